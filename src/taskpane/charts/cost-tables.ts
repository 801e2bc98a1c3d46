import type { Amount } from '../../money/amount';
import type { Decimal } from '../../money/decimal';
import { valueOf } from '../../rules/amounts';
import { costSection } from '../../rules/cost-chapter';
import { costKindOf, type CostKind } from '../../rules/development-lines';
import { forecastColumns } from '../../rules/forecast-columns';
import { runningCostTables } from '../../rules/running-cost-tables';
import type { AmountRow, AmountTable, Place, Submission } from '../../template/submission';
import { costColumns, type CostColumn, type MeasureKind } from './cost-columns';
import { createEffectFinder } from './cost-effects';

/** One figure of a service, in tkr. */
export interface CostFigure {
  readonly kind: MeasureKind;
  readonly year: number | null;
  /** What the column is called. */
  readonly name: string;
  /** The kind of the table that states it. */
  readonly source: CostKind;
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
  /** The columns of its own table in their order, then the effects that the tables of development state for it. */
  readonly figures: readonly CostFigure[];
  readonly change: CostChange | null;
}

export interface CostTable {
  readonly kind: CostKind;
  /** Where its first row stands. */
  readonly place: Place;
  readonly services: readonly CostService[];
  /** The names of the columns in which no row has anything; the figures leave them out. */
  readonly blank: readonly string[];
  /** The last row that sums the table, as the sheet states it; null where there is none. */
  readonly total: CostService | null;
}

const KINDS: readonly CostKind[] = ['running', 'existing', 'new'];

/**
 * The tables of the cost chapter (3.1) that have rows: those of running the services first, and of each kind the most detailed first,
 * so that a supplier's own rows per service come before the overview that sums them.
 */
export function costTables(submission: Submission): readonly CostTable[] {
  const chapter = costSection(submission)?.id;
  const tables = submission.tables.filter((table) => table.chapter === chapter);
  const running = new Set(runningCostTables(tables));
  const kinds = new Map(
    tables.map((table) => [table, running.has(table) ? 'running' : developmentKind(table)] as const),
  );
  const development = tables.filter((table) => !running.has(table));
  const effectsOf = createEffectFinder(
    development.map((table) => ({ table, kind: kinds.get(table) ?? 'existing' })),
  );
  return [...kinds]
    .map(([table, kind]) => readTable(table, kind, kind === 'running' ? effectsOf : () => []))
    .filter((table) => table !== null)
    .toSorted(
      (one, other) =>
        KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || other.services.length - one.services.length,
    );
}

/** Said by the first header that says it, else by the caption. */
function developmentKind({ columns, caption }: AmountTable): CostKind {
  const named = [...columns.map(({ header }) => header), caption].map(costKindOf);
  return named.find((kind) => kind === 'new' || kind === 'existing') ?? 'existing';
}

function readTable(
  table: AmountTable,
  kind: CostKind,
  effectsOf: (name: string) => readonly CostFigure[],
): CostTable | null {
  const rows = table.rows.filter((row) => row.kind === 'data');
  const isBlank = ({ index }: CostColumn): boolean =>
    table.rows.every(({ amounts }) => (amounts[index]?.amount.kind ?? 'blank') === 'blank');
  const all = costColumns(table, kind);
  const columns = all.filter((column) => !isBlank(column));
  const [first] = rows;
  if (!first || all.length === 0) return null;
  const step = forecastColumns(table.columns)[0];
  const read = (row: AmountRow, effects: readonly CostFigure[]): CostService => {
    const figures = figuresOf(row, columns, kind);
    const at = (index: number | undefined) => figures[columns.findIndex((column) => column.index === index)];
    return {
      name: row.label.replace(/:$/, ''),
      place: placeOf(table, row),
      figures: [...figures, ...effects],
      change: changeOf(at(step?.base), at(step?.forecast)),
    };
  };
  const total = table.rows.findLast(
    (row) => row.kind === 'total' && row.amounts.some(({ amount }) => valueOf(amount)),
  );
  return {
    kind,
    place: placeOf(table, first),
    services: rows.map((row) => read(row, effectsOf(row.label))),
    blank: all.filter(isBlank).map(({ name }) => name),
    total: total === undefined ? null : read(total, []),
  };
}

const placeOf = ({ sheet }: AmountTable, { row, labelPlace, amounts }: AmountRow): Place =>
  labelPlace ?? amounts[0]?.place ?? { sheet, row, column: 0 };

function figuresOf(
  { amounts }: AmountRow,
  columns: readonly CostColumn[],
  source: CostKind,
): readonly CostFigure[] {
  return columns.flatMap(({ index, kind, year, name }): CostFigure[] => {
    const cell = amounts[index];
    return cell ? [{ kind, year, name, source, amount: cell.amount, place: cell.place }] : [];
  });
}

function changeOf(from: CostFigure | undefined, to: CostFigure | undefined): CostChange | null {
  const [before, after] = [from && valueOf(from.amount), to && valueOf(to.amount)];
  if (!from || !to || !before || !after) return null;
  const amount = after.minus(before);
  return { from, to, amount, share: before.isZero() ? null : amount.div(before.abs()) };
}
