import type { Localized } from '../language/localized';
import type { SheetContent, SheetCoverage, Submission } from './submission';

/** The sheets that hold nothing of the template. */
export const otherSheets = ({ sheets }: Submission): readonly SheetCoverage[] =>
  sheets.filter(({ chapters, cover }) => chapters.length === 0 && !cover);

export const hiddenSheets = ({ sheets }: Submission): readonly SheetCoverage[] =>
  sheets.filter(({ visibility }) => visibility !== 'visible');

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
