import type { Cell } from './snapshot';

/** What stands for a value that the file does not hold. */
export const UNCALCULATED = '(formel utan sparat värde)';

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
    case 'uncalculated':
      return UNCALCULATED;
  }
}

/** True for a formula whose value the file does not hold. */
export const isUncalculated = ({ type }: Cell): boolean => type === 'uncalculated';

/** True for a formula that gives no value: one that ends in an error, or that was never calculated. */
export const isFailedFormula = (cell: Cell): boolean => cell.type === 'error' || isUncalculated(cell);

/** True for a cell without content and for one that holds only spaces. */
export function isBlank(cell: Cell): boolean {
  return cell.type === 'blank' || (cell.type === 'text' && cell.value.trim() === '');
}
