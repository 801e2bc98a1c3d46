import { ROWS } from './formulas';

/*
 * Addresses of cells are read by hand: there may be a million, most of them of cells that hold nothing. `end` is where
 * the letters end and the digits begin.
 */

/** The number of a row in an address, from zero; -1 where there is none. */
export function rowIn(address: string, end: number): number {
  if (end < 0) return -1;
  let number = 0;
  for (let at = end; at < address.length; at++) {
    const digit = address.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || number > ROWS) return -1;
    number = number * 10 + digit;
  }
  return number - 1;
}

/** The number of a column in an address, from zero; -1 where there is none. */
export function columnIn(address: string, end: number): number {
  if (end > 3) return -1;
  let number = 0;
  for (let at = 0; at < end; at++) {
    const letter = (address.charCodeAt(at) & ~32) - 64;
    if (letter < 1 || letter > 26) return -1;
    number = number * 26 + letter;
  }
  return number - 1;
}
