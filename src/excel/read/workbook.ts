import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { WorkbookChange } from '../gateway';
import { POSITION } from '../ranges';
import type { Run } from '../run';
import { mayFollowOtherSheets } from './cross-sheet';
import {
  isSameSheet,
  type MeasuredSheet,
  type SheetsById,
  readSheets,
  SHEET,
  toWorkbook,
  visibilityOf,
} from './sheets';

/** Reads the workbook, and keeps the last reading so that after a change only a part need be read. */
export class WorkbookReader {
  private reading: SheetsById | null = null;

  constructor(private readonly run: Run) {}

  readonly last = (): SheetsById | null => this.reading;

  readonly read = async (change?: WorkbookChange): Promise<WorkbookSnapshot> => {
    const before = this.reading;
    const reading = await this.run((context) =>
      change === undefined || before === null ? readWorkbook(context) : readChanges(context, before, change),
    );
    this.reading = reading;
    return toWorkbook(reading);
  };

  /** The names of those sheets, of these ids, that are otherwise than in the last reading; what it has not is left out. */
  readonly differing = async (ids: readonly string[]): Promise<readonly string[]> => {
    const now = await this.run((context) => readSome(context, ids));
    return [...now].flatMap(([id, sheet]) => {
      const before = this.reading?.get(id);
      return before === undefined || isSameSheet(before, sheet) ? [] : [before.name];
    });
  };
}

/**
 * The whole workbook, hidden sheets too; chart sheets hold no cells and are not among the worksheets.
 * Three round trips, however many the sheets are, and one more for each further batch of a large workbook.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<SheetsById> {
  const sheets = context.workbook.worksheets.load(SHEET);
  await context.sync();
  return readListed(context, sheets.items);
}

/**
 * The workbook after a change, in two round trips: the sheets that changed, those with formulas that may follow them,
 * and the rest from the last reading. The tabs themselves are always read anew, so that names, order and visibility are
 * right. A sheet that the last reading has not, or a name that fits no sheet of it, makes all be read.
 *
 * What it gets wrong, until all is read: cells merged or split where nothing else changed, formulas of volatile
 * functions, and data that Excel itself fetches, as pivot tables and queries do.
 */
export async function readChanges(
  context: Excel.RequestContext,
  last: SheetsById,
  { sheets: changed }: WorkbookChange,
): Promise<SheetsById> {
  if (changed === 'all') return readWorkbook(context);
  const stale = [...last].filter(([, sheet]) => changed.includes(sheet.name) || followsOthers(sheet));
  const { sheets, measured } = askFor(
    context,
    stale.map(([id]) => id),
  );
  await context.sync();

  const isKnown = (name: string): boolean => stale.some(([, sheet]) => sheet.name === name);
  if (!changed.every(isKnown) || sheets.items.some(({ id }) => !last.has(id))) {
    return readListed(context, sheets.items);
  }
  const fresh = await readSheets(context, measured());
  return new Map(
    sheets.items.flatMap((item) => {
      const sheet = fresh.get(item.id) ?? asNow(last.get(item.id), item);
      return sheet === undefined ? [] : [[item.id, sheet] as const];
    }),
  );
}

/** These sheets as they are now, in two round trips; of those that are gone, nothing. */
export async function readSome(context: Excel.RequestContext, ids: readonly string[]): Promise<SheetsById> {
  const { measured } = askFor(context, ids);
  await context.sync();
  return readSheets(context, measured());
}

/** Asks for the list of sheets and, at once, the used ranges of some of them; `measured` answers after a sync. */
function askFor(
  context: Excel.RequestContext,
  ids: readonly string[],
): { sheets: Excel.WorksheetCollection; measured: () => readonly MeasuredSheet[] } {
  const sheets = context.workbook.worksheets.load(SHEET);
  const asked = ids.map((id) => ({
    id,
    used: sheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true).load(POSITION),
  }));
  const measured = () =>
    asked.flatMap(({ id, used }) => {
      const sheet = sheets.items.find((item) => item.id === id);
      return sheet === undefined ? [] : [{ sheet, used }];
    });
  return { sheets, measured };
}

async function readListed(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<SheetsById> {
  const measured = sheets.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load(POSITION),
  }));
  await context.sync();
  return readSheets(context, measured);
}

const followsOthers = ({ cells }: SheetSnapshot): boolean =>
  cells.some((row) => row.some(({ formula }) => formula !== undefined && mayFollowOtherSheets(formula)));

/** What was read before, by the name and visibility that the sheet has now. */
function asNow(before: SheetSnapshot | undefined, sheet: Excel.Worksheet): SheetSnapshot | undefined {
  const visibility = visibilityOf(sheet);
  if (before === undefined || (before.name === sheet.name && before.visibility === visibility)) return before;
  return { ...before, name: sheet.name, visibility };
}
