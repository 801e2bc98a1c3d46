import { createExcelGateway } from '../../../src/excel/excel-gateway';
import type { WorkbookGateway } from '../../../src/excel/gateway';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { installHost, type TestHost } from '../../../src/emulator/install';
import { sheet } from '../../../src/workbook/from-values';
import { atOnce, filled } from '../support';

const formula = (text: string, value: number) => ({ type: 'number', value, formula: text }) as const;

const workbook: WorkbookSnapshot = {
  sheets: [
    filled('1.4', 3, 3),
    sheet('3.1 Kostnader', [[1, 2, formula('=SUM(A1:B1)', 3)]]),
    sheet('Summor', [[formula("='3.1 Kostnader'!C1", 3)]]),
    filled('Bilaga', 3, 3),
  ],
};

/** A workbook that has been read once, and how many round trips what follows takes. */
async function readOnce(): Promise<{ host: TestHost; gateway: WorkbookGateway; syncs: () => number }> {
  const host = installHost(workbook);
  const gateway = createExcelGateway(atOnce);
  await gateway.readWorkbook();
  const before = host.syncs();
  return { host, gateway, syncs: () => host.syncs() - before };
}

describe('readWorkbook after a change', () => {
  it('reads what changed in two round trips, and keeps the rest as it is', async () => {
    const { host, gateway, syncs } = await readOnce();
    const before = await gateway.readWorkbook({ sheets: ['1.4'] });
    host.grid.type('1.4', 'B2', 'Nytt');
    host.grid.silently(() => {
      host.grid.type('Bilaga', 'A1', 'Ingen har sagt detta');
    });
    const after = await gateway.readWorkbook({ sheets: ['1.4'] });
    expect(syncs()).toBe(4);
    expect(after.sheets[0]).toEqual(host.grid.snapshot().sheets[0]);
    expect(after.sheets[1]).toBe(before.sheets[1]);
    expect(after.sheets[3]).toBe(before.sheets[3]);
  });

  it('reads formulas that follow other sheets too: Excel does not tell of them', async () => {
    const { host, gateway } = await readOnce();
    host.grid.type('3.1 Kostnader', 'A1', 10);
    host.grid.silently(() => {
      host.grid.type('Summor', 'A1', formula("='3.1 Kostnader'!C1", 12));
    });
    await expect(gateway.readWorkbook({ sheets: ['3.1 Kostnader'] })).resolves.toEqual(host.grid.snapshot());
  });

  it('takes the tabs as they are now: renamed, hidden and removed sheets', async () => {
    const { host, gateway, syncs } = await readOnce();
    host.grid.rename('1.4', '1.4 Pågående');
    host.grid.setVisibility('Bilaga', 'hidden');
    host.grid.remove('Summor');
    await expect(gateway.readWorkbook({ sheets: ['Summor'] })).resolves.toEqual(host.grid.snapshot());
    expect(syncs()).toBe(1);
  });

  it.each<[string, (host: TestHost) => void, string[]]>([
    [
      'a sheet is new',
      ({ grid }) => {
        grid.add(filled('Ny', 2, 2));
      },
      ['1.4'],
    ],
    [
      'a name fits no sheet of the last reading',
      ({ grid }) => {
        grid.rename('1.4', '1.5');
      },
      ['1.5'],
    ],
  ])('reads all when %s', async (_case, change, sheets) => {
    const { host, gateway, syncs } = await readOnce();
    change(host);
    host.grid.type('Bilaga', 'C9', 'Också detta');
    await expect(gateway.readWorkbook({ sheets })).resolves.toEqual(host.grid.snapshot());
    expect(syncs()).toBe(3);
  });

  it('reads all when anything may have changed, or nothing was read before', async () => {
    const { host, gateway } = await readOnce();
    host.grid.type('Bilaga', 'A1', 'Nytt');
    await expect(gateway.readWorkbook({ sheets: 'all' })).resolves.toEqual(host.grid.snapshot());
    const fresh = createExcelGateway(atOnce);
    await expect(fresh.readWorkbook({ sheets: ['1.4'] })).resolves.toEqual(host.grid.snapshot());
  });
});
