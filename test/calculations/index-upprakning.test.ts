import { indexFactor, indexUpprakning } from '../../src/calculations/index-upprakning';
import { Decimal } from '../../src/money/decimal';

const slag = (index: string, andel: string) => ({ index: new Decimal(index), andel: new Decimal(andel) });

describe('indexFactor', () => {
  test.each([
    ['one rate', [slag('0.033', '1')], 1, '1.033'],
    ['a rate per cost type', [slag('0.03', '0.88'), slag('0.055', '0.12')], 1, '1.033'],
    ['several years', [slag('0.05', '1')], 3, '1.157625'],
    ['no year', [slag('0.05', '1')], 0, '1'],
    ['a falling rate', [slag('-0.02', '1')], 2, '0.9604'],
  ])('%s', (_, kostnadsslag, years, expected) => {
    expect(indexFactor(kostnadsslag, years).toFixed()).toBe(expected);
  });
});

describe('indexUpprakning', () => {
  const factor = new Decimal('1.033');

  test('leaves the result unrounded when no decimals are asked for', () => {
    expect(indexUpprakning(new Decimal(904), factor, null).toFixed()).toBe('933.832');
  });

  test.each([
    ['904', 0, '934'],
    ['904', 1, '933.8'],
    ['1071972', -3, '1107000'],
    ['-904', 0, '-934'],
  ])('%s to %i decimals is %s', (amount, decimals, expected) => {
    expect(indexUpprakning(new Decimal(amount), factor, decimals).toFixed()).toBe(expected);
  });
});
