import { createExcelGateway } from '../../src/excel/excel-gateway';
import { installHost } from '../../src/emulator/install';
import { atOnce, filled } from './support';

const workbook = { sheets: [filled('1.4', 1, 1), filled('2.2', 1, 1), filled('3.1', 1, 1)] };

const gateway = createExcelGateway(atOnce);

describe('state', () => {
  it('tells in one round trip that nothing hinders', async () => {
    const host = installHost(workbook);
    await expect(gateway.state()).resolves.toEqual({
      readOnly: false,
      structureProtected: false,
      protectedSheets: [],
      can: { comments: true, marks: true, events: true, memory: true },
    });
    expect(host.syncs()).toBe(1);
  });

  it('tells what is protected, and that the workbook is opened only for reading', async () => {
    const { grid } = installHost(workbook);
    grid.protect('2.2');
    grid.protect('3.1');
    grid.protectStructure();
    grid.setReadOnly(true);
    await expect(gateway.state()).resolves.toMatchObject({
      readOnly: true,
      structureProtected: true,
      protectedSheets: ['2.2', '3.1'],
    });
  });

  it('tells what an older Excel cannot do', async () => {
    installHost(workbook, { apiVersion: '1.8' });
    await expect(gateway.state()).resolves.toMatchObject({
      can: { comments: false, marks: false, events: false, memory: true },
    });
  });
});
