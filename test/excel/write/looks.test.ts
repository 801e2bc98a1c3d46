import { dress, layOut } from '../../../src/excel/write/looks';
import type { Look } from '../../../src/workbook/document';

/** Writes down, by its path, all that is asked of the sheet: what is set and what is called. */
function recordingSheet(): { readonly sheet: Excel.Worksheet; readonly asked: readonly unknown[][] } {
  const asked: unknown[][] = [];
  const at = (path: string): object =>
    new Proxy(() => undefined, {
      get: (_target, key) => at(`${path}.${String(key)}`),
      set: (_target, key, value) => asked.push([`${path}.${String(key)}`, value]) > 0,
      apply: (_target, _this, args) => {
        if (/\.(merge|freezeRows)$/.test(path)) asked.push([path, ...(args as unknown[])]);
        return at(`${path}(${args.join(',')})`);
      },
    });
  return { sheet: at('sheet') as Excel.Worksheet, asked };
}

const asked = (looks: Look | readonly Look[], rows = [[1, 2]]): unknown => {
  const recording = recordingSheet();
  dress(recording.sheet, { row: 3, column: 1, rows, looks });
  return recording.asked;
};

it('gives a block one look, every cell at the top of its row', () => {
  const range = 'sheet.getRangeByIndexes(3,1,1,2)';
  expect(
    asked({
      bold: true,
      italic: true,
      size: 16,
      color: '5C0000',
      fill: 'FFD6D6',
      wrap: true,
      align: 'right',
    }),
  ).toEqual([
    [`${range}.format.verticalAlignment`, 'Top'],
    [`${range}.format.wrapText`, true],
    [`${range}.format.horizontalAlignment`, 'Right'],
    [`${range}.format.font.bold`, true],
    [`${range}.format.font.italic`, true],
    [`${range}.format.font.size`, 16],
    [`${range}.format.font.color`, '#5C0000'],
    [`${range}.format.fill.color`, '#FFD6D6'],
  ]);
});

it('gives each column its own, and a number format to every cell', () => {
  const one = 'sheet.getRangeByIndexes(3,1,2,1)';
  const other = 'sheet.getRangeByIndexes(3,2,2,1)';
  const rows = [
    [1, 2],
    [3, 4],
  ];
  expect(asked([{ numberFormat: '#,##0' }], rows)).toEqual([
    [`${one}.format.verticalAlignment`, 'Top'],
    [`${one}.numberFormat`, [['#,##0'], ['#,##0']]],
    [`${other}.format.verticalAlignment`, 'Top'],
  ]);
});

it('draws lines only where there is anything to draw them between', () => {
  const lines = (line: 'top' | 'all', rows: number[][]): unknown =>
    (asked({ line }, rows) as string[][]).flatMap(([path = '']) => /getItem\((\w+)\)/.exec(path)?.[1] ?? []);
  expect(lines('top', [[1, 2]])).toEqual(['EdgeTop']);
  expect(lines('top', [[1], [2]])).toEqual(['EdgeTop', 'InsideHorizontal']);
  expect(lines('all', [[1, 2]])).toEqual([
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideVertical',
  ]);
});

it('lays out a sheet: widths in points, heights, merged cells, frozen rows, no grid lines, the printed page', () => {
  const recording = recordingSheet();
  layOut(recording.sheet, {
    name: 'Blad',
    blocks: [],
    widths: [10],
    heights: new Map([[2, 30]]),
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    frozenRows: 4,
    gridLines: false,
    print: 'landscape',
  });
  expect(recording.asked).toEqual([
    ['sheet.getRangeByIndexes(0,0,1,1).format.columnWidth', 56.25],
    ['sheet.getRangeByIndexes(2,0,1,1).format.rowHeight', 30],
    ['sheet.getRangeByIndexes(0,0,1,2).merge'],
    ['sheet.freezePanes.freezeRows', 4],
    ['sheet.showGridlines', false],
    ['sheet.pageLayout.orientation', 'Landscape'],
    ['sheet.pageLayout.paperSize', 'A4'],
    ['sheet.pageLayout.zoom', { horizontalFitToPages: 1 }],
  ]);
});
