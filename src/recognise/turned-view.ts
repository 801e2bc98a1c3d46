import type { Rectangle } from '../workbook/snapshot';
import { range } from './amount-columns';
import type { SheetView } from './sheet-view';

/**
 * A part of a sheet with its rows as columns, as a table is seen that is turned. Places are those of the sheet. What is
 * merged in it is seen as single cells.
 */
export function turnedView(view: SheetView, { row: top, column: left, rows, columns }: Rectangle): SheetView {
  const across = range(top, top + rows);
  const isWithin = (row: number): boolean => row >= top && row < top + rows;
  return {
    ...view,
    firstRow: left,
    endRow: left + columns,
    firstColumn: top,
    endColumn: top + rows,
    cell: (row, column) => (isWithin(column) ? view.cell(column, row) : { type: 'blank' }),
    line: (row, column) => (isWithin(column) ? view.line(column, row) : ''),
    label: (row, column) => (isWithin(column) ? view.label(column, row) : ''),
    filled: (row) => across.filter((each) => view.line(each, row) !== ''),
    columnAfter: (_, column) => column + 1,
    rowAfter: (row) => row + 1,
    mergedFrom: (row, column) => ({ row, column }),
    isHiddenRow: () => false,
    located: (row, column) => view.located(column, row),
    place: (row, column) => view.place(column, row),
  };
}
