import { createExcelGateway } from '../../../src/excel/excel-gateway';
import { MEMORY_NAMESPACE, toXml } from '../../../src/workbook/kept-memory';
import { readMemory } from '../../../src/findings/document';
import { installHost } from '../../../src/emulator/install';
import { sheet } from '../../../src/workbook/from-values';
import { atOnce } from '../support';

const workbook = { sheets: [sheet('Blad1', [['a']])] };
const text = '{"version":1,"motivering":"<&]]> \\u0001 åäö"}';

const gateway = createExcelGateway(atOnce);

const foreign = '<data xmlns="urn:annan">1</data>';

describe('memory', () => {
  it('is null in a workbook where nothing was written', async () => {
    const { grid } = installHost(workbook);
    grid.xmlParts.set('{a}', foreign);
    await expect(gateway.readMemory()).resolves.toBeNull();
  });

  it('gives back what was written, and leaves the parts of others alone', async () => {
    const host = installHost(workbook);
    host.grid.xmlParts.set('{a}', foreign);
    await gateway.writeMemory('{}', null);
    await gateway.writeMemory(text, '{}');
    const before = host.syncs();
    await expect(gateway.readMemory()).resolves.toBe(text);
    expect(host.syncs() - before).toBe(2);
    expect(host.grid.xmlParts.get('{a}')).toBe(foreign);
    expect(host.grid.xmlParts.size).toBe(2);
  });

  it.each([
    ['nothing was expected', null],
    ['something else was', '{"version":1}'],
  ])('is not overwritten when %s', async (_case, expected) => {
    const host = installHost(workbook);
    await gateway.writeMemory(text, null);
    await expect(gateway.writeMemory('{}', expected)).rejects.toMatchObject({
      problem: 'conflict',
      explanation: { sv: expect.stringContaining('Inget är överskrivet') as string },
    });
    await expect(gateway.readMemory()).resolves.toBe(text);
    expect([...host.grid.xmlParts.values()]).toHaveLength(1);
  });

  it('is not written when it is gone', async () => {
    installHost(workbook);
    await expect(gateway.writeMemory('{}', text)).rejects.toMatchObject({ problem: 'conflict' });
    await expect(gateway.readMemory()).resolves.toBeNull();
  });

  it('takes two that say the same as one', async () => {
    const { grid } = installHost(workbook);
    grid.xmlParts.set('{a}', toXml(text));
    grid.xmlParts.set('{b}', toXml(text));
    await expect(gateway.readMemory()).resolves.toBe(text);
    await gateway.writeMemory('{}', text);
    await expect(gateway.readMemory()).resolves.toBe('{}');
  });

  it('says so of two that differ, and touches neither', async () => {
    const { grid } = installHost(workbook);
    const parts = [toXml(text), toXml('{}')];
    for (const [index, part] of parts.entries()) grid.xmlParts.set(String(index), part);
    const split = {
      problem: 'conflict',
      explanation: { sv: expect.stringContaining('Versionshistorik') as string },
    };
    await expect(gateway.readMemory()).rejects.toMatchObject(split);
    await expect(gateway.writeMemory('[]', text)).rejects.toMatchObject(split);
    expect([...grid.xmlParts.values()]).toEqual(parts);
  });

  it('is handed on as it stands where it is damaged', async () => {
    const { grid } = installHost(workbook);
    grid.xmlParts.set('{a}', `<minne xmlns="${MEMORY_NAMESPACE}">{"version":&#1114112;1}</minne>`);
    const stored = await gateway.readMemory();
    expect(readMemory(stored)).toMatchObject({ kind: 'damaged' });
  });

  it('says which Excel has it', async () => {
    installHost(workbook, { apiVersion: '1.4' });
    await expect(gateway.readMemory()).rejects.toMatchObject({
      problem: 'tooOld',
      explanation: { sv: expect.stringMatching(/version 1703.*ExcelApi 1\.5/s) as string },
    });
  });

  it('says that the workbook is opened only for reading', async () => {
    const { grid } = installHost(workbook);
    grid.setReadOnly(true);
    await expect(gateway.writeMemory(text, null)).rejects.toMatchObject({ problem: 'readOnly' });
  });
});
