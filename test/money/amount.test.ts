import { Decimal } from '../../src/money/decimal';
import { formatAmount } from '../../src/money/amount';

describe('formatAmount', () => {
  test.each([
    ['77587', '77 587'],
    ['-21200', '-21 200'],
    ['4781.25', '4 781,25'],
    ['1071972', '1 071 972'],
    ['904', '904'],
    ['-904', '-904'],
    ['0', '0'],
    ['-0', '0'],
    ['0.05', '0,05'],
    ['-0.5', '-0,5'],
    ['1234567.891234', '1 234 567,891234'],
    ['1e21', '1 000 000 000 000 000 000 000'],
  ])('%s is written %j', (value, text) => {
    expect(formatAmount(new Decimal(value))).toBe(text);
  });
});
