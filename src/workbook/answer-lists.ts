import { parseArea } from './address';
import { cellText } from './cell-text';
import { cellAt, type EntryRule, type Rectangle, type SheetSnapshot } from './snapshot';

/** A longer list is no choice of answers. */
const MOST_OFFERED = 2000;

/** The cells of a reference such as "=Listor!$A$2:$A$9" or "='Mina listor'!A2", or of one to the sheet itself. */
const REFERENCE = /^=(?:'((?:[^']|'')+)'!|([^'!]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;

/**
 * The texts that the cells of an entry rule offer: those in it, or those of the cells that it refers to.
 * Wrong on: a list by a name or another formula, of which nothing is offered.
 */
export function offeredBy(
  { source }: Pick<EntryRule, 'source'>,
  own: string,
  sheets: readonly SheetSnapshot[],
): readonly string[] {
  if (source === null) return [];
  if (!source.startsWith('=')) return textsIn(source.split(','));
  const [, quoted, plain, cells = ''] = REFERENCE.exec(source) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain ?? own;
  const sheet = sheets.find((each) => each.name === name);
  const area = parseArea(cells);
  return sheet === undefined || area === null ? [] : textsIn(cellsOf(sheet, area));
}

const textsIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text !== '')),
];

/** Of the area no more than the sheet uses. */
function cellsOf(sheet: SheetSnapshot, { row, column, rows, columns }: Rectangle): readonly string[] {
  const end = Math.min(row + rows, sheet.area.row + sheet.area.rows, row + MOST_OFFERED);
  const texts: string[] = [];
  for (let each = row; each < end; each += 1)
    for (let at = column; at < Math.min(column + columns, column + MOST_OFFERED); at += 1)
      texts.push(cellText(cellAt(sheet, each, at)));
  return texts;
}
