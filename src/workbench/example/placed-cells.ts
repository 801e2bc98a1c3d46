import { parseCellAddress } from '../../workbook/address';
import type { LookName } from './looks';
import type { Block, ExampleCell, ExampleSheet } from './model';

/** The cells of a sheet by row and column; a place that two blocks claim is a mistake in the sheet. */
export function placedCells(sheet: ExampleSheet): ReadonlyMap<number, ReadonlyMap<number, ExampleCell>> {
  const rows = new Map<number, Map<number, ExampleCell>>();
  for (const block of sheet.blocks) {
    const { row, column } = startOf(block);
    block.rows.forEach((contents, r) => {
      const cells = rows.get(row + r) ?? new Map<number, ExampleCell>();
      rows.set(row + r, cells);
      contents.forEach((content, c) => {
        if (cells.has(column + c)) throw new Error(`${sheet.name}: two blocks at ${block.at}.`);
        cells.set(column + c, { content, look: lookAt(block, c) });
      });
    });
  }
  return rows;
}

function startOf({ at }: Block): { row: number; column: number } {
  const start = parseCellAddress(at);
  if (start === null) throw new Error(`${at} is no address.`);
  return start;
}

function lookAt({ at, looks }: Block, column: number): LookName {
  const look = typeof looks === 'string' ? looks : looks[column];
  if (look === undefined) throw new Error(`The block at ${at} has no look for column ${String(column)}.`);
  return look;
}
