import { GatewayError, type WorkbookChange } from '../../../src/excel/gateway';
import { CheckQueue, RETRY_MS } from '../../../src/taskpane/check/check-queue';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { checked } from '../support/data';

const snapshot: WorkbookSnapshot = { sheets: [] };
const busy = new GatewayError('cellEditing', { sv: 'Redigeras', en: 'Edited' }, '');

function queueOf() {
  const read = jest.fn<Promise<WorkbookSnapshot>, [change?: WorkbookChange]>(() => Promise.resolve(snapshot));
  const check = jest.fn(() => Promise.resolve(checked([])));
  return { read, check, queue: new CheckQueue({ read, check }) };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

it('reads all at first, and later only what has changed', async () => {
  const { queue, read } = queueOf();
  await queue.changed({ sheets: ['1.4'] });
  await queue.changed({ sheets: ['1.4'] });
  await queue.changed({ sheets: 'all' });
  expect(read.mock.calls).toEqual([[], [{ sheets: ['1.4'] }], []]);
});

it('does together what changes while it checks', async () => {
  const { queue, read, check } = queueOf();
  await queue.ask();
  const first = queue.changed({ sheets: ['1.4'] });
  void queue.changed({ sheets: ['2.2'] });
  void queue.changed({ sheets: ['2.2', '3.1'] });
  await first;
  expect(read.mock.calls.slice(1)).toEqual([[{ sheets: ['1.4'] }], [{ sheets: ['2.2', '3.1'] }]]);
  expect(check).toHaveBeenCalledTimes(3);
});

it('checks anew what it has read when the settings change, and nothing before anything is read', async () => {
  const { queue, read, check } = queueOf();
  await queue.recheck();
  expect(check).not.toHaveBeenCalled();
  await queue.ask();
  await queue.recheck();
  expect(read).toHaveBeenCalledTimes(1);
  expect(check).toHaveBeenCalledTimes(2);
});

it('waits quietly while a cell is edited, unless somebody asked', async () => {
  const { queue, read } = queueOf();
  await queue.ask();
  read.mockRejectedValueOnce(busy);
  await queue.changed({ sheets: ['1.4'] });
  expect(queue.current()).toMatchObject({ checking: false, problem: null });
  await jest.advanceTimersByTimeAsync(RETRY_MS);
  expect(read).toHaveBeenLastCalledWith({ sheets: ['1.4'] });
  expect(read).toHaveBeenCalledTimes(3);

  read.mockRejectedValueOnce(busy);
  await queue.ask();
  expect(queue.current().problem?.kind).toBe('cellEditing');
  await jest.advanceTimersByTimeAsync(RETRY_MS);
  expect(read).toHaveBeenCalledTimes(4);
});

it('reads all again after a failure, since it no longer knows what it missed', async () => {
  const { queue, read } = queueOf();
  await queue.ask();
  read.mockRejectedValueOnce(new Error('lost'));
  await queue.changed({ sheets: ['1.4'] });
  expect(queue.current()).toMatchObject({ checking: false, problem: { explanation: null } });
  await queue.changed({ sheets: ['2.2'] });
  expect(read).toHaveBeenLastCalledWith();
  expect(queue.current().problem).toBeNull();
});

describe('while nobody sees the pane', () => {
  it('neither reads nor checks, and rereads once when it is seen again', async () => {
    const { queue, read, check } = queueOf();
    await queue.ask();
    queue.pause();
    await queue.changed({ sheets: ['1.4'] });
    await queue.changed({ sheets: ['2.2'] });
    await queue.recheck();
    expect([read.mock.calls.length, check.mock.calls.length]).toEqual([1, 1]);
    await queue.resume();
    await queue.resume();
    expect(read.mock.calls).toEqual([[], []]);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('checks what somebody asks for all the same', async () => {
    const { queue, check } = queueOf();
    queue.pause();
    await queue.ask();
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('tries no more to read what is being edited', async () => {
    const { queue, read } = queueOf();
    await queue.ask();
    read.mockRejectedValueOnce(busy);
    await queue.changed({ sheets: ['1.4'] });
    queue.pause();
    await jest.advanceTimersByTimeAsync(RETRY_MS * 3);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('does what was to be done by itself when it is seen, and nothing where nothing was', async () => {
    const { queue, check } = queueOf();
    queue.pause();
    await queue.resume();
    expect(check).not.toHaveBeenCalled();
    queue.pause();
    await queue.changed({ sheets: 'all' });
    expect(check).not.toHaveBeenCalled();
    await queue.resume();
    expect(check).toHaveBeenCalledTimes(1);
  });
});
