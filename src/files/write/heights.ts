import { isFormula, isLink, lookOf, type DocumentCell, type DocumentSheet } from '../../workbook/document';
import { linesOf } from '../../workbook/lines';

/** Of a line in the size that cells have, in points. */
const LINE = 15;
/** Of a column whose width is not told, in characters. */
const USUAL_WIDTH = 8.43;
/** Excel has no higher row. */
const HIGHEST = 409;

/**
 * Rows that wrapped texts make higher than one line, in points. Excel works that out itself, but a program that trusts
 * the file's figures does not.
 */
export function estimatedHeights({
  blocks,
  widths = [],
  heights,
}: DocumentSheet): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const block of blocks) {
    block.rows.forEach((cells, r) => {
      const row = block.row + r;
      if (heights?.has(row)) return;
      cells.forEach((cell, c) => {
        if (!lookOf(block, c)?.wrap) return;
        const needed = linesOf(shownText(cell), widths[block.column + c] ?? USUAL_WIDTH);
        if (needed > (lines.get(row) ?? 1)) lines.set(row, needed);
      });
    });
  }
  return new Map([...lines].map(([row, count]) => [row, Math.min(HIGHEST, LINE * count)]));
}

function shownText(cell: DocumentCell): string {
  if (cell === null) return '';
  if (isLink(cell)) return cell.text;
  if (!isFormula(cell)) return String(cell);
  const result = cell.results?.[0]?.[0];
  return result && 'value' in result ? String(result.value) : '';
}
