import { installHost } from '../../src/emulator/install';
import { failureOf, nextTask, says } from './support';
import { sheet } from '../../src/workbook/from-values';

const workbook = { sheets: [sheet('Blad1', [['a']]), sheet('Blad2', [['b']])] };

/** Listens for changes of cells; gives what comes, and what Excel gave for the handler. */
async function listen() {
  const told: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((args) => {
      told.push(args);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return { told, handler };
}

describe('events', () => {
  it('come a while after what they tell of', async () => {
    const { grid } = installHost(workbook);
    const { told } = await listen();
    grid.type('Blad2', 'C7', 1);
    expect(told).toEqual([]);
    await nextTask();
    expect(told).toHaveLength(1);
    const [args] = told;
    expect([args?.type, args?.worksheetId, args?.address, args?.source, args?.triggerSource]).toEqual([
      'WorksheetChanged',
      grid.sheets()[1]?.id,
      'C7',
      'Local',
      'Unknown',
    ]);
  });

  it('tell of others, and before ExcelApi 1.14 not who in this window caused them', async () => {
    const { grid } = installHost(workbook, { apiVersion: '1.13' });
    const { told } = await listen();
    grid.asCoauthor(() => {
      grid.type('Blad1', 'A1', 1);
    });
    await nextTask();
    expect(told[0]?.source).toBe('Remote');
    expect(told[0]?.triggerSource).toBeUndefined();
  });

  it('end in the context where they began', async () => {
    const { grid, handlers } = installHost(workbook);
    const { told, handler } = await listen();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    expect(handlers()).toBe(0);
    grid.type('Blad1', 'A1', 1);
    await nextTask();
    expect(told).toEqual([]);
  });

  it('need the requirement set that has them', async () => {
    installHost(workbook, { apiVersion: '1.16' });
    for (const event of ['onNameChanged', 'onVisibilityChanged'] as const) {
      const error = await failureOf((context) => {
        context.workbook.worksheets[event].add(() => Promise.resolve());
        return Promise.resolve();
      });
      expect(error).toMatchObject({ code: 'ApiNotFound' });
    }
  });

  it('are refused aloud where they are not known', async () => {
    installHost(workbook);
    const error = await failureOf((context) => {
      context.workbook.worksheets.onCalculated.add(() => Promise.resolve());
      return Promise.resolve();
    });
    expect(error).toMatchObject({ code: 'NotEmulated', message: says('Calculated') });
  });
});
