import type { PrintedKind } from '../../recognise/learn/draft';

const sv = {
  help: 'En mall är ett dokument som säger vilka avsnitt, fält och tabeller en årlig analys har. En arbetsbok som görs efter en mall bär den med sig.',
  make: {
    title: 'Ny mall',
    lead: 'Gör en ny arbetsbok för ett år: ett blad per avsnitt med listor, ledtexter och lås, och bladet Status som säger vad som saknas.',
    year: 'År',
    supplier: 'Leverantör',
    neutral: 'Ingen, en neutral mall',
    by: (name: string, own: number, year: number) =>
      own === year
        ? `Görs efter mallen ${name}.`
        : `Året har ingen egen mall. Görs efter mallen ${name}, för ${own}, med årtalen för ${year}.`,
    named: (id: string, edition: string) => `${id}, utgåva ${edition}`,
  },
  add: {
    title: 'Lägg till en insats',
    lead: 'Gör en tom insats efter den sista i avsnittet, med dess utseende, listor och formler och nästa nummer. Fungerar i alla årliga analyser, oavsett vem som har gjort arbetsboken.',
    chapter: 'Avsnitt',
    name: 'Insatsens namn',
  },
  carry: {
    title: 'Flytta över',
    lead: 'Flyttar den öppna analysen till en ny arbetsbok för ett senare år. Den öppna arbetsboken ändras inte. Det som inte får plats står på bladet Ej flyttat.',
    none: 'Kontrollera en arbetsbok med en årlig analys först.',
    approved: 'Vilka förslag har godkänts? De blir pågående insatser.',
    noProposals: 'Analysen har inga förslag.',
  },
  known: {
    title: 'Kända mallar',
    lead: 'En arbetsbok läses efter mallen för sitt år, annars efter den närmast tidigare. En mall som följer med arbetsboken går före. Mallar finns inbyggda, bredvid tillägget och i arbetsboken; en egen tar du med som fil.',
    named: (title: string, year: number, edition: string) => `${title} ${year}, utgåva ${edition}`,
    inWorkbook: 'i arbetsboken',
    unused: (file: string, why: string) => `${file} används inte: ${why}.`,
    brought: (name: string) => `Filen håller: ${name}. Prova den, eller spara den i arbetsboken.`,
    bring: 'Ta med en mall …',
  },
  learn: {
    title: 'Lär in en mall',
    lead: 'Läser mallen i den öppna arbetsboken, tom eller ifylld. Varje etikett får en föreslagen roll: bekräfta eller rätta den, prova mallen och ladda ner den.',
    year: 'Vilket år gäller mallen?',
    answered: (done: string, all: string) => `${done} av ${all} etiketter har en roll.`,
    missing: (count: string, labels: string) => `${count}: ${labels}.`,
    guessed: (count: string) => `${count}: se efter att det stämmer.`,
    areUnanswered: { one: 'är obesvarad', many: 'är obesvarade' },
    areGuessed: { one: 'är gissad', many: 'är gissade' },
    more: (count: string) => `och ${count} till`,
    guess: (why: string) => `gissat: ${why}`,
    notAsked: (card: string, roles: string) =>
      `Kortet ”${card}” frågar inte efter: ${roles}. Stämmer inte det, ge rätt etikett den rollen.`,
    columns: ['Etikett', 'Roll, och varför'],
    unanswered: 'Obesvarat',
    roleOf: (text: string) => `Roll för ${text}`,
    by: { known: 'samma som i en känd mall', person: 'ditt svar', nobody: 'ingen känner igen den' },
    alternatives: 'kanske',
    kinds: {
      chapter: 'avsnitt',
      card: 'kort',
      field: 'fält',
      table: 'tabell',
      column: 'kolumn',
    } as Readonly<Record<PrintedKind, string>>,
  },
};

const en: typeof sv = {
  help: 'A template is a document that says which chapters, fields and tables an annual analysis has. A workbook that is made from a template carries it along.',
  make: {
    title: 'New template',
    lead: 'Makes a new workbook for a year: a sheet per chapter with lists, prompts and locks, and a sheet Status that says what is missing.',
    year: 'Year',
    supplier: 'Supplier',
    neutral: 'None, a neutral template',
    by: (name, own, year) =>
      own === year
        ? `Made from the template ${name}.`
        : `The year has no template of its own. Made from the template ${name}, for ${own}, with the years set for ${year}.`,
    named: (id, edition) => `${id}, edition ${edition}`,
  },
  add: {
    title: 'Add an insats',
    lead: 'Makes a blank insats after the last one of the chapter, with its looks, lists and formulas and the next number. Works in every annual analysis, whoever made the workbook.',
    chapter: 'Chapter',
    name: 'Name of the insats',
  },
  carry: {
    title: 'Carry over',
    lead: 'Moves the open analysis into a new workbook of a later year. The open workbook is not changed. What does not fit is listed on the sheet Ej flyttat.',
    none: 'Check a workbook with an annual analysis first.',
    approved: 'Which proposals were approved? They become ongoing insatser.',
    noProposals: 'The analysis has no proposals.',
  },
  known: {
    title: 'Known templates',
    lead: 'A workbook is read by the template of its year, else by the nearest before it. A template that goes with the workbook comes first. Templates are built in, beside the add-in and in the workbook; bring your own as a file.',
    named: (title, year, edition) => `${title} ${year}, edition ${edition}`,
    inWorkbook: 'in the workbook',
    unused: (file, why) => `${file} is not used: ${why}.`,
    brought: (name) => `The template is valid: ${name}. Try it, or keep it in the workbook.`,
    bring: 'Bring a template …',
  },
  learn: {
    title: 'Learn a template',
    lead: 'Reads the template in the open workbook, blank or filled in. A role is proposed for each label: confirm or correct it, try the template and download it.',
    year: 'Which year is the template for?',
    answered: (done, all) => `${done} of ${all} labels have a role.`,
    missing: (count, labels) => `${count}: ${labels}.`,
    guessed: (count) => `${count}: check that it is right.`,
    areUnanswered: { one: 'is unanswered', many: 'are unanswered' },
    areGuessed: { one: 'is guessed', many: 'are guessed' },
    more: (count) => `and ${count} more`,
    guess: (why) => `guessed: ${why}`,
    notAsked: (card, roles) =>
      `The card “${card}” does not ask for: ${roles}. If that is wrong, give the right label that role.`,
    columns: ['Label', 'Role, and why'],
    unanswered: 'Unanswered',
    roleOf: (text) => `Role of ${text}`,
    by: { known: 'the same as in a known template', person: 'your answer', nobody: 'not recognised' },
    alternatives: 'perhaps',
    kinds: { chapter: 'chapter', card: 'card', field: 'field', table: 'table', column: 'column' },
  },
};

export const mallTexts = { sv, en };
