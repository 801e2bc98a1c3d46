import { createExcelGateway } from '../../src/excel/excel-gateway';
import { installHost, type TestHost } from '../host/install';
import { sheet } from '../host/workbooks';

const gateway = createExcelGateway(() => Promise.resolve());

const host = (): TestHost =>
  installHost({
    sheets: [
      sheet('Försättsblad', { rows: [['a']] }),
      sheet("1.4 Pågående 'insatser'", { rows: [['b']] }),
      sheet('Dolt', { rows: [['c']], visibility: 'hidden' }),
      sheet('Mycket dolt', { rows: [['d']], visibility: 'veryHidden' }),
    ],
  });

describe('goTo', () => {
  it('activates the sheet and selects the cell', async () => {
    const { grid } = host();
    await gateway.goTo("1.4 Pågående 'insatser'", 'B6');
    expect(grid.activeSheet()).toBe("1.4 Pågående 'insatser'");
    expect(grid.selection().area).toEqual({ row: 5, column: 1, rows: 1, columns: 1 });
  });

  it('only activates the sheet when there is no cell', async () => {
    const { grid } = host();
    await gateway.goTo('Försättsblad', 'A7');
    await gateway.goTo("1.4 Pågående 'insatser'", null);
    expect(grid.activeSheet()).toBe("1.4 Pågående 'insatser'");
  });

  it.each([
    ['Saknas', 'sheetMissing', 'Bladet ”Saknas” finns inte i arbetsboken.'],
    ['Dolt', 'sheetHidden', 'välj Ta fram'],
    ['Mycket dolt', 'sheetHidden', 'Be den som gjorde arbetsboken'],
  ])('says what to do about %s', async (name, problem, text) => {
    const { grid } = host();
    const before = grid.selection();
    await expect(gateway.goTo(name, 'A1')).rejects.toMatchObject({
      problem,
      explanation: { sv: expect.stringContaining(text) as string },
    });
    expect(grid.selection()).toEqual(before);
  });
});
