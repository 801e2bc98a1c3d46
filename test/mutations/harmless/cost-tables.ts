import { insertColumns, tagged, taggedSheet, type Row, type TaggedSheet } from '../tagged';
import { eachSheet, range, rowsOf, someTexts, type HarmlessKind } from './change';

/** Tables of costs as controllers make them: codes before the names, headers and totals in other words. */

const TABLE = /^table\/([^/]+)\//;

const holdsAmount = (row: Row | undefined): boolean =>
  row?.some(({ role, type }) => role === 'amount' && type !== 'blank') ?? false;

/** A code for each row that bears a name and amounts, in a column before. */
const codes: HarmlessKind['change'] = eachSheet((sheet, random) => {
  const tables = [...rowsOf(sheet, TABLE).values()];
  if (tables.length === 0) return sheet;
  const [head, lead] = random.pick([
    ['Id', 'T-'],
    ['Kod', 'AB '],
    ['Nr', 'R'],
  ] as const);
  const headers = new Set([...rowsOf(sheet, /^table\/([^/]+)\/header/).values()].map(({ first }) => first));
  const rows = tables.flatMap(({ first, end }) => range(first, end));
  const coded = new Map(rows.filter((row) => isNamed(sheet, row)).map((row) => [row, `${lead}${row + 10}`]));
  const wide = insertColumns(sheet, 0, 1);
  return {
    ...wide,
    cells: wide.cells.map((row, index) => [
      tagged(headers.has(index) ? head : (coded.get(index) ?? null), 'text'),
      ...row.slice(1),
    ]),
  };
});

const isNamed = ({ cells }: TaggedSheet, row: number): boolean =>
  holdsAmount(cells[row]) &&
  (cells[row]?.some(
    ({ mark = '', role, type }) => mark.endsWith('/label') && role === 'text' && type === 'text',
  ) ??
    false);

const WORDS: Readonly<Record<string, readonly string[]>> = {
  'Utfall 2022': ['Utf 2022', 'Bokslut 2022', '2022 (utfall)', 'Utfall helår 2022'],
  'Budget 2023': ['Bud 2023', 'Ram 2023', '2023 (budget)', 'Bugdet 2023'],
  'Prognos budget 2024': ['Prognos 2024', 'Progn. 2024', '2024 (prognos)', 'Prognos 2024 (tkr)'],
};

/** One and the same word throughout a workbook, in its copies too. */
const headers: HarmlessKind['change'] = (workbook, random) => {
  const words = new Map(
    Object.entries(WORDS).map(([word, others]) => [word, random.pick([word, ...others])]),
  );
  return someTexts(['header'], 1, (text) => words.get(text) ?? text)(workbook, random);
};

const totals = someTexts(['total'], 1, (_, random) =>
  random.pick([
    'Tot.',
    'Slutsumma',
    'Totala kostnader',
    'Kostnader totalt',
    'S:a',
    'Summa kostnader',
    'Summa (tkr)',
  ]),
);

/** A cover that nobody sees says something else, before or after the one that counts. */
const hiddenCover: HarmlessKind['change'] = ({ sheets }, random) => {
  const cover: TaggedSheet = {
    ...taggedSheet('Försättsblad (gammal)', [
      [tagged('Leverantör', 'text'), tagged('Nämnden för Intraservice', 'text')],
      [tagged('Avser år', 'text'), tagged(random.pick([2022, 2023]), 'text')],
      [tagged('Belopp anges i', 'text'), tagged(random.pick(['kr', 'mnkr']), 'text')],
    ]),
    visibility: random.pick(['hidden', 'veryHidden'] as const),
  };
  return { sheets: random.chance(0.5) ? [cover, ...sheets] : [...sheets, cover] };
};

export const costTableChanges: readonly HarmlessKind[] = [
  { name: 'codes before the names of a table of amounts', change: codes },
  { name: 'columns of costs in other words', change: headers },
  { name: 'totals in further words', change: totals },
  {
    name: 'codes, columns and totals in other words',
    change: (workbook, random) => codes(headers(totals(workbook, random), random), random),
  },
  { name: 'a hidden cover of another supplier, year and unit', change: hiddenCover },
];
