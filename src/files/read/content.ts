import { strToU8 } from 'fflate';
import type { SpecialSheet } from '../../workbook/snapshot';
import { damagedError, fileError } from './file-error';
import { refuseOtherPackages } from './file-kind';
import { Allowance, limits } from './limits';
import { attribute, type Parts, tagsOf } from './parts';

/** What the cells of a workbook come from, as the parser gets it. */
export interface Content {
  /** Has the list of sheets, in the order of the tabs. */
  readonly workbook: Uint8Array;
  /** One for each sheet in the list. */
  readonly sheets: readonly (SheetInput | SpecialSheet)[];
  /** The texts that cells refer to by number. */
  readonly texts: Uint8Array;
  /** Whether Excel is asked to calculate all formulas when it opens the file. */
  readonly asksForCalculation: boolean;
}

/** What the parser gets of a sheet. */
export interface SheetInput {
  readonly xml: Uint8Array;
  /** How many cells it writes, so that none gets lost unnoticed. */
  readonly cells: number;
}

/** That one part of the package has use for another. */
interface Relationship {
  readonly id: string;
  /** Last word of the type's address, e.g. "worksheet": its beginning differs between editions of the format. */
  readonly type: string;
  readonly part: string;
}

/** By the last word of the relationship's type. Old macro sheets hold formulas of their own language. */
const SPECIAL_SHEETS: ReadonlyMap<string, SpecialSheet> = new Map([
  ['chartsheet', 'chart'],
  ['dialogsheet', 'dialog'],
  ['xlMacrosheet', 'macro'],
  ['xlIntlMacrosheet', 'macro'],
]);

export const LIST_OF_SHEETS = { sv: 'arbetsbokens förteckning över blad', en: 'the list of sheets' };

/** The relationships of the part with this name; "" stands for the package itself. */
function relationships(parts: Parts, owner: string, allowance: Allowance): readonly Relationship[] {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  const xml = parts.take(`${folder}_rels/${owner.slice(folder.length)}.rels`, allowance);
  return tagsOf(xml, 'Relationship').map((tag) => {
    const type = attribute(tag, 'Type');
    const target = attribute(tag, 'Target');
    return {
      id: attribute(tag, 'Id'),
      type: type.slice(type.lastIndexOf('/') + 1),
      part: target.startsWith('/') ? target.slice(1) : folder + target,
    };
  });
}

/** Finds what the cells come from; refuses packages that are no workbooks. */
export function readContent(parts: Parts): Content {
  refuseOtherPackages(parts);
  const tooMuch = () => fileError('tooMuchContent');
  const textBytes = new Allowance(limits.textBytes, tooMuch);
  const sheetBytes = new Allowance(limits.sheetBytes, tooMuch);
  const cells = new Allowance(limits.cells, tooMuch);

  const main = relationships(parts, '', textBytes).find(({ type }) => type === 'officeDocument');
  if (main === undefined) throw damagedError(LIST_OF_SHEETS);
  const workbook = parts.take(main.part, textBytes);
  const related = relationships(parts, main.part, textBytes);
  const byId = new Map(related.map((relationship) => [relationship.id, relationship]));

  const list = tagsOf(workbook, 'sheet');
  if (list.length > limits.parts) throw fileError('tooManyParts');
  const sheets = list.map((tag) => {
    const sheet = byId.get(attribute(tag, 'id'));
    if (sheet === undefined) throw damagedError(LIST_OF_SHEETS);
    if (sheet.type !== 'worksheet') return SPECIAL_SHEETS.get(sheet.type) ?? 'other';
    return sheetInput(parts.take(sheet.part, sheetBytes), cells);
  });
  const texts = related.find(({ type }) => type === 'sharedStrings');
  return {
    workbook: workbookInput(workbook),
    sheets,
    texts: textsInput(texts === undefined ? '' : parts.take(texts.part, textBytes)),
    asksForCalculation: tagsOf(workbook, 'calcPr').some((tag) =>
      ['1', 'true'].includes(attribute(tag, 'fullCalcOnLoad')),
    ),
  };
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
function sheetInput(sheet: string, allowance: Allowance): SheetInput {
  const [head = '', rows = '', tail = head] = sheet.split(SHEET_DATA_TAG);
  const merges = tagsOf(tail, 'mergeCell').map((tag) => `<mergeCell ref="${attribute(tag, 'ref')}"/>`);
  const xml = `<worksheet><sheetData>${withoutLinks(spellOut(rows))}</sheetData>${merges.join('')}</worksheet>`;
  return { xml: strToU8(xml), cells: countCells(rows, allowance) };
}

/** The parser skips texts written as <si/>, which would give every later cell its neighbour's text. */
const textsInput = (texts: string): Uint8Array =>
  strToU8(spellOut(texts).replace(/<((?:\w+:)?)si\s*\/>/g, '<$1si></$1si>'));

/** The list of sheets, and from which year dates are counted. */
function workbookInput(workbook: string): Uint8Array {
  const tags = [...tagsOf(workbook, 'workbookPr'), ...tagsOf(workbook, 'sheet')];
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return strToU8(`<workbook xmlns="${main}">${spellOut(tags.join(''))}</workbook>`);
}
