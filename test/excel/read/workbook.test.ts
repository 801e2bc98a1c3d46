import { createExcelGateway } from '../../../src/excel/excel-gateway';
import { isSameSheet } from '../../../src/excel/read/workbook';
import { MOST_SHEETS, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { installHost } from '../../../src/emulator/install';
import { sheet } from '../../../src/workbook/from-values';
import { atOnce, filled } from '../support';

const gateway = createExcelGateway(atOnce);

describe('readWorkbook', () => {
  it('takes three round trips for two hundred sheets', async () => {
    const workbook = {
      sheets: Array.from({ length: 200 }, (_, index) => filled(`Blad ${String(index)}`, 5, 5)),
    };
    const host = installHost(workbook);
    await expect(gateway.readWorkbook()).resolves.toEqual(workbook);
    expect(host.syncs()).toBe(3);
  });

  it('reads hidden, empty and offset sheets, formulas, errors and merged areas', async () => {
    const workbook: WorkbookSnapshot = {
      sheets: [
        sheet('Tomt'),
        sheet('Dolt', [[true]], { visibility: 'hidden' }),
        sheet('Mycket dolt', [[{ type: 'error', value: '#REF!', formula: '=A9' }]], {
          visibility: 'veryHidden',
        }),
        sheet(
          "Å-bladets 'kort'",
          [
            ['a', null],
            [{ type: 'number', value: 2, formula: '=1+1' }, '=ej formel'],
          ],
          { at: { row: 7, column: 3 }, merges: [{ row: 7, column: 3, rows: 1, columns: 2 }] },
        ),
      ],
    };
    installHost(workbook);
    await expect(gateway.readWorkbook()).resolves.toEqual(workbook);
  });

  it('does without merged areas where Excel cannot tell them', async () => {
    const merges = [{ row: 0, column: 0, rows: 2, columns: 1 }];
    installHost({ sheets: [sheet('Blad1', [['a'], [null]], { merges })] }, { apiVersion: '1.12' });
    const { sheets } = await gateway.readWorkbook();
    expect(sheets[0]?.merges).toEqual([]);
  });

  it('reads more merged areas than Excel tells at once', async () => {
    const merges = Array.from({ length: 700 }, (_, index) => ({
      row: index,
      column: 0,
      rows: 1,
      columns: 2,
    }));
    const workbook = { sheets: [{ ...filled('Blad1', 700, 3), merges }] };
    installHost(workbook);
    await expect(gateway.readWorkbook()).resolves.toEqual(workbook);
  });

  it('reads a large workbook in several batches, each within the limit of the web', async () => {
    const workbook = {
      sheets: [filled('Stort', 9_000, 5), filled('Litet', 2, 2), filled('Brett', 10, 3_000)],
    };
    const host = installHost(workbook);
    await expect(gateway.readWorkbook()).resolves.toEqual(workbook);
    expect(host.syncs()).toBe(2 + Math.ceil((45_000 + 4 + 30_000) / 20_000) + 1);
  });

  it('asks for less at a time when the texts are long', async () => {
    const workbook = { sheets: [filled('Långa texter', 64, 4, 'x'.repeat(300)), filled('Två', 2, 2)] };
    const host = installHost(workbook, { payloadLimit: 50_000 });
    await expect(gateway.readWorkbook()).resolves.toEqual(workbook);
    expect(host.syncs()).toBeGreaterThan(3);
  });

  it('says that a workbook is too large', async () => {
    const vast: SheetSnapshot = {
      ...sheet('Vida'),
      area: { row: 0, column: 0, rows: 1_048_576, columns: 16_384 },
    };
    const host = installHost({ sheets: [vast] });
    await expect(gateway.readWorkbook()).rejects.toMatchObject({
      problem: 'tooLarge',
      detail: '17179869184 cells in used ranges',
    });
    expect(host.syncs()).toBe(2);
  });

  it('says that a workbook has too many sheets, before it reads any', async () => {
    const host = installHost({
      sheets: Array.from({ length: MOST_SHEETS + 1 }, (_, index) => sheet(`Blad ${String(index)}`)),
    });
    await expect(gateway.readWorkbook()).rejects.toMatchObject({
      problem: 'tooLarge',
      explanation: { sv: expect.stringMatching(/fler än 500 blad.*Flytta blad/) as string },
    });
    expect(host.syncs()).toBe(1);
  });

  it('says so when not even one row fits in an answer', async () => {
    installHost({ sheets: [filled('Blad1', 1, 1, 'x'.repeat(20_000))] }, { payloadLimit: 10_000 });
    await expect(gateway.readWorkbook()).rejects.toMatchObject({
      problem: 'tooLarge',
      detail: expect.stringContaining('ResponsePayloadSizeLimitExceeded') as string,
    });
  });
});

const rows = [
  ['a', 1],
  [true, null],
];
const blad = sheet('Blad1', rows);

describe('isSameSheet', () => {
  it('takes no note of who made it', () => {
    expect(
      isSameSheet(
        blad,
        sheet(
          'Blad1',
          rows.map((row) => [...row]),
        ),
      ),
    ).toBe(true);
  });

  it.each<[string, SheetSnapshot]>([
    ['a name', sheet('Blad2', rows)],
    ['a visibility', sheet('Blad1', rows, { visibility: 'hidden' })],
    ['a place', sheet('Blad1', rows, { at: { row: 1, column: 0 } })],
    ['a row', sheet('Blad1', [...rows, ['b', 2]])],
    [
      'a value',
      sheet('Blad1', [
        ['a', 1],
        [false, null],
      ]),
    ],
    [
      'a type',
      sheet('Blad1', [
        ['a', '1'],
        [true, null],
      ]),
    ],
    [
      'a formula',
      sheet('Blad1', [
        ['a', { type: 'number', value: 1, formula: '=1' }],
        [true, null],
      ]),
    ],
  ])('sees another: %s', (_what, other) => {
    expect(isSameSheet(blad, other)).toBe(false);
  });
});
