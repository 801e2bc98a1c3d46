import { findKeyFigures } from '../../../src/taskpane/count/find-key-figures';
import { sheet, type Value } from '../../../src/workbook/from-values';
import type { Cell } from '../../../src/workbook/snapshot';

const named = (...sheets: { name: string; rows: (Value | Cell)[][] }[]) =>
  findKeyFigures({ sheets: sheets.map(({ name, rows }) => sheet(name, rows)) });
const formula = (text: string): Cell => ({ type: 'number', value: 1, formula: text });

describe('findKeyFigures', () => {
  test('takes columns that count beside names, down to their sum', () => {
    const rows = [
      ['Nyckeltal 2024'],
      ['Förvaltning', 'Antal anställda', 'Budget 2024', 'Antal\nlicenser'],
      ['Grundskola', 120, 9000, 60],
      ['Kretslopp', 80, 500, 0],
      ['Bostads AB', 25, 12, 'saknas'],
      ['Summa', formula('=SUM(B3:B5)'), 1, 1],
    ];
    expect(named({ name: 'Kunder', rows })).toEqual([{ name: 'Antal anställda', range: "'Kunder'!B3:B5" }]);
  });

  test('takes what the formulas distribute by, once, also from another sheet', () => {
    const kunder = {
      name: 'Kunder',
      rows: [
        ['Kund', 'Yta'],
        ['A', 3],
        ['B', 4],
      ],
    };
    const call = '=ROUND(ARLIG.FORDELNING(B1,Kunder!$B$2:$B$3,,,0),0)';
    const delat = {
      name: 'Delat',
      rows: [
        [null, 100],
        [formula(call), formula(call)],
      ],
    };
    expect(named(kunder, delat)).toEqual([{ name: 'Yta', range: "'Kunder'!B2:B3" }]);
  });

  test.each([
    ['columns without names', [['Antal anställda'], [1], [2], [3]]],
    [
      'too few customers',
      [
        ['Kund', 'Antal anställda'],
        ['A', 1],
        ['B', 2],
      ],
    ],
    [
      'negative figures',
      [
        ['Kund', 'Antal anställda'],
        ['A', 1],
        ['B', -2],
        ['C', 3],
      ],
    ],
    ['a formula that points to a sheet that is gone', [[formula('=ARLIG.FORDELNING(1,Borta!A1:A3)')]]],
  ])('leaves %s', (_, rows) => {
    expect(named({ name: 'Blad1', rows })).toEqual([]);
  });
});
