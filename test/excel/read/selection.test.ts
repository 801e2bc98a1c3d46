import { installHost } from '../../../src/emulator/install';
import { createExcelGateway } from '../../../src/excel/excel-gateway';
import { sheet } from '../../../src/workbook/from-values';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe('what is selected, and what stands there', () => {
  const start = () => {
    const { grid } = installHost({
      sheets: [
        sheet('Blad 1', [
          ['Kund', 'Tal'],
          ['Kund 1', 6],
        ]),
        sheet('Blad2', [['x']]),
      ],
    });
    return { grid, gateway: createExcelGateway() };
  };

  test('is told with its sheet, and each change of it, until one stops listening', async () => {
    const { grid, gateway } = start();
    expect(await gateway.selection()).toEqual({ sheet: 'Blad 1', area: area(0, 0, 1, 1) });
    const told = jest.fn();
    const first = new Promise<void>((resolve) => {
      told.mockImplementation(resolve);
    });
    const stop = await gateway.watchSelection(told);
    grid.select({ sheet: 'Blad 1', area: area(1, 1, 2, 1) });
    await first;
    expect(await gateway.selection()).toEqual({ sheet: 'Blad 1', area: area(1, 1, 2, 1) });
    await stop();
    told.mockClear();
    grid.select({ sheet: 'Blad 1', area: area(0, 0, 1, 1) });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(told).not.toHaveBeenCalled();
  });

  test('is read as far as the sheet is filled, and no farther', async () => {
    const { gateway } = start();
    expect(await gateway.readRange({ sheet: 'Blad 1', area: area(0, 1, 1_048_576, 1) })).toEqual({
      sheet: 'Blad 1',
      area: area(0, 1, 2, 1),
      values: [['Tal'], [6]],
    });
    expect(await gateway.readRange({ sheet: 'Blad 1', area: area(7, 7, 2, 2) })).toMatchObject({
      area: area(7, 7, 1, 1),
      values: [['']],
    });
    await expect(gateway.readRange({ sheet: 'Borta', area: area(0, 0, 1, 1) })).rejects.toMatchObject({
      problem: 'sheetMissing',
    });
  });

  test('tells the formula that fills a cell, in it or elsewhere', async () => {
    const { gateway, grid } = start();
    const formula = '=ARLIG.TKR(A1:A2)';
    grid.write({ sheet: 'Blad 1', area: area(4, 0, 2, 1) }, [
      [{ type: 'number', value: 7, formula }],
      [{ type: 'error', value: '#VALUE!' }],
    ]);
    grid.spill({ sheet: 'Blad 1', area: area(4, 0, 2, 1) });
    const stands = { sheet: 'Blad 1', row: 4, column: 0 };
    expect(await gateway.formulaAt(stands)).toEqual({ formula, stands, shows: 7 });
    expect(await gateway.formulaAt({ ...stands, row: 5 })).toEqual({ formula, stands, shows: '#VALUE!' });
    expect(await gateway.formulaAt({ ...stands, row: 0 })).toBeNull();
  });
});
