import type { WorkbookDocument } from '../../workbook/document';
import { runSteps } from '../../workbook/run-steps';
import { questionsTo } from '../questions';
import type { Underlag } from '../underlag';
import { costsSheet } from './costs-sheet';
import { differencesSheet } from './differences-sheet';
import type { FramesInput } from './frames-input';
import { framesSheet } from './frames-sheet';
import { newSheet, ongoingSheet } from './insats-sheets';
import { postsOf } from './posts';
import { questionsSheet } from './questions-sheet';
import type { LeastHeaderRows, UnderlagSheet } from './sheet';
import { summarySheet } from './summary-sheet';

/**
 * The seven sheets of an underlag, in their order. `least` are the rows of the headers where the sheets are there
 * already: tables move down when there is more above them, and never up. A generator that stops after each sheet.
 */
export function* underlagSheetSteps(
  underlag: Underlag,
  input: FramesInput,
  least: LeastHeaderRows = new Map(),
): Generator<void, readonly UnderlagSheet[]> {
  const { suppliers, differences } = underlag;
  const year = underlag.year ?? 0;
  const costs = costsSheet(suppliers, year, least);
  const sheets: UnderlagSheet[] = [];
  for (const make of [
    () => summarySheet(underlag, costs, { year, least }),
    () => costs.sheet,
    () => newSheet(suppliers, year, least),
    () => ongoingSheet(suppliers, year, least),
    () => differencesSheet(differences, least),
    () => framesSheet(suppliers, input, costs, { ...{ year, least }, posts: postsOf(suppliers, year) }),
    () => questionsSheet(suppliers.flatMap(questionsTo), undefined, least),
  ]) {
    yield;
    sheets.push(make());
  }
  return sheets;
}

/** All of them at one go. */
export const underlagSheets = (...given: Parameters<typeof underlagSheetSteps>): readonly UnderlagSheet[] =>
  runSteps(underlagSheetSteps(...given));

export const underlagWorkbook = (
  year: number | null,
  sheets: readonly UnderlagSheet[],
): WorkbookDocument => ({
  title: `Underlag ${String(year)}`,
  sheets: sheets.map(({ document }) => document),
});
