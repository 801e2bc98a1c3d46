import { areaAddress, cellAddress } from '../workbook/address';
import type { DocumentFormula } from '../workbook/document';
import type { Filling } from './filling';
import type { TablePlan } from './layout';

/** A formula with what it gives in the workbook as it is made, so that nobody has to calculate before reading it. */
export const numeric = (formula: string, value: number): DocumentFormula => ({
  formula,
  results: [[{ type: 'number', value }]],
});

export const textual = (formula: string, value: string): DocumentFormula => ({
  formula,
  results: [[{ type: 'text', value }]],
});

/** Whether a table's rows name nothing from the start: its total is shown when something has been written. */
export const isUnnamed = ({ groups }: TablePlan): boolean =>
  groups.every(({ names }) => names.every((name) => name === null));

/** A formula's content, while any amount stands above; nothing until then. */
export const whileFilled = (table: TablePlan, content: string): string =>
  `=IF(COUNT(${areasOf(table)})=0,"",${content})`;

const areasOf = ({ groups, columns }: TablePlan): string =>
  groups
    .map(({ first, names }) =>
      areaAddress({ row: first, column: 0, rows: names.length, columns: columns.length }),
    )
    .join(',');

/** The sum of a table's column: of its groups' sums where there are several, else of its rows. */
export function sumFormula(table: TablePlan, column: number, of: 'total' | number): string {
  const area = ({ first, names }: TablePlan['groups'][number]): string =>
    areaAddress({ row: first, column, rows: names.length, columns: 1 });
  const { groups } = table;
  if (of !== 'total') {
    const group = groups[of];
    return group === undefined ? '=0' : `=SUM(${area(group)})`;
  }
  const subtotals = groups.flatMap(({ subtotal }) => (subtotal ? [cellAddress(subtotal.row, column)] : []));
  return subtotals.length > 0 ? `=${subtotals.join('+')}` : `=SUM(${groups.map(area).join(',')})`;
}

/** What the amounts of some rows of a column come to as the workbook is made. */
export function amountIn(
  table: TablePlan,
  column: number,
  { sheet, filling, of = 'total' }: { sheet: string; filling: Filling; of?: 'total' | number },
): number {
  const groups = of === 'total' ? table.groups : table.groups.slice(of, of + 1);
  return groups
    .flatMap(({ first, names }) => names.map((_, index) => first + index))
    .map((row) => filling.at({ sheet, row, column }))
    .reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
}

/** How many amounts stand in a table as the workbook is made. */
export const amountsIn = (
  { groups, columns }: TablePlan,
  { sheet, filling }: { readonly sheet: string; readonly filling: Filling },
): number =>
  groups
    .flatMap(({ first, names }) => names.map((_, index) => first + index))
    .flatMap((row) => columns.map((_, column) => filling.at({ sheet, row, column })))
    .filter((value) => typeof value === 'number').length;
