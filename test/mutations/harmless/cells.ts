import type { Rectangle } from '../../../src/workbook/snapshot';
import type { Random } from '../../tools/random';
import {
  insertColumns,
  insertRows,
  rewritten,
  tagged,
  type Row,
  type TaggedCell,
  type TaggedSheet,
} from '../tagged';
import { eachSheet, range, someCells, someTexts, stackedCards, type HarmlessKind } from './change';

/** Harmless changes to how cells are merged and how their values are stored. */

const across = (row: number, column: number, columns: number): Rectangle => ({
  row,
  column,
  rows: 1,
  columns,
});

/** The sheet's rows, counted in the sheet, whose first cell has one of these roles. */
const rowsOfRole = ({ area, cells }: TaggedSheet, role: TaggedCell['role']): readonly number[] =>
  cells.flatMap((row, index) => (row.some((cell) => cell.role === role) ? [area.row + index] : []));

const merged = (sheet: TaggedSheet, merges: readonly Rectangle[]): TaggedSheet => ({
  ...sheet,
  merges: [
    ...sheet.merges,
    ...merges.filter((merge) => !sheet.merges.some((other) => overlap(merge, other))),
  ],
});

const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Labels that take up two columns; the titles above them too, or not. */
const wideLabels: HarmlessKind['change'] = eachSheet((sheet, random) => {
  if (stackedCards(sheet).length === 0) return sheet;
  const wide = insertColumns(sheet, 1, 1);
  const rows = [...rowsOfRole(wide, 'label'), ...(random.chance(0.5) ? rowsOfRole(wide, 'title') : [])];
  return merged(
    wide,
    rows.map((row) => across(row, wide.area.column, 2)),
  );
});

const wideAnswers: HarmlessKind['change'] = eachSheet((sheet) => {
  const cards = stackedCards(sheet);
  if (cards.length === 0) return sheet;
  const wide = insertColumns(sheet, sheet.area.columns, 2);
  const rows = cards.flatMap(({ first, end }) => range(first, end));
  return merged(
    wide,
    rows.flatMap((row) =>
      (wide.cells[row]?.slice(2).every(({ type }) => type === 'blank') ?? false)
        ? [across(wide.area.row + row, wide.area.column + 1, wide.area.columns - 1)]
        : [],
    ),
  );
});

/** A row of a card that is two rows high, label and answer each merged over both. */
const highRows: HarmlessKind['change'] = eachSheet((sheet, random) => {
  const cards = stackedCards(sheet);
  if (cards.length === 0) return sheet;
  const { first, end } = random.pick(cards);
  const row = first + 1 + random.below(end - first - 1);
  const { area } = sheet;
  const high = insertRows(sheet, row + 1, [[]]);
  return merged(
    high,
    [0, 1].map((offset): Rectangle => ({
      row: area.row + row,
      column: area.column + offset,
      rows: 2,
      columns: 1,
    })),
  );
});

/** Headings, captions and titles that stand alone in their row, merged across the sheet. */
const wideHeadings: HarmlessKind['change'] = eachSheet((sheet) => {
  const alone = sheet.cells.flatMap((row, index) => {
    const filled = row.filter(({ type }) => type !== 'blank');
    const [only] = filled;
    const suits =
      only?.role === 'heading' || only?.role === 'part' || (only?.mark?.endsWith('/caption') ?? false);
    return filled.length === 1 && suits && row[0] === only ? [sheet.area.row + index] : [];
  });
  return sheet.area.columns < 2
    ? sheet
    : merged(
        sheet,
        alone.map((row) => across(row, sheet.area.column, sheet.area.columns)),
      );
});

const parted: HarmlessKind['change'] = eachSheet((sheet) => ({ ...sheet, merges: [] }));

/** Section rows such as "Strategisk del" taken away. */
const undivided: HarmlessKind['change'] = eachSheet((sheet) => {
  const parts = new Set(rowsOfRole(sheet, 'part').map((row) => row - sheet.area.row));
  const kept = sheet.cells.filter((_, row) => !parts.has(row));
  if (parts.size === 0) return sheet;
  return {
    ...sheet,
    area: { ...sheet.area, rows: kept.length },
    cells: kept,
    merges: sheet.merges.flatMap((merge) => {
      const row = merge.row - sheet.area.row;
      const above = [...parts].filter((part) => part < row).length;
      return parts.has(row) ? [] : [{ ...merge, row: merge.row - above }];
    }),
  };
});

const merges: readonly HarmlessKind[] = [
  { name: 'labels merged over two columns', change: wideLabels },
  { name: 'answers merged over several columns', change: wideAnswers },
  { name: 'rows of cards merged over two rows', change: highRows },
  { name: 'headings merged across the sheet', change: wideHeadings },
  { name: 'merged cells parted', change: parted },
  { name: 'cards without section rows', change: undivided },
];

const calculated = (cell: TaggedCell): TaggedCell => ({ ...cell, formula: '=Underlag!B2' });

/** What binary arithmetic leaves in the last digits of a calculated figure. */
const withNoise = (cell: TaggedCell): TaggedCell =>
  cell.type === 'number' && !(cell.mark ?? '').startsWith('cover')
    ? { ...cell, value: cell.value + cell.value * 2 ** -51, formula: '=SUM(Underlag!B2:B9)' }
    : cell;

const asNothing = (cell: TaggedCell, random: Random): TaggedCell =>
  cell.type === 'number' && cell.value === 0 ? rewritten(cell, random.pick(['-', '–', null])) : cell;

const JA_NEJ = /\/(projektform|informationsklassning|riskanalys|itSakerhetsbedomning|arkitekturbedomning)$/;

const otherYes = (text: string, random: Random, mark: string): string =>
  JA_NEJ.test(mark) && /^ja\b(?! ?[/|] ?nej)/i.test(text)
    ? random.pick(['JA', 'Ja', 'ja.', 'Ja, genomförd i mars 2023', 'JA - se bilaga', ' Ja '])
    : text;

const otherChoice = (text: string, random: Random, mark: string): string =>
  /\/(internExtern|effektivitetInnovation|komplexitet\w+)$/.test(mark)
    ? random.pick([text.toUpperCase(), text.toLowerCase(), ` ${text}`, `${text} `])
    : text;

const padded = (text: string, random: Random): string =>
  random.pick([` ${text}`, `${text}  `, `${text}\n`, `\u00A0${text}`]);

/** Letters written as base letter and mark, as some systems save them. */
const decomposed = (text: string): string => text.normalize('NFD');

/** A text that goes on in the cell below, beside a blank label. */
const continued: HarmlessKind['change'] = eachSheet((sheet, random) => {
  const rows = stackedCards(sheet).flatMap(({ first, end }) =>
    range(first, end).filter(
      (row) =>
        sheet.cells[row]?.some(
          ({ mark = '', type }) => /\/(projektmal|behovsbeskrivning|nytta)$/.test(mark) && type === 'text',
        ) ?? false,
    ),
  );
  if (rows.length === 0) return sheet;
  const row = random.pick(rows);
  const more: Row = (sheet.cells[row] ?? []).map(({ mark = '' }) =>
    tagged(/\/(projektmal|behovsbeskrivning|nytta)$/.test(mark) ? 'Arbetet sker i etapper.' : null, 'text'),
  );
  return insertRows(sheet, row + 1, [more]);
});

const STRANGE = ['😀👩‍👩‍👧', 'مرحبا', '\u202Eomvänt\u202C', '字', 'a\u0301'];

/** A fördelningsnyckel or a plan in words that also head columns of amounts. */
const moneyWords: HarmlessKind['change'] = someTexts(['text'], 1, (text, random, mark) =>
  /^services\/(?:3\.2\/[34]\/nuvarande|1\.2\/\d+\/plan)$/.test(mark)
    ? random.pick([text, 'Grundbelopp och ärendetid', 'Enligt beslutad budget', 'Efter kostnad'])
    : text,
);

const values: readonly HarmlessKind[] = [
  { name: 'words of money in a chapter’s table of services', change: moneyWords },
  { name: 'amounts by formula', change: someCells(['amount'], 0.5, calculated) },
  { name: 'amounts by formula with binary noise', change: someCells(['amount'], 0.5, withNoise) },
  { name: 'texts by formula', change: someCells(['text', 'label', 'heading', 'title'], 0.3, calculated) },
  { name: 'nothing written for zero', change: someCells(['amount'], 0.6, asNothing) },
  { name: 'a yes in other words', change: someTexts(['text'], 1, otherYes) },
  { name: 'choices in other letters', change: someTexts(['text'], 1, otherChoice) },
  { name: 'texts with spaces around', change: someTexts(['text', 'label', 'heading'], 0.4, padded) },
  {
    name: 'letters composed of two signs',
    change: someTexts(['text', 'label', 'heading', 'header', 'title', 'total', 'analysis'], 0.5, decomposed),
  },
  { name: 'a text that goes on in the cell below', change: continued },
  {
    name: 'strange signs and very long texts in an analysis',
    change: someTexts(['text'], 1, (text, random, mark) =>
      /^chapter\/.*\/prose/.test(mark)
        ? `${text} ${random.pick([...STRANGE, 'Bakgrund. '.repeat(3000)])}`.slice(0, 32_767)
        : text,
    ),
  },
];

export const cellChanges: readonly HarmlessKind[] = [...merges, ...values];
