import { type CostRow, type CostTable, omraden } from '../content/costs';
import type { Random } from '../../tools/random';
import { read, write, type TaggedWorkbook } from '../tagged';
import type { Expected } from './fault';

/** The amounts of the faultless workbook's tables, by mark. Figures are in tkr. */

export const cellMark = (table: CostTable, row: string, column: string): string =>
  `table/${table.id}/${row}/${column}`;

export function numberAt(workbook: TaggedWorkbook, mark: string): number {
  const cell = read(workbook, mark);
  if (cell.type !== 'number') throw new Error(`${mark} holds no number.`);
  return cell.value;
}

/** The amounts at these marks raised by the same. */
export function raised(workbook: TaggedWorkbook, marks: readonly string[], by: number): TaggedWorkbook {
  return write(workbook, Object.fromEntries(marks.map((mark) => [mark, numberAt(workbook, mark) + by])));
}

export const rowsOf = ({ rows }: CostTable, ...kinds: readonly CostRow['kind'][]): readonly CostRow[] =>
  rows.filter(({ kind }) => kinds.includes(kind));

/** The subtotal that a row goes into; null where it goes straight into the total. */
export function subtotalOf({ rows }: CostTable, row: CostRow): CostRow | null {
  const groupName = rows.slice(0, rows.indexOf(row)).findLast(({ kind }) => kind !== 'data');
  if (groupName?.kind !== 'group') return null;
  return rows.slice(rows.indexOf(row)).find(({ kind }) => kind === 'subtotal') ?? null;
}

export const totalOf = ({ rows }: CostTable): CostRow => {
  const last = rows.findLast(({ kind }) => kind === 'total' || kind === 'subtotal');
  if (!last) throw new Error('The table has no total.');
  return last;
};

/** What an addend goes into first. */
export const sumRowOf = (table: CostTable, row: CostRow): CostRow => subtotalOf(table, row) ?? totalOf(table);

/** Everything that an amount goes into, so that all sums follow when it is changed. */
export const sumsAbove = (table: CostTable, row: CostRow): readonly CostRow[] => [
  ...(subtotalOf(table, row) === null ? [] : [sumRowOf(table, row)]),
  totalOf(table),
];

/** A step that no rounding of the table explains, and that makes no table's figures finer than they were. */
export const step = (random: Random): number => 100 * (5 + random.below(4)) * (random.chance(0.5) ? 1 : -1);

export const wrongSum = (table: CostTable, row: CostRow, column: string): Expected => ({
  rule: 'summa-stammer-inte',
  severity: 'fel',
  at: cellMark(table, row.id, column),
});

/** Two sums, or a sum and the index, imply one and the same other amount. */
export const likelySlip = (table: CostTable, row: CostRow, column: string): Expected => ({
  rule: 'trolig-felskrivning',
  severity: 'fel',
  at: cellMark(table, row.id, column),
});

/** Where a row states the sum of its own parts. */
const ROW_SUMS: Readonly<Record<string, string>> = { omraden: 'prognos', tjansteplan: 'summa' };

export const wrongRowSum = (table: CostTable, row: CostRow): readonly Expected[] => {
  const column = ROW_SUMS[table.id];
  return column === undefined
    ? []
    : [{ rule: 'radsumma-stammer-inte', severity: 'fel', at: cellMark(table, row.id, column) }];
};

/** The way that a Swede writes a number, with a space of some kind between the thousands. */
export const grouped = (value: number, space: string): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, space);

/** The overview of areas without its forecasts, so that it says nothing against a forecast that has been changed. */
export const withoutOverview = (workbook: TaggedWorkbook): TaggedWorkbook =>
  write(workbook, Object.fromEntries(omraden.rows.map(({ id }) => [cellMark(omraden, id, 'prognos'), null])));
