import { fromTkr } from '../../money/unit';
import type { AmountCell, AmountTable, Place } from '../../recognise/submission';
import { columnSums, type ColumnSum } from '../../portfolio/sums';
import { refersTo } from './formula-references';
import { sumFormula } from './sum-formula';
import { addressOf } from './writes';

/** A total and the formula that makes it right. */
export interface MendedTotal {
  /** As it stands in the workbook. */
  readonly cell: AmountCell;
  readonly formula: string;
  /** What the formula gives, in the unit of the column. */
  readonly value: number;
}

export interface MendedTable {
  /** As it will be. */
  readonly table: AmountTable;
  /** What to write: the total asked for first. */
  readonly totals: readonly MendedTotal[];
}

/**
 * A table with one of its totals as the sum of its rows, and in turn every total that was right only as long as that one was
 * wrong; of these, formulas that refer to one that is mended follow by themselves. Null where an addend is text, which Excel
 * would leave out, or a formula made from the total itself; where a formula would have to follow that rests on something else; and
 * where the totals of another column would be read otherwise.
 */
export function withSum(table: AmountTable, wrong: ColumnSum): MendedTable | null {
  const before = new Set(columnSums(table).flatMap(({ fits, cell }) => (fits ? [] : [keyOf(cell)])));
  const places = new Map<string, Place>();
  const totals: MendedTotal[] = [];
  let current = table;
  let next: ColumnSum | undefined = wrong;
  while (next !== undefined) {
    const { cell, column }: ColumnSum = next;
    const total: MendedTotal | null = mend(table, next);
    if (total === null || places.has(keyOf(cell)) || column !== wrong.column) return null;
    if (next === wrong || cell.cell.formula === undefined) totals.push(total);
    else if (!follows(cell.cell.formula, [...places.values()])) return null;
    places.set(keyOf(cell), cell.place);
    current = withTotal(current, next, total);
    next = columnSums(current).find(
      (sum) => !sum.fits && (places.has(keyOf(sum.cell)) || !before.has(keyOf(sum.cell))),
    );
  }
  return { table: current, totals };
}

const keyOf = ({ place }: AmountCell): string => addressOf(place);

/** A formula with a reference to another sheet may mean the cell of the same address there. */
const follows = (formula: string, places: readonly Place[]): boolean =>
  !formula.includes('!') && places.some((place) => refersTo(formula, place));

function mend(table: AmountTable, { total, column, cell, sum }: ColumnSum): MendedTotal | null {
  const addends = total.parts.flatMap(({ amounts }) => amounts[column] ?? []);
  const canBeSummed = addends.every(
    (addend) =>
      (addend.amount.kind === 'number' || addend.amount.kind === 'blank') &&
      !(addend.cell.formula !== undefined && refersTo(addend.cell.formula, cell.place)),
  );
  const formula = sumFormula(
    cell.place.column,
    total.parts.map(({ row }) => row),
  );
  if (!canBeSummed || formula === null) return null;
  const unit = table.columns[column]?.unit ?? table.unit;
  return { cell, formula, value: fromTkr(sum, unit).toNumber() };
}

/** The table as Excel will have calculated it. */
function withTotal(
  table: AmountTable,
  { total, column, sum }: ColumnSum,
  { formula, value }: MendedTotal,
): AmountTable {
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.row !== total.total.row
        ? row
        : {
            ...row,
            amounts: row.amounts.map((each, at): AmountCell =>
              at !== column
                ? each
                : {
                    ...each,
                    cell: { type: 'number', value, formula },
                    amount: { kind: 'number', value: sum },
                  },
            ),
          },
    ),
  };
}
