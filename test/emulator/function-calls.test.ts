import { startFunctions } from '../../src/emulator/client';
import { installHost, type TestHost } from '../../src/emulator/install';
import { sheet } from '../../src/workbook/from-values';

/** The product's functions, called by Excel through Microsoft's runtime of custom functions. */
describe('custom functions over Microsoft’s runtime', () => {
  let host: TestHost;
  beforeAll(async () => {
    host = installHost({ sheets: [sheet('Blad1', [['a']])] });
    await import('../../src/functions/register');
    startFunctions();
    await new Promise((resolve) => setTimeout(resolve, 10));
  });

  // The runtime tidies up a while after it has sent what it has.
  afterAll(() => new Promise((resolve) => setTimeout(resolve, 1000)));

  it('give what Excel shows', async () => {
    await expect(host.call('INDEX_UPPRAKNING', [[300]], 0.05, null, null, null)).resolves.toEqual({
      value: [[315]],
    });
    await expect(host.call('SVAR', [['Ja'], ['']])).resolves.toEqual({ value: [['JA'], ['SAKNAS']] });
  });

  it('say what is wrong, with the message that Excel shows', async () => {
    await expect(host.call('INDEX_UPPRAKNING', [['abc']], 0.05, null, null, null)).resolves.toEqual({
      error: '#VALUE!',
      message: expect.stringContaining("'abc' är text") as string,
    });
  });

  it('get errors as values', async () => {
    const error = { type: 'CustomFunctionError', code: '#N/A' };
    await expect(host.call('INDEX_UPPRAKNING', error, 0.05, null, null, null)).resolves.toMatchObject({
      message: expect.stringContaining('#N/A') as string,
    });
  });

  it('work also where Excel’s metadata is older than the code, and has fewer parameters', async () => {
    await expect(host.call('INDEX_UPPRAKNING', [[300]], 0.05)).resolves.toEqual({ value: [[315]] });
    await expect(host.call('INDEX_UPPRAKNING', [[300]])).resolves.toMatchObject({
      message: expect.stringContaining('värdet saknas') as string,
    });
  });

  it('or newer, and has more', async () => {
    await expect(host.call('SVAR', [['Ja']], null, null)).resolves.toEqual({ value: [['JA']] });
  });

  it('give it while a cell is edited, too: that closes the workbook only', async () => {
    host.grid.edit(true);
    await expect(host.call('TKR', [['300 tkr']])).resolves.toEqual({ value: [[300]] });
    host.grid.edit(false);
  });

  it('that are not there give an error', async () => {
    await expect(host.call('SAKNAS', 1)).resolves.toMatchObject({ error: '#VALUE!' });
  });
});
