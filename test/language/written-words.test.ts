import { createInflections, isWritten } from '../../src/language/written-words';

describe('a known word', () => {
  const isTotal = createInflections(['total', 'summa', 'totalkostnad', 'tot']);

  it.each(['total', 'totala', 'totalt', 'totalen', 'summan', 'slutsumma', 'totalkostnader', 'tot'])(
    'is in %j',
    (word) => {
      expect(isTotal(word)).toBe(true);
    },
  );

  it.each(['totalitär', 'summering', 'kostnad', 'robot', 'totalförsvar', ''])('is not in %j', (word) => {
    expect(isTotal(word)).toBe(false);
  });

  it.each([
    ['bud', 'budget', true],
    ['bugdet', 'budget', true],
    ['budgt', 'budget', true],
    ['progn', 'prognos', true],
    ['progonsen', 'prognos', false],
    ['bu', 'budget', false],
    ['budgetansvarig', 'budget', false],
    ['ramar', 'ram', false],
    ['ram', 'ram', true],
    ['abc', 'acb', false],
  ])('is %j of %j: %s', (word, known, expected) => {
    expect(isWritten(word, known)).toBe(expected);
  });
});
