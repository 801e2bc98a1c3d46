import { BLANK } from '../../src/workbook/snapshot';
import { withCells } from '../../src/emulator/sheet-data';
import { sheet, toCell } from '../../src/emulator/workbooks';

const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe('withCells', () => {
  const small = sheet('Blad1', { rows: [['a', 'b']], at: { row: 2, column: 2 } });

  it('extends the used range to what is written', () => {
    const { area, cells } = withCells(small, at(0, 4), [[toCell('x')]]);
    expect(area).toEqual({ row: 0, column: 2, rows: 3, columns: 3 });
    expect(cells).toEqual([
      [BLANK, BLANK, toCell('x')],
      [BLANK, BLANK, BLANK],
      [toCell('a'), toCell('b'), BLANK],
    ]);
  });

  it('shrinks it to what is left', () => {
    expect(withCells(small, at(2, 2), [[BLANK]])).toMatchObject({
      area: { row: 2, column: 3, rows: 1, columns: 1 },
      cells: [[toCell('b')]],
    });
    const { area, cells } = withCells(sheet('Tomt', { rows: [['a']] }), at(0, 0), [[BLANK]]);
    expect([area.rows, area.columns, cells]).toEqual([0, 0, []]);
  });
});
