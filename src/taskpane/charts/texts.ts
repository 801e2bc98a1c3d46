import type { CostRole } from '../../template/roles';

const kinds = {
  forvaltningskostnader: 'Förvaltning',
  utvecklingskostnader: 'Utveckling',
  nyaInsatser: 'Nya insatser',
};

/** The charts. The template’s own words (Intern, Prognos 2024, names of services) are never translated. */
const sv = {
  tkr: (amount: string) => `${amount} tkr`,
  showTable: 'Visa som tabell',
  balance: {
    heading: 'Portföljbalans',
    noChapter: (chapter: string) =>
      `Avsnitt ${chapter} hittades inte i arbetsboken, så det finns inga förslag att visa.`,
    noProposals: (chapter: string) => `Avsnitt ${chapter} innehåller inga ifyllda förslag.`,
    proposals: { one: 'förslag', many: 'förslag' },
    scope: (chapter: string, proposals: string, year: string) =>
      `Avsnitt ${chapter}: ${proposals}. Belopp är vad projektbudgeten säger för ${year}.`,
    measure: 'Visa',
    byCount: 'Antal',
    byAmount: 'Belopp (tkr)',
    caption: 'Förslag efter nytta och inriktning',
    nytta: { intern: 'Intern', extern: 'Extern', bada: 'Båda', oklart: 'Oklart' },
    inriktning: {
      effektivitet: 'Effektivitet',
      innovation: 'Innovation',
      bada: 'Båda',
      oklart: 'Oklart',
    },
    /** Together the name of a cell, e.g. "Intern nytta, effektivitet". */
    nyttaInWords: {
      intern: 'Intern nytta',
      extern: 'Extern nytta',
      bada: 'Intern och extern nytta',
      oklart: 'Oklar nytta',
    },
    inriktningInWords: {
      effektivitet: 'effektivitet',
      innovation: 'innovation',
      bada: 'effektivitet och innovation',
      oklart: 'oklar inriktning',
    },
    most: (place: string, part: string, whole: string) => `Mest: ${place} – ${part} av ${whole}.`,
    unclear: 'Oklart: frågan är inte besvarad med något av mallens svar.',
    choose: 'Välj en ruta för att se förslagen i den.',
    /** What an insats answered where that is none of the template's answers; "" when it answered nothing. */
    answered: (question: string, answer: string) =>
      answer === '' ? `${question}: inget svar` : `${question}: ”${answer}”`,
    noAmount: (year: string) => `inget läsbart belopp för ${year}`,
    unread: (proposals: string, year: string) =>
      `Utan belopp som går att läsa för ${year}, och därför inte med i tkr: ${proposals}.`,
    group: 'Nytta och inriktning',
    number: 'Antal',
    amount: 'tkr',
    total: 'Alla förslag',
  },
  costs: {
    heading: 'Kostnadsutveckling per tjänst',
    noChapter: (chapter: string) =>
      `Avsnitt ${chapter} hittades inte i arbetsboken, så det finns inga kostnader att visa.`,
    noTables: (chapter: string) => `Avsnitt ${chapter} har ingen tabell med kostnader per tjänst.`,
    scope: (chapter: string) => `Tabellerna i avsnitt ${chapter}. Belopp i tkr.`,
    blankColumns: (headers: string) => `Inga belopp finns under ${headers}.`,
    table: 'Tabell',
    /** A table among several, e.g. "Förvaltning, 60 rader från A17". */
    tableName: (kind: CostRole, rows: string, cell: string) => `${kinds[kind]}, ${rows} från ${cell}`,
    rows: { one: 'rad', many: 'rader' },
    order: 'Ordning',
    orders: {
      size: 'Störst först',
      growth: 'Störst ökning i tkr',
      share: 'Störst ökning i %',
      sheet: 'Som i tabellen',
    },
    search: 'Sök tjänst eller insats',
    noneFound: 'Inget namn i tabellen innehåller det du sökte på.',
    scale: (low: string | null, high: string) =>
      low === null ? `Full stapel är ${high} tkr.` : `Staplarna går från ${low} till ${high} tkr.`,
    /** Which of the services are shown, e.g. "1–6 av 60". */
    range: (first: string, last: string, all: string) => `${first}–${last} av ${all}`,
    previous: 'Föregående',
    next: 'Nästa',
    /** `isOfNew`: of new insatser, beside effects of the development of the existing. */
    effect: (year: string, isOfNew: boolean) => `${isOfNew ? 'Effekt av nytt' : 'Effekt'} ${year}`,
    effectNote:
      'Effekt är vad utveckling och nya insatser lägger till eller tar bort av förvaltningskostnaden det året, enligt avsnittets tabeller. Den räknas inte in i de andra staplarna.',
    blank: 'inget belopp',
    /** The figures that a service has none of. */
    blanks: (labels: string) => `Inget belopp: ${labels}`,
    unreadable: (text: string) => `”${text}” går inte att läsa`,
    change: (from: string, to: string, amount: string, share: string | null) =>
      `${from} till ${to}: ${amount} tkr${share === null ? '' : ` (${share}\u00a0%)`}`,
    unnamed: (row: string) => `Rad ${row}, utan namn`,
    caption: (table: string) => `Kostnader i tkr. ${table}`,
    column: 'Kolumn',
    amount: 'tkr',
  },
};

const en: typeof sv = {
  tkr: (amount) => `${amount} tkr`,
  showTable: 'Show as a table',
  balance: {
    heading: 'Portfolio balance',
    noChapter: (chapter) =>
      `Chapter ${chapter} was not found in the workbook, so there are no proposals to show.`,
    noProposals: (chapter) => `Chapter ${chapter} has no proposals that are filled in.`,
    proposals: { one: 'proposal', many: 'proposals' },
    scope: (chapter, proposals, year) =>
      `Chapter ${chapter}: ${proposals}. Amounts are what the projektbudget says for ${year}.`,
    measure: 'Show',
    byCount: 'Number',
    byAmount: 'Amount (tkr)',
    caption: 'Proposals by benefit and aim',
    nytta: { ...sv.balance.nytta, oklart: 'Unclear' },
    inriktning: { ...sv.balance.inriktning, oklart: 'Unclear' },
    nyttaInWords: {
      intern: 'Internal benefit',
      extern: 'External benefit',
      bada: 'Internal and external benefit',
      oklart: 'Unclear benefit',
    },
    inriktningInWords: {
      effektivitet: 'efficiency',
      innovation: 'innovation',
      bada: 'efficiency and innovation',
      oklart: 'unclear aim',
    },
    most: (place, part, whole) => `Most: ${place} – ${part} of ${whole}.`,
    unclear: 'Unclear: the question is not answered by any of the template’s answers.',
    choose: 'Choose a square to see the proposals in it.',
    answered: (question, answer) => (answer === '' ? `${question}: no answer` : `${question}: “${answer}”`),
    noAmount: (year) => `no readable amount for ${year}`,
    unread: (proposals, year) =>
      `Without a readable amount for ${year}, and so not counted in tkr: ${proposals}.`,
    group: 'Benefit and aim',
    number: 'Number',
    amount: 'tkr',
    total: 'All proposals',
  },
  costs: {
    heading: 'Costs over time by service',
    noChapter: (chapter) =>
      `Chapter ${chapter} was not found in the workbook, so there are no costs to show.`,
    noTables: (chapter) => `Chapter ${chapter} has no table of costs per service.`,
    scope: (chapter) => `The tables of chapter ${chapter}. Amounts in tkr.`,
    blankColumns: (headers) => `There are no amounts under ${headers}.`,
    table: 'Table',
    tableName: (kind, rows, cell) => `${kinds[kind]}, ${rows} from ${cell}`,
    rows: { one: 'row', many: 'rows' },
    order: 'Order',
    orders: {
      size: 'Largest first',
      growth: 'Largest increase in tkr',
      share: 'Largest increase in %',
      sheet: 'As in the table',
    },
    search: 'Search service or insats',
    noneFound: 'No name in the table contains what you searched for.',
    scale: (low, high) =>
      low === null ? `A full bar is ${high} tkr.` : `The bars go from ${low} to ${high} tkr.`,
    range: (first, last, all) => `${first}–${last} of ${all}`,
    previous: 'Previous',
    next: 'Next',
    effect: (year, isOfNew) => `${isOfNew ? 'Effect of new' : 'Effect'} ${year}`,
    effectNote:
      'Effect is what development and new insatser add to or take from the cost of running the service that year, by the chapter’s tables. It is not included in the other bars.',
    blank: 'no amount',
    blanks: (labels) => `No amount: ${labels}`,
    unreadable: (text) => `“${text}” cannot be read`,
    change: (from, to, amount, share) =>
      `${from} to ${to}: ${amount} tkr${share === null ? '' : ` (${share}\u00a0%)`}`,
    unnamed: (row) => `Row ${row}, without a name`,
    caption: (table) => `Costs in tkr. ${table}`,
    column: 'Column',
    amount: 'tkr',
  },
};

export type ChartTexts = typeof sv;

export const chartTexts = { sv, en };
