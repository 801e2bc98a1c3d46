import { installHost, type HostOptions } from '../../src/emulator/install';
import { createExcelGateway } from '../../src/excel/excel-gateway';
import { KEPT_NAMESPACE } from '../../src/workbook/kept-template';
import { nextTask } from '../emulator/support';
import { filled } from './support';

const workbook = { sheets: [filled('1.4', 2, 2)] };

function open(options: HostOptions = {}) {
  const host = installHost(workbook, options);
  const gateway = createExcelGateway();
  gateway.expectCommands();
  return { host, gateway };
}

const settled = async (): Promise<void> => {
  for (let task = 0; task < 5; task += 1) await nextTask();
};

describe('commands of the ribbon', () => {
  it('show the pane and are handed over, and Excel is told that they are taken', async () => {
    const { host, gateway } = open();
    const shown: boolean[] = [];
    host.shell.onPane = (isShown) => shown.push(isShown);
    const taken: string[] = [];
    gateway.takeCommands((command) => taken.push(command));
    expect(host.command('forklaraCellen')).toBe(true);
    await settled();
    expect([shown, taken]).toEqual([[true], ['forklaraCellen']]);
  });

  it('wait for whoever takes them, since Excel may start the page for one', async () => {
    const { host, gateway } = open();
    host.command('kontrollera');
    host.command('nastaFynd');
    await settled();
    const taken: string[] = [];
    const stop = gateway.takeCommands((command) => taken.push(command));
    expect(taken).toEqual(['kontrollera', 'nastaFynd']);
    stop();
    host.command('kontrollera');
    await settled();
    expect(taken).toHaveLength(2);
  });

  it('are carried out also where Excel cannot show the pane', async () => {
    const { host, gateway } = open();
    const taken: string[] = [];
    gateway.takeCommands((command) => taken.push(command));
    host.failNext('GeneralException');
    host.command('kontrollera');
    await settled();
    expect(taken).toEqual(['kontrollera']);
  });

  it('have keys as Excel tells them, without those that another program has taken', async () => {
    const { host, gateway } = open();
    expect(await gateway.shortcuts()).toBeNull();
    host.shell.shortcuts = { kontrollera: 'Ctrl+Shift+Alt+K', nastaFynd: null };
    expect(await gateway.shortcuts()).toEqual(new Map([['kontrollera', 'Ctrl+Shift+Alt+K']]));
    host.failNext('GeneralException');
    await expect(gateway.shortcuts()).rejects.toMatchObject({ problem: 'unknown' });
  });
});

describe('the opening of a workbook', () => {
  it('tells whether the product made it, and whether Excel opens the pane with it', async () => {
    const { host, gateway } = open();
    expect(await gateway.readOpening()).toEqual({ isMade: false, opensPane: false });
    host.grid.xmlParts.set('{mall}', `<mall xmlns="${KEPT_NAMESPACE}">{}</mall>`);
    await gateway.writeOpening(true);
    expect(await gateway.readOpening()).toEqual({ isMade: true, opensPane: true });
    expect([...host.settings.saved]).toEqual([['Office.AutoShowTaskpaneWithDocument', true]]);
    await gateway.writeOpening(false);
    expect([...host.settings.saved]).toEqual([]);
  });

  it('is not written where the workbook is read-only, nor told as written where it failed', async () => {
    const { host, gateway } = open();
    host.settings.failure = { name: 'Settings Save Error', message: 'The settings could not be saved.' };
    await expect(gateway.writeOpening(true)).rejects.toMatchObject({ problem: 'unknown' });
    // Nor does it go with what Office saves next.
    expect(await gateway.readOpening()).toMatchObject({ opensPane: false });
    jest.spyOn(host.grid, 'isReadOnly').mockReturnValue(true);
    await expect(gateway.writeOpening(true)).rejects.toMatchObject({ problem: 'readOnly' });
    expect([...host.settings.saved]).toEqual([]);
  });
});
