import type { Decimal } from '../../money/decimal';
import { cellAddress, fixedAreaAddress, sheetAddress } from '../../workbook/address';
import type { Block, DocumentCell, DocumentFormula, DocumentSheet, Look } from '../../workbook/document';
import type { Rectangle } from '../../workbook/snapshot';
import { linesOf } from '../../workbook/lines';
import { LOOKS } from './looks';

/** A column of a sheet's table. */
export interface Column<Row> {
  readonly header: string;
  readonly width: number;
  readonly look?: Look;
  /** What stands in it; `row` is the row of the sheet, from zero. */
  readonly of: (item: Row, row: number) => DocumentCell;
  /** Part of what a row is known again by. */
  readonly isKey?: true;
  /** What people write there is kept when the sheet is written again. */
  readonly isTheirs?: true;
}

/** A sheet of the underlag with its table, of which rows are known again by some columns and people own others. */
export interface UnderlagSheet {
  readonly document: DocumentSheet;
  readonly table: Rectangle;
  /** By their order in the table. */
  readonly keys: readonly number[];
  readonly theirs: readonly number[];
}

interface Given<Row> {
  readonly name: string;
  /** Excel's name of the table. */
  readonly tableName: string;
  readonly title: string;
  readonly lead: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** The row of the table's headers, from zero. */
  readonly headerRow: number;
  /** Columns at the end that are not printed: keys, and what stands beside for lists. */
  readonly unprinted?: number;
  /** What stands above the table and beside it. */
  readonly blocks?: readonly Block[];
  /** Widths of the columns beside the table. */
  readonly beside?: readonly number[];
  readonly more?: Partial<Pick<DocumentSheet, 'entries' | 'charts'>>;
}

/** Of the sentence above, in characters: as wide as a screen, whatever the columns below. */
const WIDEST_LEAD = 130;
/** In points. */
const LINE = 15;

/** The rows that the tables' headers already have, by the names of the sheets: a table never moves up. */
export type LeastHeaderRows = ReadonlyMap<string, number>;

/** A sheet of one table, with a title and a sentence above; at least one row, since Excel has no table without. */
export function tableSheet<Row>(given: Given<Row>): UnderlagSheet {
  const {
    name,
    tableName,
    title,
    lead,
    columns,
    rows,
    headerRow,
    blocks = [],
    beside = [],
    unprinted = 0,
    more = {},
  } = given;
  const first = headerRow + 1;
  const widths = [...columns.map(({ width }) => width), ...beside];
  const ofLead = columnsWithin(widths, WIDEST_LEAD);
  const table = { row: headerRow, column: 0, rows: Math.max(1, rows.length) + 1, columns: columns.length };
  const indices = (is: (column: Column<Row>) => true | undefined): readonly number[] =>
    columns.flatMap((column, at) => (is(column) ? [at] : []));
  return {
    table,
    keys: indices(({ isKey }) => isKey),
    theirs: indices(({ isTheirs }) => isTheirs),
    document: {
      name,
      widths,
      heights: new Map([
        [0, 24],
        // Merged cells get no height of their own.
        [1, LINE * linesOf(lead, sumOfWidths(widths.slice(0, ofLead)))],
      ]),
      merges: [{ row: 1, column: 0, rows: 1, columns: ofLead }],
      frozenRows: headerRow > MOST_FROZEN ? 1 : headerRow + 1,
      print: 'landscape',
      repeatedRow: headerRow,
      ...(unprinted > 0 && { printedColumns: widths.length - unprinted }),
      tables: [{ name: tableName, area: table }],
      blocks: [
        { row: 0, column: 0, rows: [[title]], looks: LOOKS.title },
        { row: 1, column: 0, rows: [[lead]], looks: LOOKS.lead },
        ...blocks,
        {
          row: headerRow,
          column: 0,
          rows: [columns.map(({ header }) => header)],
          looks: columns.map(({ look }) => headingFor(look)),
        },
        {
          row: first,
          column: 0,
          rows:
            rows.length === 0
              ? [columns.map(() => null)]
              : rows.map((item, at) => columns.map((column) => column.of(item, first + at))),
          looks: columns.map(({ look, isTheirs }) => look ?? (isTheirs ? LOOKS.theirs : LOOKS.text)),
        },
      ],
      ...more,
    },
  };
}

/** Amounts stand to the right, and so does what is said of them. */
export const headingFor = (look: Look | undefined): Look =>
  look?.numberFormat === undefined ? LOOKS.heading : LOOKS.headingRight;

const sumOfWidths = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** How many columns from the first are together no wider; at least one. */
function columnsWithin(widths: readonly number[], widest: number): number {
  const fitting = widths.filter((_, at) => sumOfWidths(widths.slice(0, at + 1)) <= widest);
  return Math.max(1, fitting.length);
}

/** More rows than these that stay in view would leave little room on a small screen. */
const MOST_FROZEN = 6;

/** A formula (in English, without its `=`) with what it gives. */
export const formula = (text: string, value: number | string): DocumentFormula => ({
  formula: `=${text}`,
  results: [[typeof value === 'number' ? { type: 'number', value } : { type: 'text', value }]],
});

export const numberOf = (value: Decimal | null | undefined): number | null => value?.toNumber() ?? null;

/** "'Kostnader'!$A$20:$A$93", fixed, for a column of rows of another sheet. */
export const columnArea = (sheet: string, column: number, first: number, rows: number): string =>
  sheetAddress(sheet, fixedAreaAddress({ row: first, column, rows: Math.max(1, rows), columns: 1 }));

/** "$C$4" */
export const fixedCell = (row: number, column: number): string =>
  cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');

/** A text in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export const yesNo = (is: boolean | null): string => (is === null ? 'okänt' : is ? 'ja' : 'nej');
