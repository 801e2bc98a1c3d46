import { BLANK, type Cell } from '../../workbook/snapshot';
import { formatAt } from '../extras';
import { NotEmulatedError } from '../kind';
import { OfficeError } from '../office-error';
import type { Session } from '../session';
import { onGrid, type RangeState } from './places';
import { requireWritableCells } from './protection';

/** Puts what is written in the cells of a range, as Excel understands it. */
export function writeCells(range: RangeState, written: unknown[][], session: Session): void {
  requireWritableCells(session, range, 'Range.formulas');
  const { rows, columns } = range.area;
  if (written.length !== rows || written.some((row) => row.length !== columns)) {
    throw new OfficeError(
      'InvalidArgument',
      'The rows and columns are not those of the range.',
      'Range.formulas',
    );
  }
  session.grid.write(
    onGrid(range, session),
    written.map((row, r) => row.map((value, c) => toCell(value, isText(session, range, r, c)))),
  );
}

export function clearCells(range: RangeState, session: Session): void {
  requireWritableCells(session, range, 'Range.clear');
  const { rows, columns } = range.area;
  session.grid.write(
    onGrid(range, session),
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => BLANK)),
  );
}

function isText({ grid }: Session, { sheet, area }: RangeState, row: number, column: number): boolean {
  const place = { row: area.row + row, column: area.column + column };
  return formatAt(grid.extras, sheet, place, 'numberFormat', 'General') === '@';
}

function toCell(written: unknown, asText: boolean): Cell {
  return asText ? textOf(written) : understood(written);
}

/** A cell with the format Text keeps all that is written in it as text, a formula too. */
function textOf(written: unknown): Cell {
  const value = String(written);
  if (value.startsWith("'")) throw new NotEmulatedError('en apostrof först i en cell med formatet Text');
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
