import type { WorkbookDocument } from '../../workbook/document';
import { questionsTo } from '../questions';
import type { Underlag } from '../underlag';
import { costsSheet } from './costs-sheet';
import { differencesSheet } from './differences-sheet';
import type { FramesInput } from './frames-input';
import { framesSheet } from './frames-sheet';
import { newSheet, ongoingSheet } from './insats-sheets';
import { postsOf } from './posts';
import { questionsSheet } from './questions-sheet';
import type { UnderlagSheet } from './sheet';
import { summarySheet } from './summary-sheet';

/** The seven sheets of an underlag, in their order. */
export function underlagSheets(underlag: Underlag, input: FramesInput): readonly UnderlagSheet[] {
  const { suppliers, differences } = underlag;
  const year = underlag.year ?? 0;
  const costs = costsSheet(suppliers, year);
  return [
    summarySheet(underlag, costs, year),
    costs.sheet,
    newSheet(suppliers, year),
    ongoingSheet(suppliers, year),
    differencesSheet(differences),
    framesSheet(suppliers, input, costs, { year, posts: postsOf(suppliers, year) }),
    questionsSheet(suppliers.flatMap(questionsTo)),
  ];
}

export const underlagWorkbook = (
  year: number | null,
  sheets: readonly UnderlagSheet[],
): WorkbookDocument => ({
  title: `Underlag ${String(year)}`,
  sheets: sheets.map(({ document }) => document),
});
