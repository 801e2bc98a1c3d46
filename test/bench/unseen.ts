import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** The same workbook as sheets that the recogniser has not looked at: it remembers what it worked out of those it has. */
export const unseen = ({ sheets }: WorkbookSnapshot): WorkbookSnapshot => ({
  sheets: sheets.map((sheet) => ({ ...sheet })),
});
