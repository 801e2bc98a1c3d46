import { createExcelGateway } from '../../../src/excel/excel-gateway';
import { installHost } from '../../../src/emulator/install';
import { cell, sheet, shownAs, workbook } from '../../../src/workbook/from-values';
import { BLANK, type Cell } from '../../../src/workbook/snapshot';
import { atOnce, filled } from '../support';

const gateway = createExcelGateway(atOnce);

/** The cells of the first sheet. */
const cellsRead = async (): Promise<readonly (readonly Cell[])[] | undefined> =>
  (await gateway.readWorkbook()).sheets[0]?.cells;

describe('readWorkbook', () => {
  it('tells hidden rows and columns, filtered ones too, and number formats', async () => {
    const given = workbook(
      sheet('Filtrerat', [['a'], ['b'], ['c'], ['d']], {
        at: { row: 2, column: 1 },
        hiddenRows: [3, 4],
      }),
      sheet('Dolda kolumner', [[1, 2, 3]], { hiddenColumns: [0, 2] }),
      sheet('Allt dolt', [[1], [2]], { hiddenRows: [0, 1], hiddenColumns: [0] }),
      sheet('Format', [
        [shownAs(23588000, '#,##0, "tkr"'), shownAs(0.5, '0%'), shownAs(45292, 'yyyy-mm-dd'), 7, 'text'],
        [{ ...shownAs(0.25, '0%'), formula: '=1/4' }, true, null, null, null],
      ]),
    );
    const host = installHost(given);
    await expect(gateway.readWorkbook()).resolves.toEqual(given);
    expect(host.syncs()).toBe(3);
  });

  it('leaves out formats that change nothing', async () => {
    const { grid } = installHost(workbook(sheet('Blad1', [[5, 'text']])));
    grid.extras.formats.push({
      sheet: grid.sheets()[0]?.id ?? '',
      area: { row: 0, column: 0, rows: 1, columns: 2 },
      property: 'numberFormat',
      value: '#,##0.00',
    });
    expect(await cellsRead()).toEqual([[cell(5), cell('text')]]);
  });

  it('leaves out what is struck through, in three round trips', async () => {
    const host = installHost(
      workbook(
        sheet('Blad1', [
          ['bort', 'kvar och bort', 7],
          ['kvar', 'allt bort', 8],
        ]),
        sheet('Blad2', [['hel']]),
      ),
    );
    host.grid.strike('Blad1', 'A1');
    host.grid.strike('Blad1', 'C1');
    host.grid.strike('Blad1', 'B1', [
      { text: 'kvar ', isStruck: false },
      { text: 'och bort', isStruck: true },
    ]);
    host.grid.strike('Blad1', 'B2', [{ text: 'allt bort', isStruck: true }]);
    expect(await cellsRead()).toEqual([
      [BLANK, cell('kvar '), BLANK],
      [cell('kvar'), BLANK, cell(8)],
    ]);
    expect(host.syncs()).toBe(3);
  });

  it('reads a sheet as blank where all of it is struck through', async () => {
    const { grid } = installHost(workbook(sheet('Blad1', [['bort']])));
    grid.strike('Blad1', 'A1');
    expect(await cellsRead()).toEqual([[BLANK]]);
  });

  it('reads a text that is struck in part whole where Excel does not tell of its pieces', async () => {
    const { grid } = installHost(workbook(sheet('Blad1', [['a och b']])), { apiVersion: '1.17' });
    grid.strike('Blad1', 'A1', [
      { text: 'a', isStruck: false },
      { text: ' och b', isStruck: true },
    ]);
    expect(await cellsRead()).toEqual([[cell('a och b')]]);
  });

  it('tells all of a large sheet that is read in blocks', async () => {
    const large = { ...filled('Stort', 9_000, 5), hiddenColumns: [{ first: 1, last: 1 }] };
    const given = { sheets: [{ ...large, hiddenRows: [{ first: 3_998, last: 4_001 }] }] };
    const { grid } = installHost(given);
    grid.strike('Stort', 'A9000');
    const [read] = (await gateway.readWorkbook()).sheets;
    expect([read?.hiddenRows, read?.hiddenColumns]).toEqual([
      [{ first: 3_998, last: 4_001 }],
      [{ first: 1, last: 1 }],
    ]);
    expect([read?.cells[8_999]?.[0], read?.cells[8_999]?.[1]]).toEqual([BLANK, cell('8999:1')]);
  });
});
