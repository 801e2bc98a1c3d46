import type { SheetCoverage, Submission } from '../../recognise/submission';

/** The sheets that hold nothing of the template. */
export const otherSheets = ({ sheets }: Submission): readonly SheetCoverage[] =>
  sheets.filter(({ chapters, cover }) => chapters.length === 0 && !cover);

export const hiddenSheets = ({ sheets }: Submission): readonly SheetCoverage[] =>
  sheets.filter(({ visibility }) => visibility !== 'visible');

/** How many formulas there are whose value the file does not hold. */
export const countUncalculated = ({ sheets }: Submission): number =>
  sheets.reduce((sum, { uncalculated }) => sum + uncalculated, 0);
