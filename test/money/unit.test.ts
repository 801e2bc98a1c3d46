import { Decimal } from '../../src/money/decimal';
import { findAmounts } from '../../src/money/find-amounts';
import { formatAmount } from '../../src/money/amount';
import { amountFromNumber, readAmountText } from '../../src/money/read-amount';
import { fromTkr, toTkr, type Unit } from '../../src/money/unit';

const value = (amount: ReturnType<typeof readAmountText>): string | null =>
  'value' in amount ? amount.value.toFixed() : null;

describe('amounts of a sheet in another unit than tkr', () => {
  it.each<[Unit, string]>([
    ['kr', '0.0235'],
    ['tkr', '23.5'],
    ['mnkr', '23500'],
    ['mdkr', '23500000'],
  ])('in %s are tkr once they are read', (unit, tkr) => {
    expect(value(amountFromNumber(23.5, unit))).toBe(tkr);
    expect(value(readAmountText('23,5', unit))).toBe(tkr);
    expect(findAmounts('2024: 23,5', unit).map((found) => found.value.toFixed())).toEqual([tkr]);
    expect(formatAmount(new Decimal(tkr), unit)).toBe('23,5');
    expect(fromTkr(toTkr(new Decimal('23.5'), unit), unit).toFixed()).toBe('23.5');
  });

  it('keep a unit of their own', () => {
    expect(value(readAmountText('23 588 tkr', 'kr'))).toBe('23588');
    expect(findAmounts('500 kr varav 0,2 mnkr 2024', 'mnkr').map((found) => found.value.toFixed())).toEqual([
      '0.5',
      '200',
    ]);
  });

  it('may have few digits in running text where the unit is large', () => {
    expect(findAmounts('2,5', 'mnkr').map((found) => found.value.toFixed())).toEqual(['2500']);
    expect(findAmounts('25', 'tkr')).toEqual([]);
  });
});
