import type { Severity } from '../findings/finding';
import type { Settings } from '../findings/settings';
import { rememberOf } from '../language/by-key';
import type { Localized } from '../language/localized';
import { andelStammerInte } from './andel-stammer-inte';
import { troligFelskrivning } from './trolig-felskrivning';
import { varavStammerInte } from './varav-stammer-inte';
import {
  arkitekturbedomningSaknas,
  informationsklassningSaknas,
  itSakerhetsbedomningSaknas,
  riskanalysSaknas,
} from './assessments';
import { avsnittDubbelt } from './avsnitt-dubbelt';
import { avsnittSaknas } from './avsnitt-saknas';
import { avsnittTomt } from './avsnitt-tomt';
import { bedomningUtanKlassning } from './bedomning-utan-klassning';
import { beloppEjTal } from './belopp-ej-tal';
import { cellreferensIText } from './cellreferens-i-text';
import { effektmalEjUppfoljningsbart } from './effektmal-ej-uppfoljningsbart';
import { effektmalSaknas } from './effektmal-saknas';
import { effektmalUpprepat } from './effektmal-upprepat';
import { etikettOkand } from './etikett-okand';
import { faltPlatshallare } from './falt-platshallare';
import { faltSaknas } from './falt-saknas';
import { fordelningsnyckelSummerarInte } from './fordelningsnyckel-summerar-inte';
import { forslagAvvikerFranKostnader } from './forslag-avviker-fran-kostnader';
import { indexAvviker } from './index-avviker';
import { kostnadsokningUtanKommentar } from './kostnadsokning-utan-kommentar';
import { mallAnnanAr } from './mall-annan-ar';
import { namnDubblett } from './namn-dubblett';
import { namnSaknasMenRubrikFinns } from './namn-saknas-men-rubrik-finns';
import { namnSkiljerFranRubrik } from './namn-skiljer-fran-rubrik';
import { okandTjanst } from './okand-tjanst';
import { flerarigBudgetAvviker } from './flerarig-budget-avviker';
import { innehallOlast } from './innehall-olast';
import { insatsUtanBelopp } from './insats-utan-belopp';
import { kanskeEjDigital } from './kanske-ej-digital';
import { kopplingMalSaknas } from './koppling-mal-saknas';
import { kostnadUtanforRam } from './kostnad-utanfor-ram';
import { nyttArUpphandling } from './nytt-ar-upphandling';
import { nyttUtanKort } from './nytt-utan-kort';
import { nyttaUtanVarde } from './nytta-utan-varde';
import { omradeAvviker2231 } from './omrade-avviker-22-31';
import { personuppgifterEjUtredda } from './personuppgifter-ej-utredda';
import { registertjanstSaknas } from './registertjanst-saknas';
import { sammaPostOlikaBelopp } from './samma-post-olika-belopp';
import { tabellkolumnTom } from './tabellkolumn-tom';
import { ospecificeradPott } from './ospecificerad-pott';
import { projektbudgetUtanBelopp } from './projektbudget-utan-belopp';
import { radsummaStammerInte } from './radsumma-stammer-inte';
import { type Rule, tellRule, type ToldRule } from './rule';
import type { Fix } from './fix';
import type { Finding } from '../findings/finding';
import type { Submission } from '../recognise/submission';
import type { Template } from '../template/template';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { summaStammerInte } from './summa-stammer-inte';
import { svarOklart } from './svar-oklart';
import { svarsalternativOkant } from './svarsalternativ-okant';
import { tidplanOgiltig } from './tidplan-ogiltig';
import { tidplanPasserad } from './tidplan-passerad';
import { tomtKort } from './tomt-kort';

/** Rules of one kind, under a heading of their own where the rules are told of one by one. */
export interface RuleGroup {
  readonly title: Localized;
  readonly rules: readonly Rule[];
}

export interface ToldGroup extends RuleGroup {
  readonly rules: readonly ToldRule[];
}

/**
 * Every rule of the product, in the order in which they are listed to people. A new rule is one file and one line
 * here.
 */
const ruleGroups: readonly RuleGroup[] = [
  {
    title: { sv: 'Beslutsunderlag', en: 'Grounds for decisions' },
    rules: [
      effektmalSaknas,
      effektmalUpprepat,
      effektmalEjUppfoljningsbart,
      informationsklassningSaknas,
      riskanalysSaknas,
      itSakerhetsbedomningSaknas,
      arkitekturbedomningSaknas,
      bedomningUtanKlassning,
      svarOklart,
      faltSaknas,
      faltPlatshallare,
      svarsalternativOkant,
      projektbudgetUtanBelopp,
    ],
  },
  {
    title: { sv: 'Struktur', en: 'Structure' },
    rules: [
      avsnittSaknas,
      avsnittTomt,
      tomtKort,
      namnSaknasMenRubrikFinns,
      namnDubblett,
      namnSkiljerFranRubrik,
      cellreferensIText,
      okandTjanst,
      tidplanOgiltig,
      tidplanPasserad,
      etikettOkand,
    ],
  },
  {
    title: { sv: 'Siffror', en: 'Figures' },
    rules: [
      summaStammerInte,
      radsummaStammerInte,
      beloppEjTal,
      indexAvviker,
      forslagAvvikerFranKostnader,
      kostnadsokningUtanKommentar,
      ospecificeradPott,
      andelStammerInte,
      troligFelskrivning,
      varavStammerInte,
      fordelningsnyckelSummerarInte,
    ],
  },
  {
    title: { sv: 'Tillit', en: 'Trust' },
    rules: [innehallOlast, avsnittDubbelt, mallAnnanAr],
  },
  {
    title: { sv: 'Det beredningsfunktionen ser', en: 'What the preparation team sees' },
    rules: [
      sammaPostOlikaBelopp,
      omradeAvviker2231,
      kostnadUtanforRam,
      tabellkolumnTom,
      registertjanstSaknas,
      insatsUtanBelopp,
      nyttUtanKort,
      nyttArUpphandling,
      personuppgifterEjUtredda,
      kopplingMalSaknas,
      flerarigBudgetAvviker,
      kanskeEjDigital,
      nyttaUtanVarde,
    ],
  },
];

export const rules: readonly Rule[] = ruleGroups.flatMap((group) => group.rules);

/** Every rule in the words of a template, in the same order. */
export const tellRules = (template: Template): readonly ToldRule[] =>
  tellGroups(template).flatMap(({ rules: ofGroup }) => ofGroup);

/** The groups of rules in the words of a template, worked out once. */
export const tellGroups = rememberOf((template: Template): readonly ToldGroup[] =>
  ruleGroups.map((group) => ({ ...group, rules: group.rules.map((rule) => tellRule(rule, template)) })),
);

/**
 * The ways to fix what a finding tells, the narrowest first; none where only people can. `workbook` is what
 * `submission` was recognised in. Formulas of the user's are left alone, but for a total whose preview shows the one
 * that goes.
 */
export const fixesFor = (
  finding: Finding,
  submission: Submission,
  workbook: WorkbookSnapshot,
): readonly Fix[] =>
  rules.find(({ id }) => id === finding.rule)?.fixes?.(finding, { submission, workbook }) ?? [];

/**
 * The ids in the settings that no rule answers to. What somebody writes by hand is refused for them, in the words of
 * `explainUnknownRule`. Settings kept in a workbook may come from a newer version: there they change nothing and are
 * kept as they are.
 */
export function unknownRules({ severities }: Settings, known: readonly Rule[] = rules): readonly string[] {
  const ids = new Set(known.map(({ id }) => id));
  return Object.keys(severities).filter((id) => !ids.has(id));
}

export function explainUnknownRule(id: string): Localized {
  return {
    sv: `Ingen regel heter ”${id}” i den här versionen. Rätta namnet eller ta bort raden; reglernas namn står i README.`,
    en: `No rule is called “${id}” in this version. Correct the name or remove the line; the names of the rules are in the README.`,
  };
}

/** The gravest severity that a rule gives by itself; undefined for a rule that this version does not have. */
export const severityOf = (id: string): Severity | undefined => bySeverity.get(id);

const bySeverity: ReadonlyMap<string, Severity> = new Map(rules.map(({ id, severity }) => [id, severity]));
