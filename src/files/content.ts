import type { SpecialSheet } from '../workbook/snapshot';
import { Allowance } from './allowance';
import { damagedError, fileError } from './explanations';
import { refuseOtherPackages } from './file-kind';
import { limits } from './limits';
import { sheetInput, textsInput, workbookInput, type SheetInput } from './parser-input';
import type { Parts } from './parts';
import { attribute, tagsOf } from './tags';

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

/** That one part of the package has use for another. */
interface Relationship {
  readonly id: string;
  /** Last word of the type's address, e.g. "worksheet": its beginning differs between editions of the format. */
  readonly type: string;
  readonly part: string;
}

/** By the last word of the relationship's type. Old macro sheets hold formulas of their own language, and nothing to read. */
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
