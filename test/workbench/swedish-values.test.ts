import {
  shownError,
  shownNumber,
  shownTruth,
  toEnglishValue,
  typedNumber,
} from '../../src/workbench/swedish-values';

describe('toEnglishValue', () => {
  it.each([
    ['12 000', '12000', '#,##0'],
    ['23\u00A0588', '23588', '#,##0'],
    ['1 234 567,5', '1234567.5', '#,##0.00'],
    ['3,3', '3.3', null],
    ['-0,05', '-0.05', null],
    ['\u22125', '-5', null],
    ['3,3 %', '3.3%', null],
    [' 300 ', '300', null],
    ['sant', 'TRUE', null],
    ['#SAKNAS!', '#N/A', null],
  ])('reads %s', (swedish, text, format) => {
    expect(toEnglishValue(swedish)).toEqual({ text, format });
  });

  it.each(['12 00', '1,2,3', '3.3', '12 000 tkr', '2024-01-01', 'ja', '', '1 2', '%', 'OM', '#'])(
    'leaves %s as it is',
    (written) => {
      expect(toEnglishValue(written)).toEqual({ text: written, format: null });
    },
  );
});

describe('what cells show', () => {
  it('has decimal commas, Swedish truths and Swedish errors', () => {
    expect([0.1 + 0.2, 1.05, 12_000, 1e21, -2 / 3].map(shownNumber)).toEqual([
      '0,3',
      '1,05',
      '12000',
      '1E+21',
      '-0,6666666667',
    ]);
    expect(typedNumber(-2 / 3)).toBe('-0,6666666666666666');
    expect([true, false].map(shownTruth)).toEqual(['SANT', 'FALSKT']);
    expect(['#N/A', '#DIV/0!', '#SPILL!', 'text'].map(shownError)).toEqual([
      '#SAKNAS!',
      '#DIVISION/0!',
      '#SPILL!',
      'text',
    ]);
  });
});
