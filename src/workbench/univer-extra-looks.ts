import { InterceptorEffectEnum, type Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService, type FWorkbook } from '@univerjs/preset-sheets-core';
import type { Extras } from '../emulator/extras';
import { extraLooks, tableLooks, type SheetLooks } from './extra-looks';
import { toPartOfStyle } from './univer-looks';

interface Layers {
  readonly under: SheetLooks;
  readonly over: SheetLooks;
}

/**
 * Shows what the host has given the cells beside their contents: marks, tables, formats. It is laid over the cells' own
 * looks, tables under them, as they are drawn, so that these stay as they are and nothing of it can be undone by
 * Ctrl+Z.
 */
export function createExtraLooks(
  injector: Injector,
  shown: () => { readonly book: FWorkbook | null; readonly extras: Extras },
): {
  /** To be called once a workbook is open: the spreadsheet gets these parts with its first one. */
  readonly start: () => void;
  /** To be called when any of it has changed. */
  readonly paint: () => void;
  /** To be called when another workbook is to be shown. */
  readonly forget: () => void;
} {
  const bySheet = new Map<string, Layers>();
  let isDue = false;

  function layersOf(sheet: string): Layers {
    const { extras } = shown();
    const known = bySheet.get(sheet) ?? { under: tableLooks(extras, sheet), over: extraLooks(extras, sheet) };
    bySheet.set(sheet, known);
    return known;
  }

  return {
    start: () => {
      injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        effect: InterceptorEffectEnum.Style,
        priority: 100,
        handler: (cell, { subUnitId, row, col, workbook }, next) => {
          const layers = layersOf(subUnitId);
          const under = layers.under.get(row)?.get(col);
          const over = layers.over.get(row)?.get(col);
          if (under === undefined && over === undefined) return next(cell);
          const own = workbook.getStyles().getStyleByCell(cell);
          return next({
            ...cell,
            s: { ...toPartOfStyle(under ?? {}), ...own, ...toPartOfStyle(over ?? {}) },
          });
        },
      });
    },
    forget: () => {
      bySheet.clear();
    },
    paint: () => {
      bySheet.clear();
      if (isDue) return;
      isDue = true;
      // All that one step of the host changes is drawn once.
      queueMicrotask(() => {
        isDue = false;
        shown().book?.getActiveSheet().refreshCanvas();
      });
    },
  };
}
