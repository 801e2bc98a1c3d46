import { KEPT_NAMESPACE, keptText } from '../../workbook/kept-template';
import { MOST_SHEETS, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';
import { GatewayError, type WorkbookChange } from '../gateway';
import { messages } from '../messages';
import { POSITION, positionOf } from '../ranges';
import { supports } from '../requirements';
import type { Run } from '../run';
import type { Block } from './blocks';
import { mayFollowOtherSheets } from './cross-sheet';
import { readSheets, type SheetsById, visibilityOf } from './sheets';

const SHEET = {
  id: true,
  name: true,
  visibility: true,
} as const satisfies Excel.Interfaces.WorksheetCollectionLoadOptions;

/** What a cell shows until a custom function has answered; older Excels have the second. */
const WAITING: readonly string[] = ['#BUSY!', '#GETTING_DATA'];

/** Reads the workbook, and keeps the last reading so that after a change only a part need be read. */
export class WorkbookReader {
  private reading: SheetsById | null = null;
  /** The template document that goes with the workbook, as the latest reading of all found it. */
  private keptTemplate: string | null = null;

  /** Called when the workbook has been read. */
  afterReading: () => void = () => undefined;

  constructor(private readonly run: Run) {}

  /** The ids of the sheets on which formulas waited for a custom function in the last reading. */
  readonly waiting = (): readonly string[] =>
    [...(this.reading ?? [])].flatMap(([id, { cells }]) =>
      cells.some((row) => row.some((cell) => cell.type === 'error' && WAITING.includes(cell.value)))
        ? [id]
        : [],
    );

  readonly last = (): SheetsById | null => this.reading;

  readonly read = async (change?: WorkbookChange): Promise<WorkbookSnapshot> => {
    const before = this.reading;
    this.reading = await this.run(async (context) => {
      if (change !== undefined && change.sheets !== 'all' && before !== null)
        return readChanges(context, before, change);
      const kept = askForKept(context);
      const { sheets } = await measure(context, []);
      // Asked for together with what the sheets use.
      const xml = kept?.items[0]?.getXml();
      const read = await readListed(context, sheets);
      this.keptTemplate = xml === undefined ? null : keptText(xml.value);
      return read;
    });
    this.afterReading();
    // In the order of the tabs, as the reading has them.
    return {
      sheets: [...this.reading.values()],
      ...(this.keptTemplate !== null && { keptTemplate: this.keptTemplate }),
    };
  };

  /**
   * The names of those sheets, of these ids, that are otherwise than in the last reading; what it has not is left out.
   */
  readonly differing = async (ids: readonly string[]): Promise<readonly string[]> => {
    const now = await this.run(async (context) =>
      readSheets(context, (await measure(context, ids)).measured),
    );
    return [...now].flatMap(([id, sheet]) => {
      const before = this.reading?.get(id);
      return before === undefined || isSameSheet(before, sheet) ? [] : [before.name];
    });
  };
}

/** The part that a template document goes with; null in an Excel that has no such parts. */
const askForKept = ({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection | null =>
  supports('1.5') ? workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE).load({ id: true }) : null;

/**
 * The whole workbook, hidden sheets too; chart sheets hold no cells and are not among the worksheets.
 * Three round trips, however many the sheets are, and one more for each further batch of a large workbook.
 */
async function readAll(context: Excel.RequestContext): Promise<SheetsById> {
  const { sheets } = await measure(context, []);
  return readListed(context, sheets);
}

/**
 * The workbook after a change, in two round trips: the sheets that changed, those with formulas that may follow them,
 * and the rest from the last reading. The tabs themselves are always read anew, so that names, order and visibility are
 * right. A sheet that the last reading has not, or a name that fits no sheet of it, makes all be read.
 *
 * What it gets wrong, until all is read: cells merged, split, hidden, filtered, struck through or given another number
 * format where nothing else changed, formulas of volatile functions, and data that Excel itself fetches, as pivot
 * tables and queries do.
 */
async function readChanges(
  context: Excel.RequestContext,
  last: SheetsById,
  { sheets: changed }: WorkbookChange,
): Promise<SheetsById> {
  if (changed === 'all') return readAll(context);
  const stale = new Map(
    [...last].filter(([, sheet]) => changed.includes(sheet.name) || followsOthers(sheet)),
  );
  const { sheets, measured } = await measure(context, [...stale.keys()]);
  const known = new Set([...stale.values()].map(({ name }) => name));
  if (!changed.every((name) => known.has(name)) || sheets.some(({ id }) => !last.has(id))) {
    return readListed(context, sheets);
  }
  const fresh = await readSheets(context, measured);
  return new Map(
    sheets.flatMap((sheet) => {
      const now = fresh.get(sheet.id) ?? asNow(last.get(sheet.id), sheet);
      return now === undefined ? [] : [[sheet.id, now] as const];
    }),
  );
}

/** What was read before, by the name and visibility that the sheet has now; itself where they are the same. */
function asNow(before: SheetSnapshot | undefined, sheet: Excel.Worksheet): SheetSnapshot | undefined {
  const { name } = sheet;
  const visibility = visibilityOf(sheet);
  const isSame = before === undefined || (before.name === name && before.visibility === visibility);
  return isSame ? before : { ...before, name, visibility };
}

const followsOthers = ({ cells }: SheetSnapshot): boolean =>
  cells.some((row) => row.some(({ formula }) => formula !== undefined && mayFollowOtherSheets(formula)));

/** All sheets and, in the same round trip, the used ranges of those of these ids; what is gone is left out. */
async function measure(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<{ readonly sheets: readonly Excel.Worksheet[]; readonly measured: readonly Block[] }> {
  const sheets = context.workbook.worksheets.load(SHEET);
  const used = new Map(ids.map((id) => [id, askForUsed(sheets.getItemOrNullObject(id))]));
  await context.sync();
  if (sheets.items.length > MOST_SHEETS) {
    throw new GatewayError('tooLarge', messages.tooManySheets, `${String(sheets.items.length)} sheets`);
  }
  const measured = sheets.items.flatMap((sheet) => {
    const range = used.get(sheet.id);
    return range === undefined ? [] : [blockOf(sheet, range)];
  });
  return { sheets: sheets.items, measured };
}

async function readListed(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<SheetsById> {
  const asked = sheets.map((sheet) => ({ sheet, used: askForUsed(sheet) }));
  await context.sync();
  return readSheets(
    context,
    asked.map(({ sheet, used }) => blockOf(sheet, used)),
  );
}

/** With where it stands it tells what need not be asked for cell by cell, or row by row. */
const askForUsed = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.getUsedRangeOrNullObject(true).load({
    ...POSITION,
    rowHidden: true,
    columnHidden: true,
    format: { font: { strikethrough: true } },
  });

const blockOf = (sheet: Excel.Worksheet, used: Excel.Range): Block =>
  used.isNullObject
    ? {
        sheet,
        area: { row: 0, column: 0, rows: 0, columns: 0 },
        looks: { rowHidden: false, columnHidden: false, strikethrough: false },
      }
    : {
        sheet,
        area: positionOf(used),
        looks: {
          rowHidden: used.rowHidden,
          columnHidden: used.columnHidden,
          strikethrough: used.format.font.strikethrough,
        },
      };

/** Whether two readings of a sheet say the same. */
export const isSameSheet = (one: SheetSnapshot, other: SheetSnapshot): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
