import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { Extras } from '../host/extras';

type Drawn = ReturnType<ReturnType<ReturnType<FWorkbook['getActiveSheet']>['getRange']>['highlight']>;

interface Shown {
  readonly book: FWorkbook | null;
  readonly extras: Extras;
}

/** Shows the conditional formats of the active sheet as frames over its cells, whose own formats stay as they are. */
export function createMarkPainter(shown: () => Shown): {
  readonly paint: () => void;
  /** The workbook they were drawn on is gone. */
  readonly forget: () => void;
} {
  let drawn: Drawn[] = [];
  let isDue = false;

  function draw(): void {
    isDue = false;
    for (const each of drawn) each.dispose();
    drawn = [];
    const { book, extras } = shown();
    const sheet = book?.getActiveSheet();
    if (sheet === undefined) return;
    const id = sheet.getSheetId();
    drawn = extras.conditionalFormats
      .filter((format) => format.sheet === id)
      .flatMap(({ areas, look }) =>
        areas.map((area) =>
          sheet.getRange(area.row, area.column, area.rows, area.columns).highlight({
            stroke: String(look.get('color') ?? '#000000'),
            fill: `${String(look.get('fill') ?? '#FFFFFF')}80`,
            strokeWidth: 1,
          }),
        ),
      );
  }

  return {
    // All that one step of the host changes is drawn once.
    paint: () => {
      if (isDue) return;
      isDue = true;
      queueMicrotask(draw);
    },
    forget: () => {
      drawn = [];
    },
  };
}
