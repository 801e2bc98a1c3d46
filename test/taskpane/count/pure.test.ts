import { readCall } from '../../../src/taskpane/count/calls';
import { readInput } from '../../../src/taskpane/count/input';
import { withoutHeader } from '../../../src/taskpane/count/without-header';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe('readInput', () => {
  test.each([
    ['12 000', { kind: 'value', value: 12_000, sv: '12000', en: '12000' }],
    ['3,3 %', { kind: 'value', value: 0.033, sv: '3,3%', en: '3.3%' }],
    ['-0.5', { kind: 'value', value: -0.5, sv: '-0,5', en: '-0.5' }],
    ['50 %; 50 %', { kind: 'value', value: [[0.5], [0.5]], sv: '{0,5;0,5}', en: '{0.5;0.5}' }],
    ['A', { kind: 'value', value: 'A', sv: '"A"', en: '"A"' }],
    ['', { kind: 'blank' }],
    ['b2:B11', { kind: 'range', range: { sheet: 'Blad1', area: area(1, 1, 10, 1) } }],
    ['$C$4', { kind: 'range', range: { sheet: 'Blad1', area: area(3, 2, 1, 1) } }],
    [
      "'3.1 Kostnader'!A:A",
      { kind: 'range', range: { sheet: '3.1 Kostnader', area: area(0, 0, 1_048_576, 1) } },
    ],
    ['TRANSPOSE(A1:A3)', { kind: 'formula', sv: 'TRANSPOSE(A1:A3)' }],
  ])('%j', (typed, input) => {
    expect(readInput(typed, 'Blad1')).toEqual(input);
  });
});

describe('withoutHeader', () => {
  const content = (values: unknown[][]) => ({
    sheet: 'Blad1',
    area: area(0, 0, values.length, values[0]?.length ?? 0),
    values,
  });

  test('leaves out headers, names and blank rows at the end', () => {
    const trimmed = withoutHeader(
      content([
        ['Kund', 'Anställda'],
        ['Kund 1', 6],
        ['Kund 2', 3],
        ['', ''],
      ]),
    );
    expect(trimmed).toMatchObject({ area: area(1, 1, 2, 1), values: [[6], [3]], header: 'Anställda' });
  });

  test.each([
    ['figures alone', [[1], [2]]],
    ['an amount of text, of which the function tells', [['23 588 tkr'], [2]]],
    ['text among the figures', [[1], ['x'], [2]]],
    ['text alone', [['A'], ['B']]],
  ])('leaves %s as they are', (_, values) => {
    expect(withoutHeader(content(values))).toMatchObject({ values, header: null });
  });
});

describe('readCall', () => {
  test('opens a formula of ours as a form holds it', () => {
    expect(readCall('=ARLIG.INDEX_UPPRAKNING($B$2:$B$5,3.3%,,,0)')).toEqual({
      id: 'INDEX_UPPRAKNING',
      texts: { belopp: 'B2:B5', index: '3,3%', andelar: '', antal_år: '', decimaler: '0' },
    });
    expect(readCall('=ARLIG.RAM_ALTERNATIV("D",,A1)')?.texts).toMatchObject({ alternativ: 'D', bas: 'A1' });
    expect(readCall('=ARLIG.FORDELNING(7,TRANSPOSE(A1:C1))')?.texts).toMatchObject({
      nyckeltal: 'TRANSPOSE(A1:C1)',
    });
  });

  test.each(['=SUM(A1:A3)', '=ARLIG.TKR(A1)+ARLIG.TKR(A2)', '=ARLIG.OKAND(1)', 'ARLIG.TKR(A1)'])(
    'leaves %s',
    (formula) => {
      expect(readCall(formula)).toBeNull();
    },
  );
});
