import type { Amount } from '../money/amount';
import { yearsIn } from '../language/headers';
import { lettersOnly } from '../language/normalise';
import type { Cell } from '../workbook/snapshot';
import { isMarked, isNoMoney, refersToMarked } from './amount-in';
import { isRoundedSum } from './rounded-sum';
import type { AmountCell, AmountRow, RowKind } from './submission';
import { sumsAboveRows } from './sums-above';
import type { TableWords } from './table-words';

/** A row with how far its label stands in; 0 where no row of the table does. */
export interface IndentedRow {
  readonly row: AmountRow;
  readonly indent: number;
}

const isStated = ({ kind }: Amount): boolean => kind !== 'blank';

/** Null for words without a label where amounts belong, which are no row of the table but read as prose. */
export function kindOf(
  label: string,
  amounts: readonly AmountCell[],
  words: TableWords,
  isMeant: (amount: AmountCell) => boolean,
): RowKind | null {
  const stated = amounts.filter(({ amount }) => isStated(amount));
  if (label === '') {
    if (!amounts.some(isMeant)) return null;
    return stated.every(({ amount }) => 'value' in amount && amount.value.isZero()) ? 'spare' : 'subtotal';
  }
  if (words.isTotal(label)) return 'total';
  if (stated.length === 0) return 'group';
  if (words.isMeasure(label) || stated.every(({ cell }) => isNoMoney(cell))) return 'other';
  if (words.isPart(label)) return 'part';
  if (words.isPeriod(label)) return 'period';
  if (words.isAdjustment(label) || areTakenOff(stated)) return 'adjustment';
  return 'data';
}

/** Zeros and blanks say nothing of a sign, but something must. */
function areTakenOff(stated: readonly AmountCell[]): boolean {
  const values = stated.flatMap(({ amount }) => ('value' in amount ? [amount.value] : []));
  const signed = values.filter((value) => !value.isZero());
  return values.length === stated.length && signed.length > 0 && signed.every((value) => value.isNegative());
}

/** The rows with the kinds that only their neighbours tell. */
export function withNeighbours(rows: readonly IndentedRow[], words: TableWords): readonly AmountRow[] {
  const plain = rows.map(({ row }) => row);
  const indents = rows.map(({ indent }) => indent);
  return [
    changesOfPeriods,
    markedParts,
    withTotalByFigures,
    withPeriods,
    belowTotals,
    belowLastTotal,
    withoutShares,
  ].reduce((read, refine) => refine(read, words), indentedParts(sumsAboveRows(plain, words), indents));
}

/** Where years or states stand as rows, "Ökning 2023–2024" tells of two of them. */
function changesOfPeriods(rows: readonly AmountRow[], words: TableWords): readonly AmountRow[] {
  if (!rows.some(({ kind }) => kind === 'period')) return rows;
  return rows.map((row) => (row.kind === 'data' && words.isChange(row.label) ? as(row, 'other') : row));
}

/** Rows whose amounts are marked are parts of one that refers to the mark. */
function markedParts(rows: readonly AmountRow[]): readonly AmountRow[] {
  const cellsOf = ({ amounts }: AmountRow): readonly Cell[] =>
    amounts.filter(({ amount }) => isStated(amount)).map(({ cell }) => cell);
  if (!rows.some((row) => cellsOf(row).some(refersToMarked))) return rows;
  return rows.map((row) => {
    const cells = cellsOf(row);
    return row.kind === 'data' && cells.length > 0 && cells.every(isMarked) ? as(row, 'part') : row;
  });
}

/** Rows further in than the one above, which sum to it in all of its columns, or in most of several. */
function indentedParts(rows: readonly AmountRow[], indents: readonly number[]): readonly AmountRow[] {
  const parts = new Set(rows.flatMap((_, at) => indentedBelow(rows, indents, at)));
  return parts.size === 0 ? rows : rows.map((row) => (parts.has(row) ? as(row, 'part') : row));
}

function indentedBelow(
  rows: readonly AmountRow[],
  indents: readonly number[],
  at: number,
): readonly AmountRow[] {
  const [whole, indent = 0] = [rows[at], indents[at]];
  if (whole?.kind !== 'data') return [];
  const run: AmountRow[] = [];
  for (let next = at + 1; next <= at + MOST_PARTS; next += 1) {
    const row = rows[next];
    if (row?.kind !== 'data' || (indents[next] ?? 0) <= indent) break;
    run.push(row);
  }
  const { fitting, compared } = comparedColumns(whole, run);
  return fitting > 0 && (fitting === compared || isMost(fitting, compared)) ? run : [];
}

const isMost = (fitting: number, compared: number): boolean =>
  fitting >= FEWEST_COLUMNS && fitting >= compared * MOST;

/** No cost is told in more parts; a longer run is a list of its own. */
const MOST_PARTS = 60;
const FEWEST_PARTS = 2;
const FEWEST_COLUMNS = 2;
const MOST = 2 / 3;

/**
 * A table without a total by its name has one all the same where its last row, which bears no service's name, is the
 * sum of all the others in so many columns that chance can hardly have made it: "Hela nämnden".
 */
function withTotalByFigures(rows: readonly AmountRow[], words: TableWords): readonly AmountRow[] {
  if (rows.some(({ kind }) => kind === 'total' || kind === 'subtotal' || kind === 'period')) return rows;
  const at = rows.findLastIndex(({ kind }) => kind === 'data');
  const last = rows[at];
  const others = rows.slice(0, at).filter(({ kind }) => kind === 'data' || kind === 'adjustment');
  if (!last || words.isService(last.label) || others.length < FEWEST_PARTS) return rows;
  const { fitting, compared } = comparedColumns(last, others);
  if (!isMost(fitting, compared)) return rows;
  return rows.map((row) => (row === last ? as(row, 'total') : row));
}

/**
 * Where years or states stand in a column of their own, "Kontaktcenter | Budget 2023" above "Kontaktcenter | Prognos
 * 2024", a total sums the rows of its own period: the one beside it, or the one of its year ("Totalt 2023"). Totals of
 * no period are those of services where several stand below rows of their own ("Summa Kontaktcenter"); else they, and a
 * second total of the same period, are no sums to be tried. A period before the names may stand once, for the rows
 * below it as well; one after them in most rows, or it is a remark.
 */
function withPeriods(rows: readonly AmountRow[], words: TableWords): readonly AmountRow[] {
  const beforeOf = ({ before }: AmountRow): string | undefined => before.find(words.isPeriod);
  const besideOf = (row: AmountRow): string | undefined => beforeOf(row) ?? row.remarks.find(words.isPeriod);
  const data = rows.filter(({ kind }) => kind === 'data');
  const areBefore = data[0] !== undefined && beforeOf(data[0]) !== undefined;
  const named = rows.filter(({ kind }) => kind === 'period').map(({ label }) => label);
  const beside = data.flatMap((row) => besideOf(row) ?? []);
  const periods = new Set([...beside, ...named].map(lettersOnly));
  const areRemarks = !areBefore && beside.length < data.length * MOST;
  if (beside.length < FEWEST_PARTS || periods.size < FEWEST_PARTS || areRemarks) return rows;
  const told = new Set<string>();
  let latest = '';
  const all = rows.map((row) => (row.kind === 'data' && sumsPeriods(row, words) ? as(row, 'total') : row));
  const areOfServices =
    countHeaped(all.filter((row) => !isSum(row) || yearOf(row, periods) === undefined)) > 1;
  return all.map((row) => {
    const text = row.kind === 'period' ? row.label : (besideOf(row) ?? yearOf(row, periods));
    const period = text === undefined && areBefore ? latest : lettersOnly(text ?? '');
    latest = period;
    if (!isSum(row)) return period === '' ? row : { ...row, period };
    if (period === '' && areOfServices) return row;
    const isOwn = periods.has(period) && !told.has(period);
    told.add(period);
    return isOwn ? { ...row, period } : as(row, 'other');
  });
}

const isSum = ({ kind }: AmountRow): boolean => kind === 'total' || kind === 'subtotal';

/** What stands beside a name in place of one period: "Totalt", "2023–2024". */
const SEVERAL_YEARS = /^(?:19|20)\d\d\D{1,5}(?:19|20)\d\d$/u;
const sumsPeriods = ({ before, remarks }: AmountRow, words: TableWords): boolean =>
  [...before, ...remarks].some(
    (text) => SEVERAL_YEARS.test(text.trim()) || (!/\s/.test(text.trim()) && words.isTotal(text)),
  );

/** How many sums have several rows right above them. */
function countHeaped(rows: readonly AmountRow[]): number {
  let count = 0;
  let above = 0;
  for (const row of rows) {
    if (isSum(row) && above >= FEWEST_PARTS) count += 1;
    if (isSum(row)) above = 0;
    else if (row.kind === 'data' || row.kind === 'period') above += 1;
  }
  return count;
}

/** The one period that is of the year that a total's label names. */
function yearOf({ label }: AmountRow, periods: ReadonlySet<string>): string | undefined {
  const [year, ...others] = yearsIn(label);
  if (year === undefined || others.length > 0) return undefined;
  const [period, ...more] = [...periods].filter((each) => each.endsWith(String(year)));
  return more.length > 0 ? undefined : period;
}

/**
 * Straight below a total another one may check it, with the same figures and signs ("Kontrollsumma" with "ok"), or
 * tell of some of its columns ("Summa förslag enligt 2.2" beside half of them or fewer): nothing that it sums stands
 * between.
 * Wrong on: a second total of the same rows, wrong, that is stated for half of the columns or fewer.
 */
function belowTotals(rows: readonly AmountRow[]): readonly AmountRow[] {
  let total: AmountRow | null = null;
  return rows.map((row) => {
    const above = row.kind === 'total' ? total : null;
    total = row.kind === 'total' ? (above ?? row) : null;
    if (above === null) return row;
    if (repeats(row, above)) return { ...as(row, 'other'), amounts: row.amounts.map(withoutAll) };
    return countStated(row) * 2 <= countStated(above) ? as(row, 'other') : row;
  });
}

const countStated = ({ amounts }: AmountRow): number =>
  amounts.filter(({ amount }) => isStated(amount)).length;

/** Whether a row says nothing but what a total above it does. */
const repeats = (row: AmountRow, total: AmountRow): boolean =>
  row.amounts.some(isSign) &&
  row.amounts.every((each, column) => {
    const above = total.amounts[column]?.amount;
    if (!isStated(each.amount) || isSign(each)) return true;
    return (
      'value' in each.amount &&
      above !== undefined &&
      'value' in above &&
      each.amount.value.equals(above.value)
    );
  });

/**
 * Below the last total of a table "Förändring mot föregående år" tells of the total and is no row of costs, nor is
 * somebody's own check, "Kontroll" with zeros or "OK".
 * Wrong on: a service that is in no register, written below the total with nothing but zeros.
 */
function belowLastTotal(rows: readonly AmountRow[], words: TableWords): readonly AmountRow[] {
  const last = rows.findLastIndex(({ kind }) => kind === 'total');
  const isAbove = rows.slice(0, last).some(({ kind }) => kind === 'data');
  if (last < 0 || !isAbove) return rows;
  return rows.map((row, at) => {
    if (at <= last || row.kind === 'part' || words.isService(row.label)) return row;
    if (isCheck(row)) return { ...as(row, 'other'), amounts: row.amounts.map(withoutSign) };
    return words.isChange(row.label) ? as(row, 'other') : row;
  });
}

/** "OK", "Ja" and "✓" are signs; a longer text stands for an amount that somebody has not found. */
const LONGEST_SIGN = 4;

const isSign = ({ cell, amount }: AmountCell): boolean =>
  cell.type === 'text' && amount.kind === 'unreadable' && amount.text.trim().length <= LONGEST_SIGN;

/** Whether all that is stated is that a sum is right: zeros, or signs. */
const isCheck = ({ label, amounts }: AmountRow): boolean =>
  label !== '' &&
  amounts.some(({ amount }) => isStated(amount)) &&
  amounts.every((each) => {
    const { amount } = each;
    return !isStated(amount) || isSign(each) || ('value' in amount && amount.value.isZero());
  });

/**
 * A row that tells of shares has no amounts: one that says so ("Förändring", "Andel"), or below the last total. Where
 * a service's row holds nothing but per cent, they stand where amounts belong.
 */
function withoutShares(rows: readonly AmountRow[], words: TableWords): readonly AmountRow[] {
  const last = rows.findLastIndex(({ kind }) => kind === 'total');
  const tellsOfShares = ({ kind, label }: AmountRow, at: number): boolean =>
    kind === 'other' &&
    (words.isMeasure(label) ||
      words.isChange(label) ||
      words.isAdjustment(label) ||
      (last >= 0 && at > last && !words.isService(label)));
  return rows.map((row, at) =>
    tellsOfShares(row, at) ? { ...row, amounts: row.amounts.map(withoutShare) } : row,
  );
}

/** What a cell holds that is no amount is left out. */
const leftOut =
  (isNone: (each: AmountCell) => boolean) =>
  (each: AmountCell): AmountCell =>
    isNone(each) ? { ...each, amount: { kind: 'blank' } } : each;
const withoutAll = leftOut(() => true);
const withoutSign = leftOut((each) => isSign(each));
const withoutShare = leftOut(({ cell }) => isNoMoney(cell));

const as = (row: AmountRow, kind: RowKind): AmountRow => (row.kind === kind ? row : { ...row, kind });

/** In how many columns a row states the sum of two others or more, of those in which it may. */
function comparedColumns(
  whole: AmountRow,
  parts: readonly AmountRow[],
): { readonly fitting: number; readonly compared: number } {
  const results = whole.amounts.flatMap(({ amount }, column): boolean[] => {
    const addends = parts.flatMap(({ amounts }) => {
      const part = amounts[column]?.amount;
      return part && 'value' in part && !part.value.isZero() ? [part.value] : [];
    });
    if (!('value' in amount) || amount.value.isZero() || addends.length < FEWEST_PARTS) return [];
    return [isRoundedSum(amount.value, addends)];
  });
  return { fitting: results.filter(Boolean).length, compared: results.length };
}
