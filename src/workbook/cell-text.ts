import type { Cell } from './snapshot';

/** A cell's value as a Swedish reader would write it; "" for a blank cell. */
export function cellText(cell: Cell): string {
  switch (cell.type) {
    case 'blank':
      return '';
    case 'number':
      return String(cell.value).replace('.', ',');
    case 'boolean':
      return cell.value ? 'SANT' : 'FALSKT';
    case 'text':
    case 'error':
      return cell.value;
  }
}

/** True for a cell without content and for one that holds only spaces. */
export function isBlank(cell: Cell): boolean {
  return cell.type === 'blank' || (cell.type === 'text' && cell.value.trim() === '');
}
