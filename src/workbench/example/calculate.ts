import { CellType, DetailedCellError, HyperFormula, type CellValue, type RawCellContent } from 'hyperformula';
import type { Cell } from '../../workbook/snapshot';
import { cell } from '../../workbook/from-values';
import { ArligPlugin } from './arlig-plugin';
import { formulaOf, type Content, type ExampleSheet } from './model';
import { placedCells } from './placed-cells';

/** Gives what a cell shows, by sheet and zero-based place. */
export type Calculated = (sheet: string, row: number, column: number) => Cell;

/** Works out every formula of the workbook. */
export function calculate(sheets: readonly ExampleSheet[]): Calculated {
  HyperFormula.registerFunctionPlugin(ArligPlugin, { enGB: ArligPlugin.names });
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries(sheets.map((sheet) => [sheet.name, contentsOf(sheet)])),
    { licenseKey: 'gpl-v3', smartRounding: false },
  );

  const addressOf = (name: string, row: number, column: number) => {
    const sheet = engine.getSheetId(name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
    return { sheet, row, col: column };
  };

  for (const { name, row, column, rows, columns } of sheets.flatMap(spills)) {
    const last = addressOf(name, row + rows - 1, column + columns - 1);
    const beyond = addressOf(name, row + rows, column + columns - 1);
    if (engine.getCellType(last) !== CellType.ARRAY || engine.getCellType(beyond) === CellType.ARRAY) {
      throw new Error(`${name}: the formula in row ${String(row + 1)} fills another area than it states.`);
    }
  }
  return (name, row, column) => cellOf(engine.getCellValue(addressOf(name, row, column)));
}

function contentsOf(sheet: ExampleSheet): RawCellContent[][] {
  const placed = placedCells(sheet);
  const rows = Math.max(...placed.keys()) + 1;
  return Array.from({ length: rows }, (_, row) => {
    const cells = placed.get(row) ?? new Map<number, { content: Content }>();
    const columns = Math.max(-1, ...cells.keys()) + 1;
    return Array.from({ length: columns }, (_cell, column) => rawContent(cells.get(column)?.content ?? null));
  });
}

/** Texts are marked as such: the engine would read "7,5" or "2024-01-01" as something else. */
function rawContent(content: Content): RawCellContent {
  const formula = formulaOf(content);
  if (formula !== null) return formula;
  return typeof content === 'string' ? `'${content}` : (content as number | null);
}

function spills(sheet: ExampleSheet) {
  return [...placedCells(sheet)].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { content }]) =>
      typeof content === 'object' && content !== null
        ? [{ name: sheet.name, row, column, rows: content.rows, columns: content.columns }]
        : [],
    ),
  );
}

const cellOf = (value: CellValue): Cell =>
  value instanceof DetailedCellError ? { type: 'error', value: value.value } : cell(value);
