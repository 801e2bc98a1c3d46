import { sheet } from '../host/workbooks';
import { columnWidths, rowHeights } from './layout';

const long = 'ord '.repeat(60);

describe('columnWidths', () => {
  it('follows the longest text, within reason, and leaves merged cells out', () => {
    const merges = [{ row: 1, column: 0, rows: 1, columns: 3 }];
    const rows = [
      ['x', 'Demokratistärkande metoder', long],
      [long, null, null],
    ];
    const [narrow = 0, middle = 0, wide = 0] = columnWidths(sheet('Blad1', { rows, merges }));
    expect(narrow).toBeLessThan(middle);
    expect(middle).toBeLessThan(wide);
    expect(wide).toBeLessThan(500);
  });
});

describe('rowHeights', () => {
  it('makes room for wrapped texts and line breaks', () => {
    const rows = [['kort'], [long], ['a\nb\nc']];
    const [one = 0, wrapped = 0, three = 0] = rowHeights(sheet('Blad1', { rows }), [200]);
    expect(one).toBeLessThan(three);
    expect(three).toBeLessThan(wrapped);
  });

  it('wraps merged texts in the whole width of the merged cells', () => {
    const merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
    const rows = [[long, null]];
    const [merged = 0] = rowHeights(sheet('Blad1', { rows, merges }), [200, 800]);
    const [single = 0] = rowHeights(sheet('Blad1', { rows }), [200, 800]);
    expect(merged).toBeLessThan(single);
  });
});
