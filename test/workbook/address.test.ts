import {
  areaAddress,
  cellAddress,
  columnName,
  parseArea,
  parseCellAddress,
  sheetAddress,
} from '../../src/workbook/address';
import { cellText, isBlank } from '../../src/workbook/cell-text';
import { cellAt } from '../../src/workbook/snapshot';
import { cell, sheet } from '../../src/workbook/from-values';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('names column %i %s', (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(parseCellAddress(`${name}7`)).toEqual({ row: 6, column });
  });

  it('reads absolute addresses and refuses what is not one cell', () => {
    expect(parseCellAddress('$B$6')).toEqual({ row: 5, column: 1 });
    expect(cellAddress(5, 1)).toBe('B6');
    for (const text of ['', 'B', '6', 'B0', 'A1:B2', 'ÅÄ1']) expect(parseCellAddress(text)).toBeNull();
  });

  it('names blocks, and reads them whichever corner comes first', () => {
    const area = { row: 5, column: 1, rows: 2, columns: 3 };
    expect(areaAddress(area)).toBe('B6:D7');
    for (const text of ['B6:D7', 'D6:B7', '$B$6:D7']) expect(parseArea(text)).toEqual(area);
    const one = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(areaAddress(one)).toBe('A1');
    expect(parseArea('A1')).toEqual(one);
    for (const text of ['A1:B', 'A1:B2:C3', '1:2', '']) expect(parseArea(text)).toBeNull();
  });

  it('quotes the sheet, whatever it is called', () => {
    expect(sheetAddress("Å'n", 'B6')).toBe("'Å''n'!B6");
  });
});

describe('cells', () => {
  it('are found by their place in the sheet, wherever the used range starts', () => {
    const snapshot = sheet('X', [['a', 'b']], { at: { row: 4, column: 2 } });
    expect(cellAt(snapshot, 4, 3)).toEqual({ type: 'text', value: 'b' });
    expect(cellAt(snapshot, 0, 0)).toEqual({ type: 'blank' });
    expect(cellAt(snapshot, 4, 9)).toEqual({ type: 'blank' });
  });

  it('read as a Swede would write them', () => {
    expect([cell(0.5), cell(true), cell(null)].map(cellText)).toEqual(['0,5', 'SANT', '']);
    expect([cell(' \n'), cell(0), cell(null)].map(isBlank)).toEqual([true, false, true]);
  });
});
