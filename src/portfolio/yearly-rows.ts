import type { Decimal } from '../money/decimal';
import { sumOf } from '../money/decimal';
import type { AmountRow, AmountTable, Submission } from '../recognise/submission';
import type { Place } from '../workbook/address';
import { costColumns, developmentKind } from './cost-overview';
import { tablesOfCosts } from './cost-tables';
import { accuracyOf, valueOf } from './sums';

/** A row of development that states its cost year by year. */
export interface YearlyRow {
  readonly table: AmountTable;
  readonly row: AmountRow;
  readonly place: Place;
  readonly years: readonly number[];
  /** In the analysis year; null where the row is blank then. */
  readonly ofYear: Decimal | null;
  readonly sum: Decimal;
  readonly accuracy: Decimal;
}

/** The rows of the tables of development (3.1) with a cost in each of several years, the analysis year among them. */
export const yearlyRows = (submission: Submission, year: number): readonly YearlyRow[] =>
  tablesOfCosts(submission).flatMap((table) => {
    const kind = developmentKind(table);
    const columns = costColumns(table, kind).filter((column) => column.kind === 'year');
    const years = columns.flatMap((column) => column.year ?? []);
    if (columns.length < 2 || years.length !== columns.length || !years.includes(year)) return [];
    const accuracy = accuracyOf(table);
    return table.rows.flatMap((row): YearlyRow[] => {
      const cells = columns.flatMap(({ index }) => row.amounts[index] ?? []);
      const [first] = cells;
      if (row.kind !== 'data' || !first || cells.some(({ amount }) => amount.kind === 'unreadable'))
        return [];
      const own = cells[years.indexOf(year)];
      return [
        {
          ...{ table, row, years, accuracy },
          place: row.labelPlace ?? first.place,
          ofYear: own ? valueOf(own.amount) : null,
          sum: sumOf(cells.flatMap(({ amount }) => valueOf(amount) ?? [])),
        },
      ];
    });
  });
