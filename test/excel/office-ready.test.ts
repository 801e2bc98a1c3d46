import { whenOfficeIsReady } from '../../src/excel/office-ready';
import { installHost } from '../../src/emulator/install';

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
