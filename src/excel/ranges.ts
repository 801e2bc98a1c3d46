import type { Rectangle } from '../workbook/snapshot';

/** What must be loaded of a range before `positionOf`. */
export const POSITION = {
  rowIndex: true,
  columnIndex: true,
  rowCount: true,
  columnCount: true,
} as const satisfies Excel.Interfaces.RangeLoadOptions;

/** The same of every area of a range of several; as text, since the form with an object has no place for it. */
export const POSITION_IN_AREAS = Object.keys(POSITION)
  .map((property) => `areas/${property}`)
  .join(', ');

export const positionOf = (range: Excel.Range): Rectangle => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

export const rangeOf = (sheet: Excel.Worksheet, area: Rectangle): Excel.Range =>
  sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);

/** The name of the sheet in an address as Excel writes it, which quotes the name only where it must. */
export function sheetOfAddress(address: string): string {
  const name = address.slice(0, address.lastIndexOf('!'));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

export const cellCount = (area: Rectangle): number => area.rows * area.columns;

/** Cuts an area into blocks of at most `limit` cells, from the top left: row by row, in each from left to right. */
export function cutIntoBlocks(area: Rectangle, limit: number): Rectangle[] {
  const columns = Math.min(area.columns, limit);
  const rows = Math.max(1, Math.floor(limit / columns));
  return steps(area.rows, rows).flatMap(([row, height]) =>
    steps(area.columns, columns).map(([column, width]) => ({
      row: area.row + row,
      column: area.column + column,
      rows: height,
      columns: width,
    })),
  );
}

/** Groups things in their order so that no group weighs more than `limit`, unless one thing alone does. */
export function packBatches<T>(things: readonly T[], weigh: (thing: T) => number, limit: number): T[][] {
  const batches: T[][] = [];
  let weight = Infinity;
  for (const thing of things) {
    weight += weigh(thing);
    if (weight > limit) {
      batches.push([]);
      weight = weigh(thing);
    }
    batches.at(-1)?.push(thing);
  }
  return batches;
}

/** 5 in steps of 2 → [0, 2], [2, 2], [4, 1]: where each step begins and how long it is. */
function steps(length: number, step: number): (readonly [start: number, size: number])[] {
  return Array.from({ length: Math.ceil(length / step) }, (_, index) => {
    const start = index * step;
    return [start, Math.min(step, length - start)] as const;
  });
}
