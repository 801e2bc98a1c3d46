import { createExcelGateway } from '../../src/excel/excel-gateway';
import { toGatewayError } from '../../src/excel/errors';
import { GatewayError } from '../../src/excel/gateway';
import { installHost } from '../host/install';
import type { OfficeErrorCode } from '../host/office-error';
import { sheet } from '../host/workbooks';

const workbook = { sheets: [sheet('Blad1', { rows: [['a']] })] };

describe('while a cell is edited', () => {
  it('waits a little, longer each time, and gives up with what to do', async () => {
    const { grid } = installHost(workbook);
    const pauses: number[] = [];
    const gateway = createExcelGateway((milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    });
    grid.edit(true);
    await expect(gateway.readWorkbook()).rejects.toMatchObject({
      problem: 'cellEditing',
      explanation: { sv: expect.stringContaining('Avsluta redigeringen i cellen') as string },
    });
    expect(pauses).toEqual([250, 500, 1000]);
  });

  it('carries on when the cell is left meanwhile', async () => {
    const { grid } = installHost(workbook);
    const gateway = createExcelGateway(() => {
      grid.edit(false);
      return Promise.resolve();
    });
    grid.edit(true);
    await expect(gateway.readWorkbook()).resolves.toEqual(workbook);
  });
});

describe('errors of Office.js', () => {
  const gateway = createExcelGateway(() => Promise.resolve());

  it.each<[OfficeErrorCode, string]>([
    ['AccessDenied', 'protected'],
    ['ItemNotFound', 'sheetMissing'],
    ['ApiNotFound', 'tooOld'],
    ['UnsupportedFeature', 'tooOld'],
    ['RangeExceedsLimit', 'tooLarge'],
    ['GeneralException', 'unknown'],
  ])('%s becomes %s', async (code, problem) => {
    const host = installHost(workbook);
    host.failNext(code);
    const failure = gateway.readWorkbook();
    await expect(failure).rejects.toBeInstanceOf(GatewayError);
    await expect(failure).rejects.toMatchObject({ problem });
  });

  it('keeps the code and the debug information for support', async () => {
    const host = installHost(workbook);
    host.failNext('GeneralException');
    await expect(gateway.goTo('Blad1', 'A1')).rejects.toMatchObject({
      detail: expect.stringMatching(
        /^GeneralException: .+\n\{"code":"GeneralException",.*"errorLocation"/s,
      ) as string,
    });
  });

  it('describes errors from elsewhere, and keeps its own', () => {
    const own = new GatewayError('tooOld', { sv: 'a', en: 'b' }, 'c');
    expect(toGatewayError(own)).toBe(own);
    expect(toGatewayError(new TypeError('x is undefined'))).toMatchObject({
      problem: 'unknown',
      detail: 'TypeError: x is undefined',
    });
    expect(toGatewayError('kaputt')).toMatchObject({ problem: 'unknown', detail: 'kaputt' });
  });
});

describe('displayLanguage', () => {
  it.each([
    ['sv-SE', 'sv'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['fi-FI', 'sv'],
  ])('%s → %s', (displayLanguage, language) => {
    installHost(workbook, { displayLanguage });
    expect(createExcelGateway().displayLanguage()).toBe(language);
  });
});
