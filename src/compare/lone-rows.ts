import { headerOfColumn } from '../portfolio/cost-overview';
import { valueOf } from '../portfolio/sums';
import type { Submission } from '../recognise/submission';
import type { Difference, Heading, Lone, Side } from './difference';
import { tableHeading } from './headings';
import type { Pair, Pairing } from './pairing';
import type { KeyedRow, KeyedTable } from './tables';
import { NOTHING, type Tally } from './tally';
import { said } from './telling';

/** The rows of a table that only one of two workbooks has. */
export function loneRows({ left, right }: Pairing<KeyedRow>, before: Submission, after: Submission): Tally {
  const told = (rows: readonly KeyedRow[]): readonly KeyedRow[] =>
    rows.filter(({ isSum, row }) => !isSum || row.kind === 'total');
  return {
    ...NOTHING,
    differences: [
      ...told(left).map((row) => loneRow(row, 'left', tableHeading(row.owner, before))),
      ...told(right).map((row) => loneRow(row, 'right', tableHeading(row.owner, after))),
    ],
  };
}

/** A row without a counterpart, as corrections know it: it may be paired with one of the same kind of cost. */
export const loneRowOf = ({ name, owner: { chapter, cost } }: KeyedRow, side: Lone['side']): Lone => ({
  kind: 'rad',
  side,
  name,
  among: `${chapter} ${cost}`,
});

function loneRow(keyed: KeyedRow, side: 'left' | 'right', heading: Heading): Difference {
  const { row, name, owner } = keyed;
  const figures = row.amounts.flatMap(({ amount }, at) => {
    const [value, column] = [valueOf(amount), owner.table.columns[at]];
    return value && column && !value.isZero()
      ? [`${headerOfColumn(column)} ${said({ ...BLANK_SIDE, amount: value }).sv}`]
      : [];
  });
  const own: Side = {
    text: name,
    amount: null,
    place: row.labelPlace ?? row.amounts[0]?.place ?? { sheet: owner.table.sheet, row: row.row, column: 0 },
  };
  const tail = figures.length === 0 ? '' : ` (${figures.join(', ')})`;
  const isNew = side === 'right';
  return {
    rule: isNew ? 'rad-tillkommen' : 'rad-borttagen',
    severity: 'info',
    what: name,
    text: isNew
      ? { sv: `Raden har tillkommit${tail}.`, en: `The row has been added${tail}.` }
      : { sv: `Raden är borttagen${tail}.`, en: `The row is gone${tail}.` },
    left: isNew ? null : own,
    right: isNew ? own : null,
    difference: null,
    heading,
    lone: loneRowOf(keyed, side),
  };
}

const BLANK_SIDE = { text: '', place: { sheet: '', row: null, column: null } } as const;

/** A column that only one version of a table has, told once; what stands in it is not compared. */
export function comparedColumns(
  { left, right }: Pair<KeyedTable>,
  before: Submission,
  after: Submission,
): Tally {
  const [ours, theirs] = [new Set(left.columns), new Set(right.columns)];
  const lone = (
    one: KeyedTable,
    others: ReadonlySet<string>,
    side: 'left' | 'right',
    of: Submission,
  ): readonly Difference[] =>
    one.columns.flatMap((key, at): Difference[] => {
      const column = one.table.columns[at];
      const cells = one.table.rows.flatMap(({ amounts }) => amounts[at] ?? []);
      const filled = cells.find(({ amount }) => amount.kind !== 'blank');
      if (others.has(key) || !column || !filled) return [];
      const own: Side = { text: headerOfColumn(column), amount: null, place: filled.place };
      const isNew = side === 'right';
      return [
        {
          rule: isNew ? 'kolumn-tillkommen' : 'kolumn-borttagen',
          severity: 'info',
          what: headerOfColumn(column),
          text: isNew
            ? { sv: 'Kolumnen har tillkommit.', en: 'The column has been added.' }
            : { sv: 'Kolumnen är borttagen.', en: 'The column is gone.' },
          left: isNew ? null : own,
          right: isNew ? own : null,
          difference: null,
          heading: tableHeading(one, of),
        },
      ];
    });
  return {
    ...NOTHING,
    differences: [...lone(left, theirs, 'left', before), ...lone(right, ours, 'right', after)],
  };
}
