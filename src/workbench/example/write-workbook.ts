import { strToU8, zipSync, type Zippable } from 'fflate';
import { calculate } from './calculate';
import type { ExampleSheet } from './model';
import { sheetPart } from './sheet-part';
import { stylesPart } from './styles-part';
import { MAIN, declaration, escapeXml } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The version of Excel's calculation that 2019 and later write. A lower one, or none, makes Excel work out all
 * formulas as it opens the file, and without the add-in our functions would then show #NAME?.
 */
const CALCULATION = 191029;

/** The same bytes whenever the file is made. Zip files know no time before 1980. */
const WRITTEN = new Date(1980, 0, 1);

/** The bytes of an .xlsx with these sheets, every formula beside what it gives. */
export function writeWorkbook(title: string, sheets: readonly ExampleSheet[]): Uint8Array {
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(workbookParts(title, sheets))) files[name] = strToU8(xml);
  return zipSync(files, { level: 9, mtime: WRITTEN });
}

/** The parts of the file, by name. */
export function workbookParts(title: string, sheets: readonly ExampleSheet[]): Record<string, string> {
  const calculated = calculate(sheets);
  return {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relationships([
      [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
    ]),
    'docProps/core.xml': coreProperties(title),
    'docProps/app.xml': PROGRAM,
    'xl/workbook.xml': workbookPart(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index): [string, string] => [
        `${OFFICE}/relationships/worksheet`,
        `worksheets/sheet${index + 1}.xml`,
      ]),
      [`${OFFICE}/relationships/styles`, 'styles.xml'],
      [`${OFFICE}/relationships/sheetMetadata`, 'metadata.xml'],
    ]),
    'xl/styles.xml': stylesPart(),
    'xl/metadata.xml': SPILLING,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheet, calculated)]),
    ),
  };
}

/** LibreOffice shows the texts that formulas gave only where the file names a program that it trusts to have calculated. */
const PROGRAM = `${declaration}<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Excel</Application></Properties>`;

/** Says of the formulas that refer to it that they spill over as many cells as they need. */
const SPILLING = `${declaration}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

function contentTypes(sheets: readonly ExampleSheet[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="${type}"/>`;
  const worksheets = sheets.map((_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET}.worksheet+xml`),
  );
  return `${declaration}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    override('/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`),
    ...worksheets,
    override('/xl/styles.xml', `${SPREADSHEET}.styles+xml`),
    override('/xl/metadata.xml', `${SPREADSHEET}.sheetMetadata+xml`),
    override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ].join('')}</Types>`;
}

const relationships = (list: readonly (readonly [type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const workbookPart = (sheets: readonly ExampleSheet[]): string =>
  `${declaration}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets
    .map(
      ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    )
    .join('')}</sheets><calcPr calcId="${CALCULATION}"/></workbook>`;

const coreProperties = (title: string): string =>
  `${declaration}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>sv-SE</dc:language></cp:coreProperties>`;
