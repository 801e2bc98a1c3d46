import { amountIn, isNoMoney } from '../../src/recognise/amount-in';
import { cell, shownAs } from '../../src/workbook/from-values';
import type { Cell } from '../../src/workbook/snapshot';
import { scaleOf, shownText } from '../../src/workbook/cell-text';

const read = (given: Cell, unit?: 'kr' | 'mnkr'): string => {
  const amount = amountIn(given, unit);
  if ('value' in amount) return amount.value.toFixed();
  return 'text' in amount ? `${amount.reason}: ${amount.text}` : amount.kind;
};

describe('the amount of a cell', () => {
  it.each<[string, Cell, string]>([
    ['thousands by its format', shownAs(23_588_000, '#,##0,'), '23588'],
    ['thousands named by its format', shownAs(23_588_000, '#,##0,\\ "tkr"'), '23588'],
    ['the unit that its format names', shownAs(7.5, '0.0" mnkr"'), '7500'],
    ['no kr that a button put there', shownAs(23_588, '#,##0\\ "kr"'), '23588'],
    ['the number itself where nothing shows', shownAs(5, ';;;'), '5'],
    ['no date', shownAs(45_323, 'yyyy-mm-dd'), 'noAmount: 2024-02-01'],
    ['no share', shownAs(0.05, '0%'), 'noAmount: 5 %'],
    ['no time', shownAs(0.5, 'hh:mm'), 'noAmount: 0,5'],
    ['no truth', cell(true), 'noAmount: SANT'],
    ['a marked amount', cell('*1 200 tkr'), '1200'],
    ['no mark alone', cell('* se not'), 'noAmount: * se not'],
    ['nothing in a remark', cell('(per år)'), 'blank'],
  ])('is %s', (_, given, expected) => {
    expect(read(given)).toBe(expected);
  });

  it('is in the unit of its column before it is divided', () => {
    expect(read(shownAs(23_588_000, '#,##0,'), 'kr')).toBe('23.588');
    expect(scaleOf(shownAs(1, '#,##0,,'))).toBe(1_000_000);
    expect(scaleOf(cell(1))).toBe(1);
  });

  it.each<[boolean, Cell]>([
    [true, shownAs(0.05, '0.0%')],
    [true, shownAs(45_323, 'd/m yyyy')],
    [true, cell('+ 5,5 %')],
    [true, cell('12 procent')],
    [false, cell('ca 5 % av 300')],
    [false, cell(5)],
    [false, cell(null)],
    [false, shownAs(5, '0" tkr"')],
  ])('is %s for no money in %j', (expected, given) => {
    expect(isNoMoney(given)).toBe(expected);
  });

  it('is shown as its reader sees it', () => {
    expect(shownText(shownAs(0.005, '0.0%'))).toBe('0,5 %');
    expect(shownText(shownAs(0, 'yyyy-mm-dd'))).toBe('0');
    expect(shownText(cell('a'))).toBe('a');
  });
});
