import { installHost } from '../../src/emulator/install';
import { createExcelGateway } from '../../src/excel/excel-gateway';
import { judgeTheme, whenOfficeIsReady } from '../../src/excel/office';

const never = new Promise<void>(() => undefined);

const replaceOffice = (office: unknown): void => {
  Object.assign(globalThis, { Office: office });
};

describe('whenOfficeIsReady', () => {
  it('says excel in Excel', async () => {
    installHost({ sheets: [] });
    await expect(whenOfficeIsReady(never)).resolves.toBe('excel');
  });

  it('says outside where Office.js is not loaded', async () => {
    replaceOffice(undefined);
    await expect(whenOfficeIsReady(never)).resolves.toBe('outside');
  });

  it('says outside in an ordinary browser window', async () => {
    replaceOffice({ onReady: () => Promise.resolve({ host: null, platform: null }) });
    await expect(whenOfficeIsReady(never)).resolves.toBe('outside');
  });

  it('says outside when Office.js does not answer', async () => {
    replaceOffice({ onReady: () => never });
    await expect(whenOfficeIsReady(Promise.resolve())).resolves.toBe('outside');
  });
});

const WHITE = { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#262626' };
const BLACK = { bodyBackgroundColor: '#262626', bodyForegroundColor: '#F0F0F0' };

describe('judgeTheme', () => {
  it.each([
    ['White', '#FFFFFF', '#262626', 'light'],
    ['Colorful', '#E6E6E6', '#262626', 'light'],
    ['Dark Gray', '#6A6A6A', '#F0F0F0', 'dark'],
    ['Black', '#262626', '#F0F0F0', 'dark'],
    ['High Contrast Black', '#000000', '#FFFFFF', 'highContrast'],
    ['High Contrast White', '#ffffff', '#000000', 'highContrast'],
    ['High Contrast #1', '#000000', '#FFFF00', 'highContrast'],
    ['no colour', 'Window', '#FFFF00', null],
  ])('%s', (_name, background, foreground, theme) => {
    expect(judgeTheme(background, foreground)).toBe(theme);
  });
});

describe('theme', () => {
  it('is unknown where Office does not tell', () => {
    installHost({ sheets: [] });
    expect(createExcelGateway().theme()).toBeNull();
  });

  it('is told of when it changes, until nobody listens', () => {
    jest.useFakeTimers();
    let theme = WHITE;
    installHost({ sheets: [] }, { theme: () => theme });
    const gateway = createExcelGateway();
    const seen: unknown[] = [];
    const stop = gateway.watchTheme(() => seen.push(gateway.theme()));
    jest.advanceTimersByTime(60_000);
    expect(seen).toEqual([]);
    theme = BLACK;
    jest.advanceTimersByTime(5000);
    theme = WHITE;
    jest.advanceTimersByTime(5000);
    stop();
    theme = BLACK;
    jest.advanceTimersByTime(60_000);
    expect(seen).toEqual(['dark', 'light']);
    jest.useRealTimers();
  });

  it('is not asked for again and again where Office does not tell', () => {
    jest.useFakeTimers();
    installHost({ sheets: [] });
    createExcelGateway().watchTheme(() => undefined);
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
  });
});
