import { type Decimal, sumOf } from '../money/decimal';
import type { AmountRow, AmountTable } from '../recognise/submission';
import { valueOf } from './sums';

/** A row that is added, with its amount in one column. */
export interface Addend {
  readonly row: AmountRow;
  readonly value: Decimal;
}

export const addendsOf = (rows: readonly AmountRow[], column: number): readonly Addend[] =>
  rows.flatMap((row) => {
    const addend = row.amounts[column];
    const value = addend && valueOf(addend.amount);
    return value ? [{ row, value }] : [];
  });

/** The rows that may be what is left of a cost whose other parts are told, by column. */
export type RestFinder = (column: number) => readonly AmountRow[];

/** A row and the parts of it that are told right below it. */
export interface Whole {
  readonly whole: AmountRow;
  readonly parts: readonly AmountRow[];
}

export function wholesOf({ rows }: AmountTable): readonly Whole[] {
  const wholes: { whole: AmountRow; parts: AmountRow[] }[] = [];
  let open: (typeof wholes)[number] | null = null;
  for (const row of rows) {
    if (row.kind !== 'part') open = { whole: row, parts: [] };
    else if (open !== null) {
      if (open.parts.length === 0) wholes.push(open);
      open.parts.push(row);
    }
  }
  return wholes;
}

/**
 * Makes a function that finds rows which together with the parts told of a row above make that row's amount: they may
 * be parts too that nobody has said so of.
 */
export function createRestFinder(table: AmountTable): RestFinder {
  const wholes = wholesOf(table).filter(({ whole }) => whole.kind === 'data');
  const found = new Map<number, readonly AmountRow[]>();
  const find = (column: number): readonly AmountRow[] => {
    const lefts = wholes.flatMap(({ whole, parts }) => {
      const amount = whole.amounts[column];
      const value = amount && valueOf(amount.amount);
      return value ? [value.minus(sumOf(addendsOf(parts, column).map((part) => part.value))).toFixed()] : [];
    });
    const isLeft = new Set(lefts.filter((left) => left !== '0'));
    const rows = table.rows.filter(({ kind }) => kind === 'data');
    return addendsOf(rows, column).flatMap(({ row, value }) => (isLeft.has(value.toFixed()) ? [row] : []));
  };
  return (column) => {
    if (wholes.length === 0) return [];
    const known = found.get(column) ?? find(column);
    found.set(column, known);
    return known;
  };
}
