import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** The same workbook in sheets that are new to the recogniser, which remembers what it worked out of those it knows. */
export const unseen = ({ sheets }: WorkbookSnapshot): WorkbookSnapshot => ({
  sheets: sheets.map((sheet) => ({ ...sheet })),
});
