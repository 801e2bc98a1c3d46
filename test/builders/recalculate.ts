import { Decimal } from '../../src/money/decimal';
import { parseArea } from '../../src/workbook/address';
import { applyEdits } from '../../src/workbook/apply-edits';
import type { Edit } from '../../src/workbook/edit';
import { cellAt, type Cell, type SheetSnapshot, type WorkbookSnapshot } from '../../src/workbook/snapshot';

const SUM = /^=SUM\(((?:[A-Z]+\d+(?::[A-Z]+\d+)?,?)+)\)$/;

/** What Excel holds after the edits, with its sums calculated anew. */
export const afterEdits = (workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot =>
  recalculated(applyEdits(workbook, edits));

/** The workbook with its sums within a sheet calculated anew, also sums of sums. Other formulas keep their values. */
const recalculated = ({ sheets }: WorkbookSnapshot): WorkbookSnapshot => ({
  sheets: sheets.map((sheet) => settle(sheet)),
});

function settle(sheet: SheetSnapshot): SheetSnapshot {
  const next: SheetSnapshot = {
    ...sheet,
    cells: sheet.cells.map((row) => row.map((cell) => calculated(sheet, cell))),
  };
  return JSON.stringify(next.cells) === JSON.stringify(sheet.cells) ? sheet : settle(next);
}

function calculated(sheet: SheetSnapshot, cell: Cell): Cell {
  const [, list] = SUM.exec(cell.formula ?? '') ?? [];
  if (cell.formula === undefined || list === undefined) return cell;
  const numbers = list.split(',').flatMap((range) => numbersIn(sheet, range));
  const value = numbers.reduce((sum, each) => sum.plus(each), new Decimal(0)).toNumber();
  return { type: 'number', value, formula: cell.formula };
}

/** Texts and blank cells count for nothing, as in Excel. */
function numbersIn(sheet: SheetSnapshot, range: string): readonly number[] {
  const area = parseArea(range);
  if (area === null) throw new Error(`${range} is no range.`);
  const numbers: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell.type === 'number') numbers.push(cell.value);
    }
  }
  return numbers;
}
