import { documentation } from '../../src/functions/functions';
import { formulaText, functionIds } from '../../src/functions/formulas';
import { toEnglishFormula, toEnglishNumber } from '../../src/workbench/swedish-formulas';

describe('toEnglishFormula', () => {
  it.each([
    ['=ARLIG.INDEX_UPPRAKNING(300;5%;;2)', '=ARLIG.INDEX_UPPRAKNING(300,5%,,2)'],
    ['=ARLIG.FORDELNING(0,05;{70;30};;;2)', '=ARLIG.FORDELNING(0.05,{70;30},,,2)'],
    ['=SUMMA({1,5\\2;3\\4})', '=SUM({1.5,2;3,4})'],
    ['=A1*1,033', '=A1*1.033'],
    ['=SUMMA(A1:A3)', '=SUM(A1:A3)'],
    ['=om(A1="ja; nej"; "1,5"; \'Å, ä\'!B2)', '=IF(A1="ja; nej", "1,5", \'Å, ä\'!B2)'],
    ['=ARLIG.TKR("7,5 mnkr")', '=ARLIG.TKR("7,5 mnkr")'],
  ])('%s', (swedish, english) => {
    expect(toEnglishFormula(swedish)).toBe(english);
  });

  it.each([
    '=SUM(1,2)',
    '=IF(A1,1,2)',
    '=SUM({1,2;3,4})',
    '={1,2;3,4}',
    'text; 1,5',
    '23,5',
    '="a;b"',
    "='a;b'!A1",
  ])('leaves %s as it is', (written) => {
    expect(toEnglishFormula(written)).toBe(written);
  });

  it('reads every example of the help pages', () => {
    for (const id of functionIds) {
      for (const example of documentation[id].examples) {
        expect(toEnglishFormula(formulaText(id, example, 'sv'))).toBe(formulaText(id, example, 'en'));
      }
    }
  });
});

describe('toEnglishNumber', () => {
  it.each([
    ['12 000', '12000'],
    ['23\u00A0588', '23588'],
    ['1 234 567,5', '1234567.5'],
    ['3,3', '3.3'],
    ['-0,05', '-0.05'],
    ['\u22125', '-5'],
    ['3,3 %', '3.3%'],
    [' 300 ', '300'],
  ])('reads %s', (swedish, english) => {
    expect(toEnglishNumber(swedish)).toBe(english);
  });

  it.each(['12 00', '1,2,3', '3.3', '12 000 tkr', '2024-01-01', 'ja', '', '1 2', '%'])(
    'leaves %s as it is',
    (written) => {
      expect(toEnglishNumber(written)).toBe(written);
    },
  );
});
