import { parseArea, parseCellAddress } from '../../workbook/address';
import type { Block, DocumentCell, DocumentFormula } from '../../workbook/document';
import type { Rectangle } from '../../workbook/snapshot';
import { looks, type LookName } from './looks';

/**
 * How the example's sheets are laid out: as in Excel, by addresses, and with a text that begins with "=" for a
 * formula (in English, with our functions by their own names).
 */

/** Cells from an address on. The last look holds for the columns that have none of their own. */
export function block(
  at: string,
  rows: readonly (readonly DocumentCell[])[],
  names: readonly LookName[] | LookName,
): Block {
  const start = parseCellAddress(at);
  if (start === null) throw new Error(`${at} is no address.`);
  const columns = Math.max(...rows.map(({ length }) => length));
  const each = typeof names === 'string' ? [names] : names;
  return {
    ...start,
    rows: rows.map((cells) => cells.map(contentOf)),
    looks: Array.from({ length: columns }, (_, column) => looks[each[column] ?? each.at(-1) ?? 'text']),
  };
}

/** The same of one row, or of one cell. */
export const line = (
  at: string,
  cells: readonly DocumentCell[] | string,
  names: readonly LookName[] | LookName,
): Block => block(at, [typeof cells === 'string' ? [cells] : cells], names);

/** A formula whose result fills so many cells below each other, and beside. */
export const spill = (formula: string, rows: number, columns = 1): DocumentFormula => ({
  formula,
  fills: { rows, columns },
});

/** "A2:F2", … */
export const merged = (...addresses: readonly string[]): readonly Rectangle[] =>
  addresses.map((address) => {
    const area = parseArea(address);
    if (area === null) throw new Error(`${address} is no area.`);
    return area;
  });

/** Heights in points, by the numbers of rows as Excel shows them. */
export const heights = (points: Readonly<Record<number, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(points).map(([number, height]) => [Number(number) - 1, height]));

const contentOf = (content: DocumentCell): DocumentCell =>
  typeof content === 'string' && content.startsWith('=') ? { formula: content } : content;
