import { strToU8, zipSync, type Zippable } from 'fflate';

/** The parts of an Office file, by name. */
export type PackageParts = Readonly<Record<string, string | Uint8Array>>;

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function zip(parts: PackageParts, level: 0 | 1 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level });
}

/** Relationships of a part: id, last word of the type, target. */
export function relationships(...list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIP}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships>${items.join('')}</Relationships>`;
}

export const workbookXml = (sheets: string, properties = ''): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIP}">${properties}<sheets>${sheets}</sheets></workbook>`;

export const worksheetXml = (rows: string, after = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

/** The parts of a workbook with one sheet, named Blad, that has these rows; `more` adds parts or replaces them. */
export function oneSheet(rows: string, more: PackageParts = {}): PackageParts {
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml('<sheet name="Blad" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ...('xl/sharedStrings.xml' in more ? ([['rId2', 'sharedStrings', 'sharedStrings.xml']] as const) : []),
    ),
    'xl/worksheets/sheet1.xml': worksheetXml(rows),
    ...more,
  };
}
