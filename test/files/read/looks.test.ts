import { readWorkbookFile } from '../../../src/files/read/read-workbook';
import { cell, shownAs } from '../../../src/workbook/from-values';
import { BLANK, cellAt, type Cell, type SheetSnapshot } from '../../../src/workbook/snapshot';
import { oneSheet, relationships, workbookXml, worksheetXml, zip, type PackageParts } from './build-package';

/** What the look of cells says of their content, and which rows and columns are hidden. */

const PLAIN_FONT = '<font><sz val="11"/></font>';

/** The looks of a workbook: number formats with their numbers, fonts, and the looks that bring them together. */
const styles = (formats: string, fonts: string, looks: string): PackageParts => ({
  'xl/styles.xml': `<styleSheet><numFmts>${formats}</numFmts><fonts>${PLAIN_FONT}${fonts}</fonts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/>${looks}</cellXfs></styleSheet>`,
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ['rId3', 'styles', 'styles.xml'],
  ),
  'xl/sharedStrings.xml': '<sst/>',
});

const look = (format: number, font = 0): string => `<xf numFmtId="${format}" fontId="${font}"/>`;

function sheetOf(parts: PackageParts): SheetSnapshot {
  const [sheet] = readWorkbookFile(zip(parts)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** The cells of the first row, from A. */
const cellsOf = (row: string, more: PackageParts): readonly Cell[] => {
  const sheet = sheetOf(oneSheet(`<row r="1">${row}<c r="Z1"><v>0</v></c></row>`, more));
  return Array.from({ length: 25 }, (_, column) => cellAt(sheet, 0, column));
};

describe('number formats', () => {
  const formats =
    '<numFmt numFmtId="164" formatCode="#,##0,\\ &quot;tkr&quot;"/><numFmt numFmtId="165" formatCode="#,##0.0"/>' +
    `<numFmt numFmtId="166" formatCode="0&quot;${'x'.repeat(300)}&quot;"/>`;
  const more = styles(formats, '', [164, 165, 9, 14, 20, 166, 999].map((id) => look(id)).join(''));
  const shown = (style: number | string, content: string): Cell | undefined =>
    cellsOf(`<c r="A1" s="${style}">${content}</c>`, more)[0];

  test.each<[number, string, Cell]>([
    [1, '<v>23588000</v>', shownAs(23588000, '#,##0,\\ "tkr"')],
    [2, '<v>5</v>', cell(5)],
    [3, '<v>0.5</v>', shownAs(0.5, '0%')],
    [4, '<v>45292</v>', shownAs(45292, 'yyyy-mm-dd')],
    [5, '<v>0.5</v>', shownAs(0.5, 'h:mm')],
    [0, '<v>5</v>', cell(5)],
  ])('of look %d is told where it changes what is read', (style, content, expected) => {
    expect(shown(style, content)).toEqual(expected);
  });

  test.each([6, 7, 8, 'x', -1])('of look %s, longer than Excel takes or of none, is none', (style) => {
    expect(shown(style, '<v>5</v>')).toEqual(cell(5));
  });

  test('stands beside the formula', () => {
    expect(shown(3, '<f>1/2</f><v>0.5</v>')).toEqual({ ...shownAs(0.5, '0%'), formula: '=1/2' });
  });

  test('is not heeded where no number is', () => {
    const [a, b] = cellsOf('<c r="A1" s="3" t="str"><v>ja</v></c><c r="B1" s="3" t="b"><v>1</v></c>', more);
    expect([a, b]).toEqual([cell('ja'), cell(true)]);
  });
});

describe('a workbook that counts its dates from 1904', () => {
  const properties =
    '<workbookPr date1904="1"/><extLst><ext><x15:workbookPr chartTrackingRefBase="1"/><x:sheet name="Inget"/></ext></extLst>';
  const more = {
    ...styles('', '', [14, 20, 3].map((id) => look(id)).join('')),
    'xl/workbook.xml': workbookXml('<sheet name="Blad" sheetId="1" r:id="rId1"/>', properties),
  };

  test('has the same days as any other, and its times and numbers stay', () => {
    const row =
      '<c r="A1" s="1"><v>44012</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1" s="3"><v>44012</v></c>' +
      '<c r="D1" t="d"><v>2024-06-30</v></c>';
    expect(cellsOf(row, more).slice(0, 4)).toEqual([
      shownAs(45474, 'yyyy-mm-dd'),
      shownAs(0.5, 'h:mm'),
      cell(44012),
      shownAs(45473, 'yyyy-mm-dd'),
    ]);
  });
});

describe('text that is struck through', () => {
  const fonts = '<font><strike/></font><font><strike val="0"/></font>';
  const texts =
    '<sst><si><r><rPr><strike/></rPr><t>Bort </t></r><r><rPr><b/></rPr><t xml:space="preserve">kvar </t></r><r><t>också</t></r></si>' +
    '<si><t>vanlig</t></si></sst>';
  const more = { ...styles('', fonts, look(0, 1) + look(9, 2)), 'xl/sharedStrings.xml': texts };

  test('is not there', () => {
    const row =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>0</v></c><c r="C1" s="1" t="s"><v>1</v></c><c r="D1" s="2" t="s"><v>1</v></c>' +
      '<c r="E1" t="inlineStr"><is><r><rPr><strike val="1"/></rPr><t>allt</t></r></is></c>';
    expect(cellsOf(row, more).slice(0, 5)).toEqual([
      cell('kvar också'),
      cell('kvar '),
      BLANK,
      cell('vanlig'),
      BLANK,
    ]);
  });

  test('nor are numbers, truth values and formulas, calculated or not', () => {
    const row =
      '<c r="A1" s="1"><v>7</v></c><c r="B1" s="1" t="b"><v>1</v></c><c r="C1" s="1"><f>1+1</f><v>2</v></c>' +
      '<c r="D1" s="1"><f>1+1</f></c><c r="E1" s="1" t="str"><f>"a"</f><v>a</v></c><c r="F1" s="1" t="e"><v>#N/A</v></c>';
    expect(cellsOf(row, more).slice(0, 6)).toEqual([BLANK, BLANK, BLANK, BLANK, BLANK, BLANK]);
  });
});

test('a checkbox in a cell is a truth value', () => {
  expect(cellsOf('<c r="A1" t="b" s="1"><v>0</v></c>', styles('', '', look(0)))[0]).toEqual(cell(false));
});

describe('hidden rows and columns', () => {
  const rows = (...attributes: readonly string[]): string =>
    attributes
      .map((each, index) => `<row r="${index + 2}" ${each}><c r="B${index + 2}"><v>1</v></c></row>`)
      .join('');
  const sheetWith = (before: string, data: string): SheetSnapshot =>
    sheetOf(
      oneSheet('', {
        'xl/worksheets/sheet1.xml': worksheetXml(data).replace('<sheetData>', `${before}<sheetData>`),
      }),
    );

  test('are told where the file says so, by a filter too, or gives them no height', () => {
    const filter = '<autoFilter ref="B2:B6"><filterColumn colId="0"/></autoFilter>';
    const sheet = sheetWith(filter, rows('', 'hidden="1"', 'hidden="true" outlineLevel="1"', '', 'ht="0"'));
    expect(sheet.hiddenRows).toEqual([
      { first: 2, last: 3 },
      { first: 5, last: 5 },
    ]);
  });

  test('outside what is filled are not told', () => {
    const columns =
      '<cols><col min="1" max="1" hidden="1"/><col min="3" max="4" width="0"/><col min="5" max="20000" hidden="1"/></cols>';
    const sheet = sheetWith(
      columns,
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>1</v></c></row><row r="9" hidden="1"/>',
    );
    expect(sheet.hiddenRows).toBeUndefined();
    expect(sheet.hiddenColumns).toEqual([{ first: 2, last: 3 }]);
  });

  test('are those that the file does not name, where it says that these are hidden', () => {
    const sheet = sheetWith('<sheetFormatPr zeroHeight="1"/>', rows('', 'hidden="1"', '', ''));
    expect(sheet.hiddenRows).toEqual([{ first: 2, last: 2 }]);
    const gap = '<row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row>';
    expect(sheetWith('<sheetFormatPr zeroHeight="1"/>', gap).hiddenRows).toEqual([{ first: 1, last: 2 }]);
  });

  test('are none in most sheets', () => {
    expect(sheetWith('<cols><col min="1" max="9" width="12"/></cols>', rows('', ''))).not.toHaveProperty(
      'hiddenRows',
    );
  });
});
