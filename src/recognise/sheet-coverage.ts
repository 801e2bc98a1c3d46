import type { Localized } from '../language/localized';
import { isHiddenColumn, isHiddenRow } from '../workbook/snapshot';
import type { CellOrSheet } from '../workbook/address';
import type { SheetContent, SheetCoverage, Submission } from './submission';

/** The sheets that hold nothing of the template. */
export const otherSheets = ({ sheets }: Submission): readonly SheetCoverage[] =>
  sheets.filter(({ chapters, cover }) => chapters.length === 0 && !cover);

export const hiddenSheets = ({ sheets }: Submission): readonly SheetCoverage[] =>
  sheets.filter(({ visibility }) => visibility !== 'visible');

/** What keeps a place out of sight. */
export type Hiding = 'sheet' | 'row' | 'column';

/** What keeps a place out of sight, the whole before the part; null where it shows, and for what is nowhere. */
export function hidingOf({ sheets }: Submission, { sheet, row, column }: CellOrSheet): Hiding | null {
  const covered = sheets.find(({ name }) => name === sheet);
  if (covered === undefined || row === null) return null;
  if (covered.visibility !== 'visible') return 'sheet';
  if (isHiddenRow(covered, row)) return 'row';
  return isHiddenColumn(covered, column) ? 'column' : null;
}

/** The sheets with formulas whose value the file does not hold. */
export const uncalculatedSheets = ({ sheets }: Submission): readonly SheetCoverage[] =>
  sheets.filter(({ uncalculated }) => uncalculated > 0);

/** How many formulas there are whose value the file does not hold. */
export const countUncalculated = ({ sheets }: Submission): number =>
  sheets.reduce((sum, { uncalculated }) => sum + uncalculated, 0);

/** What a sheet is that has no cells with content. */
export const SHEET_CONTENTS: Readonly<Record<Exclude<SheetContent, 'cells'>, Localized>> = {
  nothing: { sv: 'tomt', en: 'empty' },
  chart: { sv: 'diagramblad', en: 'chart sheet' },
  dialog: { sv: 'dialogblad', en: 'dialog sheet' },
  macro: { sv: 'makroblad', en: 'macro sheet' },
  other: { sv: 'inget kalkylblad', en: 'no worksheet' },
};
