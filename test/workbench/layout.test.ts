import { sheet } from '../../src/workbook/from-values';
import { columnWidths, rowHeights } from '../../src/workbench/layout';

const long = 'ord '.repeat(60);
const always = () => true;

describe('columnWidths', () => {
  it('follows the longest text, within reason, and leaves merged cells out', () => {
    const merges = [{ row: 1, column: 0, rows: 1, columns: 3 }];
    const rows = [
      ['x', 'Demokratistärkande metoder', long],
      [long, null, null],
    ];
    const widths = columnWidths(sheet('Blad1', rows, { merges }));
    const [narrow = 0, middle = 0, wide = 0] = [0, 1, 2].map((column) => widths.get(column));
    expect(narrow).toBeLessThan(middle);
    expect(middle).toBeLessThan(wide);
    expect(wide).toBeLessThan(500);
  });
});

describe('rowHeights', () => {
  it('makes room for wrapped texts and line breaks, and for no others', () => {
    const rows = [['kort'], [long], ['a\nb\nc']];
    const made = sheet('Blad1', rows, { at: { row: 4, column: 2 } });
    const heights = rowHeights(made, () => 200, always);
    const [one = 0, wrapped = 0, three = 0] = [4, 5, 6].map((row) => heights.get(row));
    expect(one).toBeLessThan(three);
    expect(three).toBeLessThan(wrapped);
    const unwrapped = rowHeights(
      made,
      () => 200,
      (row, column) => row !== 5 || column !== 2,
    );
    expect(unwrapped.get(5)).toBe(one);
  });

  it('wraps merged texts in the whole width of the merged cells', () => {
    const merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
    const rows = [[long, null]];
    const widthOf = (column: number) => [200, 800][column] ?? 0;
    const [merged = 0] = rowHeights(sheet('Blad1', rows, { merges }), widthOf, always).values();
    const [single = 0] = rowHeights(sheet('Blad1', rows), widthOf, always).values();
    expect(merged).toBeLessThan(single);
  });
});
