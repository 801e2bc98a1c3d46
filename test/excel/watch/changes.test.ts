import { createDebouncer } from '../../../src/excel/watch/changes';

describe('createDebouncer', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const poked = (times: number, every: number) => {
    const settled = jest.fn();
    const debouncer = createDebouncer(settled, 400, 2000);
    for (let time = 0; time < times; time += 1) {
      if (time > 0) jest.advanceTimersByTime(every);
      debouncer.poke();
    }
    return { settled, debouncer };
  };

  it('waits until nothing has happened for a while', () => {
    const { settled } = poked(3, 300);
    jest.advanceTimersByTime(399);
    expect(settled).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(settled).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(10_000);
    expect(settled).toHaveBeenCalledTimes(1);
  });

  it('waits no longer than so, and then begins anew', () => {
    const { settled } = poked(11, 200);
    expect(settled).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(400);
    expect(settled).toHaveBeenCalledTimes(2);
  });

  it('forgets when told to', () => {
    const { settled, debouncer } = poked(1, 0);
    debouncer.cancel();
    jest.advanceTimersByTime(10_000);
    expect(settled).not.toHaveBeenCalled();
  });
});
