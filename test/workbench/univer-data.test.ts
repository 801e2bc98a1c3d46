import type { Cell } from '../../src/workbook/snapshot';
import { sheet } from '../../src/workbook/from-values';
import { toCell } from '../../src/workbench/univer-cell';
import { toRectangle, toUniver } from '../../src/workbench/univer-data';

describe('toUniver', () => {
  const cells: Cell[] = [
    { type: 'text', value: 'Ja' },
    { type: 'text', value: '2024' },
    { type: 'text', value: '#N/A' },
    { type: 'number', value: -1.5 },
    { type: 'number', value: 3, formula: '=1+2' },
    { type: 'boolean', value: false },
    { type: 'error', value: '#REF!', formula: '=A9' },
    { type: 'blank', formula: '=""' },
    { type: 'blank' },
  ];

  it('keeps every kind of cell', () => {
    const workbook = { sheets: [sheet('Blad1', [cells], { at: { row: 3, column: 2 } })] };
    const row = toUniver(workbook).sheets?.['sheet-0']?.cellData?.[3] ?? {};
    expect(cells.map((_, column) => toCell(row[2 + column]))).toEqual(cells);
    expect(Object.keys(row)).toHaveLength(cells.length - 1);
  });

  it('keeps names, order, visibility and merged areas', () => {
    const merge = { row: 0, column: 0, rows: 2, columns: 3 };
    const { sheetOrder, sheets } = toUniver({
      sheets: [
        sheet(
          'Ö',
          [
            ['a', null, null],
            ['b', null, null],
          ],
          { merges: [merge] },
        ),
        sheet('Dolt', [], { visibility: 'veryHidden' }),
      ],
    });
    const made = sheetOrder?.map((id) => sheets?.[id]);
    expect(made).toMatchObject([
      { name: 'Ö', hidden: 0 },
      { name: 'Dolt', hidden: 1 },
    ]);
    expect(made?.[0]?.mergeData?.map(toRectangle)).toEqual([merge]);
  });

  it('tells of a cell that waits for a function as the newest Excel does', () => {
    expect(toCell({ v: '#GETTING_DATA', t: 1, f: '=ARLIG.TKR(A1)' })).toEqual({
      type: 'error',
      value: '#BUSY!',
      formula: '=ARLIG.TKR(A1)',
    });
  });
});
