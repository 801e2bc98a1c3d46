import { createExcelGateway } from '../../../src/excel/excel-gateway';
import type { WorkbookChange, WorkbookGateway } from '../../../src/excel/gateway';
import { installHost, type HostOptions, type TestHost } from '../../../src/emulator/install';
import { sheet } from '../../../src/workbook/from-values';
import { cellOn, wholeSheet } from '../../builders/places';
import { atOnce, filled } from '../support';

const workbook = {
  sheets: [
    filled('1.4', 3, 3),
    filled('2.2', 3, 3),
    sheet('Dolt', [['x']], { visibility: 'hidden' as const }),
  ],
};

interface Watched {
  readonly host: TestHost;
  readonly gateway: WorkbookGateway;
  /** What has been told. */
  readonly told: WorkbookChange[];
  readonly stop: () => Promise<void>;
}

/** A workbook that has been read, and is watched. */
async function watch(options?: HostOptions): Promise<Watched> {
  const host = installHost(workbook, options);
  const gateway = createExcelGateway(atOnce);
  await gateway.readWorkbook();
  const told: WorkbookChange[] = [];
  const stop = await gateway.watch((change) => told.push(change));
  return { host, gateway, told, stop };
}

const after = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('watch', () => {
  it('tells of a change a while after it, without asking Excel anything', async () => {
    const { host, told } = await watch();
    const before = host.syncs();
    host.grid.type('2.2', 'B2', 'Nytt');
    await after(140);
    expect(told).toEqual([]);
    await after(20);
    expect(told).toEqual([{ sheets: ['2.2'] }]);
    expect(host.syncs()).toBe(before);
  });

  it('makes one change of ten thousand, and of those on several sheets', async () => {
    const { host, told } = await watch();
    for (let time = 0; time < 10_000; time += 1) host.grid.type('1.4', 'A1', time);
    host.grid.type('2.2', 'A1', 'Nytt');
    await after(5000);
    expect(told).toEqual([{ sheets: ['1.4', '2.2'] }]);
  });

  it('tells now and then of somebody who never stops', async () => {
    const { host, told } = await watch();
    for (let time = 0; time < 5000; time += 100) {
      host.grid.type('1.4', 'A1', time);
      await after(100);
    }
    expect(told).toHaveLength(2);
  });

  it('listens in one round trip, and to what this Excel can tell of', async () => {
    const host = installHost(workbook, { apiVersion: '1.16' });
    await createExcelGateway(atOnce).watch(() => undefined);
    expect(host.syncs()).toBe(1);
    expect(host.handlers()).toBe(4);
  });

  it('gives nothing to stop where there are no events', async () => {
    const { host, told, stop } = await watch({ apiVersion: '1.8' });
    host.grid.type('1.4', 'A1', 'Nytt');
    await after(5000);
    await stop();
    expect(told).toEqual([]);
  });
});

describe('what the sheets themselves undergo', () => {
  it.each<[string, (host: TestHost) => void, WorkbookChange]>([
    [
      'added',
      ({ grid }) => {
        grid.add(filled('Ny', 1, 1));
      },
      { sheets: 'all' },
    ],
    [
      'removed',
      ({ grid }) => {
        grid.remove('2.2');
      },
      { sheets: ['2.2'] },
    ],
    [
      'renamed',
      ({ grid }) => {
        grid.rename('2.2', '2.2 Förslag');
      },
      { sheets: ['2.2'] },
    ],
    [
      'shown',
      ({ grid }) => {
        grid.setVisibility('Dolt', 'visible');
      },
      { sheets: ['Dolt'] },
    ],
  ])('is told: %s', async (_what, happen, change) => {
    const { host, gateway, told } = await watch();
    happen(host);
    await after(500);
    expect(told).toEqual([change]);
    await expect(gateway.readWorkbook(told[0])).resolves.toEqual(host.grid.snapshot());
  });
});

describe('own writes', () => {
  const writeOwn = ({ gateway }: Watched): Promise<unknown> =>
    gateway.apply([
      { kind: 'write', sheet: '1.4', row: 0, column: 0, before: '0:0', after: 'Skrivet av produkten' },
    ]);

  it.each(['1.20', '1.13'])(
    'are not told of with ExcelApi %s, but read with the next change',
    async (apiVersion) => {
      const watched = await watch({ apiVersion, platform: 'PC' });
      const { host, gateway, told } = watched;
      await writeOwn(watched);
      await after(5000);
      expect(told).toEqual([]);
      host.grid.type('2.2', 'A1', 'Skrivet av någon');
      await after(500);
      expect(told).toEqual([{ sheets: ['2.2', '1.4'] }]);
      await expect(gateway.readWorkbook(told[0])).resolves.toEqual(host.grid.snapshot());
    },
  );

  it.each(['1.20', '1.13'])(
    'are not told of with ExcelApi %s when they make a sheet, which is read with the next change',
    async (apiVersion) => {
      const { host, gateway, told } = await watch({ apiVersion, platform: 'PC' });
      await gateway.writeSheet(
        {
          name: 'Granskningsrapport',
          blocks: [{ row: 0, column: 0, rows: [['Regel'], ['a']] }],
          tables: [{ name: 'Fynd', area: { row: 0, column: 0, rows: 2, columns: 1 } }],
        },
        [],
      );
      await gateway.mark([{ place: cellOn('1.4', 'A1'), severity: 'fel' }]);
      await gateway.comment([{ place: cellOn('1.4', 'A1'), text: 'Se över' }]);
      await after(5000);
      expect(told).toEqual([]);
      host.grid.type('2.2', 'A1', 'Skrivet av någon');
      await after(500);
      expect(told).toHaveLength(1);
      await expect(gateway.readWorkbook(told[0])).resolves.toEqual(host.grid.snapshot());
    },
  );

  it.each(['1.20', '1.13'])(
    'hide nothing of what others do at the same time with ExcelApi %s',
    async (apiVersion) => {
      const watched = await watch({ apiVersion, platform: 'PC' });
      const { host, told } = watched;
      await writeOwn(watched);
      host.grid.asCoauthor(() => {
        host.grid.type('2.2', 'A1', 'Skrivet av en annan');
        host.grid.rename('1.4', '1.5');
      });
      await after(500);
      expect(told).toEqual([{ sheets: ['2.2', '1.4'] }]);
    },
  );
});

describe('what somebody does just when the product writes', () => {
  it.each([
    ['1.20', [{ sheets: ['2.2'] }]],
    ['1.13', []],
  ])('is told with ExcelApi %s as far as Excel says who did it', async (apiVersion, changes) => {
    const { host, gateway, told } = await watch({ apiVersion, platform: 'PC' });
    await gateway.goTo(wholeSheet('Dolt'), { reveal: true });
    host.grid.type('2.2', 'A1', 'Skrivet av någon');
    await after(500);
    expect(told).toEqual(changes);
  });

  it('is over soon', async () => {
    const { host, gateway, told } = await watch({ apiVersion: '1.13', platform: 'PC' });
    await gateway.goTo(wholeSheet('Dolt'), { reveal: true });
    await after(1000);
    host.grid.type('2.2', 'A1', 'Skrivet av någon');
    await after(500);
    expect(told).toEqual([{ sheets: ['2.2'] }]);
  });
});

describe('a choice in a dropdown on the web, which Excel does not tell of', () => {
  const choose = ({ host }: Watched): void => {
    host.grid.silently(() => {
      host.grid.type('1.4', 'A1', 'JA');
    });
  };

  it('is told when the sheet is left', async () => {
    const watched = await watch();
    choose(watched);
    watched.host.grid.activate('2.2');
    await after(500);
    expect(watched.told).toEqual([{ sheets: ['1.4'] }]);
    watched.host.grid.activate('1.4');
    await after(500);
    expect(watched.told).toHaveLength(1);
  });

  it('is not looked for where nothing is missed', async () => {
    const watched = await watch({ platform: 'PC' });
    const before = watched.host.syncs();
    watched.host.grid.activate('2.2');
    await after(500);
    expect(watched.host.syncs()).toBe(before);
    expect(watched.told).toEqual([]);
  });

  it('is looked for another time when Excel is busy', async () => {
    const watched = await watch();
    const { grid } = watched.host;
    choose(watched);
    grid.edit(true);
    grid.activate('2.2');
    await after(500);
    expect(watched.told).toEqual([]);
    grid.edit(false);
    grid.activate('1.4');
    await after(500);
    expect(watched.told).toEqual([{ sheets: ['1.4'] }]);
  });
});

describe('the answer of a custom function, which Excel does not tell of', () => {
  const busy = { type: 'error', value: '#BUSY!', formula: '=ARLIG.TKR(A2)' } as const;
  const A1 = { sheet: '1.4', area: { row: 0, column: 0, rows: 1, columns: 1 } };

  async function waitingFor(): Promise<Watched> {
    const watched = await watch({ platform: 'PC' });
    watched.host.grid.write(A1, [[busy]]);
    await after(500);
    await watched.gateway.readWorkbook(watched.told.pop());
    return watched;
  }
  const answer = ({ host }: Watched): void => {
    host.grid.silently(() => {
      host.grid.write(A1, [[{ type: 'number', value: 300, formula: busy.formula }]]);
    });
  };

  it('is looked for where a formula waited for it', async () => {
    const watched = await waitingFor();
    answer(watched);
    await after(1500);
    expect(watched.told).toEqual([{ sheets: ['1.4'] }]);
    await watched.gateway.readWorkbook(watched.told[0]);
    const before = watched.host.syncs();
    await after(60_000);
    expect(watched.host.syncs()).toBe(before);
  });

  it('is looked for more and more seldom', async () => {
    const watched = await waitingFor();
    const before = watched.host.syncs();
    await after(20_000);
    expect(watched.host.syncs() - before).toBeLessThanOrEqual(8);
    answer(watched);
    await after(17_000);
    expect(watched.told).toEqual([{ sheets: ['1.4'] }]);
  });

  it('is looked for no more when nobody listens', async () => {
    const watched = await waitingFor();
    await watched.stop();
    const before = watched.host.syncs();
    answer(watched);
    await after(60_000);
    expect(watched.host.syncs()).toBe(before);
    expect(watched.told).toEqual([]);
  });
});

describe('listening', () => {
  it('ends when asked to', async () => {
    const { host, told, stop } = await watch();
    expect(host.handlers()).toBe(6);
    host.grid.type('1.4', 'A1', 'Nytt');
    await after(100);
    await stop();
    expect(host.handlers()).toBe(0);
    host.grid.type('1.4', 'A1', 'Nyare');
    await after(5000);
    expect(told).toEqual([]);
  });

  it('ends for the product also where Excel does not let go', async () => {
    const { host, told, stop } = await watch();
    host.failNext('GeneralException');
    await stop();
    expect(host.handlers()).toBe(6);
    host.grid.type('1.4', 'A1', 'Nytt');
    await after(5000);
    expect(told).toEqual([]);
  });

  it('is tried again until it succeeds, and then anything may have changed', async () => {
    const host = installHost(workbook);
    const gateway = createExcelGateway(atOnce);
    await gateway.readWorkbook();
    const told: WorkbookChange[] = [];
    host.grid.edit(true);
    await gateway.watch((change) => told.push(change));
    await after(10_000);
    expect(host.handlers()).toBe(0);
    host.grid.edit(false);
    await after(10_500);
    expect(host.handlers()).toBe(6);
    expect(told).toEqual([{ sheets: 'all' }]);
  });

  it('is not tried again once it is ended', async () => {
    const host = installHost(workbook);
    const gateway = createExcelGateway(atOnce);
    host.grid.edit(true);
    const stop = await gateway.watch(() => undefined);
    await stop();
    host.grid.edit(false);
    await after(60_000);
    expect(host.handlers()).toBe(0);
  });
});
