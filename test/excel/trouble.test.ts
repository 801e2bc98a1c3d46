import { createExcelGateway } from '../../src/excel/excel-gateway';
import { toGatewayError } from '../../src/excel/errors';
import { GatewayError } from '../../src/excel/gateway';
import { installHost } from '../../src/emulator/install';
import type { OfficeErrorCode } from '../../src/emulator/office-error';
import { sheet } from '../../src/workbook/from-values';
import { cellOn, wholeSheet } from '../builders/places';

const workbook = { sheets: [sheet('Blad1', [['a']])] };

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

  it.each<[OfficeErrorCode, string, string]>([
    ['AccessDenied', 'protected', 'fliken Granska'],
    ['ItemNotFound', 'sheetMissing', 'Kontrollera arbetsboken igen'],
    ['InvalidReference', 'sheetMissing', 'Kontrollera arbetsboken igen'],
    ['Conflict', 'conflict', 'Någon annan'],
    ['ApiNotFound', 'tooOld', 'Uppdatera Excel'],
    ['NotImplemented', 'tooOld', 'Uppdatera Excel'],
    ['UnsupportedOperation', 'tooOld', 'Uppdatera Excel'],
    ['RangeExceedsLimit', 'tooLarge', 'för stor'],
    ['MemoryLimitReached', 'tooLarge', 'Stäng andra arbetsböcker'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge', 'skrivbordsversionen'],
    ['FilteredRangeConflict', 'obstructed', 'Ta bort filtret'],
    ['InsertDeleteConflict', 'obstructed', 'Infoga raden själv'],
    ['MergedRangeConflict', 'obstructed', 'Dela de sammanfogade cellerna'],
    ['PivotTableRangeConflict', 'obstructed', 'pivottabell'],
    ['UnsupportedSheet', 'obstructed', 'vanligt kalkylblad'],
    ['InactiveWorkbook', 'noAnswer', 'Klicka i den här arbetsboken'],
    ['InvalidSelection', 'noAnswer', 'En annan arbetsbok eller ett annat fönster'],
    ['ActivityLimitReached', 'noAnswer', 'Vänta en stund'],
    ['RequestAborted', 'noAnswer', 'Vänta en stund'],
    ['WriteNotSupportedWhenModalDialogOpen', 'noAnswer', 'dialogruta'],
    ['ServiceNotAvailable', 'offline', 'Kontrollera nätverket'],
    ['ConnectionFailure', 'offline', 'Kontrollera nätverket'],
    ['InvalidOrTimedOutSession', 'offline', 'Läs in sidan på nytt'],
    ['Unauthenticated', 'offline', 'logga in'],
    ['GeneralException', 'unknown', 'Är flera blad markerade samtidigt?'],
    ['GeneralException', 'unknown', 'stäng den och öppna den igen'],
    ['InvalidArgument', 'unknown', 'skicka den tekniska beskrivningen'],
  ])('%s becomes %s, with what to do', async (code, problem, remedy) => {
    const host = installHost(workbook);
    host.failNext(code);
    const failure = gateway.readWorkbook();
    await expect(failure).rejects.toBeInstanceOf(GatewayError);
    await expect(failure).rejects.toMatchObject({
      problem,
      explanation: { sv: expect.stringContaining(remedy) as string },
    });
  });

  it('keeps the code and the debug information for support', async () => {
    const host = installHost(workbook);
    host.failNext('GeneralException');
    await expect(gateway.goTo(cellOn('Blad1', 'A1'))).rejects.toMatchObject({
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

describe('when Excel does not answer', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('gives up after a while with what to do, and does nothing more should the answer come', async () => {
    const host = installHost({ sheets: [sheet('Dolt', [], { visibility: 'hidden' })] });
    const answer = host.holdNext();
    const failure = createExcelGateway().goTo(wholeSheet('Dolt'), { reveal: true });
    const told = expect(failure).rejects.toMatchObject({
      problem: 'noAnswer',
      explanation: { sv: expect.stringContaining('Excel svarar inte') as string },
    });
    await jest.advanceTimersByTimeAsync(30_000);
    await told;
    answer();
    await jest.advanceTimersByTimeAsync(1000);
    expect(host.syncs()).toBe(1);
    expect(host.grid.sheets()[0]?.visibility).toBe('hidden');
  });

  it('says that a write may still be done, and it is when Excel is free again', async () => {
    const host = installHost(workbook);
    const gateway = createExcelGateway();
    const checked = await gateway.readMemory();
    const answers = [host.holdNext()];
    const failure = gateway.writeMemory('{}', checked);
    const told = expect(failure).rejects.toMatchObject({
      problem: 'noAnswer',
      explanation: { sv: expect.stringContaining('kan bli gjort så snart de är stängda') as string },
    });
    await jest.advanceTimersByTimeAsync(100);
    answers[0]?.();
    // The look is answered; the write waits behind an open list.
    const late = host.holdNext();
    await jest.advanceTimersByTimeAsync(30_000);
    await told;
    expect(host.grid.xmlParts.size).toBe(0);
    late();
    await jest.advanceTimersByTimeAsync(1000);
    expect(host.grid.xmlParts.size).toBe(1);
  });

  it('waits for each answer anew, and leaves no timer behind', async () => {
    const host = installHost(workbook);
    const gateway = createExcelGateway();
    const first = host.holdNext();
    const reading = gateway.readWorkbook();
    await jest.advanceTimersByTimeAsync(29_000);
    const second = host.holdNext();
    first();
    await jest.advanceTimersByTimeAsync(29_000);
    second();
    await expect(reading).resolves.toEqual(workbook);
    expect(jest.getTimerCount()).toBe(0);
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
