import type { Stretch } from '../../workbook/snapshot';
import { NotEmulatedError, type Kind } from '../kind';
import type { RangeState } from './places';
import { struckCells, textRuns } from './range-formats';

/** What Excel tells of the rows, columns and cells of a range one by one. */
export const rangeProperties = {
  getRowProperties: ({ sheet, area }, given, session) => {
    expectOnly(given.at(0), 'rowHidden');
    const hidden = session.grid.hiddenRows(session.sheetName(sheet));
    return isWithin(area.row, area.rows, hidden).map((rowHidden) => ({ rowHidden }));
  },
  getColumnProperties: ({ sheet, area }, given, session) => {
    expectOnly(given.at(0), 'columnHidden');
    const hidden = session.grid.hiddenColumns(session.sheetName(sheet));
    return isWithin(area.column, area.columns, hidden).map((columnHidden) => ({ columnHidden }));
  },
  getCellProperties: (range, given, session) => {
    const options = given.at(0) as Excel.CellPropertiesLoadOptions;
    expectOnly(options, 'format', 'textRuns');
    expectOnly(options.format, 'font');
    expectOnly(options.format?.font, 'strikethrough');
    if (options.textRuns === true) session.requireApi('1.18', 'Range.getCellProperties textRuns');
    const runs = textRuns(range, session);
    return struckCells(range, session).map((row, r) =>
      row.map((strikethrough, c) => ({
        format: { font: { strikethrough } },
        ...(options.textRuns === true ? { textRuns: asExcel(runs[r]?.[c] ?? []) } : {}),
      })),
    );
  },
} as const satisfies Kind<Excel.Range, RangeState>['does'];

const asExcel = (
  runs: readonly { readonly text: string; readonly isStruck: boolean }[],
): Excel.RangeTextRun[] => runs.map(({ text, isStruck }) => ({ text, font: { strikethrough: isStruck } }));

function expectOnly(options: unknown, ...known: readonly string[]): void {
  const other = Object.keys(options ?? {}).find((key) => !known.includes(key));
  if (other !== undefined) throw new NotEmulatedError(`egenskapen ${other} hos celler`);
}

const isWithin = (first: number, count: number, stretches: readonly Stretch[]): readonly boolean[] =>
  Array.from({ length: count }, (_, index) =>
    stretches.some((each) => each.first <= first + index && each.last >= first + index),
  );

/** As Excel tells it of a range: null where some are so and some not. */
export function allOrNone(first: number, count: number, stretches: readonly Stretch[]): boolean {
  const end = first + count;
  const covered = stretches
    .map((each) => Math.min(each.last + 1, end) - Math.max(each.first, first))
    .filter((length) => length > 0)
    .reduce((sum, length) => sum + length, 0);
  return (covered > 0 && covered < count ? null : covered > 0) as boolean;
}
