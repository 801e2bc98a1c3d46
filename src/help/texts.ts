import { type Severity, SEVERITY_NOUNS } from '../findings/finding';
import type { Language, Localized } from '../language/localized';
import type { RuleTexts } from '../rules/rule';

/** The headings and other fixed texts of all pages and of those of the functions. */
export const texts = {
  product: { sv: 'Årlig analys', en: 'Årlig analys' },
  functions: { sv: 'Funktioner', en: 'Functions' },
  rules: { sv: 'Regler', en: 'Rules' },
  intro: {
    sv: 'Funktionerna hör till tillägget Årlig analys för Excel. Skriv = och funktionens namn i en cell. Alla tar områden och fyller så många celler som svaret behöver: de cellerna måste vara tomma, annars blir det #SPILL!. I en Excel-tabell kan svar inte spilla. Skriv formeln bredvid tabellen, eller en formel per rad.',
    en: 'The functions belong to the Excel add-in Årlig analys. Type = and the name of the function in a cell. All take ranges and fill as many cells as the answer needs: those cells must be blank, or it is #SPILL!. In an Excel table answers cannot spill. Write the formula beside the table, or one formula per row.',
  },
  percentages: {
    sv: 'Procent skrivs 3,3 % eller 0,033.',
    en: 'Percentages are written 3.3% or 0.033.',
  },
  whenToUse: { sv: 'När den används', en: 'When to use it' },
  syntax: { sv: 'Så skrivs den', en: 'Syntax' },
  syntaxNote: {
    sv: 'Det som står inom hakparentes får utelämnas. I Excel på engelska skiljs argumenten med komma.',
    en: 'Arguments in brackets may be left out. Swedish Excel separates the arguments with semicolons.',
  },
  args: { sv: 'Argument', en: 'Arguments' },
  optional: { sv: 'kan utelämnas', en: 'may be left out' },
  examples: { sv: 'Exempel', en: 'Examples' },
  result: { sv: 'Resultat', en: 'Result' },
  notes: { sv: 'Bra att veta', en: 'Good to know' },
  mistakes: { sv: 'Fel och vad man gör åt dem', en: 'Errors and what to do about them' },
  mistakesNote: {
    sv: 'När något inte går att räkna med visar cellen #VÄRDEFEL!. Peka på felet för att läsa meddelandet. Det säger vilket argument det gäller, på vilken rad i området, vad som står där och vad du kan göra.',
    en: 'When a value cannot be used, the cell shows #VALUE!. Point to the error to read the message. It says which argument it concerns, which row of the range, what the cell says and what you can do.',
  },
  otherLanguage: { sv: 'In English', en: 'På svenska' },
} as const satisfies Record<string, Localized>;

/** The headings and other fixed texts of the page of the rules. */
export const ruleTexts = {
  intro: {
    sv: 'Reglerna hör till tillägget Årlig analys för Excel. Panelen och kommandoraden granskar efter samma regler. I panelen kan du ställa in hur allvarlig en regel är, eller stänga av den, och godta ett enskilt fynd med en motivering.',
    en: 'The rules belong to the Excel add-in Årlig analys. The pane and the command line check by the same rules. In the pane you can set the severity of a rule, or switch it off, and accept a single finding with a reason.',
  },
  exampleNote: {
    sv: 'Exemplen visar celler som de står i bladet, med belopp i tkr. Cellen som fyndet pekar på har en heldragen ram, och det som är ändrat när felet är rättat har en streckad.',
    en: 'The examples show cells as they are in the sheet, with amounts in tkr and in Swedish. The cell that the finding points to has a solid frame, and what is changed when the fault is corrected a dashed one.',
  },
  severity: { sv: 'Så allvarliga är fynden', en: 'How serious the findings are' },
  contents: { sv: 'Innehåll', en: 'Contents' },
  toContents: { sv: 'Till innehållet', en: 'To the contents' },
  firesOn: { sv: 'Ger fynd när', en: 'Gives a finding when' },
  why: { sv: 'Varför det spelar roll', en: 'Why it matters' },
  remedy: { sv: 'Gör så här', en: 'What to do' },
  source: { sv: 'Källa', en: 'Source' },
  bad: { sv: 'Exempel som ger fynd', en: 'An example that gives a finding' },
  good: { sv: 'Samma exempel, rättat', en: 'The same example, corrected' },
  finding: { sv: 'Fyndet', en: 'The finding' },
  changed: { sv: 'Ändrat', en: 'Changed' },
  at: { sv: 'i', en: 'in' },
} as const satisfies Record<string, Localized>;

/** What is said of a rule, each under its heading. */
export const ruleFacts = ({ firesOn, rationale, remedy, source }: RuleTexts) => [
  { term: ruleTexts.firesOn, text: firesOn },
  { term: ruleTexts.why, text: rationale },
  { term: ruleTexts.remedy, text: remedy },
  { term: ruleTexts.source, text: source },
];

/** A severity as the pane names it; on the English page also as the command line does. */
export const severityName = (severity: Severity, language: Language): string => {
  const { mark } = SEVERITY_NOUNS[language][severity];
  return language === 'sv' ? mark : `${mark} (${severity})`;
};

export const severityMeans: Readonly<Record<Severity, Localized>> = {
  fel: {
    sv: 'Underlaget går inte att använda för beslut förrän det är rättat.',
    en: 'The submission cannot be used for a decision until it is corrected.',
  },
  varning: { sv: 'Ska rättas eller förklaras.', en: 'Must be corrected or explained.' },
  info: { sv: 'Bra att veta, och kanske att rätta.', en: 'Good to know, and perhaps to correct.' },
};
