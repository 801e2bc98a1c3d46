import type { ChartTexts } from '../charts';

const kinds = {
  forvaltningskostnader: 'Förvaltning',
  utvecklingskostnader: 'Utveckling',
  nyaInsatser: 'Nya insatser',
};

export const charts: ChartTexts = {
  tkr: (amount) => `${amount} tkr`,
  showTable: 'Show as a table',
  balance: {
    heading: 'Balance of the portfolio',
    noChapter: (chapter) =>
      `Chapter ${chapter} was not found in the workbook, so there are no proposals to show.`,
    noProposals: (chapter) => `Chapter ${chapter} holds no proposals that are filled in.`,
    proposals: { one: 'proposal', many: 'proposals' },
    scope: (chapter, proposals, year) =>
      `Chapter ${chapter}: ${proposals}. Amounts are what the projektbudget says for ${year}.`,
    measure: 'Show',
    byCount: 'Number',
    byAmount: 'Amount (tkr)',
    caption: 'Proposals by benefit and aim',
    nytta: { intern: 'Intern', extern: 'Extern', bada: 'Båda', oklart: 'Unclear' },
    inriktning: {
      effektivitet: 'Effektivitet',
      innovation: 'Innovation',
      bada: 'Båda',
      oklart: 'Unclear',
    },
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
    heading: 'Cost development per service',
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
    clearSearch: 'Clear the search',
    noneFound: 'No name in the table holds what you searched for.',
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
      `${from} to ${to}: ${amount} tkr${share === null ? '' : ` (${share} %)`}`,
    unnamed: (row) => `Row ${row}, without a name`,
    caption: (table) => `Costs in tkr. ${table}`,
    column: 'Column',
    amount: 'tkr',
  },
};
