/** @jest-environment jsdom */
import { readColours } from '../../../src/workbench/formats/colours';
import { readLooks } from '../../../src/workbench/formats/looks';
import { readSheetFormats } from '../../../src/workbench/formats/sheet-formats';
import { parseXml } from '../../../src/workbench/formats/xml';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const ofOffice = readColours(parseXml(''));
const color = (attributes: string) => parseXml(`<color ${attributes}/>`).documentElement;

describe('a colour', () => {
  it.each([
    ['rgb="FF004B7D"', '#004b7d'],
    ['theme="4"', '#4472c4'],
    ['theme="4" tint="0.8"', '#dae3f3'],
    ['theme="0" tint="-0.5"', '#808080'],
    ['indexed="10"', '#ff0000'],
    ['indexed="64"', null],
    ['auto="1"', null],
  ])('%s', (attributes, expected) => {
    expect(ofOffice(color(attributes))).toBe(expected);
  });

  it("is the theme's own where the workbook has one", () => {
    const theme = parseXml(
      `<a:theme xmlns:a="urn:a"><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1>
       <a:accent1><a:srgbClr val="0F6CBD"/></a:accent1></a:clrScheme></a:theme>`,
    );
    const colours = readColours(theme);
    expect([colours(color('theme="1"')), colours(color('theme="4"')), colours(color('theme="5"'))]).toEqual([
      '#111111',
      '#0f6cbd',
      '#ed7d31',
    ]);
  });
});

describe('the looks of a workbook', () => {
  it('are put together of fonts, fills, lines, formats and alignment', () => {
    const styles = parseXml(`<x:styleSheet xmlns:x="urn:x">
      <x:numFmts><x:numFmt numFmtId="164" formatCode="#,##0 &quot;tkr&quot;"/></x:numFmts>
      <x:fonts><x:font><x:sz val="11"/><x:name val="Calibri"/></x:font>
        <x:font><x:b/><x:i val="0"/><x:sz val="14"/><x:color rgb="FFFF0000"/></x:font></x:fonts>
      <x:fills><x:fill><x:patternFill patternType="none"/></x:fill>
        <x:fill><x:patternFill patternType="solid"><x:fgColor rgb="FFFFFF00"/></x:patternFill></x:fill></x:fills>
      <x:borders><x:border><x:left/></x:border>
        <x:border><x:left/><x:bottom style="mediumDashed"><x:color rgb="FF00FF00"/></x:bottom></x:border></x:borders>
      <x:cellStyleXfs><x:xf numFmtId="9"/></x:cellStyleXfs>
      <x:cellXfs><x:xf/><x:xf numFmtId="164" fontId="1" fillId="1" borderId="1">
        <x:alignment wrapText="1" horizontal="center" vertical="top"/></x:xf></x:cellXfs></x:styleSheet>`);
    expect(readLooks(styles, ofOffice)).toEqual([
      { size: 11, font: 'Calibri', vertical: 'bottom' },
      {
        size: 14,
        bold: true,
        color: '#ff0000',
        fill: '#ffff00',
        lines: { bottom: { color: '#00ff00', kind: 'dashed' } },
        numberFormat: '#,##0 "tkr"',
        wrap: true,
        horizontal: 'center',
        vertical: 'top',
      },
    ]);
  });

  it('are none where the part is broken', () => {
    expect(readLooks(parseXml('<styleSheet><fonts>'), ofOffice)).toEqual([]);
  });
});

describe('the formats of a sheet', () => {
  const formats = readSheetFormats(
    parseXml(`<worksheet ${MAIN}>
      <sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="4" state="frozen"/></sheetView></sheetViews>
      <cols><col min="1" max="2" width="20"/><col min="4" max="16384" hidden="1"/></cols>
      <sheetData><row r="3" ht="30" hidden="1"><c r="B3" s="2"><f t="array" ref="B3:B5">X</f></c><c s="1"/></row>
      <row><c/></row></sheetData></worksheet>`),
  );

  it('hold widths, heights, hidden rows and columns, and the look of each cell', () => {
    expect(formats.columnWidths).toEqual(
      new Map([
        [0, 140],
        [1, 140],
      ]),
    );
    expect(formats.hiddenColumns.has(3)).toBe(true);
    expect(formats.hiddenColumns.size).toBeLessThan(200);
    expect(formats.rowHeights).toEqual(new Map([[2, 40]]));
    expect([...formats.hiddenRows]).toEqual([2]);
    expect(formats.cells.get(2)).toEqual(
      new Map([
        [1, 2],
        [2, 1],
      ]),
    );
    expect(formats.cells.get(3)).toEqual(new Map([[0, 0]]));
  });

  it('hold what is frozen, the grid lines, and what array formulas fill', () => {
    expect(formats.frozen).toEqual({ rows: 4, columns: 1 });
    expect(formats.showsGridLines).toBe(false);
    expect(formats.arrays).toEqual([{ row: 2, column: 1, rows: 3, columns: 1 }]);
  });

  it('state no widths where the sheet has none, and all its lines', () => {
    const plain = readSheetFormats(parseXml(`<worksheet ${MAIN}><sheetData/></worksheet>`));
    expect(plain.columnWidths).toBeNull();
    expect(plain.showsGridLines).toBe(true);
    expect(plain.frozen).toEqual({ rows: 0, columns: 0 });
  });
});
