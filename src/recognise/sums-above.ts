import { lettersOnly } from '../language/normalise';
import { type Decimal, sumOf } from '../money/decimal';
import { isRoundedSum } from './rounded-sum';
import type { AmountRow, RowKind } from './submission';
import type { TableWords } from './table-words';

/** No group has more rows. */
const MOST_ROWS = 60;
/** So many columns must tell a group's sum, and so large a share of them. */
const FEWEST_COLUMNS = 2;
const MOST = 2 / 3;
/** Rows that come to so many times what is stated go on beyond its group, whatever slip there is. */
const TOO_MUCH = 2;

/** A row that states the sum of those below it. */
interface Group {
  readonly whole: AmountRow;
  readonly parts: readonly AmountRow[];
}

/**
 * Finds the rows that state what the rows below them come to, "Inköp" above the services of the area, in a table whose
 * only total sums them alone: with the rows below them it would be too much in most of its columns. Where every row is
 * of such a group, each under its own name, they are the subtotals of areas; else the rows below are parts of a cost.
 * Wrong on: a table whose total is left in most columns as it was before rows were added, if one of those happens to be
 * followed by rows that come to it.
 */
export function sumsAboveRows(rows: readonly AmountRow[], words: TableWords): readonly AmountRow[] {
  const totals = rows.filter(({ kind }) => kind === 'total' || kind === 'subtotal');
  const [total] = totals;
  if (total === undefined || totals.length > 1) return rows;
  const at = rows.indexOf(total);
  const summed = (at > 0 ? rows.slice(0, at) : rows.slice(1)).filter(isSummed);
  if (isLikelySum(total, summed)) return rows;
  const groups = groupsIn(summed);
  const parts = new Set(groups.flatMap((group) => group.parts));
  const others = summed.filter((row) => !parts.has(row));
  if (groups.length === 0 || !isSumInMost(total, others)) return rows;
  const areAreas =
    others.length === groups.length && !groups.some(({ whole }) => words.isService(whole.label));
  const kind: RowKind = areAreas && areNamedApart(parts) ? 'subtotal' : 'part';
  const changed = kind === 'part' ? parts : new Set(groups.map(({ whole }) => whole));
  return rows.map((row) => (changed.has(row) ? { ...row, kind } : row));
}

const SUMMED: ReadonlySet<RowKind> = new Set(['data', 'adjustment', 'period']);
const isSummed = ({ kind }: AmountRow): boolean => SUMMED.has(kind);

/** The same few names below each sum are kinds of cost: "Personal", "Licenser". */
const areNamedApart = (parts: ReadonlySet<AmountRow>): boolean =>
  new Set([...parts].map(({ label }) => lettersOnly(label))).size === parts.size;

function groupsIn(rows: readonly AmountRow[]): readonly Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const group = groupAt(rows, at);
    if (group === null) continue;
    groups.push(group);
    at += group.parts.length;
  }
  return groups;
}

/** The shortest run of rows below one that comes to it in most columns; of a single row in all. */
function groupAt(rows: readonly AmountRow[], at: number): Group | null {
  const whole = rows[at];
  if (whole?.kind !== 'data') return null;
  const telling = tellingColumn(whole);
  const most = valueIn(whole, telling)?.abs().times(TOO_MUCH);
  let sum = sumOf([]);
  for (let count = 1; count <= MOST_ROWS && at + count < rows.length; count += 1) {
    const parts = rows.slice(at + 1, at + 1 + count);
    sum = sumOf([sum, ...parts.slice(-1).flatMap((row) => valueIn(row, telling) ?? [])]);
    if (most === undefined || sum.greaterThan(most)) return null;
    if (isSumInMost(whole, parts, count === 1 ? 1 : MOST)) return { whole, parts };
  }
  return null;
}

/** Judged by the first column in which anything is stated: nearly every total of a sound table is right there. */
function isLikelySum(total: AmountRow, rows: readonly AmountRow[]): boolean {
  const column = tellingColumn(total);
  return column < 0 || fits(total, rows, column) === true;
}

/** The first column in which a row states anything; below zero where none is. */
const tellingColumn = ({ amounts }: AmountRow): number =>
  amounts.findIndex(({ amount }) => 'value' in amount && !amount.value.isZero());

function isSumInMost(whole: AmountRow, rows: readonly AmountRow[], share = MOST): boolean {
  const results = whole.amounts.flatMap((_, column) => fits(whole, rows, column) ?? []);
  const fitting = results.filter(Boolean).length;
  return fitting >= FEWEST_COLUMNS && fitting >= results.length * share;
}

/** Whether a row states in a column what others come to; null where it states nothing, or nothing but zero. */
function fits(whole: AmountRow, rows: readonly AmountRow[], column: number): boolean | null {
  const stated = valueIn(whole, column);
  if (stated === null || stated.isZero()) return null;
  const addends = rows.flatMap((row) => valueIn(row, column) ?? []).filter((value) => !value.isZero());
  return addends.length === 1 ? stated.equals(sumOf(addends)) : isRoundedSum(stated, addends);
}

const valueIn = ({ amounts }: AmountRow, column: number): Decimal | null => {
  const amount = amounts[column]?.amount;
  return amount !== undefined && 'value' in amount ? amount.value : null;
};
