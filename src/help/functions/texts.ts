import type { Localized } from '../../language/localized';

/** The headings and other fixed texts of the help pages. */
export const texts = {
  product: { sv: 'Årlig analys', en: 'Årlig analys' },
  functions: { sv: 'Funktioner', en: 'Functions' },
  rules: { sv: 'Regler', en: 'Rules' },
  intro: {
    sv: 'Funktionerna hör till tillägget Årlig analys för Excel. Skriv = och funktionens namn i en cell. Alla tar områden och fyller så många celler som svaret behöver.',
    en: 'The functions belong to the Excel add-in Årlig analys. Type = and the name of the function in a cell. All take ranges and fill as many cells as the answer needs.',
  },
  amounts: {
    sv: 'Belopp är i tkr. Procent skrivs 3,3 % eller 0,033.',
    en: 'Amounts are in tkr. Percentages are written 3.3% or 0.033.',
  },
  whenToUse: { sv: 'När den används', en: 'When to use it' },
  syntax: { sv: 'Så skrivs den', en: 'Syntax' },
  syntaxNote: {
    sv: 'Det som står inom hakparentes får utelämnas. I Excel på engelska skiljs argumenten med komma.',
    en: 'What stands in brackets may be left out. Swedish Excel separates the arguments with semicolons.',
  },
  args: { sv: 'Argument', en: 'Arguments' },
  optional: { sv: 'kan utelämnas', en: 'may be left out' },
  examples: { sv: 'Exempel', en: 'Examples' },
  result: { sv: 'Resultat', en: 'Result' },
  notes: { sv: 'Bra att veta', en: 'Good to know' },
  mistakes: { sv: 'Fel och vad man gör åt dem', en: 'Errors and what to do about them' },
  mistakesNote: {
    sv: 'När något inte går att räkna med visar cellen #VÄRDEFEL!. Peka på felet för att läsa meddelandet. Det säger vilket argument det gäller, på vilken rad i området, vad som står där och vad du kan göra.',
    en: 'When something cannot be reckoned with the cell shows #VALUE!. Point at the error to read the message. It says which argument it concerns, on which row of the range, what stands there and what you can do.',
  },
  otherLanguage: { sv: 'In English', en: 'På svenska' },
} as const satisfies Record<string, Localized>;
