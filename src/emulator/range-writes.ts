import { BLANK, type Cell } from '../workbook/snapshot';
import { formatAt } from './extras';
import type { GridRange } from './grid';
import { OfficeError } from './office-error';
import { requireWritableCells } from './protection';
import type { Request } from './request';
import { sheetId } from './sheet-ids';
import { NotEmulatedError } from './strict';

/** Puts what is written in the cells of a range, as Excel understands it. */
export function writeCells(range: GridRange, written: unknown[][], request: Request): void {
  requireWritableCells(request, range, 'Range.formulas');
  const { rows, columns } = range.area;
  if (written.length !== rows || written.some((row) => row.length !== columns)) {
    throw new OfficeError(
      'InvalidArgument',
      'The rows and columns are not those of the range.',
      'Range.formulas',
    );
  }
  request.grid.write(
    range,
    written.map((row, r) => row.map((value, c) => toCell(value, isText(request, range, r, c)))),
  );
}

export function clearCells(range: GridRange, request: Request): void {
  requireWritableCells(request, range, 'Range.clear');
  const { rows, columns } = range.area;
  request.grid.write(
    range,
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => BLANK)),
  );
}

function isText({ grid }: Request, { sheet, area }: GridRange, row: number, column: number): boolean {
  const place = { row: area.row + row, column: area.column + column };
  return formatAt(grid.extras, sheetId(grid, sheet), place, 'numberFormat', 'General') === '@';
}

function toCell(written: unknown, asText: boolean): Cell {
  return asText ? textOf(written) : understood(written);
}

/** A cell with the format Text keeps all that is written in it as text, a formula too. */
function textOf(written: unknown): Cell {
  const value = String(written);
  if (value.startsWith("'")) throw new NotEmulatedError('An apostrophe first in a cell with the format Text');
  return value === '' ? BLANK : { type: 'text', value };
}

/** What Excel makes of what is written: a formula, a number, a truth value, a text, or nothing. */
function understood(written: unknown): Cell {
  if (typeof written === 'number') return { type: 'number', value: written };
  if (typeof written === 'boolean') return { type: 'boolean', value: written };
  if (typeof written !== 'string' || written === '') return BLANK;
  if (written.startsWith("'")) return written === "'" ? BLANK : { type: 'text', value: written.slice(1) };
  if (written.startsWith('=')) return calculated(written);
  // As if it were typed, in an Excel of East Asia too: stricter than a text that only looks like one.
  const typed = written.normalize('NFKC');
  if (/^[=+@-]/.test(typed))
    throw new OfficeError('InvalidArgument', `Taken for a formula: ${written}.`, 'Range.formulas');
  if (/^(?:true|false|sant|falskt)$/i.test(typed)) return { type: 'boolean', value: /^[ts]/i.test(typed) };
  return TYPED_NUMBER.test(typed)
    ? { type: 'number', value: Number(typed.replace(/[^\d.,e]/gi, '').replace(',', '.')) }
    : { type: 'text', value: written };
}

/** Figures that Excel takes for a number or a date when they are typed: "1 000,5", "1E5", "10 kr", "5 %", "3 maj". */
const TYPED_NUMBER =
  /^\s*(?:(?:kr|\p{Sc})\s*)?\d[\d\s]*([.,:/-]\d+)*(e[+-]?\d+)?\s*(?:kr|%|\p{Sc}|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*)?\s*$/iu;

/** A formula with what it gives, as far as it is emulated: the text of a link. */
function calculated(formula: string): Cell {
  const text = /^=HYPERLINK\("(?:[^"]|"")*","((?:[^"]|"")*)"\)$/.exec(formula)?.[1];
  return text === undefined
    ? { type: 'number', value: 0, formula }
    : { type: 'text', value: text.replaceAll('""', '"'), formula };
}
