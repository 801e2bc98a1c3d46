import { shorten } from '../language/normalise';
import { createNameIndex } from '../language/same-name';
import { Decimal, sumOf } from '../money/decimal';
import type { AmountCell, AmountRow, AmountTable, Submission } from '../recognise/submission';
import { type DevelopmentLine, developmentLines } from './cost-tables';
import { namedRows } from './named-rows';
import { columnOfYear, proposalTables } from './proposals';
import { accuracyOf, mayBeSum, valueOf } from './sums';

/** What an area asks for in the year by the tables of the proposals, and by the tables of development. */
export interface AreaTotals {
  readonly name: string;
  /** The total among the proposals (2.2). */
  readonly table: AmountTable;
  readonly row: AmountRow;
  readonly cell: AmountCell;
  readonly stated: Decimal;
  /** The area's rows among the costs (3.1), each of which counts. */
  readonly lines: readonly DevelopmentLine[];
  readonly costs: Decimal;
  readonly fits: boolean;
}

/** No area has a longer name; a caption that is longer is an instruction. */
const LONGEST_NAME = 60;

/**
 * The areas that both chapters total: in 2.2 a table whose caption is the area's name, or a group within a table; in
 * 3.1 the area's rows of development in existing services and of new insatser, together. A total that equals the row
 * of new insatser alone fits too, since a supplier may tell of new ones only.
 * Wrong on: an area that 3.1 calls something else, which is not compared.
 */
export function areaTotals(submission: Submission, year: number): readonly AreaTotals[] {
  const lines = developmentLines(submission, year);
  const linesOf = createNameIndex(lines.map((line) => [line.row.label, line]));
  return proposalTables(submission).flatMap((table) => {
    const column = columnOfYear(table, year);
    return totalsByArea(table).flatMap(({ name, row }): AreaTotals[] => {
      const cell = row.amounts[column];
      const stated = cell && valueOf(cell.amount);
      const own = firstOfEachKind(linesOf(name).same);
      if (!cell || !stated || own.length === 0) return [];
      if (own.some((line) => line.cell.amount.kind === 'unreadable')) return [];
      const amounts = own.map((line) => valueOf(line.cell.amount) ?? new Decimal(0));
      const costs = sumOf(amounts);
      const accuracy = Decimal.max(accuracyOf(table), ...own.map((line) => line.accuracy));
      const fresh = own.findIndex(({ isNew }) => isNew);
      const fits = [costs, ...(amounts[fresh]?.isZero() === false ? [amounts[fresh]] : [])].some((sum) =>
        mayBeSum(stated, sum, own.length, accuracy),
      );
      return [{ name, table, row, cell, stated, lines: own, costs, fits }];
    });
  });
}

/** The same money stands in an overview and in its details: one row of existing services counts, and one of new. */
function firstOfEachKind(lines: readonly DevelopmentLine[]): readonly DevelopmentLine[] {
  const [existing, fresh] = [lines.find(({ isNew }) => !isNew), lines.find(({ isNew }) => isNew)];
  return [existing, fresh].filter((line) => line !== undefined);
}

function totalsByArea(table: AmountTable): readonly { name: string; row: AmountRow }[] {
  const rows = namedRows(table);
  const groups = rows.filter(({ name, row }) => name !== '' && row.kind === 'subtotal');
  const total = rows.find(({ name }) => name === '');
  const name = shorten(table.caption, LONGEST_NAME + 1);
  return total && name !== '' && name.length <= LONGEST_NAME ? [...groups, { name, row: total.row }] : groups;
}
