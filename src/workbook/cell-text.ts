import { swedishErrors } from './error-names';
import { readNumberFormat } from './number-format';
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
      return cell.value;
    case 'error':
      return swedishErrors.get(cell.value) ?? cell.value;
    case 'uncalculated':
      return UNCALCULATED;
  }
}

const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Excel holds no later day than the last of 9999. */
const MOST_DAYS = 2_958_465;

/** What a reader sees of a date ("2024-06-30") or of a share ("5 %"), by the number's format; else as `cellText`. */
export function shownText(cell: Cell): string {
  if (cell.type !== 'number' || cell.format === undefined) return cellText(cell);
  const { value } = cell;
  const { kind } = readNumberFormat(cell.format, value);
  if (kind === 'percent') return `${String(Number((value * 100).toPrecision(15))).replace('.', ',')} %`;
  const isDay = kind === 'date' && value >= 1 && value <= MOST_DAYS;
  return isDay ? new Date(DAY_ZERO + Math.floor(value) * DAY).toISOString().slice(0, 10) : cellText(cell);
}

/** How many of a cell's number make one of what is shown; 1 for what is shown as it stands. */
export const scaleOf = (cell: Cell): number =>
  cell.type === 'number' && cell.format !== undefined ? readNumberFormat(cell.format, cell.value).scale : 1;

/** True for a formula whose value the file does not hold. */
export const isUncalculated = ({ type }: Cell): boolean => type === 'uncalculated';

/** True for a formula that gives no value: one that ends in an error, or that was never calculated. */
export const isFailedFormula = (cell: Cell): boolean => cell.type === 'error' || isUncalculated(cell);

/** True for a cell without content and for one that holds only spaces. */
export function isBlank(cell: Cell): boolean {
  return cell.type === 'blank' || (cell.type === 'text' && cell.value.trim() === '');
}
