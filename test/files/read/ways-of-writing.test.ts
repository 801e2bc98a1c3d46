import { readWorkbookFile } from '../../../src/files/read/read-workbook';
import { cell } from '../../../src/workbook/from-values';
import { cellAt, type SheetSnapshot } from '../../../src/workbook/snapshot';
import { oneSheet, relationships, workbookXml, worksheetXml, zip, type PackageParts } from './build-package';
import { refusal } from './refusal';

/** How else than Excel programs write the same workbook. */

const ROWS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A2*2</f><v>4</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
const TEXTS = '<sst><si><t>Å &amp; ö</t></si></sst>';
const plain = oneSheet(ROWS, { 'xl/sharedStrings.xml': TEXTS });

function onlySheet(parts: PackageParts): SheetSnapshot {
  const [sheet] = readWorkbookFile(zip(parts)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const expected = onlySheet(plain);

/** Every part of XML written otherwise. */
const rewritten = (rewrite: (xml: string) => string | Uint8Array): PackageParts =>
  Object.fromEntries(
    Object.entries(plain).map(([name, xml]) => [name, typeof xml === 'string' ? rewrite(xml) : xml]),
  );

const declared = (xml: string, encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?>${xml.replace(/^<\?xml.*?\?>/, '')}`;

function utf16(xml: string, isBigEndian: boolean, mark: string): Uint8Array {
  const bytes = Buffer.from(mark + declared(xml, 'UTF-16'), 'utf16le');
  return new Uint8Array(isBigEndian ? bytes.swap16() : bytes);
}

const TAG = /<(\/?)([A-Za-z][\w:-]*)/g;

test.each<[string, PackageParts]>([
  ['UTF-16, little end first', rewritten((xml) => utf16(xml, false, '\ufeff'))],
  ['UTF-16, big end first', rewritten((xml) => utf16(xml, true, '\ufeff'))],
  ['UTF-16 without a mark', rewritten((xml) => utf16(xml, false, ''))],
  ['UTF-16 without a mark, big end first', rewritten((xml) => utf16(xml, true, ''))],
  ['UTF-8 that calls itself UTF-16', rewritten((xml) => declared(xml, 'UTF-16'))],
  ['Latin-1', rewritten((xml) => new Uint8Array(Buffer.from(declared(xml, 'ISO-8859-1'), 'latin1')))],
  ['prefixes with hyphens', rewritten((xml) => xml.replace(TAG, '<$1ns-1:$2'))],
  ['prefixes with dots', rewritten((xml) => xml.replace(TAG, '<$1a.b:$2'))],
  [
    'line breaks in tags',
    rewritten((xml) => xml.replace(TAG, (tag, end) => (end === '' ? `${tag}\r\n\t` : tag))),
  ],
  ['spaces before the end of tags', rewritten((xml) => xml.replace(/(<\/[\w:-]+)>/g, '$1 >'))],
  [
    'comments',
    rewritten((xml) => xml.replace(/<(row|c|si|sheets?|v)(?=[ >])/g, '<!-- <c r="A9"><v>9</v></c> > --><$1')),
  ],
  [
    'instructions to programs',
    rewritten((xml) => xml.replace(/<(row|c|si)(?=[ >])/g, '<?x <c r="A9"/>?><$1')),
  ],
  ['single quotes', rewritten((xml) => xml.replaceAll('"', "'"))],
  ['texts as they are', rewritten((xml) => xml.replace('Å &amp; ö', '<![CDATA[Å & ö]]>'))],
  ['values in pieces', rewritten((xml) => xml.replace('<v>4</v>', '<v>&#52;<!-- 5 --></v>'))],
  ['relationships with ./', rewritten((xml) => xml.replace(/Target="/g, 'Target="./'))],
  [
    'relationships with ../',
    rewritten((xml) => xml.replace('Target="worksheets', 'Target="../xl/other/../worksheets')),
  ],
  ['relationships with /', rewritten((xml) => xml.replace('Target="worksheets', 'Target="/xl/worksheets'))],
  ['relationships with \\', rewritten((xml) => xml.replace('worksheets/', 'worksheets\\'))],
  ['relationships with escapes', rewritten((xml) => xml.replace('worksheets/sheet1', 'worksheets/sh%65et1'))],
  [
    'relationships to what lies outside',
    rewritten((xml) =>
      xml.replace(
        '<Relationships>',
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="http://a/b" TargetMode="External"/>',
      ),
    ),
  ],
])('%s', (_, parts) => {
  expect(parts).not.toEqual(plain);
  expect(onlySheet(parts)).toEqual(expected);
});

test('parts in another folder than xl, and names with spaces', () => {
  const parts: PackageParts = {
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'bok/arbets%20bok.xml']),
    'bok/arbets bok.xml': String(plain['xl/workbook.xml']),
    'bok/_rels/arbets bok.xml.rels': relationships(
      ['rId1', 'worksheet', '../blad/Blad%20ett.xml'],
      ['rId2', 'sharedStrings', '../texter.xml'],
    ),
    'blad/Blad ett.xml': worksheetXml(ROWS),
    'texter.xml': TEXTS,
  };
  expect(onlySheet(parts)).toEqual(expected);
});

test('a raw > in the name of a sheet', () => {
  const list = `<sheet name="1.4 A>B 'test'" sheetId="1" r:id="rId1"/>`;
  expect(onlySheet({ ...plain, 'xl/workbook.xml': workbookXml(list) }).name).toBe("1.4 A>B 'test'");
});

test('rows and cells without addresses, among those with', () => {
  const { cells, area } = onlySheet(
    oneSheet(
      '<row/><row/><row><c><v>3</v></c><c r="D3"><v>4</v></c><c><v>5</v></c></row><row r="6"/><row><c r="B7"><v>7</v></c></row>' +
        '<row><c r="A9"><v>9</v></c></row>',
    ),
  );
  expect(area).toEqual({ row: 2, column: 0, rows: 7, columns: 5 });
  expect([cells[0]?.[0], cells[0]?.[3], cells[0]?.[4], cells[4]?.[1], cells[6]?.[0]]).toEqual(
    [3, 4, 5, 7, 9].map((value) => cell(value)),
  );
});

test('cells that are not in order', () => {
  const sheet = onlySheet(
    oneSheet(
      '<row r="2"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>',
    ),
  );
  expect([cellAt(sheet, 1, 2), cellAt(sheet, 1, 0), cellAt(sheet, 0, 1)]).toEqual(
    [3, 1, 2].map((value) => cell(value)),
  );
});

test('more after a cell than belongs there is not taken for its value', () => {
  const extra = '<extLst><ext><v>9</v><x14:f>9</x14:f></ext></extLst>';
  const sheet = onlySheet(oneSheet(`<row r="1"><c r="A1"><v>1</v>${extra}</c></row>`));
  expect(sheet.cells).toEqual([[cell(1)]]);
});

test('as many formatted empty rows as a sheet of Excel 97 has are read in little time', () => {
  const row = Array.from({ length: 20 }, () => '<c s="1"/>').join('');
  const filled = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const bytes = zip(oneSheet(filled + `<row>${row}</row>`.repeat(65_535)), 1);
  const sheet = readWorkbookFile(bytes).sheets[0];
  expect(sheet?.area).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
});

test('the name of the file tells a lock file, whatever is in it', () => {
  const name = '/mapp/~$arlig-analys.xlsx';
  expect(refusal(new Uint8Array(), name).problem).toBe('lockFile');
  expect(refusal(zip(plain), 'C:\\mapp\\~$a.xlsx').problem).toBe('lockFile');
  expect(() => refusal(zip(plain), '/~$mapp/a.xlsx')).toThrow('the file was read');
});
