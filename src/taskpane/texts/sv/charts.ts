import type { ChartTexts } from '../charts';

const kinds = {
  forvaltningskostnader: 'Förvaltning',
  utvecklingskostnader: 'Utveckling',
  nyaInsatser: 'Nya insatser',
};

export const charts: ChartTexts = {
  tkr: (amount) => `${amount} tkr`,
  showTable: 'Visa som tabell',
  balance: {
    heading: 'Portföljbalans',
    noChapter: (chapter) =>
      `Avsnitt ${chapter} hittades inte i arbetsboken, så det finns inga förslag att visa.`,
    noProposals: (chapter) => `Avsnitt ${chapter} innehåller inga ifyllda förslag.`,
    proposals: { one: 'förslag', many: 'förslag' },
    scope: (chapter, proposals, year) =>
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
    most: (place, part, whole) => `Mest: ${place} – ${part} av ${whole}.`,
    unclear: 'Oklart: frågan är inte besvarad med något av mallens svar.',
    choose: 'Välj en ruta för att se förslagen i den.',
    answered: (question, answer) => (answer === '' ? `${question}: inget svar` : `${question}: ”${answer}”`),
    noAmount: (year) => `inget läsbart belopp för ${year}`,
    unread: (proposals, year) =>
      `Utan belopp som går att läsa för ${year}, och därför inte med i tkr: ${proposals}.`,
    group: 'Nytta och inriktning',
    number: 'Antal',
    amount: 'tkr',
    total: 'Alla förslag',
  },
  costs: {
    heading: 'Kostnadsutveckling per tjänst',
    noChapter: (chapter) =>
      `Avsnitt ${chapter} hittades inte i arbetsboken, så det finns inga kostnader att visa.`,
    noTables: (chapter) => `Avsnitt ${chapter} har ingen tabell med kostnader per tjänst.`,
    scope: (chapter) => `Tabellerna i avsnitt ${chapter}. Belopp i tkr.`,
    blankColumns: (headers) => `Inga belopp finns under ${headers}.`,
    table: 'Tabell',
    tableName: (kind, rows, cell) => `${kinds[kind]}, ${rows} från ${cell}`,
    rows: { one: 'rad', many: 'rader' },
    order: 'Ordning',
    orders: {
      size: 'Störst först',
      growth: 'Störst ökning i tkr',
      share: 'Störst ökning i %',
      sheet: 'Som i tabellen',
    },
    search: 'Sök tjänst eller insats',
    clearSearch: 'Rensa sökningen',
    noneFound: 'Inget namn i tabellen innehåller det du sökte på.',
    scale: (low, high) =>
      low === null ? `Full stapel är ${high} tkr.` : `Staplarna går från ${low} till ${high} tkr.`,
    range: (first, last, all) => `${first}–${last} av ${all}`,
    previous: 'Föregående',
    next: 'Nästa',
    effect: (year, isOfNew) => `${isOfNew ? 'Effekt av nytt' : 'Effekt'} ${year}`,
    effectNote:
      'Effekt är vad utveckling och nya insatser lägger till eller tar bort av förvaltningskostnaden det året, enligt avsnittets tabeller. Den räknas inte in i de andra staplarna.',
    blank: 'inget belopp',
    blanks: (labels) => `Inget belopp: ${labels}`,
    unreadable: (text) => `”${text}” går inte att läsa`,
    change: (from, to, amount, share) =>
      `${from} till ${to}: ${amount} tkr${share === null ? '' : ` (${share} %)`}`,
    unnamed: (row) => `Rad ${row}, utan namn`,
    caption: (table) => `Kostnader i tkr. ${table}`,
    column: 'Kolumn',
    amount: 'tkr',
  },
};
