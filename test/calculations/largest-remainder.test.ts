import { largestRemainder } from '../../src/calculations/largest-remainder';
import { Decimal } from '../../src/money/decimal';

function parts(total: string, quotas: readonly (string | Decimal)[], decimals = 0): string[] {
  const exact = quotas.map((quota) => new Decimal(quota));
  return largestRemainder(new Decimal(total), exact, decimals).map((part) => part.toFixed());
}

describe('largestRemainder', () => {
  test('gives what is left over to the largest remainders', () => {
    expect(parts('7', ['4.2', '2.1', '0.7'])).toEqual(['4', '2', '1']);
  });

  test('breaks ties in favour of the earlier row', () => {
    expect(parts('10', ['2.5', '2.5', '2.5', '2.5'])).toEqual(['3', '3', '2', '2']);
    expect(parts('0.05', ['0.035', '0.015'], 2)).toEqual(['0.04', '0.01']);
  });

  test('takes quotas for equal that differ only by the error of their calculation', () => {
    const third = new Decimal(1).div(3);
    expect(parts('1', [third.times(1), new Decimal('0.5').minus(third.div(2)), third])).toEqual([
      '1',
      '0',
      '0',
    ]);
    expect(parts('3', [third.times(3), third.times(6)])).toEqual(['1', '2']);
  });

  test('works in tens and in hundredths alike', () => {
    expect(parts('70', ['42', '21', '7'], -1)).toEqual(['40', '20', '10']);
    expect(parts('0.07', ['0.042', '0.021', '0.007'], 2)).toEqual(['0.04', '0.02', '0.01']);
  });

  test('tells apart remainders that doubles cannot', () => {
    expect(parts('1', ['0.50000000000000000001', '0.49999999999999999999'])).toEqual(['1', '0']);
    expect(parts('1', ['0.49999999999999999999', '0.50000000000000000001'])).toEqual(['0', '1']);
  });
});
