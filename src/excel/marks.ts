import type { Mark, Outcome } from './gateway';
import { markAreas, markedCells, type MarkArea } from './mark-areas';
import { applyLook, LOOKS } from './mark-looks';
import { MARK_FORMULA, readMarkedSheets } from './marked-sheets';
import { sheetProtected } from './messages';
import { requireSupport } from './requirements';
import { sheetToWrite } from './sheets-now';
import { Tally } from './tally';

/**
 * Marks cells by conditional formats, in place of the marks before: fills and formats of the user's own stay as they are.
 * Four round trips, however many the marks. Protected sheets are left and told of, never unprotected. Tells of
 * cells: one with several findings is one.
 */
export async function mark(context: Excel.RequestContext, marks: readonly Mark[]): Promise<Outcome> {
  requireSupport('1.9');
  const { sheets, ownOf } = await readMarkedSheets(context);
  for (const sheet of sheets.items) {
    if (!sheet.protection.protected) for (const { format } of ownOf(sheet)) format.delete();
  }
  const tally = new Tally();
  for (const [name, ofSheet] of bySheet(marks)) {
    const place = sheetToWrite(sheets, name);
    if ('why' in place) tally.leave(name, place.why, markedCells(ofSheet));
    else {
      for (const area of markAreas(ofSheet)) addFormat(place.sheet, area);
      tally.did(markedCells(ofSheet));
    }
  }
  await context.sync();
  return tally.outcome();
}

/** Takes away our conditional formats and no others, in four round trips. Tells of cells. */
export async function unmark(context: Excel.RequestContext): Promise<Outcome> {
  requireSupport('1.9');
  const { sheets, ownOf } = await readMarkedSheets(context);
  const tally = new Tally();
  for (const sheet of sheets.items) {
    for (const { format, cells } of ownOf(sheet)) {
      if (sheet.protection.protected) tally.leave(sheet.name, sheetProtected(sheet.name), cells);
      else {
        format.delete();
        tally.did(cells);
      }
    }
  }
  await context.sync();
  return tally.outcome();
}

function addFormat(sheet: Excel.Worksheet, { severity, address }: MarkArea): void {
  const { custom } = sheet.getRanges(address).conditionalFormats.add('Custom');
  custom.rule.formula = MARK_FORMULA;
  applyLook(custom.format, LOOKS[severity]);
}

function bySheet(marks: readonly Mark[]): ReadonlyMap<string, readonly Mark[]> {
  const sheets = new Map<string, Mark[]>();
  for (const each of marks) {
    const ofSheet = sheets.get(each.sheet);
    if (ofSheet === undefined) sheets.set(each.sheet, [each]);
    else ofSheet.push(each);
  }
  return sheets;
}
