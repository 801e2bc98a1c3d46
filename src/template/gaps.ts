import type { SheetView } from './sheet-view';

/** So many blank rows may stand inside a table; more of them end it. */
const MOST_BLANK_ROWS = 2;

/** The first row after a few blank ones that begin at `row`; null where there are none, or too many. */
export function rowAfterGap(
  view: SheetView,
  row: number,
  isBlank: (row: number) => boolean = (each) => view.filled(each).length === 0,
): number | null {
  if (!isBlank(row)) return null;
  for (let next = row + 1; next <= row + MOST_BLANK_ROWS && next < view.endRow; next += 1)
    if (!isBlank(next)) return next;
  return null;
}
