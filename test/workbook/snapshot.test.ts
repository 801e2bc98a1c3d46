import { sheet } from '../../src/workbook/from-values';
import { isHiddenColumn, isHiddenRow, stretchesOf } from '../../src/workbook/snapshot';

const upTo = (end: number) => Array.from({ length: end }, (_, index) => index);

describe('hidden rows and columns', () => {
  it.each<[hidden: readonly number[]]>([
    [[]],
    [[0]],
    [[3]],
    [[0, 1, 2]],
    [[1, 2, 5, 8, 9]],
    [[0, 2, 4, 6, 8]],
  ])('are just those told: %j', (hidden) => {
    const some = sheet('Blad1', [], { hiddenRows: hidden, hiddenColumns: hidden });
    expect(upTo(12).filter((row) => isHiddenRow(some, row))).toEqual(hidden);
    expect(upTo(12).filter((column) => isHiddenColumn(some, column))).toEqual(hidden);
  });

  it('take one stretch for those side by side', () => {
    expect(stretchesOf([1, 2, 3, 7])).toEqual([
      { first: 1, last: 3 },
      { first: 7, last: 7 },
    ]);
    expect(stretchesOf([])).toBeUndefined();
  });
});
