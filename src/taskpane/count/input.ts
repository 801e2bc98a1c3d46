import type { SheetArea } from '../../excel/gateway';
import { areaAddress, parseArea, parseCellAddress, sheetAddress } from '../../workbook/address';

/** A value as the functions get it and as Excel writes it, in Swedish and in English. */
interface Written {
  readonly value: unknown;
  readonly sv: string;
  readonly en: string;
}

/** What a field holds. */
export type Input =
  | { readonly kind: 'blank' }
  | { readonly kind: 'range'; readonly range: SheetArea }
  | ({ readonly kind: 'value' } & Written)
  /** A formula of its own, from an existing call: it is kept but cannot be worked out here. */
  | { readonly kind: 'formula'; readonly sv: string };

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!:]+))!(.+)$/u;
const COLUMNS = /^([a-z]{1,3}):([a-z]{1,3})$/iu;
const LAST_ROW = 1_048_576;
const NUMBER = /^([-−+]?)(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)?(?:[.,](\d+))?[ \u00A0]?(%?)$/u;
/** A name followed by a parenthesis, or an operator between. */
const CALL = /^[\p{L}_.][\p{L}\d_.]*\(/u;

/** Reads what somebody has typed; addresses without a sheet are on `home`. */
export function readInput(typed: string, home: string): Input {
  const text = typed.trim();
  if (text === '') return { kind: 'blank' };
  const range = readRange(text, home);
  if (range !== null) return { kind: 'range', range };
  const number = readNumber(text);
  if (number !== null) return { kind: 'value', ...number };
  const list = text.split(';').map((part) => readNumber(part.trim()));
  if (list.length > 1 && list.every((part) => part !== null)) return { kind: 'value', ...column(list) };
  if (CALL.test(text)) return { kind: 'formula', sv: text };
  const quoted = `"${text.replaceAll('"', '""')}"`;
  return { kind: 'value', value: text, sv: quoted, en: quoted };
}

/** "B2:B11", "$B$2", "B:B", "'3.1 Kostnader'!C4"; null for anything else. */
export function readRange(text: string, home: string): SheetArea | null {
  const [, quoted, plain, cells = text] = SHEET.exec(text.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? home;
  const address = cells.trim().replaceAll('$', '').toUpperCase();
  const area = parseArea(address) ?? wholeColumns(address);
  return area === null ? null : { sheet, area };
}

function wholeColumns(address: string) {
  const [, from = '', to = ''] = COLUMNS.exec(address) ?? [];
  const [first, last] = [parseCellAddress(`${from}1`), parseCellAddress(`${to}1`)];
  if (first === null || last === null) return null;
  const column = Math.min(first.column, last.column);
  return { row: 0, column, rows: LAST_ROW, columns: Math.abs(last.column - first.column) + 1 };
}

/** "12 000", "-3,5", "3,3 %", "0.033". */
function readNumber(text: string): Written | null {
  const [whole, sign = '', figures = '', decimals = '', percent = ''] = NUMBER.exec(text) ?? [];
  if (whole === undefined || (figures === '' && decimals === '')) return null;
  const minus = /[-−]/u.test(sign) ? '-' : '';
  const digits = `${minus}${figures.replace(/\D/gu, '') || '0'}`;
  const written = (point: string) => `${digits}${decimals === '' ? '' : point + decimals}`;
  return {
    // Through text, so that 3,3 % is 0.033 and no double beside it.
    value: Number(`${written('.')}${percent === '%' ? 'e-2' : ''}`),
    sv: written(',') + percent,
    en: written('.') + percent,
  };
}

/** Numbers below each other, as a constant of the formula. */
const column = (parts: readonly Written[]): Written => ({
  value: parts.map(({ value }) => [value]),
  sv: `{${parts.map(({ value }) => String(value).replace('.', ',')).join(';')}}`,
  en: `{${parts.map(({ value }) => String(value)).join(';')}}`,
});

/** A range as it is written on a sheet. */
export const rangeText = ({ sheet, area }: SheetArea, home: string): string =>
  sheet === home ? areaAddress(area) : sheetAddress(sheet, areaAddress(area));
