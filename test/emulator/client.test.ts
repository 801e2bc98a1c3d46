import { CLIENT_FILES, type ClientPlatform } from '../../src/emulator/client';
import { installHost } from '../../src/emulator/install';
import { createExcelGateway } from '../../src/excel/excel-gateway';
import type { WorkbookChange } from '../../src/excel/gateway';
import { sheet } from '../../src/workbook/from-values';
import { cellOn } from '../builders/places';
import { nextTask } from './support';

const PLATFORMS = Object.keys(CLIENT_FILES) as ClientPlatform[];
const workbook = {
  sheets: [
    sheet('1.4', [['Effektmål', 'Nej']], { merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] }),
    sheet('Dolt', [[1]], { visibility: 'hidden' as const }),
  ],
};

/** Each platform has a client library of its own; what the product does is the same over all. */
describe.each(PLATFORMS)('over the client library for %s', (client) => {
  const platform = { web: 'OfficeOnline', windows: 'PC', mac: 'Mac' } as const;
  const open = () => installHost(workbook, { client, platform: platform[client] });
  const gateway = createExcelGateway(() => Promise.resolve());

  it('a workbook is read in three round trips', async () => {
    const { syncs } = open();
    await expect(gateway.readWorkbook()).resolves.toEqual(workbook);
    expect(syncs()).toBe(3);
  });

  it('cells are written, marked, commented on and gone to, and memory is kept', async () => {
    const { grid } = open();
    await gateway.apply([
      { kind: 'write', sheet: '1.4', row: 0, column: 1, before: 'Nej', after: 'NEJ' },
      { kind: 'insertRow', sheet: '1.4', row: 1, texts: [] },
    ]);
    await gateway.mark([{ place: cellOn('1.4', 'B1'), severity: 'fel' }]);
    await gateway.comment([{ place: cellOn('1.4', 'A1'), text: 'Se över' }]);
    await gateway.goTo(cellOn('Dolt', 'B2'), { reveal: true });
    await gateway.writeMemory('{}', null);
    await gateway.writeSheet(
      {
        name: 'Rapport',
        blocks: [{ row: 0, column: 0, rows: [['Regel'], ['a']], looks: { bold: true, line: 'top' } }],
        tables: [{ name: 'Fynd', area: { row: 0, column: 0, rows: 2, columns: 1 } }],
      },
      [],
    );
    expect(grid.snapshot().sheets[0]?.cells[0]?.[1]).toEqual({ type: 'text', value: 'NEJ' });
    expect(grid.activeSheet()).toBe('Dolt');
    expect(grid.extras).toMatchObject({
      comments: [{}],
      conditionalFormats: [{}],
      tables: [{ name: 'Fynd' }],
    });
    await expect(gateway.readMemory()).resolves.toBe('{}');
    await gateway.unmark();
    await gateway.removeComments();
    expect(grid.extras).toMatchObject({ comments: [], conditionalFormats: [] });
  });

  it('what cells offer and say is told', async () => {
    open();
    await gateway.writeSheet(
      {
        name: 'Rapport',
        blocks: [{ row: 0, column: 0, rows: [['Regel'], ['a']] }],
        tables: [{ name: 'Fynd', area: { row: 0, column: 0, rows: 2, columns: 1 } }],
        entries: [
          {
            area: { row: 1, column: 0, rows: 1, columns: 1 },
            takes: { kind: 'texts', texts: ['Ja', 'Nej'] },
            prompt: { title: 'Svar', text: 'Svara så här.' },
          },
        ],
      },
      [],
    );
    const [offers, nothing] = await gateway.readEntries([cellOn('Rapport', 'A2'), cellOn('1.4', 'A1')]);
    expect(offers).toMatchObject({ source: 'Ja,Nej', prompt: 'Svara så här.' });
    expect(nothing).toMatchObject({ source: null, prompt: null });
  });

  it('a file is opened as a new workbook', async () => {
    const { shell } = open();
    shell.onNewWorkbook = jest.fn();
    await gateway.openNew(Uint8Array.of(1, 2, 3));
    expect(shell.onNewWorkbook).toHaveBeenCalledWith('AQID');
  });

  it('changes are told of', async () => {
    const { grid, handlers } = open();
    await gateway.readWorkbook();
    const told: WorkbookChange[] = [];
    const stop = await gateway.watch((change) => told.push(change));
    expect(handlers()).toBe(6);
    grid.type('1.4', 'A1', 'Nytt');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(told).toEqual([{ sheets: ['1.4'] }]);
    await stop();
    expect(handlers()).toBe(0);
  });

  it('an Excel that lacks something refuses it, whether its client library asks or not', async () => {
    installHost(workbook, { client, apiVersion: '1.8' });
    await expect(gateway.mark([])).rejects.toMatchObject({ problem: 'tooOld' });
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem('1.4')
        .getRange('A1')
        .getMergedAreasOrNullObject()
        .load('areaCount');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('what the client library makes of', () => {
  const write = (cells: number) => async (context: Excel.RequestContext) => {
    const range = context.workbook.worksheets.getItem('1.4').getRangeByIndexes(0, 0, cells, 1);
    range.formulas = Array.from({ length: cells }, (_, row) => [row]);
    await context.sync();
  };

  it('many cells: parts, in one round trip', async () => {
    const { grid, syncs } = installHost(workbook);
    const told: string[] = [];
    grid.watch((event) => {
      if (event.kind === 'changed') told.push(`${String(event.area.row)}+${String(event.area.rows)}`);
    });
    await Excel.run(write(4000));
    expect(syncs()).toBe(1);
    expect(told).toEqual(['0+1500', '1500+1500', '3000+1000']);
    expect(grid.snapshot().sheets[0]?.cells[3999]?.[0]).toEqual({ type: 'number', value: 3999 });
  });

  it('many cells of the wrong number: nothing is written', async () => {
    const { grid } = installHost(workbook);
    const wrong = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('1.4').getRange('A1:A3000');
      range.formulas = Array.from({ length: 2999 }, () => ['x']);
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(grid.snapshot()).toEqual(workbook);
  });

  it('an error: where it was, and what was asked around it', async () => {
    installHost(workbook);
    const wrong = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Saknas').getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: {
        errorLocation: 'WorksheetCollection.getItem',
        surroundingStatements: expect.arrayContaining([expect.stringContaining('getItem')]) as unknown,
      },
    });
  });

  it('references: gives them back after the run, and nobody waits for that', async () => {
    const { syncs, kept } = installHost(workbook);
    await Excel.run(write(1));
    await nextTask();
    expect([syncs(), kept()]).toEqual([1, 0]);
  });

  it('a fault of the emulator: an error that says so', async () => {
    const { grid } = installHost(workbook);
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    jest.spyOn(grid, 'selection').mockImplementation(() => {
      throw new Error('Trasigt rutnät');
    });
    const failing = Excel.run(async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'GeneralException',
      message: expect.stringContaining('Trasigt rutnät') as string,
    });
    jest.restoreAllMocks();
  });
});

it('talks to no earlier workbook', async () => {
  const first = installHost(workbook);
  installHost({ sheets: [sheet('Annat', [['x']])] });
  await expect(createExcelGateway().readWorkbook()).resolves.toMatchObject({ sheets: [{ name: 'Annat' }] });
  expect(first.syncs()).toBe(0);
});
