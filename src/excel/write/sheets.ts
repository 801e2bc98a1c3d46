import type { Localized } from '../../language/localized';
import type { Outcome } from '../gateway';
import { sheetMissing, sheetProtected } from '../messages';

/** Asks for every sheet and whether it is protected; known after a sync. */
export const askForSheets = ({ workbook }: Excel.RequestContext): Excel.WorksheetCollection =>
  workbook.worksheets.load({ name: true, protection: { protected: true } });

/** A sheet that the product may write on, or why it may not. */
export type SheetToWrite = { readonly sheet: Excel.Worksheet } | { readonly why: Localized };

export function sheetToWrite({ items }: Excel.WorksheetCollection, name: string): SheetToWrite {
  const sheet = items.find((each) => each.name === name);
  if (sheet === undefined) return { why: sheetMissing(name) };
  return sheet.protection.protected ? { why: sheetProtected(name) } : { sheet };
}

/** Counts what is done, and what is left by sheet and reason. */
export class OutcomeCount {
  private done = 0;
  private readonly left = new Map<string, { sheet: string; count: number; why: Localized }>();

  did(count = 1): void {
    this.done += count;
  }

  leave(sheet: string, why: Localized, count = 1): void {
    const key = JSON.stringify([sheet, why.sv]);
    const before = this.left.get(key)?.count ?? 0;
    this.left.set(key, { sheet, count: before + count, why });
  }

  outcome(): Outcome {
    return { done: this.done, skipped: [...this.left.values()] };
  }
}
