import type { Localized } from '../language/localized';
import type { UnreadBlock } from '../recognise/submission';
import type { SettingChange } from './document';
import type { Deviation } from './policy';
import type { RegisterChanges, SeveritySetting } from './settings';
import type { Stamp } from './stamp';

/** A rule whose severity is not its own. */
export interface ChangedRule {
  readonly rule: string;
  readonly to: SeveritySetting;
  /** Whether its findings weigh less than by the rule itself, or none are made. */
  readonly eased: boolean;
  /** Who set it so; null where nobody knows, or the policy did. */
  readonly change: SettingChange | null;
  readonly byPolicy: boolean;
}

/** What a result rests on: told wherever the result is. */
export interface Provenance {
  readonly template: { readonly id: string; readonly year: number; readonly edition: string };
  /** On the workbook's cover; null where it says none. */
  readonly year: number | null;
  readonly checkedAt: Date;
  readonly isSubmission: boolean;
  readonly rules: readonly ChangedRule[];
  /** The limits that are not as from the start. */
  readonly limit: { readonly share: number; readonly eased: boolean; readonly byPolicy: boolean } | null;
  readonly register: RegisterChanges;
  /** Those who have accepted findings that are still there, with how many. */
  readonly accepted: readonly { readonly by: string; readonly count: number }[];
  readonly unread: readonly UnreadBlock[];
  /** Formulas whose value the file does not hold, so that nobody knows what stands there. */
  readonly uncalculated: number;
  /** Sheets that nobody sees, which were read all the same. */
  readonly hidden: readonly string[];
  /** Where the workbook's own settings go against the policy, which holds. */
  readonly deviations: readonly Deviation[];
  /** Why the policy that lies beside the product is not used; null where it is, or where there is none. */
  readonly policyDamaged: Localized | null;
  /** Who laid the policy down; null where there is none, or where it does not say. */
  readonly policyBy: string | null;
  /** Who has declared the workbook ready, and whether the sheets still say what they said then; null: nobody has. */
  readonly stamped: { readonly stamp: Stamp; readonly holds: boolean } | null;
  /** What the workbook itself has decided and the check did not go by; null where that is nothing. */
  readonly unheeded: { readonly rules: readonly ChangedRule[]; readonly accepted: number } | null;
}

export const rulesOff = ({ rules }: Provenance): readonly ChangedRule[] =>
  rules.filter(({ to }) => to === 'av');

const rulesEased = ({ rules }: Provenance): readonly ChangedRule[] =>
  rules.filter(({ to, eased }) => eased && to !== 'av');

export const countAccepted = ({ accepted }: Provenance): number =>
  accepted.reduce((sum, { count }) => sum + count, 0);

interface Counted {
  readonly one: string;
  readonly many: string;
}

const counted = (count: number, sv: Counted, en: Counted): Localized => ({
  sv: `${count} ${count === 1 ? sv.one : sv.many}`,
  en: `${count} ${count === 1 ? en.one : en.many}`,
});

/** Why a result that has no findings is no clean bill, each reason in a few words; none where it is one. */
export function reservationsOf(provenance: Provenance): readonly Localized[] {
  const { template, year, limit, register, unread, uncalculated, policyDamaged } = provenance;
  const [off, eased] = [rulesOff(provenance).length, rulesEased(provenance).length];
  const added = register.added.length;
  const when = (is: boolean, reason: Localized): readonly Localized[] => (is ? [reason] : []);
  return [
    ...when(
      off > 0,
      counted(
        off,
        { one: 'regel är avstängd', many: 'regler är avstängda' },
        { one: 'rule is off', many: 'rules are off' },
      ),
    ),
    ...when(
      eased > 0,
      counted(
        eased,
        { one: 'regel har sänkt allvar', many: 'regler har sänkt allvar' },
        { one: 'rule has a lowered severity', many: 'rules have a lowered severity' },
      ),
    ),
    ...when(limit?.eased === true, {
      sv: `gränsen för kostnadsökning är höjd till ${percent(limit?.share ?? 0, 'sv')}`,
      en: `the limit for rising costs is raised to ${percent(limit?.share ?? 0, 'en')}`,
    }),
    ...when(
      added > 0,
      counted(
        added,
        { one: 'tjänst är tillagd i registret', many: 'tjänster är tillagda i registret' },
        { one: 'service is added to the register', many: 'services are added to the register' },
      ),
    ),
    ...when(year === null, {
      sv: `försättsbladet säger inget år, så mallen för ${template.year} användes`,
      en: `the cover names no year, so the template of ${template.year} was used`,
    }),
    ...when(year !== null && year !== template.year, {
      sv: `arbetsboken gäller ${year} men mallen ${template.year}`,
      en: `the workbook is for ${year} but the template for ${template.year}`,
    }),
    ...when(
      unread.length > 0,
      counted(
        unread.length,
        { one: 'ställe är inte läst', many: 'ställen är inte lästa' },
        { one: 'place was not read', many: 'places were not read' },
      ),
    ),
    ...when(
      uncalculated > 0,
      counted(
        uncalculated,
        { one: 'formel saknar sparat värde', many: 'formler saknar sparat värde' },
        { one: 'formula has no saved value', many: 'formulas have no saved value' },
      ),
    ),
    ...when(policyDamaged !== null, {
      sv: 'policyn kan inte läsas',
      en: 'the policy cannot be read',
    }),
  ];
}

/** "15 %", "12,5 %". */
export const percent = (share: number, language: 'sv' | 'en'): string =>
  `${new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 2 }).format(share * 100)} %`;

/** "a, b och c". */
function enumerate(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** What is said of a workbook in which no finding counts: the reservation stands in the same sentence. */
export function verdictOf(provenance: Provenance): Localized {
  const reasons = reservationsOf(provenance);
  const hasAccepted = countAccepted(provenance) > 0;
  if (reasons.length === 0) {
    return hasAccepted
      ? {
          sv: 'Inget att anmärka utöver det som är godtaget.',
          en: 'Nothing to report beyond what is accepted.',
        }
      : { sv: 'Inget att anmärka.', en: 'Nothing to report.' };
  }
  return {
    sv: `Inga${hasAccepted ? ' fler' : ''} fynd, men med förbehåll: ${enumerate(
      reasons.map(({ sv }) => sv),
      'och',
    )}.`,
    en: `No${hasAccepted ? ' more' : ''} findings, with a reservation: ${enumerate(
      reasons.map(({ en }) => en),
      'and',
    )}.`,
  };
}
