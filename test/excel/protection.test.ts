import { createExcelGateway } from '../../src/excel/excel-gateway';
import { installHost } from '../../src/emulator/install';
import { sheet } from '../../src/workbook/from-values';
import { atOnce } from './support';

const workbook = { sheets: [sheet('Blad1', [['a']])] };

describe('a refusal', () => {
  const gateway = createExcelGateway(atOnce);
  const refused = (): Promise<void> => gateway.writeMemory('{}', null);

  it('names the protected sheets', async () => {
    const host = installHost({
      sheets: Array.from({ length: 7 }, (_, index) => sheet(`Blad${String(index)}`)),
    });
    for (const { name } of host.grid.sheets()) host.grid.protect(name);
    host.failNext('AccessDenied');
    await expect(refused()).rejects.toMatchObject({
      problem: 'protected',
      explanation: {
        sv: expect.stringContaining('”Blad0”, ”Blad1”, ”Blad2”, ”Blad3”, ”Blad4” och 2 till') as string,
      },
      detail: expect.stringContaining('AccessDenied') as string,
    });
  });

  it('names the protected structure', async () => {
    const host = installHost(workbook);
    host.grid.protectStructure();
    host.failNext('AccessDenied');
    await expect(refused()).rejects.toMatchObject({
      problem: 'protected',
      explanation: { sv: expect.stringContaining('struktur') as string },
    });
  });

  it('says that the workbook is opened only for reading, whatever else hinders, after one more round trip', async () => {
    const host = installHost(workbook);
    host.grid.setReadOnly(true);
    host.grid.protect('Blad1');
    host.failNext('AccessDenied');
    await expect(refused()).rejects.toMatchObject({
      problem: 'readOnly',
      explanation: { sv: expect.stringContaining('bara för läsning') as string },
    });
    expect(host.syncs()).toBe(2);
  });

  it('is told as it is when nothing explains it', async () => {
    const host = installHost(workbook);
    host.failNext('AccessDenied');
    await expect(refused()).rejects.toMatchObject({ problem: 'protected' });
  });
});
