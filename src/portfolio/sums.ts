import type { Amount } from '../money/amount';
import { Decimal, sumOf } from '../money/decimal';
import type { Unit } from '../money/unit';
import type { AmountCell, AmountRow, AmountTable } from '../recognise/submission';

/** The amount that was read, in tkr; null for a blank cell and for one that cannot be read. */
export function valueOf(amount: Amount): Decimal | null {
  return amount.kind === 'number' || amount.kind === 'text' ? amount.value : null;
}

/** A typed figure with more decimals than this was calculated, not chosen; nobody sees them in the sheet. */
const MOST_DECIMALS_SHOWN = 2;

/**
 * The finest power of ten, in tkr, that a figure in whole units shows; in larger units than tkr nobody writes so few
 * digits.
 */
const WHOLE: Readonly<Record<Unit, number>> = { kr: -3, tkr: 0, mnkr: 0, mdkr: 0 };

/**
 * The accuracy of a table: the finest power of ten that its amounts show (1, 10, 100 … tkr). A stated figure stands
 * for any value within half a unit of it (rules.md). Zeros show no accuracy. Figures calculated by a formula, or with
 * a long tail of decimals, are taken to be shown in whole tkr, or kr in a table in kr. Of some columns alone, by
 * their order, where they are named.
 */
export function accuracyOf({ rows, unit }: AmountTable, columns?: readonly number[]): Decimal {
  const whole = WHOLE[unit];
  let finest = Infinity;
  for (const { amounts } of rows) {
    for (const { amount, cell } of columns?.flatMap((at) => amounts[at] ?? []) ?? amounts) {
      if ((amount.kind !== 'number' && amount.kind !== 'text') || amount.value.isZero()) continue;
      const exponent = lastDigit(amount.value);
      const isTyped = cell.formula === undefined && exponent >= whole - MOST_DECIMALS_SHOWN;
      finest = Math.min(finest, isTyped ? exponent : Math.max(whole, exponent));
    }
  }
  return new Decimal(10).pow(Number.isFinite(finest) ? finest : whole);
}

/**
 * Whether a stated total may be the sum of so many addends: it lies no farther from it than half a unit of accuracy for
 * each of them and for itself.
 */
export function mayBeSum(stated: Decimal, sum: Decimal, addends: number, accuracy: Decimal): boolean {
  return (
    stated.equals(sum) ||
    stated
      .minus(sum)
      .abs()
      .lessThanOrEqualTo(accuracy.times(addends + 1).div(2))
  );
}

/** The power of ten of the last digit that is not zero: 12 300 → 2, 0,25 → -2. */
function lastDigit(value: Decimal): number {
  return value.e - value.precision() + 1;
}

/** A row that states a sum, and the rows that it sums. */
export interface Total {
  readonly total: AmountRow;
  readonly parts: readonly AmountRow[];
}

/** Which rows each total of a table sums, in one column. */
export type TotalsLayout = (blocks: readonly Block[], column: number) => readonly Total[];

/**
 * The ways in which tables are laid out. The first is what rules.md says; another one is what a table has when more of
 * its totals come out right in it.
 */
const LAYOUTS: readonly TotalsLayout[] = [totalsBelow, totalsWithoutGrandTotal, runningTotals, totalsAbove];

/** A total with the rows next to it: from the total before, and to the one after. */
export interface Block {
  readonly total: AmountRow;
  readonly before: readonly AmountRow[];
  readonly after: readonly AmountRow[];
}

const PART_OF_ANOTHER = /^[-–•*(\s]*(?:varav|därav)\b/i;

/** "Varav" tells of a part of the row above, which is already counted. */
export const isPartOfAnother = ({ label }: AmountRow): boolean => PART_OF_ANOTHER.test(label);

/**
 * A subtotal sums the rows since the one before it; the last total of a table with subtotals the subtotals and the
 * rows after the last of them (rules.md). Where a subtotal is left blank in the column its own rows stand in for it. A
 * total right below another restates it and is not added again. Rows below the last total belong to none.
 */
function totalsBelow(blocks: readonly Block[], column: number): readonly Total[] {
  const last = blocks.at(-1);
  const subtotals = blocks.filter((block) => block !== last && block.before.length > 0);
  const stated = ({ total, before }: Block): readonly AmountRow[] =>
    total.amounts[column]?.amount.kind === 'blank' ? before : [total];
  return withParts(blocks, (block) =>
    block === last ? [...subtotals.flatMap(stated), ...block.before] : block.before,
  );
}

/** Every total sums the rows since the one before it; nothing sums the whole. */
function totalsWithoutGrandTotal(blocks: readonly Block[]): readonly Total[] {
  return withParts(blocks, ({ before }) => before);
}

/** Every total carries on the one before it: "Summa 300", "Index 9", "Summa inkl. index 309". */
function runningTotals(blocks: readonly Block[]): readonly Total[] {
  return withParts(blocks, ({ before }, index) => {
    const previous = blocks[index - 1];
    return previous ? [previous.total, ...before] : before;
  });
}

/** The totals stand first: each sums the rows down to the next one, and one that has no rows of its own the others. */
function totalsAbove(blocks: readonly Block[]): readonly Total[] {
  if (blocks[0] === undefined || blocks[0].before.length > 0) return [];
  const subtotals = blocks.filter(({ after }) => after.length > 0).map(({ total }) => total);
  return withParts(blocks, ({ after }) => (after.length > 0 ? after : subtotals));
}

function withParts(
  blocks: readonly Block[],
  partsOf: (block: Block, index: number) => readonly AmountRow[],
): readonly Total[] {
  return blocks
    .map((block, index) => ({ total: block.total, parts: partsOf(block, index) }))
    .filter(({ parts }) => parts.length > 0);
}

/** The totals of a table, from the top. */
function blocksOf({ rows }: AmountTable): readonly Block[] {
  const totals: AmountRow[] = [];
  const between: AmountRow[][] = [[]];
  for (const row of rows) {
    if (row.kind === 'total' || row.kind === 'subtotal') {
      totals.push(row);
      between.push([]);
    } else if (!isPartOfAnother(row)) {
      between.at(-1)?.push(row);
    }
  }
  return totals.map((total, index) => ({
    total,
    before: between[index] ?? [],
    after: between[index + 1] ?? [],
  }));
}

/** A total as it stands in a column, beside what its rows make, in tkr. */
export interface ColumnSum {
  readonly total: Total;
  /** The column's place among the table's. */
  readonly column: number;
  readonly cell: AmountCell;
  readonly stated: Decimal;
  readonly sum: Decimal;
  readonly fits: boolean;
}

/** The totals and subtotals that a table without columns of rates (`withoutRates`) states, by its likeliest layout. */
export function columnSums(table: AmountTable): readonly ColumnSum[] {
  const accuracy = accuracyOf(table);
  // An amount that cannot be read leaves every sum of its column in doubt.
  const readable = table.columns.flatMap((_, column) =>
    table.rows.some(({ amounts }) => amounts[column]?.amount.kind === 'unreadable') ? [] : [column],
  );
  const blocks = blocksOf(table);
  const sumsBy = (layout: TotalsLayout): readonly ColumnSum[] =>
    readable.flatMap((column) =>
      layout(blocks, column).flatMap((total) => judge(total, column, accuracy) ?? []),
    );
  return likeliest(sumsBy);
}

/** The sums by the layout in which most of them come out right; by that of rules.md unless another one beats it. */
function likeliest(sumsBy: (layout: TotalsLayout) => readonly ColumnSum[]): readonly ColumnSum[] {
  let best: readonly ColumnSum[] = [];
  let most = -1;
  for (const layout of LAYOUTS) {
    const sums = sumsBy(layout);
    const right = sums.filter(({ fits }) => fits).length;
    if (right > most) [best, most] = [sums, right];
    if (right > 0 && right === sums.length) break;
  }
  return best;
}

function judge(total: Total, column: number, accuracy: Decimal): ColumnSum | null {
  const cell = total.total.amounts[column];
  const stated = cell && valueOf(cell.amount);
  if (!cell || !stated) return null;
  const addends = total.parts.flatMap(({ amounts }) => {
    const addend = amounts[column];
    return (addend && valueOf(addend.amount)) ?? [];
  });
  const sum = sumOf(addends);
  const fits = mayBeSum(stated, sum, addends.length, accuracy);
  return { total, column, cell, stated, sum, fits };
}
