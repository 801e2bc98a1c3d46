import type { Amount } from '../../money/amount';
import type { Decimal } from '../../money/decimal';
import { valueOf } from '../../rules/amounts';
import type { CostKind } from '../../rules/development-lines';
import { forecastColumns } from '../../rules/forecast-columns';
import type { AmountRow, AmountTable, Place } from '../../template/submission';
import type { CostColumn, MeasureKind } from './cost-columns';

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
  readonly figures: readonly CostFigure[];
  readonly change: CostChange | null;
}

/** Makes a function that reads a row of the table: its figures in those columns. */
export function createServiceReader(
  table: AmountTable,
  source: CostKind,
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
