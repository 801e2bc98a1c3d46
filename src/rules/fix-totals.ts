import { fromTkr } from '../money/unit';
import { withoutRates } from '../portfolio/index-rates';
import { wrongRowSums } from '../portfolio/judged-rows';
import { likelySlips } from '../portfolio/likely-slips';
import { rowRuns } from '../portfolio/rows';
import { type ColumnSum, columnSums } from '../portfolio/column-sums';
import { scaleOf } from '../workbook/cell-text';
import type { AmountCell, AmountTable, Submission } from '../recognise/submission';
import { addressOf, areaAddress, isSamePlace, parseCellAddress, type Place } from '../workbook/address';
import { type FindFixes, type Fix, fixOf, type Write } from './fix';
import { remarksIn } from './fix-amounts';

/**
 * A wrong total replaced by a formula that sums its rows, with the totals that rest on it (`withSum`). Nothing is
 * offered where a row's own sum would be wrong afterwards: then nobody can tell which of the figures holds; where a
 * row is likelier wrong (`likelySlips`); where a total's text says more than its amount; and where it is right for the
 * rows that are not hidden.
 */
export const totalAsFormula: FindFixes = ({ about, place }, { submission }) => {
  if (about.kind !== 'row') return [];
  const { table } = about;
  const wrong = columnSums(table).find(({ fits, cell }) => !fits && isSamePlace(cell.place, place));
  if (!wrong || wrong.visible?.fits === true) return [];
  if (likelySlips(submission).some(({ total }) => total.cell === wrong.cell)) return [];
  const mended = withSum(table, wrong);
  if (!mended || breaksRows(submission, table, mended.table)) return [];
  return fixesOf(mended.totals, table.columns[wrong.column]?.years ?? []);
};

function fixesOf(totals: readonly MendedTotal[], years: readonly number[]): readonly Fix[] {
  const [own] = totals;
  const writes = totals.flatMap((total) => writeOf(total, years) ?? []);
  return own && writes.length === totals.length ? [fixOf(titleOf(own, writes.length - 1), writes)] : [];
}

function writeOf(
  { cell: { cell, place }, formula, value }: MendedTotal,
  years: readonly number[],
): Write | null {
  if (cell.type !== 'number' && cell.type !== 'text') return null;
  if (cell.type === 'text' && remarksIn(cell.value, years) !== '') return null;
  return { place, old: cell, after: { formula, value } };
}

function titleOf({ cell: { cell, place } }: MendedTotal, resting: number): Fix['title'] {
  const at = addressOf(place);
  const [vad, what] = cell.formula === undefined ? ['beloppet', 'amount'] : ['formeln', 'formula'];
  const [även, too] =
    resting === 0
      ? ['', '']
      : resting === 1
        ? [' och totalen som bygger på det', ' and the total that rests on it']
        : [` och de ${resting} totaler som bygger på det`, ` and the ${resting} totals that rest on it`];
  return {
    sv: `Ersätt ${vad} i ${at}${även} med summan av raderna`,
    en: `Replace the ${what} in ${at}${too} with the sum of the rows`,
  };
}

/** Whether the sum of a row that held before holds no more. */
function breaksRows({ template }: Submission, before: AmountTable, after: AmountTable): boolean {
  const wrongIn = (table: AmountTable): readonly string[] =>
    wrongRowSums(withoutRates(table), template.words.totals).map(({ cell }) => keyOf(cell));
  const wrong = new Set(wrongIn(before));
  return wrongIn(after).some((cell) => !wrong.has(cell));
}

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
 * A table with one of its totals as the sum of its rows, and in turn every total that was right only as long as that
 * one was wrong; of these, formulas that refer to one that is mended follow by themselves. Null where an addend is
 * text, which Excel would leave out, or a formula made from the total itself; where a formula would have to follow
 * that rests on something else; and where the totals of another column would be read otherwise.
 */
function withSum(table: AmountTable, wrong: ColumnSum): MendedTable | null {
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
      (addend.amount.kind === 'blank' || scaleOf(addend.cell) === scaleOf(cell.cell)) &&
      !(addend.cell.formula !== undefined && refersTo(addend.cell.formula, cell.place)),
  );
  const formula = sumFormula(
    cell.place.column,
    total.parts.map(({ row }) => row),
  );
  if (!canBeSummed || formula === null) return null;
  const unit = table.columns[column]?.unit ?? table.unit;
  return { cell, formula, value: fromTkr(sum, unit).times(scaleOf(cell.cell)).toNumber() };
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

/** Excel takes no more arguments of a function. */
const MOST_ARGUMENTS = 255;

/** "=SUM(C5:C8,C12)" for cells of one column, their rows counted from zero; null where Excel would not take it. */
function sumFormula(column: number, rows: readonly number[]): string | null {
  const runs = rowRuns([...rows].sort((left, right) => left - right));
  const ranges = runs.map(({ first, last }) =>
    areaAddress({ row: first, column, rows: last - first + 1, columns: 1 }),
  );
  return ranges.length === 0 || ranges.length > MOST_ARGUMENTS ? null : `=SUM(${ranges.join(',')})`;
}

const TEXTS = /"[^"]*"/g;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d*`;
const CELLS = new RegExp(String.raw`(?<![\p{L}\p{N}_.])(${CELL})(?::(${CELL}))?(?![\p{L}\p{N}_(])`, 'giu');
const COLUMNS = /(?<![a-zà-öø-ɏ\p{N}_.$])\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![a-zà-öø-ɏ\p{N}_(])/giu;
const ROWS = /(?<![a-zà-öø-ɏ\p{N}_.$])\$?([1-9]\d*):\$?([1-9]\d*)(?![a-zà-öø-ɏ\p{N}_(])/giu;

/**
 * Whether a formula names a cell, alone or in a range, whatever sheet it names it of: a formula that it goes into
 * must not in turn be summed there. Wrong on: a cell that it reaches through another cell's formula, a name, or
 * OFFSET and INDIRECT, which is missed.
 */
function refersTo(formula: string, { row, column }: Place): boolean {
  const bare = formula.replace(TEXTS, '');
  const isIn = (at: number, one: number, other: number): boolean =>
    at >= Math.min(one, other) && at <= Math.max(one, other);
  const inCells = [...bare.matchAll(CELLS)].some(([, from = '', to = from]) => {
    const [first, last] = [parseCellAddress(from), parseCellAddress(to)];
    if (first === null || last === null) return false;
    return isIn(row, first.row, last.row) && isIn(column, first.column, last.column);
  });
  const inColumns = [...bare.matchAll(COLUMNS)].some(([, from = '', to = '']) => {
    const [first, last] = [parseCellAddress(`${from}1`), parseCellAddress(`${to}1`)];
    return first !== null && last !== null && isIn(column, first.column, last.column);
  });
  const inRows = [...bare.matchAll(ROWS)].some(([, from, to]) => isIn(row + 1, Number(from), Number(to)));
  return inCells || inColumns || inRows;
}
