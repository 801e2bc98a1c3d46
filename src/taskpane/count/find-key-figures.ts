import type { KeyFigures } from '../../findings/key-figures';
import { areaAddress, sheetAddress } from '../../workbook/address';
import { cellAt, type Rectangle, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';
import { callsIn, KEY_FIELD } from './calls';
import { readRange } from './input';

/** Fewer customers than this are no distribution. */
const FEWEST = 3;
/** A list of what can be chosen is read by people. */
const MOST = 40;

/**
 * Key figures by customer that the workbook itself holds: those that its formulas distribute by, and columns whose
 * header counts something ("Antal anställda") beside a column of names.
 * Wrong on: key figures under another header ("Årsarbetare", "Yta i m²"), which are missed and can be selected; a
 * column that counts something by what is no customer ("Antal ärenden" by month), which is offered all the same.
 */
export function findKeyFigures({ sheets }: WorkbookSnapshot): readonly KeyFigures[] {
  const found = sheets.flatMap((sheet) => [...usedByFormulas(sheet, sheets), ...counted(sheet)]);
  const ranges = new Map(found.map((figures) => [figures.range, figures]));
  return [...ranges.values()].slice(0, MOST);
}

function usedByFormulas(home: SheetSnapshot, sheets: readonly SheetSnapshot[]): readonly KeyFigures[] {
  const formulas = home.cells.flatMap((row) => row.flatMap(({ formula }) => formula ?? []));
  return formulas.flatMap(callsIn).flatMap(({ texts }) => {
    const range = readRange(texts[KEY_FIELD] ?? '', home.name);
    const sheet = sheets.find(({ name }) => name === range?.sheet);
    if (range === null || sheet === undefined) return [];
    return [figuresAt(sheet, range.area, headerAbove(sheet, range.area))];
  });
}

/** Columns of figures under a header that counts, beside a column of names. */
function counted(sheet: SheetSnapshot): readonly KeyFigures[] {
  const { area } = sheet;
  return sheet.cells.flatMap((cells, r) =>
    cells.flatMap((cell, c) => {
      if (cell.type !== 'text' || !COUNTS.test(cell.value)) return [];
      const [row, column] = [area.row + r + 1, area.column + c];
      const rows = lengthOf(sheet, row, column);
      return rows < FEWEST ? [] : [figuresAt(sheet, { row, column, rows, columns: 1 }, cell.value)];
    }),
  );
}

const COUNTS = /^\s*(?:antal|number of)\s+\p{L}/iu;

/** How many rows from this one have a figure that can be a key, and a name to the left of it. */
function lengthOf(sheet: SheetSnapshot, row: number, column: number): number {
  let rows = 0;
  while (isKey(sheet, row + rows, column) && isNamed(sheet, row + rows, column)) rows += 1;
  return rows;
}

function isKey(sheet: SheetSnapshot, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell.type === 'number' && cell.value >= 0;
}

/** A row that sums the others is no customer. */
function isNamed(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (/SUM|SUBTOTAL/iu.test(cellAt(sheet, row, column).formula ?? '')) return false;
  for (let left = column - 1; left >= sheet.area.column; left--) {
    const { type } = cellAt(sheet, row, left);
    if (type === 'text') return true;
  }
  return false;
}

function headerAbove(sheet: SheetSnapshot, { row, column }: Rectangle): string | null {
  const cell = cellAt(sheet, row - 1, column);
  return cell.type === 'text' ? cell.value : null;
}

const figuresAt = ({ name }: SheetSnapshot, area: Rectangle, header: string | null): KeyFigures => ({
  name: header?.replace(/\s+/gu, ' ').trim() ?? areaAddress(area),
  range: sheetAddress(name, areaAddress(area)),
});
