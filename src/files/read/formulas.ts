import { columnName } from '../../workbook/address';

/** As many as a sheet of Excel has. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/**
 * The words of a formula, of which only references are looked at: texts, quoted names of sheets, what stands in
 * brackets, numbers, whole columns and rows, and names with whatever follows that makes them no reference.
 */
const WORD = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'",
    '\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\]',
    '(?<columns>\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3})(?![\\p{L}\\d_.$(!])',
    '(?<rows>\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\p{L}\\d_.$(!])',
    '\\d[\\d.]*(?:E[+-]?\\d+)?',
    '(?<cell>\\$?[A-Z]{1,3}\\$?\\d{1,7})(?![\\p{L}\\d_.$(!])',
    '[\\p{L}_\\\\$][\\p{L}\\d_.$\\\\?]*',
    '[^]',
  ].join('|'),
  'giu',
);

const AXES = /(\$?)([A-Z]{1,3})|(\$?)(\d{1,7})/gi;

/** A formula as it reads so many rows down and columns to the right: references without "$" move along. */
export const movedFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(WORD, (word, ...found: unknown[]) => {
    const { cell, columns: whole, rows: across } = found.at(-1) as Partial<Record<string, string>>;
    return (cell ?? whole ?? across) === undefined ? word : movedReference(word, rows, columns);
  });

/** As in Excel, what moves out over an edge of the sheet comes in over the other. */
const movedReference = (reference: string, rows: number, columns: number): string =>
  reference.replace(
    AXES,
    (axis, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (fixedColumn === '$' || fixedRow === '$') return axis;
      if (letters !== undefined) return columnName(wrapped(columnOf(letters) + columns, COLUMNS));
      return String(wrapped(Number(digits) - 1 + rows, ROWS) + 1);
    },
  );

const wrapped = (index: number, length: number): number => ((index % length) + length) % length;

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
