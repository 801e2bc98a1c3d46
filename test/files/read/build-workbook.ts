import { cellAddress } from '../../../src/workbook/address';
import { relationships, workbookXml, worksheetXml, zip, type PackageParts } from './build-package';

/** A cell as the file writes it, for what a plain value cannot say. */
interface WrittenCell {
  readonly write: (address: string) => string;
}

export type FileValue = string | number | boolean | null | WrittenCell;

const written = (attributes: string, content: string): WrittenCell => ({
  write: (address) => `<c r="${address}"${attributes}>${content}</c>`,
});

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A formula (without its =) whose value the file does not hold, as openpyxl writes it. */
export const unsaved = (formula: string): WrittenCell => written('', `<f>${escape(formula)}</f><v></v>`);

/** A formula with the number that it gave. */
export const saved = (formula: string, value: number): WrittenCell =>
  written('', `<f>${escape(formula)}</f><v>${value}</v>`);

/** A formula that gave an empty text. */
export const savedEmpty = (formula: string): WrittenCell =>
  written(' t="str"', `<f>${escape(formula)}</f><v></v>`);

export const failed = (error: string): WrittenCell => written(' t="e"', `<f>1/0</f><v>${error}</v>`);

/** A text in pieces that are each formatted in their own way. */
export const rich = (...pieces: readonly string[]): WrittenCell =>
  written(
    ' t="inlineStr"',
    `<is>${pieces.map((piece) => `<r><rPr><b/></rPr><t xml:space="preserve">${escape(piece)}</t></r>`).join('')}</is>`,
  );

function cellXml(value: FileValue, address: string): string {
  if (value === null) return '';
  switch (typeof value) {
    case 'number':
      return `<c r="${address}"><v>${value}</v></c>`;
    case 'boolean':
      return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
    case 'string':
      return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
    default:
      return value.write(address);
  }
}

export interface FileSheet {
  readonly name: string;
  readonly rows: readonly (readonly FileValue[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** The last word of its relationship's type where it is no sheet of cells, e.g. "chartsheet". */
  readonly kind?: string;
}

/** The bytes of an .xlsx with these sheets; `after` stands last in the workbook part, where calculation is told of. */
export function fileOf(sheets: readonly FileSheet[], after = ''): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml(sheets.map(sheetTag).join('')).replace(
      '</workbook>',
      `${after}</workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map(({ kind = 'worksheet' }, at) => [`rId${at + 1}`, kind, `sheets/${at + 1}.xml`] as const),
    ),
  };
  sheets.forEach(({ rows, kind }, at) => {
    const xml = rows.map((row, r) => {
      const cells = row.map((value, column) => cellXml(value, cellAddress(r, column)));
      return `<row r="${r + 1}">${cells.join('')}</row>`;
    });
    parts[`xl/sheets/${at + 1}.xml`] = kind === undefined ? worksheetXml(xml.join('')) : `<${kind}/>`;
  });
  return zip(parts satisfies PackageParts);
}

const sheetTag = ({ name, state }: FileSheet, at: number): string =>
  `<sheet name="${escape(name)}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`;
