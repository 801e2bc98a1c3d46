import { cellKey, createCellSet, viewSheet } from '../../src/recognise/sheet-view';
import { sheet } from '../../src/workbook/from-values';

const ROWS = [
  ['Namn', 'Byta växel'],
  ['Effektmål', null],
];
/** Of C3:D4. */
const set = () => createCellSet(viewSheet(sheet('1.4', ROWS, { at: { row: 2, column: 2 } })));

it('holds the cells that are put in it, and no others', () => {
  const cells = set();
  cells.add([cellKey(2, 3)]);
  expect([cells.has(2, 2), cells.has(2, 3), cells.has(3, 3)]).toEqual([false, true, false]);
  expect([cells.hasRow(2), cells.hasRow(3)]).toEqual([true, false]);
});

it('takes no cell outside the used range for one within it', () => {
  const cells = set();
  cells.add([cellKey(2, 1), cellKey(2, 4), cellKey(1, 3), cellKey(4, 2)]);
  const within = [2, 3].flatMap((row) => [2, 3].map((column) => cells.has(row, column)));
  expect(within).toEqual([false, false, false, false]);
  expect([cells.has(2, 4), cells.has(1, 3), cells.hasRow(1), cells.hasRow(4)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
