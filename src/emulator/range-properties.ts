import type { Stretch } from '../workbook/snapshot';
import type { Self } from './client-object';
import type { GridRange } from './grid';
import { struckCells, textRuns } from './range-formats';
import { createResult } from './result';
import { NotEmulatedError } from './strict';

/** What Excel tells of the rows, columns and cells of a range one by one. */
export function rangeProperties({
  request,
  state,
}: Self<GridRange>): Pick<Excel.Range, 'getRowProperties' | 'getColumnProperties' | 'getCellProperties'> {
  const { grid } = request;
  const range = (): GridRange => {
    const found = state();
    if (found === null) throw new NotEmulatedError('Properties of a null object');
    return found;
  };
  return {
    getRowProperties: (options) => {
      expectOnly(options, 'rowHidden');
      return createResult(request, 'Range.getRowProperties', () => {
        const { sheet, area } = range();
        return isWithin(area.row, area.rows, grid.hiddenRows(sheet)).map((rowHidden) => ({ rowHidden }));
      });
    },
    getColumnProperties: (options) => {
      expectOnly(options, 'columnHidden');
      return createResult(request, 'Range.getColumnProperties', () => {
        const { sheet, area } = range();
        const hidden = isWithin(area.column, area.columns, grid.hiddenColumns(sheet));
        return hidden.map((columnHidden) => ({ columnHidden }));
      });
    },
    getCellProperties: (options) => {
      expectOnly(options, 'format', 'textRuns');
      expectOnly(options.format ?? {}, 'font');
      expectOnly(options.format?.font ?? {}, 'strikethrough');
      if (options.textRuns === true) request.requireApi('1.18', 'Range.getCellProperties textRuns');
      return createResult(request, 'Range.getCellProperties', () => {
        const runs = textRuns(range(), request);
        return struckCells(range(), request).map((row, r) =>
          row.map((struck, c) => ({
            format: { font: { strikethrough: struck as boolean } },
            ...(options.textRuns === true ? { textRuns: asExcel(runs[r]?.[c] ?? []) } : {}),
          })),
        );
      });
    },
  };
}

const asExcel = (
  runs: readonly { readonly text: string; readonly isStruck: boolean }[],
): Excel.RangeTextRun[] => runs.map(({ text, isStruck }) => ({ text, font: { strikethrough: isStruck } }));

function expectOnly(options: object, ...known: readonly string[]): void {
  const other = Object.keys(options).find((key) => !known.includes(key));
  if (other !== undefined) throw new NotEmulatedError(`The property ${other} of cells`);
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
