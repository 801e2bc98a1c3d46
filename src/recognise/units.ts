import { append } from '../language/by-key';
import type { Decimal } from '../money/decimal';
import { statedUnit } from '../money/stated-unit';
import { takeUnit, type Unit } from '../money/unit';
import { amountIn } from './amount-in';
import type { ChapterId } from '../template/template';
import type { SheetView } from './sheet-view';
import type { AmountCell, AmountRow, AmountTable, Located } from './submission';

type UnitlessTable = Omit<AmountTable, 'unit'>;

/** So many rows above a table's first amount its headers, caption and notes stand. */
const MOST_ROWS_ABOVE = 6;

/** "Belopp anges i tkr": said of more than one table, unless it is a table's caption. */
const ON_AMOUNTS = /(?<![a-zà-öø-ɏ])(?:belopp|siffror|summor)/iu;
/** "Alla belopp anges i tkr": said of all that follows in the sheet. */
const ON_ALL = /(?<![a-zà-öø-ɏ])(?:all[ae]|samtliga|genomgående|hela)(?![a-zà-öø-ɏ])/iu;

/** Most texts speak of no unit. */
const MAY_STATE = /kr|sek|tusen|milj|\bm(?:n|dr?|rd)\b/i;

/**
 * The sheet's tables with their amounts read in the units that the sheet states: for a column, in its header; for a
 * table, beside its headers or right above them; for what follows in its chapter, in a note on "belopp", or in the
 * sheet, in one on "alla belopp"; else the cover's, else tkr. The nearest statement holds. What a table's caption says
 * holds for no other table.
 */
export function withUnits(
  view: SheetView,
  tables: readonly UnitlessTable[],
  coverUnit: Unit | null,
  around: Surroundings,
): readonly AmountTable[] {
  const byRow = tablesByRow(tables);
  const noteBefore = createNoteFinder(view, tables, around);
  return tables.map((table) => {
    const first = table.rows[0]?.row ?? view.firstRow;
    const { columns, whole } = statedAbove(view, table, first, byRow);
    const common = whole ?? noteBefore(first, table.chapter) ?? coverUnit ?? 'tkr';
    const units = table.columns.map(({ column, headers }) => {
      const own = headers
        .toReversed()
        .map(statedUnit)
        .find((unit) => unit !== null);
      return columns.get(column) ?? own ?? common;
    });
    const [unit = common, ...others] = units;
    const isShared = others.every((other) => other === unit);
    return {
      ...table,
      columns: table.columns.map((column, at) => ({ ...column, unit: units[at] ?? common })),
      unit: isShared ? unit : 'tkr',
      rows: table.rows.map((row) => withoutDoubtfulKronor(inUnits(row, units), units)),
    };
  });
}

function inUnits(row: AmountRow, units: readonly Unit[]): AmountRow {
  if (units.every((unit) => unit === 'tkr')) return row;
  const amounts = row.amounts.map((each, at) => ({ ...each, amount: amountIn(each.cell, units[at]) }));
  return { ...row, amounts };
}

const LEADING_FIGURE = /^[\d\s.,]*\d/u;
/** So many times larger or smaller than the rest of its row an amount is of another order. */
const OTHER_ORDER = 50;

/**
 * "9 000 kr" among 7 500 and 6 269 in a table in tkr: the currency may be there by habit, as Excel's button for
 * currency sets it. Where the figure fits its row in the unit of its column, and not in kronor, it can be read in more
 * than one way.
 * Wrong on: an amount that is truly so much smaller than its whole row ("9 000 kr" left of a service that cost
 * 7 500 tkr), which somebody must then confirm; and a row of text alone, where nothing speaks against kronor.
 */
function withoutDoubtfulKronor(row: AmountRow, units: readonly Unit[]): AmountRow {
  if (!row.amounts.some(({ amount }) => amount.kind === 'text' && figureInKronor(amount.text) !== null))
    return row;
  const isNear = (value: Decimal, other: Decimal): boolean =>
    value.abs().times(OTHER_ORDER).greaterThan(other.abs()) &&
    other.abs().times(OTHER_ORDER).greaterThan(value.abs());
  const sizes = row.amounts.flatMap(({ amount }) =>
    amount.kind === 'number' && !amount.value.isZero() ? amount.value : [],
  );
  const amounts = row.amounts.map((each, at): AmountCell => {
    const { amount } = each;
    const figure = amount.kind === 'text' ? figureInKronor(amount.text) : null;
    if (figure === null || amount.kind !== 'text' || units[at] === 'kr') return each;
    const asItsColumn = amountIn({ type: 'text', value: figure }, units[at]);
    const isDoubtful =
      sizes.length > 0 &&
      'value' in asItsColumn &&
      sizes.every((size) => isNear(asItsColumn.value, size) && !isNear(amount.value, size));
    if (!isDoubtful) return each;
    const readings = [amount.value, asItsColumn.value] as const;
    return { ...each, amount: { kind: 'unreadable', text: amount.text, reason: 'eitherUnit', readings } };
  });
  return { ...row, amounts };
}

/** The figure of "9 000 kr" or "9 000:-"; null where another unit, or anything else, follows it. */
function figureInKronor(text: string): string | null {
  const plain = text.trim();
  const figure = LEADING_FIGURE.exec(plain)?.[0];
  const taken = figure === undefined ? null : takeUnit(plain.slice(figure.length).trimStart());
  return figure !== undefined && taken?.unit === 'kr' && taken.rest === '' ? figure : null;
}

interface Stated {
  /** By column, what a header says of it. */
  readonly columns: ReadonlyMap<number, Unit>;
  /** What the table's corner, its caption or a text near by says of the whole. */
  readonly whole: Unit | null;
}

/**
 * What the rows above a table state, up to another table. Only the rows of headers right above it speak of their
 * columns.
 */
function statedAbove(view: SheetView, table: UnitlessTable, first: number, byRow: TablesByRow): Stated {
  const amounts = new Set(table.columns.map(({ column }) => column));
  const columns = new Map<number, Unit>();
  let whole: Unit | null = null;
  let isHeader = true;
  const isBeside = columnsBeside(table, byRow);
  for (let row = first - 1; row >= first - MOST_ROWS_ABOVE && !byRow.has(row); row -= 1) {
    const filled = view.filled(row).filter((column) => !isBeside(column));
    isHeader &&= filled.length > 1;
    for (const column of filled) {
      const unit = unitIn(view, row, column);
      if (unit === null) continue;
      if (!isHeader || !amounts.has(column)) whole ??= unit;
      else if (!columns.has(column)) columns.set(column, unit);
    }
  }
  return { columns, whole };
}

/** Makes a function that says whether a column is that of another table beside this one. */
function columnsBeside(table: UnitlessTable, byRow: TablesByRow): (column: number) => boolean {
  const beside = new Set(table.rows.flatMap(({ row }) => byRow.get(row) ?? []));
  beside.delete(table);
  const areas = [...beside].map(columnsOf);
  return (column) => areas.some(({ first, last }) => column >= first && column <= last);
}

function columnsOf({ rows, columns }: UnitlessTable): { readonly first: number; readonly last: number } {
  const amounts = columns.map(({ column }) => column);
  const names = rows.find(({ labelPlace }) => labelPlace !== null)?.labelPlace?.column;
  return { first: names ?? Math.min(...amounts), last: Math.max(...amounts) };
}

/** The tables that have a row there. */
type TablesByRow = ReadonlyMap<number, readonly UnitlessTable[]>;

function tablesByRow(tables: readonly UnitlessTable[]): TablesByRow {
  const byRow = new Map<number, UnitlessTable[]>();
  for (const table of tables) for (const { row } of table.rows) append(byRow, row, table);
  return byRow;
}

/** What is written on the sheet outside its cards and tables, with its chapter, and where chapters show. */
interface Surroundings {
  readonly prose: readonly InChapter[];
  readonly signs: readonly InChapter[];
}

type InChapter = Pick<Located, 'place'> & { readonly chapter: ChapterId | null };

/** Makes a function that gives the unit of the nearest note above a row that is said of the row's table too. */
function createNoteFinder(
  view: SheetView,
  tables: readonly UnitlessTable[],
  { prose, signs }: Surroundings,
): (row: number, chapter: ChapterId | null) => Unit | null {
  const isSign = new Set(signs.map(({ place }) => place.row));
  const captions = new Set(tables.map(({ caption }) => caption));
  const notes = prose.flatMap(({ place: { row, column }, chapter }): Note[] => {
    const text = view.line(row, column);
    const unit = ON_AMOUNTS.test(text) ? unitIn(view, row, column) : null;
    // What follows a heading at once may be said of the whole chapter: "3.1 Kostnader", "Belopp i kr".
    if (unit === null) return [];
    const isFirst = isPlainNote(text) && isSign.has(filledAbove(view, row));
    if (ON_ALL.test(text)) return [{ row, unit, chapter: null }];
    return captions.has(text) && !isFirst ? [] : [{ row, unit, chapter }];
  });
  return (row, own) => {
    const holds = ({ chapter }: Note): boolean => chapter === null || own === null || chapter === own;
    return notes.findLast((note) => note.row < row && holds(note))?.unit ?? null;
  };
}

interface Note {
  readonly row: number;
  readonly unit: Unit;
  /** The chapter that it is said of; null for all. */
  readonly chapter: ChapterId | null;
}

/** The nearest row above that holds something. */
function filledAbove(view: SheetView, row: number): number {
  let above = row - 1;
  while (above > view.firstRow && view.filled(above).length === 0) above -= 1;
  return above;
}

/** "Belopp i kr", "Alla siffror …": nothing of what the amounts are for. */
const isPlainNote = (text: string): boolean => /^(?:\p{L}+ )?(?:belopp|siffror|summor)/iu.test(text);

function unitIn(view: SheetView, row: number, column: number): Unit | null {
  const text = view.line(row, column);
  return MAY_STATE.test(text) ? statedUnit(text) : null;
}
