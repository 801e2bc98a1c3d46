import type { Random } from '../../tools/random';
import {
  insertRows,
  mapCells,
  type Role,
  type Row,
  type TaggedCell,
  type TaggedSheet,
  type TaggedWorkbook,
} from '../tagged';

/** A change that people make to a workbook without changing what it says, at random places. */
export interface HarmlessKind {
  readonly name: string;
  readonly change: (workbook: TaggedWorkbook, random: Random) => TaggedWorkbook;
}

export const eachSheet =
  (change: (sheet: TaggedSheet, random: Random) => TaggedSheet): HarmlessKind['change'] =>
  (workbook, random) => ({ sheets: workbook.sheets.map((sheet) => change(sheet, random)) });

/** Every cell of these roles that holds something, changed with this chance. */
export const someCells =
  (
    roles: readonly Role[],
    share: number,
    change: (cell: TaggedCell, random: Random) => TaggedCell,
  ): HarmlessKind['change'] =>
  (workbook, random) =>
    mapCells(workbook, (cell) =>
      cell.role !== undefined && roles.includes(cell.role) && cell.type !== 'blank' && random.chance(share)
        ? change(cell, random)
        : cell,
    );

/** The same for what texts say. */
export const someTexts = (
  roles: readonly Role[],
  share: number,
  change: (text: string, random: Random, mark: string) => string,
): HarmlessKind['change'] =>
  someCells(roles, share, (cell, random) =>
    cell.type === 'text' ? { ...cell, value: change(cell.value, random, cell.mark ?? '') } : cell,
  );

/** Rows of a sheet from `first` up to, not including, `end`, counted from the sheet's first row. */
export interface Rows {
  readonly first: number;
  readonly end: number;
}

/** The rows that hold marks of a pattern, by what its brackets catch. */
export function rowsOf({ cells }: TaggedSheet, pattern: RegExp): ReadonlyMap<string, Rows> {
  const found = new Map<string, Rows>();
  cells.forEach((row, index) => {
    for (const { mark } of row) {
      const name = mark === undefined ? undefined : pattern.exec(mark)?.[1];
      if (name !== undefined) found.set(name, { first: found.get(name)?.first ?? index, end: index + 1 });
    }
  });
  return found;
}

/** The sheet's stacked cards, from title to last field. */
export function stackedCards(sheet: TaggedSheet): readonly Rows[] {
  const titled = new Set(rowsOf(sheet, /^card\/([^/]+)\/title$/).keys());
  return [...rowsOf(sheet, /^card\/([^/]+)\//)].flatMap(([id, rows]) => (titled.has(id) ? [rows] : []));
}

/** The same rows in another order: `order` names the old row of each new one. Merges go with their first row. */
function inOrder(sheet: TaggedSheet, order: readonly number[]): TaggedSheet {
  const top = sheet.area.row;
  const newRow = new Map(order.map((old, index) => [old, index]));
  return {
    ...sheet,
    cells: order.flatMap((old): readonly Row[] => sheet.cells.slice(old, old + 1)),
    merges: sheet.merges.map((merge) => ({
      ...merge,
      row: top + (newRow.get(merge.row - top) ?? merge.row - top),
    })),
  };
}

/** Blocks of rows put in each other's places; what stands between them stays. */
export function shuffledBlocks(sheet: TaggedSheet, blocks: readonly Rows[], random: Random): TaggedSheet {
  const inPlace = [...blocks].sort((left, right) => left.first - right.first);
  const drawn = random.shuffled(inPlace);
  const order: number[] = [];
  for (let row = 0; row < sheet.cells.length;) {
    const at = inPlace.findIndex(({ first }) => first === row);
    const [old, replacement] = [inPlace[at], drawn[at]];
    if (old === undefined || replacement === undefined) {
      order.push(row);
      row += 1;
    } else {
      for (let each = replacement.first; each < replacement.end; each += 1) order.push(each);
      row = old.end;
    }
  }
  return inOrder(sheet, order);
}

/** A blank row put in before one of these rows; none where there are no such rows. */
export function blankRowBefore(
  sheet: TaggedSheet,
  candidates: readonly number[],
  random: Random,
): TaggedSheet {
  return candidates.length === 0 ? sheet : insertRows(sheet, random.pick(candidates), [[]]);
}

export const range = (first: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);
