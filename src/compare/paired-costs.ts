import { groupBy } from '../language/by-key';
import { lettersOnly } from '../language/normalise';
import { pairAcross } from './compared-tables';
import type { Pair } from './pairing';
import { type KeyedRow, type KeyedTable, keyedTables, pairRows, pairTables } from './tables';
import type { TwoYears } from './two-years';

/** Rows that tell of the same in both years, the tables that they stand in, and the rows of one year only. */
export interface PairedCosts {
  readonly tables: readonly Pair<KeyedTable>[];
  readonly rows: readonly Pair<KeyedRow>[];
  readonly gone: readonly KeyedRow[];
  readonly come: readonly KeyedRow[];
}

/** Pairs the rows of costs of two years. */
export function pairedCosts({ before, after, corrections }: TwoYears): PairedCosts {
  const [ours, theirs] = [before, after].map((each) =>
    keyedTables(each).filter(({ chapter }) => chapter === 'kostnader'),
  );
  const tables = pairTables(ours ?? [], theirs ?? []);
  const within = tables.pairs.map(({ left, right }) =>
    pairRows(left.rows.filter(isCost), right.rows.filter(isCost), corrections),
  );
  const costs = (some: readonly KeyedTable[]): readonly KeyedRow[] =>
    some.flatMap(({ rows }) => rows.filter(isCost));
  // A row may stand in another table than before.
  const left = [...within.flatMap((each) => each.left), ...costs(tables.left)];
  const right = [...within.flatMap((each) => each.right), ...costs(tables.right)];
  const across = pairAcross(left, right, corrections);
  return {
    tables: tables.pairs,
    rows: [...within.flatMap(({ pairs }) => pairs), ...across.pairs],
    gone: ofKnownTables(unnamedAmong(across.left, costs(theirs ?? []))),
    come: ofKnownTables(unnamedAmong(across.right, costs(ours ?? []))),
  };
}

/** Those of tables most of whose rows are in the other year too: one told in other detail has no rows that are gone. */
function ofKnownTables(rows: readonly KeyedRow[]): readonly KeyedRow[] {
  const lone = groupBy(rows, ({ owner }) => owner);
  return rows.filter(({ owner }) => 2 * (lone.get(owner)?.length ?? 0) <= owner.rows.filter(isCost).length);
}

/** Those that no other row tells of: one may stand in several tables of a year, with more or fewer years. */
function unnamedAmong(rows: readonly KeyedRow[], others: readonly KeyedRow[]): readonly KeyedRow[] {
  const keysOf = ({ name, service, owner: { cost } }: KeyedRow): readonly string[] =>
    [lettersOnly(name), ...(service.startsWith('§') ? [service] : [])].map((key) => `${cost} ${key}`);
  const known = new Set(others.flatMap(keysOf));
  return rows.filter((row) => !keysOf(row).some((key) => known.has(key)));
}

/** A row of its own, no sum or part of one. */
export const isCost = ({ row, isSum }: KeyedRow): boolean => !isSum && row.kind === 'data';
