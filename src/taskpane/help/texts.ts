/** The help, but for what the rules and the functions say of themselves. */
const sv = {
  search: 'Sök regel eller funktion',
  found: (rules: string, functions: string) => `${rules} och ${functions}`,
  nothing:
    'Ingen regel eller funktion innehåller alla orden. Prova ett annat ord, till exempel ”effektmål” eller ”index”.',
  rules: { one: 'regel', many: 'regler' },
  functions: { one: 'funktion', many: 'funktioner' },
  rulesHeading: 'Regler',
  functionsHeading: 'Funktioner',
  /** What findings of each severity ask for. */
  asked: { fel: 'måste rättas', varning: 'ska rättas eller förklaras', info: 'bra att veta' },
  /** Above the cells of an example when its fault is mended; the changed ones by address. */
  good: (changed: string) => `Samma exempel, rättat i ${changed}`,
  rulePage: 'Öppna regeln på en egen sida',
  functionPage: 'Öppna funktionen på en egen sida',
  /** Said of what a link asked for and the help does not have. */
  keys: {
    heading: 'Tangenter',
    ofPane: [
      ['F8', 'Nästa fynd, var i panelen du än är'],
      ['Skift+F8', 'Föregående fynd'],
      ['F6', 'Mellan bladet och panelen'],
    ] as readonly (readonly [keys: string, what: string])[],
    none: 'Den här Excel har inga tangenter för tilläggets kommandon. De finns på fliken Start och i cellens meny.',
  },
  templates: {
    heading: 'Mallar',
    text: 'En mall är ett dokument som säger vilka avsnitt, fält och tabeller en årlig analys har. Ny mall gör årets arbetsbok av den, och arbetsboken bär sin mall med sig. Lägg till en insats gör ett tomt kort eller en tom rad efter den sista. Flytta över tar med sig förra årets tjänster, insatser och kostnader till en ny arbetsbok. Lär in en mall gör ett dokument av en arbetsbok som någon annan har gjort.',
  },
  unknown: (id: string) => `Hjälpen har inget om ”${id}”. Sök på ett ord ur fyndet i stället.`,
};

const en: typeof sv = {
  search: 'Search rules and functions',
  found: (rules, functions) => `${rules} and ${functions}`,
  nothing:
    'No rule or function contains all the words. Try another word, for example “effektmål” or “index”.',
  rules: { one: 'rule', many: 'rules' },
  functions: { one: 'function', many: 'functions' },
  rulesHeading: 'Rules',
  functionsHeading: 'Functions',
  asked: { fel: 'must be corrected', varning: 'to be corrected or explained', info: 'good to know' },
  good: (changed) => `The same example, corrected in ${changed}`,
  rulePage: 'Open the rule on a page of its own',
  functionPage: 'Open the function on a page of its own',
  keys: {
    heading: 'Keys',
    ofPane: [
      ['F8', 'Next finding, wherever in the pane you are'],
      ['Shift+F8', 'Previous finding'],
      ['F6', 'Between the sheet and the pane'],
    ],
    none: 'This Excel has no keys for the commands of the add-in. They are on the Home tab and in the menu of a cell.',
  },
  templates: {
    heading: 'Templates',
    text: 'A template is a document that says which chapters, fields and tables an annual analysis has. New template makes the year’s workbook of it, and the workbook carries its template with it. Add an insats makes a blank card or a blank row after the last one. Carry over brings last year’s services, insatser and costs into a new workbook. Learn a template makes a document of a workbook that somebody else has made.',
  },
  unknown: (id) => `There is no help on “${id}”. Search for a word of the finding instead.`,
};

export const helpTexts = { sv, en };
