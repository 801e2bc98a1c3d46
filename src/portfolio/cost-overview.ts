import { groupBy } from '../language/by-key';
import { yearsIn } from '../language/headers';
import { createNameIndex } from '../language/same-name';
import type { Amount } from '../money/amount';
import { type Decimal, sumOf } from '../money/decimal';
import type { AmountColumn, AmountRow, AmountTable, Submission } from '../recognise/submission';
import type { Place } from '../workbook/address';
import type { CostRole, CostState } from '../template/roles';
import { forecastColumns, ownHeader } from './columns';
import { isDevelopment, runningCostTables, tablesOfCosts } from './cost-tables';
import { valueOf } from './sums';

/**
 * What a column tells of: a state of the cost, the cost of a year (`year`), or how a year's cost of running the
 * services is changed (`effect`).
 */
export type MeasureKind = CostState | 'year' | 'effect';

/** A column of costs; `index` is its order in the table. */
export interface CostColumn {
  readonly index: number;
  readonly kind: MeasureKind;
  readonly year: number | null;
  /** The lowest of its headers, remarks left out. */
  readonly name: string;
}

/** "2024", "År 2024", "Kostnad 2024"; a footnote's mark may follow. */
const BARE_YEAR = /^(?:(?:kostnad(?:er)?|belopp) )?(?:år )?(?:19|20)\d\d[^\p{L}\d]{0,3}$/iu;
/** "(Förändring enskilt år)", and a unit in a header row of its own */
const REMARK = /^(?:\(.*\)|(?:i )?(?:tkr|kr|mnkr|mkr|kronor|tusental kronor))$/i;

const toldHeaders = ({ headers }: AmountColumn): readonly string[] =>
  headers.filter((part) => !REMARK.test(part));

/** The lowest of a column's headers, remarks and units left out. */
export const headerOfColumn = (column: AmountColumn): string =>
  toldHeaders(column).at(-1) ?? ownHeader(column);

/**
 * The columns of a table of 3.1 that state costs. In the tables of development the template asks for the effects on
 * the cost of running in columns headed by a year alone, after those of the cost itself: they are known by that, or
 * by a header that names förvaltning or drift. Left out are columns of another kind: an index, a change in per cent,
 * a sum of others.
 * Wrong on: a table of development that gives the effects first, which are then taken for the cost.
 */
export function costColumns({ columns }: AmountTable, tableKind: CostRole): readonly CostColumn[] {
  return columns.reduce<readonly CostColumn[]>((before, column, index) => {
    const name = headerOfColumn(column);
    const year = yearOf([name, ...toldHeaders(column)]);
    const kind = kindOf(column, name, year, tableKind, before);
    return kind === null ? before : [...before, { index, kind, year, name }];
  }, []);
}

/** The one year that the first text with years names; null when that names several, or none does. */
function yearOf(texts: readonly string[]): number | null {
  const years = texts.map(yearsIn).find(({ length }) => length > 0) ?? [];
  return years.length === 1 ? (years[0] ?? null) : null;
}

function kindOf(
  { kind, state }: AmountColumn,
  name: string,
  year: number | null,
  tableKind: CostRole,
  before: readonly CostColumn[],
): MeasureKind | null {
  if (tableKind !== 'forvaltningskostnader' && kind === 'forvaltningskostnader') return 'effect';
  if (state !== null) return state;
  if (!BARE_YEAR.test(name)) return null;
  const costIsStated = before.some((column) => column.kind !== 'year' || column.year === year);
  return tableKind !== 'forvaltningskostnader' && costIsStated ? 'effect' : 'year';
}

/** One figure of a service, in tkr. */
export interface CostFigure {
  readonly kind: MeasureKind;
  readonly year: number | null;
  /** What the column is called. */
  readonly name: string;
  /** The kind of the table that states it. */
  readonly source: CostRole;
  readonly amount: Amount;
  readonly place: Place;
}

/** The step from the budget to the forecast that starts from it. */
export interface CostChange {
  readonly from: CostFigure;
  readonly to: CostFigure;
  readonly amount: Decimal;
  /** As a share of the budget; null where that is zero. */
  readonly share: Decimal | null;
}

/** A row of a table of costs: a service, or an insats in the tables of new ones. */
export interface CostService {
  /** "" for a row without a label. */
  readonly name: string;
  readonly place: Place;
  readonly figures: readonly CostFigure[];
  readonly change: CostChange | null;
}

/** Makes a function that reads a row of the table: its figures in those columns. */
function createServiceReader(
  table: AmountTable,
  source: CostRole,
  columns: readonly CostColumn[],
): (row: AmountRow) => CostService {
  const step = forecastColumns(table.columns)[0];
  const find = (figures: readonly CostFigure[], index: number | undefined): CostFigure | undefined =>
    figures[columns.findIndex((column) => column.index === index)];
  return (row) => {
    const figures = columns.flatMap(({ index, kind, year, name }): CostFigure[] => {
      const cell = row.amounts[index];
      return cell ? [{ kind, year, name, source, amount: cell.amount, place: cell.place }] : [];
    });
    return {
      name: row.label.replace(/:$/, ''),
      place: row.labelPlace ?? row.amounts[0]?.place ?? { sheet: table.sheet, row: row.row, column: 0 },
      figures,
      change: changeOf(find(figures, step?.base), find(figures, step?.forecast)),
    };
  };
}

function changeOf(from: CostFigure | undefined, to: CostFigure | undefined): CostChange | null {
  const [before, after] = [from && valueOf(from.amount), to && valueOf(to.amount)];
  if (!from || !to || !before || !after) return null;
  const amount = after.minus(before);
  return { from, to, amount, share: before.isZero() ? null : amount.div(before.abs()) };
}

/** A table of development, or of new förändringsinsatser. */
export interface DevelopmentTable {
  readonly table: AmountTable;
  readonly kind: CostRole;
}

/**
 * Makes a function that finds by name how development changes the cost of running a service: its rows' effects per
 * year, zero and blank ones left out. A service that stands in several tables of a kind (an overview and its details)
 * gets those of the first that has any, since the same money stands in both; several rows of a table are added.
 */
function createEffectFinder(tables: readonly DevelopmentTable[]): (name: string) => readonly CostFigure[] {
  const finders = tables.map(({ table, kind }) => ({ kind, find: createTableFinder(table, kind) }));
  const byKind = [...groupBy(finders, ({ kind }) => kind).values()];
  return (name) =>
    byKind.flatMap((same) => same.map(({ find }) => find(name)).find(({ length }) => length > 0) ?? []);
}

function createTableFinder(table: AmountTable, source: CostRole): (name: string) => readonly CostFigure[] {
  const columns = costColumns(table, source).filter((column) => column.kind === 'effect');
  const rows = table.rows.filter((row) => row.kind === 'data');
  const named = createNameIndex(rows.map((row) => [row.label, row]));
  return (name) => {
    const { same } = named(name);
    return columns.flatMap(({ index, kind, year, name: header }): CostFigure[] => {
      const cells = same.flatMap(({ amounts }) => amounts[index] ?? []);
      const value = sumOf(cells.flatMap(({ amount }) => valueOf(amount) ?? []));
      const [first] = cells;
      if (!first || value.isZero()) return [];
      return [{ kind, year, name: header, source, amount: { kind: 'number', value }, place: first.place }];
    });
  };
}

export interface CostTable {
  readonly kind: CostRole;
  /** Where its first row stands. */
  readonly place: Place;
  readonly services: readonly CostService[];
  /** The names of the columns in which no row has anything; the figures leave them out. */
  readonly blank: readonly string[];
  /** The last row that sums the table, as the sheet states it; null where there is none. */
  readonly total: CostService | null;
  /** What the tables of development add to the cost of running a service; nothing in those tables themselves. */
  readonly effectsOf: (service: CostService) => readonly CostFigure[];
}

const KINDS: readonly CostRole[] = ['forvaltningskostnader', 'utvecklingskostnader', 'nyaInsatser'];

/**
 * The tables of the cost chapter (3.1) that have rows: those of running the services first, and of each kind the most
 * detailed first, so that a supplier's own rows per service come before the overview that sums them.
 */
export function costTables(submission: Submission): readonly CostTable[] {
  const tables = tablesOfCosts(submission);
  const running = new Set(runningCostTables(tables));
  const kinds = tables.map((table) => ({
    table,
    kind: running.has(table) ? ('forvaltningskostnader' as const) : developmentKind(table),
  }));
  const findEffects = createEffectFinder(kinds.filter(({ kind }) => kind !== 'forvaltningskostnader'));
  return kinds
    .map(({ table, kind }) =>
      readTable(table, kind, kind === 'forvaltningskostnader' ? ({ name }) => findEffects(name) : () => []),
    )
    .filter((table) => table !== null)
    .toSorted(
      (one, other) =>
        KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || other.services.length - one.services.length,
    );
}

/** Said by the first header that says it, else by the caption. */
export function developmentKind({ columns, kind: ofCaption }: AmountTable): CostRole {
  const named = [...columns.map(({ kind }) => kind), ofCaption];
  return named.find(isDevelopment) ?? 'utvecklingskostnader';
}

function readTable(table: AmountTable, kind: CostRole, effectsOf: CostTable['effectsOf']): CostTable | null {
  const isBlank = ({ index }: CostColumn): boolean =>
    table.rows.every(({ amounts }) => (amounts[index]?.amount.kind ?? 'blank') === 'blank');
  const columns = costColumns(table, kind);
  const read = createServiceReader(
    table,
    kind,
    columns.filter((column) => !isBlank(column)),
  );
  // "Avgår: intäkter" is shown as it stands.
  const services = table.rows.filter(({ kind: of }) => of === 'data' || of === 'adjustment').map(read);
  const [first] = services;
  if (!first || columns.length === 0) return null;
  const total = table.rows.findLast(
    (row) => row.kind === 'total' && row.amounts.some(({ amount }) => valueOf(amount)),
  );
  return {
    kind,
    place: first.place,
    services,
    blank: columns.filter(isBlank).map(({ name }) => name),
    total: total === undefined ? null : read(total),
    effectsOf,
  };
}
