import { createExtras, type Extras } from '../../src/emulator/extras';
import { extraLooks, tableLooks } from '../../src/workbench/extra-looks';

const SHEET = 'sheet-1';
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

const lookAt = (extras: Extras, row: number, column: number) =>
  extraLooks(extras, SHEET).get(row)?.get(column);

describe('what the add-in has given the cells of a sheet', () => {
  it('is nothing where it has given nothing, or on another sheet', () => {
    const extras = createExtras();
    extras.formats.push({ sheet: 'sheet-2', area: cell(0, 0), property: 'bold', value: true });
    expect(extraLooks(extras, SHEET).size).toBe(0);
  });

  it('shows a mark with its fill, letters and frame', () => {
    const extras = createExtras();
    const look = new Map<string, unknown>([
      ['fill', '#FFE8B8'],
      ['color', '#4A2E00'],
      ['bold', false],
      ['italic', true],
      ['left style', 'Dash'],
      ['left color', '#4A2E00'],
      ['top style', 'Continuous'],
      ['top color', '#000000'],
    ]);
    const mark = {
      sheet: SHEET,
      type: 'Custom',
      areas: [cell(4, 2), cell(8, 3)],
      formula: '=TRUE',
      look,
    } as const;
    extras.conditionalFormats.push({ ...mark });
    const shown = {
      fill: '#FFE8B8',
      color: '#4A2E00',
      italic: true,
      lines: { left: { color: '#4A2E00', kind: 'dashed' }, top: { color: '#000000', kind: 'solid' } },
    };
    expect([lookAt(extras, 4, 2), lookAt(extras, 8, 3), lookAt(extras, 4, 3)]).toEqual([
      shown,
      shown,
      undefined,
    ]);
  });

  it('shows the header and the bands of a table that has a style, under what the cells have', () => {
    const extras = createExtras();
    const area = { row: 5, column: 0, rows: 3, columns: 2 };
    const table = { sheet: SHEET, name: 'T', area, showTotals: false, isFiltered: false };
    extras.tables.push({ ...table, style: 'TableStyleMedium2' });
    extras.formats.push({ sheet: SHEET, area, property: 'wrapText', value: true });
    extras.formats.push({ sheet: SHEET, area: cell(7, 0), property: 'size', value: 16 });
    const under = tableLooks(extras, SHEET);
    expect(under.get(5)?.get(1)).toMatchObject({ bold: true, color: '#ffffff' });
    expect(under.get(6)?.get(0)).toEqual({ fill: '#dae3f3' });
    expect(under.get(7)).toBeUndefined();
    expect(lookAt(extras, 5, 1)).toEqual({ wrap: true });
    expect(lookAt(extras, 7, 0)).toEqual({ wrap: true, size: 16 });
    expect(lookAt(extras, 8, 0)).toBeUndefined();
  });

  it('leaves out what the spreadsheet does not show', () => {
    const extras = createExtras();
    extras.formats.push({ sheet: SHEET, area: cell(0, 0), property: 'locked', value: false });
    expect(lookAt(extras, 0, 0)).toEqual({});
  });
});
