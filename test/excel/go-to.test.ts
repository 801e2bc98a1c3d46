import { createExcelGateway } from '../../src/excel/excel-gateway';
import { installHost, type TestHost } from '../../src/emulator/install';
import { sheet } from '../../src/workbook/from-values';
import { cellOn, wholeSheet } from '../builders/places';

const gateway = createExcelGateway(() => Promise.resolve());

const host = (): TestHost =>
  installHost({
    sheets: [
      sheet('Försättsblad', [['a']]),
      sheet("1.4 Pågående 'insatser'", [['b']]),
      sheet('Dolt', [['c']], { visibility: 'hidden' }),
      sheet('Mycket dolt', [['d']], { visibility: 'veryHidden' }),
    ],
  });

describe('goTo', () => {
  it('activates the sheet and selects the cell', async () => {
    const { grid } = host();
    await gateway.goTo(cellOn("1.4 Pågående 'insatser'", 'B6'));
    expect(grid.activeSheet()).toBe("1.4 Pågående 'insatser'");
    expect(grid.selection().area).toEqual({ row: 5, column: 1, rows: 1, columns: 1 });
  });

  it('only activates the sheet when there is no cell', async () => {
    const { grid } = host();
    await gateway.goTo(cellOn('Försättsblad', 'A7'));
    await gateway.goTo(wholeSheet("1.4 Pågående 'insatser'"));
    expect(grid.activeSheet()).toBe("1.4 Pågående 'insatser'");
  });

  it.each([
    ['Saknas', 'sheetMissing', 'Bladet ”Saknas” finns inte i arbetsboken.'],
    ['Dolt', 'sheetHidden', 'välj Ta fram'],
    ['Mycket dolt', 'sheetHidden', 'Be den som gjorde arbetsboken'],
  ])('says what to do about %s', async (name, problem, text) => {
    const { grid } = host();
    const before = grid.selection();
    await expect(gateway.goTo(cellOn(name, 'A1'))).rejects.toMatchObject({
      problem,
      explanation: { sv: expect.stringContaining(text) as string },
    });
    expect(grid.selection()).toEqual(before);
  });

  it.each(['Dolt', 'Mycket dolt'])('shows %s first when asked to', async (name) => {
    const { grid, syncs } = host();
    await gateway.goTo(cellOn(name, 'B2'), { reveal: true });
    expect(grid.sheets().find((each) => each.name === name)?.visibility).toBe('visible');
    expect(grid.activeSheet()).toBe(name);
    expect(syncs()).toBe(2);
  });

  it('says that a sheet cannot be shown where the structure is protected', async () => {
    const { grid } = host();
    grid.protectStructure();
    await expect(gateway.goTo(cellOn('Dolt', 'A1'), { reveal: true })).rejects.toMatchObject({
      problem: 'protected',
      explanation: { sv: expect.stringContaining('Skydda arbetsbok') as string },
    });
    expect(grid.sheets()[2]?.visibility).toBe('hidden');
  });
});
