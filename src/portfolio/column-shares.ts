import { wordsOnly } from '../language/normalise';
import type { ChapterRow, OtherCell } from '../recognise/submission';
import { shownText } from '../workbook/cell-text';
import type { Cell } from '../workbook/snapshot';

/** A share under a header of its own. */
interface ColumnShare {
  readonly cell: OtherCell;
  /** "75", as people write it before the sign. */
  readonly percent: string;
}

/** "75 %" and "33,3 procent", and nothing more. */
const WRITTEN = /^(\d{1,3}(?:[.,]\d{1,6})?) ?(?:%|procent)$/iu;
/** Such a header says that figures without a sign are per cent. */
const OF_PERCENT = /%|procent/iu;
const WHOLE = 100;

/** The shares that stand in columns of a row which the template does not ask for; what sums them is none of them. */
export function columnShares({ others }: ChapterRow, totals: readonly string[]): readonly ColumnShare[] {
  const sums = new Set(totals.map(wordsOnly));
  return others.flatMap((cell): readonly ColumnShare[] => {
    const isSum = wordsOnly(cell.header)
      .split(' ')
      .some((word) => sums.has(word));
    const percent = isSum ? null : percentIn(cell);
    return percent === null ? [] : [{ cell, percent }];
  });
}

/** "75" of a cell that shows a percentage alone; null of any other. */
export const percentWritten = (cell: Cell): string | null =>
  WRITTEN.exec(shownText(cell).trim())?.[1] ?? null;

/** "75 %", 0,75 and, below a header with the sign, 75. */
function percentIn({ cell, header }: OtherCell): string | null {
  const written = percentWritten(cell);
  if (written !== null) return written;
  if (cell.type !== 'number' || cell.format !== undefined || cell.value < 0) return null;
  const scale = cell.value <= 1 ? WHOLE : 1;
  const isShare = scale === WHOLE || (cell.value <= WHOLE && OF_PERCENT.test(header));
  return isShare ? String(Number((cell.value * scale).toPrecision(12))).replace('.', ',') : null;
}
