import { cellText } from '../workbook/cell-text';
import { createLabelMatcher } from './match-label';
import type { SheetView } from './sheet-view';
import type { Template } from './template';

/** Who submits and for which year, as the cover sheet says. */
export interface Cover {
  readonly supplier: string | null;
  readonly year: number | null;
  /** The sheet that says so; null when none does. */
  readonly sheet: string | null;
}

const YEAR = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/;

/** Looks in every sheet for the cover's labels, and reads the answers beside them. */
export function readCover(views: readonly SheetView[], { cover }: Template): Cover {
  const supplier = findAnswer(views, cover.supplier);
  const year = findAnswer(views, cover.year);
  const written = YEAR.exec(year?.text ?? '')?.[1];
  return {
    supplier: supplier?.text ?? null,
    year: written === undefined ? null : Number(written),
    sheet: supplier?.sheet ?? year?.sheet ?? null,
  };
}

function findAnswer(
  views: readonly SheetView[],
  labels: readonly string[],
): { text: string; sheet: string } | null {
  const isWanted = createLabelMatcher<true>([[labels, true]], { prefixes: false });
  for (const view of views) {
    for (let row = view.firstRow; row < view.endRow; row += 1) {
      const [label, answer, ...more] = view.filled(row);
      if (label === undefined || answer === undefined || more.length > 0) continue;
      if (!isWanted(view.line(row, label))) continue;
      return { text: cellText(view.cell(row, answer)).trim(), sheet: view.name };
    }
  }
  return null;
}
