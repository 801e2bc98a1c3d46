import { CellType, DetailedCellError, HyperFormula, type CellValue, type RawCellContent } from 'hyperformula';
import {
  isFormula,
  isLink,
  type Block,
  type DocumentCell,
  type DocumentFormula,
  type DocumentSheet,
  type WorkbookDocument,
} from '../../workbook/document';
import { cell } from '../../workbook/from-values';
import type { Cell } from '../../workbook/snapshot';
import { ArligPlugin } from './arlig-plugin';

/** Gives what a formula's cells show, by sheet and the place of its own cell. */
type Calculate = (sheet: string, row: number, column: number, formula: DocumentFormula) => readonly Cell[][];

/** The document with what every formula gives. */
export function calculated(document: WorkbookDocument): WorkbookDocument {
  const calculate = engineFor(document.sheets);
  const withResults = (sheet: string, block: Block): Block => ({
    ...block,
    rows: block.rows.map((cells, r) =>
      cells.map((content, c) =>
        isFormula(content)
          ? { ...content, results: calculate(sheet, block.row + r, block.column + c, content) }
          : content,
      ),
    ),
  });
  const sheets = document.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => withResults(sheet.name, block)),
  }));
  return { ...document, sheets };
}

function engineFor(sheets: readonly DocumentSheet[]): Calculate {
  HyperFormula.registerFunctionPlugin(ArligPlugin, { enGB: ArligPlugin.names });
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries(sheets.map((sheet) => [sheet.name, contentsOf(sheet)])),
    { licenseKey: 'gpl-v3', smartRounding: false },
  );
  return (name, row, column, { fills }) => {
    const sheet = engine.getSheetId(name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
    const { rows, columns } = fills ?? { rows: 1, columns: 1 };
    const at = (down: number, right: number) => ({ sheet, row: row + down, col: column + right });
    const fillsLast = engine.getCellType(at(rows - 1, columns - 1)) === CellType.ARRAY;
    const fillsMore = engine.getCellType(at(rows, columns - 1)) === CellType.ARRAY;
    if (fills !== undefined && (!fillsLast || fillsMore)) {
      throw new Error(`${name}: the formula in row ${String(row + 1)} fills another area than it states.`);
    }
    return Array.from({ length: rows }, (_row, down) =>
      Array.from({ length: columns }, (_column, right) => cellOf(engine.getCellValue(at(down, right)))),
    );
  };
}

function contentsOf({ blocks }: DocumentSheet): RawCellContent[][] {
  const contents: RawCellContent[][] = [];
  for (const block of blocks) {
    block.rows.forEach((cells, r) => {
      const row = (contents[block.row + r] ??= []);
      cells.forEach((content, c) => (row[block.column + c] = rawContent(content)));
    });
  }
  // The engine takes no gaps.
  return Array.from(contents, (row) => Array.from(row ?? [], (content) => content ?? null));
}

/** Texts are marked as such: the engine would read "7,5" or "2024-01-01" as something else. */
function rawContent(content: DocumentCell): RawCellContent {
  if (isFormula(content)) return content.formula;
  const plain = isLink(content) ? content.text : content;
  return typeof plain === 'string' ? `'${plain}` : plain;
}

const cellOf = (value: CellValue): Cell =>
  value instanceof DetailedCellError ? { type: 'error', value: value.value } : cell(value);
