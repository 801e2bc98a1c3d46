import { strToU8 } from 'fflate';
import type { Allowance } from './allowance';
import { fileError } from './explanations';
import { limits } from './limits';
import { attribute, tagsOf } from './tags';

/** What the parser gets of a sheet. */
export interface SheetInput {
  readonly xml: Uint8Array;
  /** How many cells it writes, so that none gets lost unnoticed. */
  readonly cells: number;
}

const SHEET_DATA_TAG = /<\/?(?:\w+:)?sheetData(?:\s[^<>/]*)?>/;
const ROW_OR_CELL_TAG = /<(?:\w+:)?(?=(?:row|c)[\s/>])/;
const CELL = /^c[\s/>]/;
const FORMULA_WITH_ATTRIBUTES = /<(?:\w+:)?f[^<>]*\s/;

/** How many cells there are; refuses those for which the parser would need too much memory. */
function countCells(rows: string, allowance: Allowance): number {
  const pieces = rows.split(ROW_OR_CELL_TAG);
  const cells = pieces.filter((piece) => CELL.test(piece));
  allowance.take(cells.length);
  const longest = (some: readonly string[]) => some.reduce((most, { length }) => Math.max(most, length), 0);
  // A formula that many cells share is written once, but each of them gets its own copy.
  const sharing = cells.filter((cell) => FORMULA_WITH_ATTRIBUTES.test(cell));
  const copied = sharing.length * longest(sharing.filter((cell) => cell.includes('shared')));
  if (longest(pieces) > limits.cellCharacters || copied > limits.formulaCharacters) {
    throw fileError('tooMuchContent');
  }
  return cells.length;
}

/** Writes out characters that are given by number: the parser misreads some beyond ASCII. */
function spellOut(xml: string): string {
  return xml.replace(
    /&#(?:x([\da-f]{2,6})|(\d{3,7}));/gi,
    (reference, hexadecimal?: string, decimal?: string) => {
      const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
      return code > 0x7f && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
    },
  );
}

/** The parser makes a cell of every position that a link covers, be it the whole sheet. */
const withoutLinks = (xml: string): string => xml.replace(/<((?:\w+:)?hyperlink)\b/g, '< $1');

/** Only what becomes cells and merged areas. */
export function sheetInput(sheet: string, allowance: Allowance): SheetInput {
  const [head = '', rows = '', tail = head] = sheet.split(SHEET_DATA_TAG);
  const merges = tagsOf(tail, 'mergeCell').map((tag) => `<mergeCell ref="${attribute(tag, 'ref')}"/>`);
  const xml = `<worksheet><sheetData>${withoutLinks(spellOut(rows))}</sheetData>${merges.join('')}</worksheet>`;
  return { xml: strToU8(xml), cells: countCells(rows, allowance) };
}

/** The parser skips texts written as <si/>, which would give every later cell its neighbour's text. */
export function textsInput(texts: string): Uint8Array {
  return strToU8(spellOut(texts).replace(/<((?:\w+:)?)si\s*\/>/g, '<$1si></$1si>'));
}

/** The list of sheets, and from which year dates are counted. */
export function workbookInput(workbook: string): Uint8Array {
  const tags = [...tagsOf(workbook, 'workbookPr'), ...tagsOf(workbook, 'sheet')];
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return strToU8(`<workbook xmlns="${main}">${spellOut(tags.join(''))}</workbook>`);
}
