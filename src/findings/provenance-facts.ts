import type { Language, Localized } from '../language/localized';
import { areaAddress } from '../workbook/address';
import { SEVERITY_NOUNS } from './finding';
import type { Deviation } from './policy';
import { type ChangedRule, percent, type Provenance, rulesOff } from './provenance';
import type { SeveritySetting } from './settings';

const FACTS = [
  'template',
  'checked',
  'off',
  'graded',
  'limit',
  'added',
  'removed',
  'accepted',
  'unread',
  'hidden',
  'deviations',
  'policy',
  'stamp',
  'unheeded',
] as const;
export type FactKind = (typeof FACTS)[number];

/** Something that a result rests on, for people. */
export interface Fact {
  readonly kind: FactKind;
  readonly term: string;
  readonly value: string;
}

const sv = {
  template: 'Mall',
  edition: (year: number, edition: string) => `Årlig analys ${year}, utgåva ${edition}`,
  checked: 'Kontrollerad',
  off: 'Avstängda regler',
  graded: 'Ändrad allvarlighet',
  limit: 'Ändrad gräns för kostnadsökning',
  added: 'Tillagt i registret över tjänster',
  removed: 'Borttaget ur registret över tjänster',
  accepted: 'Godtagna fynd',
  acceptedBy: (count: number, by: string) => `${count} av ${by}`,
  unread: 'Inte läst i avsnitten',
  hidden: 'Dolda blad, som också är granskade',
  deviations: 'Arbetsbokens avvikelser från policyn, som inte följs',
  policy: 'Policy',
  policyDamaged: (why: string) => `${why} Den används inte. Be den som förvaltar tillägget att rätta den.`,
  byPolicy: 'enligt policyn',
  asOwn: 'regelns eget allvar',
  off1: 'av',
  asked: (rule: string, asked: string, holds: string) => `${rule}: ${asked} begärd, ${holds} gäller`,
  limitAsked: (asked: string, holds: string) =>
    `gränsen för kostnadsökning: ${asked} begärd, ${holds} gäller`,
  refused: (rule: string, by: string) => `${rule}: godtaget av ${by}, som inte får godta fel`,
  stamp: 'Stämpel',
  stampedBy: (by: string, when: string) => `stämplad av ${by} ${when}`,
  stampedWithout: (off: number) => (off === 1 ? 'med 1 regel avstängd' : `med ${off} regler avstängda`),
  holds: 'oförändrad sedan dess',
  changedSince: 'ändrad sedan dess',
  unheeded: 'Arbetsbokens egna beslut, som inte följs här',
  unheededOff: (rule: string) => `avstängd regel ${rule}`,
  unheededGraded: (rule: string) => `ändrad allvarlighet för ${rule}`,
  unheededAccepted: (count: number) => (count === 1 ? '1 godtaget fynd' : `${count} godtagna fynd`),
};

const en: typeof sv = {
  template: 'Template',
  edition: (year, edition) => `Årlig analys ${year}, edition ${edition}`,
  checked: 'Checked',
  off: 'Rules that are off',
  graded: 'Severity changed',
  limit: 'Limit for rising costs changed',
  added: 'Added to the register of services',
  removed: 'Taken from the register of services',
  accepted: 'Accepted findings',
  acceptedBy: (count, by) => `${count} by ${by}`,
  unread: 'Not read in the chapters',
  hidden: 'Hidden sheets, which were checked too',
  deviations: 'Where the workbook departs from the policy, which holds',
  policy: 'Policy',
  policyDamaged: (why) => `${why} It is not used. Ask whoever looks after the add-in to correct it.`,
  byPolicy: 'by the policy',
  asOwn: 'the rule’s own severity',
  off1: 'off',
  asked: (rule, asked, holds) => `${rule}: ${asked} asked for, ${holds} holds`,
  limitAsked: (asked, holds) => `the limit for rising costs: ${asked} asked for, ${holds} holds`,
  refused: (rule, by) => `${rule}: accepted by ${by}, who may not accept errors`,
  stamp: 'Stamp',
  stampedBy: (by, when) => `stamped by ${by} ${when}`,
  stampedWithout: (off) => (off === 1 ? 'with 1 rule off' : `with ${off} rules off`),
  holds: 'unchanged since then',
  changedSince: 'changed since then',
  unheeded: 'What the workbook itself has decided, which is not followed here',
  unheededOff: (rule) => `the rule ${rule} off`,
  unheededGraded: (rule) => `another severity for ${rule}`,
  unheededAccepted: (count) => (count === 1 ? '1 accepted finding' : `${count} accepted findings`),
};

const words = { sv, en };

interface Saying {
  readonly language: Language;
  /** What a rule is called. */
  readonly titleOf: (rule: string) => Localized;
  /** A moment as people write it. */
  readonly when: (moment: Date) => string;
  /** What is said where there is nothing of a kind; of others nothing is. */
  readonly none?: Partial<Readonly<Record<FactKind, string>>>;
}

/** What a result rests on, one fact after another; what there is nothing to say of is left out. */
export function provenanceFacts(provenance: Provenance, saying: Saying): readonly Fact[] {
  const text = words[saying.language];
  const values: Readonly<Record<FactKind, readonly string[]>> = {
    template: [text.edition(provenance.template.year, provenance.template.edition)],
    checked: [saying.when(provenance.checkedAt)],
    off: rulesOff(provenance).map((rule) => tellRule(rule, saying)),
    graded: provenance.rules.filter(({ to }) => to !== 'av').map((rule) => tellRule(rule, saying)),
    limit: limitOf(provenance, saying),
    added: provenance.register.added,
    removed: provenance.register.removed,
    accepted: provenance.accepted.map(({ by, count }) => text.acceptedBy(count, by)),
    unread: provenance.unread.map(({ first, area }) => `${first.place.sheet} ${areaAddress(area)}`),
    hidden: provenance.hidden,
    deviations: provenance.deviations.map((deviation) => tellDeviation(deviation, saying)),
    policy: policyOf(provenance, saying),
    stamp: stampOf(provenance, saying),
    unheeded: unheededOf(provenance, saying),
  };
  return FACTS.flatMap((kind) => {
    const value = values[kind].length === 0 ? saying.none?.[kind] : values[kind].join(', ');
    return value === undefined ? [] : [{ kind, term: text[kind], value }];
  });
}

function limitOf({ limit }: Provenance, { language }: Saying): readonly string[] {
  if (limit === null) return [];
  const share = percent(limit.share, language);
  return [limit.byPolicy ? `${share} (${words[language].byPolicy})` : share];
}

function policyOf({ policyDamaged, policyBy }: Provenance, { language }: Saying): readonly string[] {
  if (policyDamaged !== null) return [words[language].policyDamaged(policyDamaged[language])];
  return policyBy === null ? [] : [policyBy];
}

/** "stämplad av Anna Ek 2 maj 2024 14:32, ändrad sedan dess"; none where nobody has. */
export function stampOf(
  { stamped }: Pick<Provenance, 'stamped'>,
  { language, when }: Pick<Saying, 'language' | 'when'>,
): readonly string[] {
  if (stamped === null) return [];
  const text = words[language];
  const { stamp, holds } = stamped;
  const off = stamp.rulesOff.length;
  return [
    text.stampedBy(stamp.by, when(new Date(stamp.at))),
    ...(off === 0 ? [] : [text.stampedWithout(off)]),
    holds ? text.holds : text.changedSince,
  ];
}

function unheededOf({ unheeded }: Provenance, saying: Saying): readonly string[] {
  if (unheeded === null) return [];
  const text = words[saying.language];
  const { rules, accepted } = unheeded;
  return [
    ...rules.map((rule) =>
      (rule.to === 'av' ? text.unheededOff : text.unheededGraded)(tellRule(rule, saying)),
    ),
    ...(accepted === 0 ? [] : [text.unheededAccepted(accepted)]),
  ];
}

/** "Tomt kort (Anna Ek 2024-05-02)", "Effektmål saknas (varning, enligt policyn)". */
function tellRule({ rule, to, change, byPolicy }: ChangedRule, saying: Saying): string {
  const { language, titleOf, when } = saying;
  const who = change === null ? '' : [change.by, when(new Date(change.at))].filter(Boolean).join(' ');
  const remarks = [
    ...(to === 'av' ? [] : [SEVERITY_NOUNS[language][to].one]),
    ...(byPolicy ? [words[language].byPolicy] : []),
    ...(who === '' ? [] : [who]),
  ];
  const title = titleOf(rule)[language];
  return remarks.length === 0 ? title : `${title} (${remarks.join(', ')})`;
}

/** What the workbook asked for, and what holds. */
function tellDeviation(deviation: Deviation, { language, titleOf }: Saying): string {
  const text = words[language];
  const severity = (one: SeveritySetting | null): string => {
    if (one === null) return text.asOwn;
    return one === 'av' ? text.off1 : SEVERITY_NOUNS[language][one].one;
  };
  switch (deviation.kind) {
    case 'severity':
      return text.asked(
        titleOf(deviation.rule)[language],
        severity(deviation.asked),
        severity(deviation.holds),
      );
    case 'limit':
      return text.limitAsked(percent(deviation.asked, language), percent(deviation.holds, language));
    case 'acceptance':
      return text.refused(titleOf(deviation.rule)[language], deviation.by);
  }
}
