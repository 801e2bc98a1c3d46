import { latestTemplate as mall2024 } from '../../../src/template/catalogue';
import type { Random } from '../../tools/random';
import { insertColumns, insertRows, tagged, type Row, type TaggedCell, type TaggedSheet } from '../tagged';
import { eachSheet, range, stackedCards, type HarmlessKind, type Rows } from './change';

/** Columns beside the answers of stacked cards: instructions, another year's answers, what a reviewer has written. */

const FIELD = /^card\/\w+\/([^/]+)\/label$/;

const fieldIn = (row: Row | undefined): string | null => {
  for (const { mark = '' } of row ?? []) {
    const field = FIELD.exec(mark)?.[1];
    if (field !== undefined) return field;
  }
  return null;
};

type TextAt = (field: string, row: number) => string | null;

/** Where a column of other texts is put in, and what heads the columns above the first card, if anything does. */
interface OtherColumn {
  /** To the left of the answers, or to their right. */
  readonly isBefore: boolean;
  readonly headers: readonly [labels: string, before: string, after: string] | null;
  readonly text: TextAt;
}

const withColumn =
  (choose: (random: Random) => OtherColumn): HarmlessKind['change'] =>
  (workbook, random) => {
    const chosen = choose(random);
    return eachSheet((sheet) => {
      const cards = stackedCards(sheet);
      return cards.length === 0 ? sheet : beside(sheet, cards, chosen);
    })(workbook, random);
  };

function beside(
  sheet: TaggedSheet,
  cards: readonly Rows[],
  { isBefore, headers, text }: OtherColumn,
): TaggedSheet {
  const column = isBefore ? 1 : 2;
  const wide = insertColumns(sheet, column, 1);
  const inCards = new Set(cards.flatMap(({ first, end }) => range(first, end)));
  const filled = {
    ...wide,
    cells: wide.cells.map((row, index): Row => {
      const field = inCards.has(index) ? fieldIn(row) : null;
      const written = field === null ? null : text(field, index);
      return written === null ? row : replaced(row, column, tagged(written, 'text'));
    }),
  };
  const first = Math.min(...cards.map((card) => card.first));
  return headers === null
    ? filled
    : insertRows(filled, first, [headers.map((header) => tagged(header, 'text'))]);
}

const replaced = (row: Row, column: number, cell: TaggedCell): Row => [
  ...row.slice(0, column),
  cell,
  ...row.slice(column + 1),
];

const INSTRUCTIONS: Readonly<Record<string, string>> = Object.fromEntries(
  mall2024.chapters.flatMap(({ card }) =>
    (card?.fields ?? []).map(
      ({ role, label }, index) =>
        [
          role,
          index % 2 === 0 ? `Ange ${label.toLowerCase()}` : `Beskriv ${label.toLowerCase()} kortfattat`,
        ] as const,
    ),
  ),
);
const instruction: TextAt = (field) => INSTRUCTIONS[field] ?? null;

const LAST_YEAR: readonly string[] = [
  ...['Ej klart', 'Se förra årets underlag', 'Oförändrat sedan 2022', 'Nej', 'Förstudie pågår', '900 tkr'],
];
const lastYear: TextAt = (_, row) => LAST_YEAR[row % LAST_YEAR.length] ?? null;

const REMARKS: readonly string[] = ['OK', 'Stäm av med kunden', 'Bra', 'Vad menas?', 'Nej', 'Se ovan'];
const remark: TextAt = (_, row) => REMARKS[row % REMARKS.length] ?? null;
const someRemarks: TextAt = (field, row) => (row % 3 === 0 && field !== 'namn' ? remark(field, row) : null);

/** What heads a column of remarks, beside the title of each card. */
const remarksBesideTitle: HarmlessKind['change'] = (workbook, random) => {
  const header = random.pick(['Kommentar', 'Granskarens kommentar', 'Beredningens synpunkter']);
  return eachSheet((sheet) => {
    const cards = stackedCards(sheet);
    if (cards.length === 0) return sheet;
    const noted = beside(sheet, cards, { isBefore: false, headers: null, text: someRemarks });
    const titles = new Set(cards.map(({ first }) => first));
    return {
      ...noted,
      cells: noted.cells.map((row, index) =>
        titles.has(index) ? replaced(row, 2, tagged(header, 'text')) : row,
      ),
    };
  })(workbook, random);
};

const headed = (
  isBefore: boolean,
  text: TextAt,
  headers: readonly NonNullable<OtherColumn['headers']>[],
): HarmlessKind['change'] =>
  withColumn((random) => ({ isBefore, text, headers: headers.length === 0 ? null : random.pick(headers) }));

export const answerColumnChanges: readonly HarmlessKind[] = [
  {
    name: 'a headed column of instructions before the answers',
    change: headed(true, instruction, [
      ['Fråga', 'Anvisning', 'Svar'],
      ['Fält', 'Instruktion', 'Leverantörens svar'],
      ['Rubrik', 'Hjälptext', 'Ert svar'],
    ]),
  },
  {
    name: 'a column of instructions before the answers without a header',
    change: headed(true, instruction, []),
  },
  {
    name: 'a column of instructions after the answers',
    change: headed(false, instruction, [
      ['Fråga', 'Svar', 'Anvisning'],
      ['Fråga', 'Svar', 'Exempel'],
    ]),
  },
  {
    name: 'the answers of the year before, beside those that count',
    change: headed(true, lastYear, [
      ['Fråga', 'Svar 2023', 'Svar 2024'],
      ['', 'Svar 2023', 'Svar 2024'],
      ['Fält', 'Svar år 2023', 'Svar år 2024'],
    ]),
  },
  {
    name: 'the answers of the year before, after those that count',
    change: headed(false, lastYear, [['Fråga', 'Svar 2024', 'Svar 2023']]),
  },
  {
    name: 'a reviewer’s column beside every answer',
    change: headed(false, remark, [
      ['Fråga', 'Svar', 'Kommentar'],
      ['Fråga', 'Svar', 'Granskarens kommentar'],
      ['Fält', 'Svar', 'Beredningens synpunkt'],
    ]),
  },
  {
    name: 'a reviewer’s column beside some answers',
    change: headed(false, someRemarks, [
      ['Fråga', 'Svar', 'Kommentar'],
      ['', 'Svar', 'Notering'],
    ]),
  },
  { name: 'a column of comments headed beside each title', change: remarksBesideTitle },
];
