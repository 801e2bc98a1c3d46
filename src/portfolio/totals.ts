import type { AmountRow, AmountTable, RowKind } from '../recognise/submission';

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
export const LAYOUTS: readonly TotalsLayout[] = [
  totalsBelow,
  totalsWithoutGrandTotal,
  runningTotals,
  totalsAbove,
];

/** A total with the rows next to it: from the total before, and to the one after. */
export interface Block {
  readonly total: AmountRow;
  readonly before: readonly AmountRow[];
  readonly after: readonly AmountRow[];
}

/** What is no part of any total: parts of a row that is counted already, per cent and counts, rows of nothing. */
const NOT_SUMMED: ReadonlySet<RowKind> = new Set(['part', 'other', 'spare']);

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
export function totalsWithoutGrandTotal(blocks: readonly Block[]): readonly Total[] {
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

/** The totals of a table whose periods stand in a column of their own: each sums the rows of its period. */
export function totalsOfPeriods({ rows }: AmountTable): readonly Total[] {
  return rows.filter(isOfPeriod).map((total) => ({
    total,
    parts: rows.filter((row) => isSummed(row) && row.period === total.period),
  }));
}

const isOfPeriod = (row: AmountRow): boolean => isTotal(row) && row.period !== undefined;

const isTotal = ({ kind }: AmountRow): boolean => kind === 'total' || kind === 'subtotal';

const isSummed = (row: AmountRow): boolean => !isTotal(row) && !NOT_SUMMED.has(row.kind);

function withParts(
  blocks: readonly Block[],
  partsOf: (block: Block, index: number) => readonly AmountRow[],
): readonly Total[] {
  return blocks
    .map((block, index) => ({ total: block.total, parts: partsOf(block, index) }))
    .filter(({ parts }) => parts.length > 0);
}

/** The totals of a table, from the top, but for those of periods. */
export function blocksOf({ rows }: AmountTable): readonly Block[] {
  const totals: AmountRow[] = [];
  const between: AmountRow[][] = [[]];
  for (const row of rows) {
    if (isOfPeriod(row)) continue;
    if (isTotal(row)) {
      totals.push(row);
      between.push([]);
    } else if (!NOT_SUMMED.has(row.kind)) {
      between.at(-1)?.push(row);
    }
  }
  return totals.map((total, index) => ({
    total,
    before: between[index] ?? [],
    after: between[index + 1] ?? [],
  }));
}
