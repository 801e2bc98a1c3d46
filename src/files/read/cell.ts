import { BLANK, type Cell } from '../../workbook/snapshot';
import type { Styles } from './styles';
import type { CellText } from './texts';
import { unescapeText } from './xml';

/** A cell as the file writes it. */
export interface WrittenCell {
  /** What kind of value it holds, in the words of the format. */
  readonly type: string;
  /** The number of its look. */
  readonly style: number;
  /** The value as written; null where none is. */
  readonly value: string | null;
  /** With its "="; null where there is none. */
  readonly formula: string | null;
  /** A text that stands in the cell itself. */
  readonly inline: CellText | null;
}

/** What cells refer to. */
export interface CellBasis {
  readonly texts: readonly CellText[];
  readonly styles: Styles;
  /** Days from the first day that dates are counted from in a snapshot, in 1900, to that of the workbook. */
  readonly dateOffset: number;
}

/** From 1904, as Excel for Mac long did. */
export const DAYS_FROM_1900_TO_1904 = 1462;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const DAY = 86_400_000;
/** The day 0 of Excel's dates from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const ISO_DATE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?Z?$/;

/**
 * What a cell holds; null when its value is not what its type promises. A cell whose look is struck through is blank,
 * and its formula gone, though Excel still counts it in sums.
 */
export function readCell(written: WrittenCell, basis: CellBasis): Cell | null {
  const value = valueOf(written, basis);
  const isStruck = basis.styles.isStruck(written.style);
  const { formula } = written;
  if (value === null) return null;
  if (value === 'none') return formula === null || isStruck ? BLANK : { type: 'uncalculated', formula };
  // Of a text there is what is not struck through.
  if (isStruck && value.type !== 'text') return BLANK;
  return formula === null ? value : { ...value, formula };
}

/** The value; "none" where the file tells no value, null where it is not what the type promises. */
function valueOf(written: WrittenCell, basis: CellBasis): Cell | 'none' | null {
  const { type, value, inline } = written;
  if (type === 'inlineStr') return inline === null ? 'none' : textCell(inline, written, basis);
  // A text from a formula may be empty.
  if (type === 'str') return textCell({ text: unescapeText(value ?? ''), inStruckCell: '' }, written, basis);
  if (value === null || value.trim() === '') return 'none';
  return READERS.get(type)?.(value.trim(), written, basis) ?? null;
}

type Reader = (value: string, written: WrittenCell, basis: CellBasis) => Cell | null;

/** By the type of the cell. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['n', numberCell],
  ['s', sharedTextCell],
  ['b', (value) => ({ type: 'boolean', value: ['1', 'true'].includes(value) })],
  ['e', (value) => ({ type: 'error', value })],
  ['d', dateCell],
]);

function sharedTextCell(value: string, written: WrittenCell, basis: CellBasis): Cell | null {
  const text = /^\d{1,9}$/.test(value) ? basis.texts[Number(value)] : undefined;
  return text === undefined ? null : textCell(text, written, basis);
}

function textCell({ text, inStruckCell }: CellText, { style }: WrittenCell, { styles }: CellBasis): Cell {
  const value = styles.isStruck(style) ? inStruckCell : text;
  return value === '' ? BLANK : { type: 'text', value };
}

function numberCell(written: string, { style }: WrittenCell, { styles, dateOffset }: CellBasis): Cell | null {
  const value = NUMBER.test(written) ? Number(written) : NaN;
  if (!Number.isFinite(value)) return null;
  const format = styles.formatOf(style, value);
  if (format === undefined) return { type: 'number', value };
  const isMoved = dateOffset !== 0 && styles.isDate(style, value);
  return { type: 'number', value: isMoved ? value + dateOffset : value, format };
}

/** A date written as one, whatever its look. */
function dateCell(value: string, { style }: WrittenCell, { styles }: CellBasis): Cell | null {
  const [, day = '', time = '00:00'] = ISO_DATE.exec(value) ?? [];
  const moment = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(moment)) return null;
  const serial = (moment - DAY_ZERO) / DAY;
  return { type: 'number', value: serial, format: styles.formatOf(style, serial) ?? 'yyyy-mm-dd' };
}
