import { groupBy } from '../language/by-key';
import { Decimal, sumOf } from '../money/decimal';
import { headerOfColumn } from '../portfolio/cost-overview';
import { valueOf } from '../portfolio/sums';
import type { AmountRow, Submission } from '../recognise/submission';
import { comparedColumns, loneRows } from './lone-rows';
import { addressed } from './places';
import { answerDifference } from './answers';
import type { Corrections } from '../findings/corrections';
import type { Difference, Heading, Side } from './difference';
import { tableHeading } from './headings';
import type { Pair, Pairing } from './pairing';
import { isSameAmount, sharedRounding, type SharedRounding, isSameValue } from './same-amount';
import { textKey } from './same-text';
import {
  type KeyedCell,
  type KeyedRow,
  type KeyedTable,
  keyedTables,
  pairCells,
  pairRows,
  pairTables,
} from './tables';
import { together, type Tally } from './tally';
import { quoted, said, sideOfCell, signed, tell } from './telling';

/** Compares the tables of amounts of two workbooks, row by row and column by column. */
export function compareTables(before: Submission, after: Submission, corrections: Corrections): Tally {
  const tables = pairTables(keyedTables(before), keyedTables(after));
  const within = tables.pairs.map((pair) => ({
    pair,
    rows: pairRows(pair.left.rows, pair.right.rows, corrections),
  }));
  // A table that was parted in two, or two that were put together.
  const left = [...within.flatMap(({ rows }) => rows.left), ...tables.left.flatMap(({ rows }) => rows)];
  const right = [...within.flatMap(({ rows }) => rows.right), ...tables.right.flatMap(({ rows }) => rows)];
  const across = pairAcross(left, right, corrections);
  const columns = tables.pairs.map((pair) => comparedColumns(pair, before, after));
  const rows = [...within.flatMap(({ rows: { pairs } }) => pairs), ...across.pairs];
  const byTable = groupBy(rows, ({ right: { owner } }) => owner);
  const lone = loneRows(across, before, after);
  const compared = [...byTable].map(([owner, pairs]) =>
    comparedRows(pairs, tableHeading(owner, after), {
      left: across.left.filter((row) => pairs.some((pair) => pair.left.owner === row.owner)),
      right: across.right.filter((row) => row.owner === owner),
    }),
  );
  return together([...columns, ...compared, lone]);
}

/** Rows of tables in one chapter that tell of one kind of cost, without what sums them. */
export function pairAcross(
  left: readonly KeyedRow[],
  right: readonly KeyedRow[],
  corrections: Corrections,
): Pairing<KeyedRow> {
  const keyOf = ({ owner: { chapter, cost } }: KeyedRow): string => `${chapter} ${cost}`;
  const [ours, theirs] = [groupBy(left, keyOf), groupBy(right, keyOf)];
  const keys = [...new Set([...ours.keys(), ...theirs.keys()])];
  const found = keys.map((key) => pairRows(ours.get(key) ?? [], theirs.get(key) ?? [], corrections));
  return {
    pairs: found.flatMap(({ pairs }) => pairs),
    left: found.flatMap((each) => each.left),
    right: found.flatMap((each) => each.right),
  };
}

const rowName = ({ row, name }: KeyedRow): string => (row.label === '' ? name.replace('Σ ', '') : name);

/** What a row is called in a list; a sum without a name by where it stands. */
const toldName = (row: KeyedRow): string =>
  row.row.label === '' ? `Delsumma ${addressed(row.owner.table.sheet, row.row.row)}` : rowName(row);

function comparedRows(
  pairs: readonly Pair<KeyedRow>[],
  heading: Heading,
  lone: { readonly left: readonly KeyedRow[]; readonly right: readonly KeyedRow[] },
): Tally {
  const roundings = new Map<KeyedTable, Map<KeyedTable, SharedRounding>>();
  const roundingOf = (one: KeyedTable, other: KeyedTable): SharedRounding => {
    const known = roundings.get(one) ?? new Map<KeyedTable, SharedRounding>();
    roundings.set(one, known);
    const rounding = known.has(other) ? (known.get(other) ?? null) : sharedRounding(one.table, other.table);
    known.set(other, rounding);
    return rounding;
  };
  const changes = pairs.map((pair) => changesOf(pair, roundingOf(pair.left.owner, pair.right.owner)));
  const follows = createFollowing(
    changes.flatMap(({ cells }) => cells),
    lone,
  );
  return together(
    changes.map(({ pair, cells, unchanged, twins }): Tally => {
      const told = cells.filter((cell) => !follows(cell));
      return {
        differences: [
          ...(pair.isLikely ? [renamedRow(pair, heading)] : []),
          ...told.map((cell) => amountDifference(cell, heading)),
          ...remarkDifferences(pair, heading),
        ],
        unchanged,
        twins,
      };
    }),
  );
}

interface ChangedCell {
  readonly pair: Pair<KeyedRow>;
  readonly left: KeyedCell;
  readonly right: KeyedCell;
  readonly rounding: SharedRounding;
}

interface RowChanges {
  readonly pair: Pair<KeyedRow>;
  readonly cells: readonly ChangedCell[];
  readonly unchanged: number;
  readonly twins: Tally['twins'];
}

function changesOf(pair: Pair<KeyedRow>, rounding: SharedRounding): RowChanges {
  const { pairs } = pairCells(pair);
  const cells = pairs.filter(
    ({ left, right }) => !isSameAmount(left.cell.amount, right.cell.amount, rounding),
  );
  const isStated = ({ left }: Pair<KeyedCell>): boolean => left.cell.amount.kind !== 'blank';
  const labels = [pair.left.row.labelPlace, pair.right.row.labelPlace] as const;
  return {
    pair,
    cells: cells.map(({ left, right }) => ({ pair, left, right, rounding })),
    unchanged: pairs.filter(isStated).length - cells.filter(isStated).length,
    twins: [
      ...(labels[0] && labels[1] ? [[labels[0], labels[1]] as const] : []),
      ...pairs.map(({ left, right }) => [left.cell.place, right.cell.place] as const),
    ],
  };
}

/**
 * Makes a function that says whether a changed sum only follows its rows: it has changed by as much as they have. A sum
 * without changed rows, or that changed by another amount, is told.
 */
function createFollowing(
  cells: readonly ChangedCell[],
  lone: { readonly left: readonly KeyedRow[]; readonly right: readonly KeyedRow[] },
): (cell: ChangedCell) => boolean {
  const steps = [
    ...cells
      .filter(({ pair }) => !pair.left.isSum && countsInSums(pair.right.row))
      .map(({ pair, left, right }) => ({
        column: right.column,
        group: pair.right.group,
        change: amountOf(right).minus(amountOf(left)),
      })),
    ...lone.left.flatMap((row) => stepsOf(row, -1)),
    ...lone.right.flatMap((row) => stepsOf(row, 1)),
  ];
  const byColumn = groupBy(steps, ({ column }) => column);
  return ({ pair, left, right, rounding }) => {
    if (!pair.left.isSum) return false;
    const own = byColumn.get(right.column) ?? [];
    const change = amountOf(right).minus(amountOf(left));
    const isSum = (some: readonly { readonly change: Decimal }[]): boolean =>
      some.length > 0 && isSameValue(change, sumOf(some.map((step) => step.change)), rounding);
    // A subtotal sums its group; which rows that are is not asked of every layout: any part that fits is enough.
    const ofGroup = own.filter(({ group }) => group === pair.right.group || group === nameKey(pair.right));
    return isSum(own) || isSum(ofGroup) || own.some((step) => isSum([step]));
  };
}

const nameKey = (row: KeyedRow): string => row.name.replace('Σ ', '');

const countsInSums = ({ kind }: AmountRow): boolean =>
  kind !== 'part' && kind !== 'other' && kind !== 'period';

function stepsOf({ row, owner, group, isSum }: KeyedRow, sign: 1 | -1) {
  if (isSum || !countsInSums(row)) return [];
  return row.amounts.flatMap(({ amount }, at) => {
    const value = valueOf(amount);
    return value ? [{ column: owner.columns[at] ?? '', group, change: value.times(sign) }] : [];
  });
}

const amountOf = ({ cell }: KeyedCell): Decimal => valueOf(cell.amount) ?? new Decimal(0);

function amountDifference({ pair, left: one, right: other }: ChangedCell, heading: Heading): Difference {
  const [left, right] = [sideOfCell(one.cell), sideOfCell(other.cell)];
  const difference = left.amount && right.amount ? right.amount.minus(left.amount) : null;
  const change = difference === null ? '' : ` (${signed(difference)} tkr${shareOf(left.amount, difference)})`;
  return {
    rule: 'belopp-andrat',
    severity: 'info',
    what: `${toldName(pair.right)} · ${headerOfColumn(other.definition)}`,
    text: tell(
      (of) => `Ändrat från ${of(said(left))} till ${of(said(right))}${change}.`,
      (of) => `Changed from ${of(said(left))} to ${of(said(right))}${change}.`,
    ),
    left,
    right,
    difference,
    heading,
  };
}

/** ", +8,5 %"; nothing where there is nothing to be a share of. */
export function shareOf(from: Decimal | null, difference: Decimal): string {
  if (from === null || from.isZero() || difference.isZero()) return '';
  const share = difference.div(from.abs()).times(100);
  return `, ${signed(share.toDecimalPlaces(share.abs().lessThan(1) ? 2 : 1))} %`;
}

function renamedRow({ left: one, right: other }: Pair<KeyedRow>, heading: Heading): Difference {
  const side = ({ name, row, owner }: KeyedRow): Side => ({
    text: name,
    amount: null,
    place: row.labelPlace ?? { sheet: owner.table.sheet, row: row.row, column: 0 },
  });
  return {
    rule: 'rad-omdopt',
    pair: { kind: 'rad', left: one.name, right: other.name },
    severity: 'info',
    what: other.name,
    text: tell(
      (of) =>
        `Troligen samma rad under nytt namn: ${of(quoted(one.name))} heter nu ${of(quoted(other.name))}.`,
      (of) =>
        `Probably the same row under a new name: ${of(quoted(one.name))} is now ${of(quoted(other.name))}.`,
    ),
    left: side(one),
    right: side(other),
    difference: null,
    heading,
  };
}

/** What else is written in the row, told at its name. */
function remarkDifferences(
  { left: one, right: other }: Pair<KeyedRow>,
  heading: Heading,
): readonly Difference[] {
  const key = ({ row }: KeyedRow): string => row.remarks.map(textKey).toSorted().join('|');
  const [from, to] = [one.row.labelPlace, other.row.labelPlace];
  if (key(one) === key(other) || !from || !to) return [];
  const text = ({ row }: KeyedRow): string => row.remarks.join(' ');
  return [
    answerDifference({
      what: `${other.name} · kommentar`,
      heading,
      left: { text: text(one), amount: null, place: from },
      right: { text: text(other), amount: null, place: to },
    }),
  ];
}
