import type { HelpTexts } from '../help';

export const help: HelpTexts = {
  search: 'Sök regel eller funktion',
  clearSearch: 'Rensa sökningen',
  found: (rules, functions) => `${rules} och ${functions}`,
  nothing:
    'Ingen regel eller funktion innehåller alla orden. Prova ett annat ord, till exempel ”effektmål” eller ”index”.',
  rules: { one: 'regel', many: 'regler' },
  functions: { one: 'funktion', many: 'funktioner' },
  rulesHeading: 'Regler',
  functionsHeading: 'Funktioner',
  severities: {
    fel: 'Fel, måste rättas',
    varning: 'Varningar, ska rättas eller förklaras',
    info: 'Upplysningar, bra att veta',
  },
  good: (changed) => `Samma exempel, rättat i ${changed}`,
  rulePage: 'Öppna regeln på en egen sida',
  functionPage: 'Öppna funktionen på en egen sida',
  unknown: (id) => `Hjälpen har inget om ”${id}”. Sök på ett ord ur fyndet i stället.`,
};
