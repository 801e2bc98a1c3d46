import { tooMuchError } from '../../files/read/file-error';
import { Allowance, limits } from '../../files/read/limits';
import { Parts } from '../../files/read/parts';
import { readRelationships } from '../../files/read/relationships';
import { readColours } from './colours';
import type { WorkbookFormats } from './formats';
import { readLooks } from './looks';
import { readSheetFormats } from './sheet-formats';
import { attribute, elementsIn, parseXml } from './xml';

/**
 * How the workbook in a file looks: what the product has no use for, and its reader leaves out. For files that
 * `readWorkbookFile` has taken, under the same limits. A part that is missing or broken says nothing.
 */
export function readFormats(bytes: Uint8Array): WorkbookFormats {
  const parts = new Parts(bytes);
  const allowance = new Allowance(limits.textBytes + limits.sheetBytes, () => tooMuchError('cells'));
  const documentOf = (part: string): Document => parseXml(parts.has(part) ? parts.take(part, allowance) : '');

  const related = (owner: string) => readRelationships(parts, owner, allowance);
  const main = related('').find(({ type }) => type === 'officeDocument')?.part ?? '';
  const others = related(main);
  const partFor = (type: string): string => others.find((each) => each.type === type)?.part ?? '';
  const sheets = elementsIn(documentOf(main), 'sheet').flatMap((sheet) => {
    const id = Array.from(sheet.attributes).find(({ localName }) => localName === 'id')?.value;
    const worksheet = others.find((each) => each.id === id && each.type === 'worksheet');
    return worksheet === undefined ? [] : [{ name: attribute(sheet, 'name'), part: worksheet.part }];
  });
  return {
    looks: readLooks(documentOf(partFor('styles')), readColours(documentOf(partFor('theme')))),
    sheets: new Map(sheets.map(({ name, part }) => [name, readSheetFormats(documentOf(part))])),
  };
}
