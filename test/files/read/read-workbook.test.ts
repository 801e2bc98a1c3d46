import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { readWorkbookFile, readWorkbookSteps } from '../../../src/files/read/read-workbook';
import { parseCellAddress } from '../../../src/workbook/address';
import { shownAs } from '../../../src/workbook/from-values';
import {
  BLANK,
  cellAt,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/workbook/snapshot';
import { oneSheet, relationships, workbookXml, worksheetXml, zip, type PackageParts } from './build-package';

function onlySheet(parts: PackageParts): SheetSnapshot {
  const [sheet] = readWorkbookFile(zip(parts)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** The cell A1 of a sheet with this one cell in it. */
const firstCell = (cell: string, more?: PackageParts): Cell =>
  cellAt(onlySheet(oneSheet(`<row r="1">${cell}</row>`, more)), 0, 0);

const number = (value: number): Cell => ({ type: 'number', value });
const text = (value: string): Cell => ({ type: 'text', value });

describe('the three real workbooks', () => {
  const real = (name: string): WorkbookSnapshot =>
    readWorkbookFile(
      readFileSync(join(__dirname, `../../../assets/arlig-analys-2024/arlig-analys-2024-${name}.xlsx`)),
    );

  test.each([
    ['demokrati-och-medborgarservice', '3.1 Kostnader', 'C9', text('77 587 tkr')],
    ['inkop-och-upphandling', '3.1 Kostnader', 'B7', { ...number(20898), formula: '=SUM(B5:B6)' }],
  ])('%s, %s, %s', (file, sheetName, address, expected) => {
    const sheet = real(file).sheets.find(({ name }) => name === sheetName);
    const position = parseCellAddress(address);
    expect(sheet && position && cellAt(sheet, position.row, position.column)).toEqual(expected);
  });

  test.each([
    ['demokrati-och-medborgarservice', { sheets: 10, texts: 602, numbers: 1, formulas: 0, merges: 71 }],
    ['inkop-och-upphandling', { sheets: 10, texts: 171, numbers: 41, formulas: 9, merges: 48 }],
    ['intraservice', { sheets: 12, texts: 2267, numbers: 408, formulas: 0, merges: 370 }],
  ])('all of %s is there', (file, expected) => {
    const { sheets } = real(file);
    const cells = sheets.flatMap((sheet) => sheet.cells.flat());
    expect({
      sheets: sheets.length,
      texts: cells.filter(({ type }) => type === 'text').length,
      numbers: cells.filter(({ type }) => type === 'number').length,
      formulas: cells.filter(({ formula }) => formula !== undefined).length,
      merges: sheets.flatMap(({ merges }) => merges).length,
    }).toEqual(expected);
  });
});

test.each([true, false])('a workbook from another writer, with texts apart: %p', (bookSST) => {
  const rows = [['Å', 1.5, true], [null, -3, ' två  mellanslag '], [], ['rad\nbrytning']];
  const workbook = { SheetNames: ['Blad'], Sheets: { Blad: utils.aoa_to_sheet(rows) } };
  const bytes = write(workbook, {
    type: 'array',
    bookType: 'xlsx',
    bookSST,
    compression: true,
  }) as ArrayBuffer;
  const [sheet] = readWorkbookFile(new Uint8Array(bytes)).sheets;
  expect(sheet?.area).toEqual({ row: 0, column: 0, rows: 4, columns: 3 });
  expect(sheet?.cells).toEqual([
    [text('Å'), number(1.5), { type: 'boolean', value: true }],
    [BLANK, number(-3), text(' två  mellanslag ')],
    [BLANK, BLANK, BLANK],
    [text('rad\nbrytning'), BLANK, BLANK],
  ]);
});

it('stops between steps, for a page that must answer meanwhile', () => {
  const bytes = readFileSync(
    join(__dirname, '../../../assets/arlig-analys-2024/arlig-analys-2024-intraservice.xlsx'),
  );
  const steps = readWorkbookSteps(bytes, '');
  let stops = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      // Once for each sheet, and within the larger parts.
      expect(stops).toBeGreaterThan(step.value.sheets.length);
      return;
    }
    stops += 1;
  }
});

describe('values', () => {
  const inline = (content: string): string => `<c r="A1" t="inlineStr"><is>${content}</is></c>`;

  test.each<[string, string, Cell]>([
    ['number', '<c r="A1"><v>904</v></c>', number(904)],
    ['number in scientific notation', '<c r="A1" t="n"><v>1.5E-3</v></c>', number(0.0015)],
    ['date, which is a serial number', '<c r="A1" s="4"><v>45292</v></c>', number(45292)],
    ['date in ISO 8601', '<c r="A1" t="d"><v>2024-01-01T12:00:00</v></c>', shownAs(45292.5, 'yyyy-mm-dd')],
    ['true', '<c r="A1" t="b"><v>1</v></c>', { type: 'boolean', value: true }],
    ['false', '<c r="A1" t="b"><v>0</v></c>', { type: 'boolean', value: false }],
    ['error', '<c r="A1" t="e"><v>#N/A</v></c>', { type: 'error', value: '#N/A' }],
    [
      'error newer than the format',
      '<c r="A1" t="e"><v>#SPILL!</v></c>',
      { type: 'error', value: '#SPILL!' },
    ],
    ['text in the cell', inline('<t xml:space="preserve"> a  b </t>'), text(' a  b ')],
    [
      'rich text in the cell',
      inline('<r><t>Effekt</t></r><r><rPr><b/></rPr><t>mål</t></r>'),
      text('Effektmål'),
    ],
    ['references', inline('<t>&lt;R&amp;D&gt; &#229;&#xE4;&#128512;</t>'), text('<R&D> åä😀')],
    ['characters that XML cannot hold', inline('<t>a_x000D_b_x005F_x</t>'), text('a\rb_x')],
    [
      'text from a formula',
      '<c r="A1" t="str"><f>B1&amp;"x"</f><v>&#229;&amp;x</v></c>',
      { ...text('å&x'), formula: '=B1&"x"' },
    ],
    ['empty text from a formula', '<c r="A1" t="str"><f>""</f><v></v></c>', { ...BLANK, formula: '=""' }],
    [
      'formula with its number',
      '<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>',
      { ...number(3), formula: '=SUM(B1:B2)' },
    ],
    ['formula with the sign of one', '<c r="A1"><f>=B1</f><v>3</v></c>', { ...number(3), formula: '=B1' }],
    ['formula whose result is zero', '<c r="A1"><f>1-1</f><v>0</v></c>', { ...number(0), formula: '=1-1' }],
    [
      'formula that was never calculated',
      '<c r="A1"><f>SUM(B1:B2)</f></c>',
      { type: 'uncalculated', formula: '=SUM(B1:B2)' },
    ],
    [
      'formula that was never calculated, with the place for its value',
      '<c r="A1"><f>SUM(B1:B2)</f><v></v></c>',
      { type: 'uncalculated', formula: '=SUM(B1:B2)' },
    ],
    [
      'formula that was never calculated, of which only is told that it ends in an error',
      '<c r="A1" t="e"><f>SUM(B1:B2)</f><v/></c>',
      { type: 'uncalculated', formula: '=SUM(B1:B2)' },
    ],
    [
      'formula with an error',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { type: 'error', value: '#DIV/0!', formula: '=1/0' },
    ],
    [
      'formula newer than the format',
      '<c r="A1"><f>_xlfn._xlws.SORT(B1:B2)</f><v>1</v></c>',
      { ...number(1), formula: '=SORT(B1:B2)' },
    ],
  ])('%s', (_, xml, expected) => {
    expect(firstCell(xml)).toEqual(expected);
  });

  const texts = (...items: string[]): PackageParts => ({
    'xl/sharedStrings.xml': `<sst>${items.join('')}</sst>`,
  });

  test.each<[string, string]>([
    ['<si><t>Bastjänst</t></si>', 'Bastjänst'],
    ['<si><t xml:space="preserve">  två  </t></si>', '  två  '],
    ['<si><r><t xml:space="preserve">a </t></r><r><rPr><b/></rPr><t>b</t></r></si>', 'a b'],
    ['<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si>', '漢字'],
    ['<si><t>&#128512; &amp; &#xE5;</t></si>', '😀 & å'],
  ])('shared text %s', (item, expected) => {
    expect(firstCell('<c r="A1" t="s"><v>1</v></c>', texts('<si><t>annan</t></si>', item))).toEqual(
      text(expected),
    );
  });

  test('an empty shared text is blank and takes its number', () => {
    const more = texts('<si/>', '<si><t/></si>', '<si></si>', '<si><t>rätt</t></si>', '<si><t>fel</t></si>');
    expect(firstCell('<c r="A1" t="s"><v>3</v></c>', more)).toEqual(text('rätt'));
    expect(firstCell('<c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c>', more)).toBe(BLANK);
  });

  test('a formula that fills a block is written once and moved for the other cells', () => {
    const sheet = onlySheet(
      oneSheet(
        '<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A2*$A$1</f><v>1</v></c></row>' +
          '<row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c><c r="C3"><f t="shared" si="0"></f><v>2</v></c></row>',
      ),
    );
    expect(sheet.cells.map((row) => row.map(({ formula }) => formula))).toEqual([
      ['=A2*$A$1', undefined],
      ['=A3*$A$1', '=B3*$A$1'],
    ]);
  });
});

describe('the used rectangle', () => {
  test('may start anywhere', () => {
    const sheet = onlySheet(oneSheet('<row r="5"><c r="D5"><v>1</v></c><c r="F5"><v>2</v></c></row>'));
    expect(sheet.area).toEqual({ row: 4, column: 3, rows: 1, columns: 3 });
    expect(sheet.cells).toEqual([[number(1), BLANK, number(2)]]);
  });

  test('leaves out what is only formatted, whatever the file says of its size', () => {
    const tail = Array.from(
      { length: 1000 },
      (_, index) => `<row r="${index + 10}"><c r="A${index + 10}" s="1"/></row>`,
    );
    const xml = worksheetXml(`<row r="1"><c r="A1"><v>1</v></c><c r="Z1" s="1"/></row>${tail.join('')}`);
    const lying = xml.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>');
    const sheet = onlySheet(oneSheet('', { 'xl/worksheets/sheet1.xml': lying }));
    expect(sheet.area).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  });

  test('shares the blank cell, and rows without content', () => {
    const sheet = onlySheet(
      oneSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="C1048576"><v>2</v></c></row>'),
    );
    expect(sheet.area).toEqual({ row: 0, column: 0, rows: 1_048_576, columns: 3 });
    expect(sheet.cells[0]?.[2]).toBe(BLANK);
    expect(sheet.cells[500]).toBe(sheet.cells[501]);
    expect(cellAt(sheet, 1_048_575, 2)).toEqual(number(2));
  });

  test.each(['<sheetData></sheetData>', '<sheetData/>', ''])('of an empty sheet (%p) is nothing', (data) => {
    const merges = '<mergeCells><mergeCell ref="B2:D3"/></mergeCells>';
    const sheet = onlySheet(
      oneSheet('', { 'xl/worksheets/sheet1.xml': `<worksheet>${data}${merges}</worksheet>` }),
    );
    expect(sheet.area).toEqual({ row: 0, column: 0, rows: 0, columns: 0 });
    expect(sheet.cells).toEqual([]);
    expect(sheet.merges).toHaveLength(1);
  });

  test('counts on where a writer leaves out the addresses', () => {
    const sheet = onlySheet(
      oneSheet('<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
    );
    expect(sheet.cells).toEqual([
      [number(1), BLANK, number(2)],
      [number(3), BLANK, BLANK],
    ]);
  });
});

describe('sheets', () => {
  const parts = oneSheet('', {
    'xl/workbook.xml': workbookXml(
      '<sheet name="1.4 &amp; m&#229;l" sheetId="1" r:id="rId3"/><sheet name="Diagram" sheetId="2" r:id="rId4"/>' +
        '<sheet name="Dolt" sheetId="3" state="hidden" r:id="rId1"/><sheet name="Djupt" sheetId="4" state="veryHidden" r:id="rId2"/>' +
        '<sheet name="Makro" sheetId="5" r:id="rId5"/><sheet name="Dialog" sheetId="6" state="hidden" r:id="rId6"/>' +
        '<sheet name="Nytt" sheetId="7" r:id="rId7"/>',
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/Sheet2.xml'],
      ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
      ['rId4', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId5', 'xlMacrosheet', 'macrosheets/sheet1.xml'],
      ['rId6', 'dialogsheet', 'dialogsheets/sheet1.xml'],
      ['rId7', 'dreamsheet', 'dreamsheets/sheet1.xml'],
    ),
    'xl/worksheets/sheet2.xml': worksheetXml(''),
    'xl/worksheets/sheet3.xml': worksheetXml('<row r="1"><c r="A1"><v>3</v></c></row>'),
    'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    'xl/macrosheets/sheet1.xml': '<macrosheet/>',
    'xl/dialogsheets/sheet1.xml': '<dialogsheet/>',
    'xl/dreamsheets/sheet1.xml': '<dreamsheet/>',
  });

  test('come in the order of the tabs, with their visibility and what they are instead of cells', () => {
    const { sheets } = readWorkbookFile(zip(parts));
    expect(sheets.map(({ name, visibility, special }) => [name, visibility, special])).toEqual([
      ['1.4 & mål', 'visible', undefined],
      ['Diagram', 'visible', 'chart'],
      ['Dolt', 'hidden', undefined],
      ['Djupt', 'veryHidden', undefined],
      ['Makro', 'visible', 'macro'],
      ['Dialog', 'hidden', 'dialog'],
      ['Nytt', 'visible', 'other'],
    ]);
    expect(sheets[0]?.cells).toEqual([[number(3)]]);
    expect(sheets[1]?.cells).toEqual([]);
  });

  test('know their merged areas', () => {
    const merges = '<mergeCells count="2"><mergeCell ref="B2:D3"/><mergeCell ref="A9:A10"/></mergeCells>';
    const sheet = onlySheet(oneSheet('', { 'xl/worksheets/sheet1.xml': worksheetXml('', merges) }));
    expect(sheet.merges).toEqual([
      { row: 1, column: 1, rows: 2, columns: 3 },
      { row: 8, column: 0, rows: 2, columns: 1 },
    ]);
  });

  test.each(['', '<hyperlink ref="A1:XFD1048576" location="Blad!A1"/>'])('leave out links', (amongCells) => {
    const links = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="Blad!A1"/></hyperlinks>';
    const xml = worksheetXml(`<row r="2"><c r="B2"><v>1</v></c>${amongCells}</row>`, links);
    expect(onlySheet(oneSheet('', { 'xl/worksheets/sheet1.xml': xml })).cells).toEqual([[number(1)]]);
  });
});

describe('ways of writing', () => {
  test('strict Open XML, with namespace prefixes', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const relationship = `${strict}/officeDocument/relationships`;
    const sheet = onlySheet({
      '_rels/.rels': `<Relationships><Relationship Id="a" Type="${relationship}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:r="${relationship}"><x:sheets><x:sheet name="Blad" sheetId="1" r:id="b"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="b" Type="${relationship}/worksheet" Target="worksheets/sheet7.xml"/></Relationships>`,
      'xl/worksheets/sheet7.xml':
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>',
    });
    expect(cellAt(sheet, 0, 0)).toEqual({ ...number(2), formula: '=1+1' });
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  });

  test('UTF-8 with byte order mark', () => {
    const xml = `\ufeff${worksheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>Åäö</t></is></c></row>')}`;
    const sheet = onlySheet(oneSheet('', { 'xl/worksheets/sheet1.xml': xml }));
    expect(cellAt(sheet, 0, 0)).toEqual(text('Åäö'));
  });

  test('parts that are stored without being packed', () => {
    const bytes = zip(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'), 0);
    expect(readWorkbookFile(bytes).sheets[0]?.cells).toEqual([[number(1)]]);
  });

  test('a view into a larger buffer, as Node gives small files', () => {
    const bytes = zip(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const larger = new Uint8Array(bytes.length + 20);
    larger.set(bytes, 7);
    const view = larger.subarray(7, 7 + bytes.length);
    expect(readWorkbookFile(view).sheets[0]?.cells).toEqual([[number(1)]]);
  });
});
