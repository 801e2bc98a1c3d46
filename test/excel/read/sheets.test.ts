import { isSameSheet } from '../../../src/excel/read/sheets';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { sheet } from '../../../src/emulator/workbooks';

const rows = [
  ['a', 1],
  [true, null],
];
const blad = sheet('Blad1', { rows });

describe('isSameSheet', () => {
  it('takes no note of who made it', () => {
    expect(isSameSheet(blad, sheet('Blad1', { rows: rows.map((row) => [...row]) }))).toBe(true);
  });

  it.each<[string, SheetSnapshot]>([
    ['a name', sheet('Blad2', { rows })],
    ['a visibility', sheet('Blad1', { rows, visibility: 'hidden' })],
    ['a place', sheet('Blad1', { rows, at: { row: 1, column: 0 } })],
    ['a row', sheet('Blad1', { rows: [...rows, ['b', 2]] })],
    [
      'a value',
      sheet('Blad1', {
        rows: [
          ['a', 1],
          [false, null],
        ],
      }),
    ],
    [
      'a type',
      sheet('Blad1', {
        rows: [
          ['a', '1'],
          [true, null],
        ],
      }),
    ],
    [
      'a formula',
      sheet('Blad1', {
        rows: [
          ['a', { type: 'number', value: 1, formula: '=1' }],
          [true, null],
        ],
      }),
    ],
  ])('sees another: %s', (_what, other) => {
    expect(isSameSheet(blad, other)).toBe(false);
  });
});
