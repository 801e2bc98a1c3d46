import { cellAddress } from '../../workbook/address';
import type { UniverGrid } from '../univer-grid';
import { element } from './element';
import { text } from './language';

const line = element('cell-message', HTMLElement);

/** Says below the sheet what is to be known of the selected cell: why it shows an error, or what fills it. */
export function showCellMessage(grid: UniverGrid): void {
  const message = messageFor(grid);
  // Written only when it changes, so that a screen reader does not repeat it.
  if (line.textContent !== message) line.textContent = message;
}

function messageFor(grid: UniverGrid): string {
  const { sheet, area } = grid.selection();
  const { row, column } = area;
  const name = cellAddress(row, column);
  const [cell] = grid.read({ sheet, area: { row, column, rows: 1, columns: 1 } }).flat();
  if (cell?.type === 'error') {
    const why = grid.refusalAt(sheet, row, column) ?? text().errors[cell.value];
    if (why !== undefined) return text().refusedAt(name, why);
  }
  const parent = grid.spillParent(sheet, row, column);
  return parent === null ? '' : text().spilledFrom(name, cellAddress(parent.row, parent.column));
}
