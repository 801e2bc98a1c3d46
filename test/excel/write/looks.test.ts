import { installHost } from '../../../src/emulator/install';
import { dress, layOut } from '../../../src/excel/write/looks';
import type { Look } from '../../../src/workbook/document';
import { sheet } from '../../../src/workbook/from-values';

const WIDE = { row: 3, column: 1, rows: 1, columns: 2 };

/** What Excel is asked to do with the formats of a sheet: each area with what it is given. */
async function formatsGiven(ask: (sheet: Excel.Worksheet) => void): Promise<readonly unknown[][]> {
  const { grid } = installHost({ sheets: [sheet('Blad', [['a']])] });
  await Excel.run(async (context) => {
    ask(context.workbook.worksheets.getItem('Blad'));
    await context.sync();
  });
  const given = grid.extras.formats.map(({ area, property, value }) => [area, property, value]);
  return [...given, ...grid.merges('Blad').map((area) => [area, 'merged', true])];
}

const dressed = (looks: Look | readonly Look[], rows = [[1, 2]]): Promise<readonly unknown[][]> =>
  formatsGiven((on) => {
    dress(on, { row: 3, column: 1, rows, looks });
  });

it('gives a block one look, every cell at the top of its row', async () => {
  const given = await dressed({
    ...{ bold: true, italic: true, size: 16, color: '5C0000' },
    ...{ fill: 'FFD6D6', wrap: true, align: 'right' },
  });
  expect(given).toEqual([
    [WIDE, 'verticalAlignment', 'Top'],
    [WIDE, 'wrapText', true],
    [WIDE, 'horizontalAlignment', 'Right'],
    [WIDE, 'bold', true],
    [WIDE, 'italic', true],
    [WIDE, 'size', 16],
    [WIDE, 'color', '#5C0000'],
    [WIDE, 'fill', '#FFD6D6'],
  ]);
});

it('gives each column its own, and a number format to every cell', async () => {
  const one = { row: 3, column: 1, rows: 2, columns: 1 };
  const rows = [
    [1, 2],
    [3, 4],
  ];
  expect(await dressed([{ numberFormat: '#,##0' }], rows)).toEqual([
    [one, 'verticalAlignment', 'Top'],
    [one, 'numberFormat', '#,##0'],
    [{ ...one, column: 2 }, 'verticalAlignment', 'Top'],
  ]);
});

it('draws lines only where there is anything to draw them between: Excel refuses the others', async () => {
  const lines = async (line: 'top' | 'all', rows: number[][]): Promise<unknown> =>
    (await dressed({ line }, rows)).flatMap(([, property, value]) =>
      value === 'Continuous' ? [property] : [],
    );
  expect(await lines('top', [[1, 2]])).toEqual(['EdgeTop']);
  expect(await lines('top', [[1], [2]])).toEqual(['EdgeTop', 'InsideHorizontal']);
  expect(await lines('all', [[1, 2]])).toEqual([
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideVertical',
  ]);
});

it('lays out a sheet: widths in points, heights, merged cells, frozen rows, no grid lines, the printed page', async () => {
  const merged = { row: 0, column: 0, rows: 1, columns: 2 };
  const given = await formatsGiven((on) => {
    layOut(on, {
      name: 'Blad',
      blocks: [],
      widths: [10],
      heights: new Map([[2, 30]]),
      merges: [merged],
      frozenRows: 4,
      gridLines: false,
      print: 'landscape',
    });
  });
  const corner = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(given).toEqual([
    [corner, 'columnWidth', 56.25],
    [{ ...corner, row: 2 }, 'rowHeight', 30],
    [{ ...corner, rows: 4 }, 'frozen', true],
    [corner, 'gridlines', false],
    [corner, 'orientation', 'Landscape'],
    [corner, 'paperSize', 'A4'],
    [corner, 'zoom', { horizontalFitToPages: 1 }],
    [merged, 'merged', true],
  ]);
});
