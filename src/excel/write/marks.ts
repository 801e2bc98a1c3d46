import type { Severity } from '../../findings/finding';
import { groupBy } from '../../language/by-key';
import { addressOf, parseCellAddress, type Place } from '../../workbook/address';
import type { Rectangle } from '../../workbook/snapshot';
import { officeCode } from '../errors';
import type { Mark, Outcome } from '../gateway';
import { sheetProtected } from '../messages';
import { askForSheets, sheetToWrite } from '../protection';
import { packBatches, POSITION_IN_AREAS, positionOf } from '../ranges';
import { requireSupport } from '../requirements';
import { OutcomeCount } from './outcome';

/**
 * What tells our conditional formats from the user's own. It always holds, so that the format always shows; and it
 * is known again in every language of Excel, since formulas come in English.
 */
export const MARK_FORMULA = '=N("arlig-analys")=0';

/** Excel takes no longer address of several areas than about 8 192 characters (office-js issue 5198). */
const LONGEST_ADDRESS = 8000;

const LIGHTEST_FIRST: readonly Severity[] = ['info', 'varning', 'fel'];

/** How a marked cell looks. */
interface MarkLook {
  readonly fill: string;
  /** Of the text and the frame. */
  readonly ink: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly frame: `${Excel.ConditionalRangeBorderLineStyle}`;
}

/** Dark ink on light fills, and more than colour: each severity has its own frame and letters too. */
const LOOKS: Readonly<Record<Severity, MarkLook>> = {
  fel: { fill: '#FFD6D6', ink: '#5C0000', bold: true, italic: false, frame: 'Continuous' },
  varning: { fill: '#FFE8B8', ink: '#4A2E00', bold: false, italic: true, frame: 'Dash' },
  info: { fill: '#D9EBFF', ink: '#002B57', bold: false, italic: false, frame: 'Dot' },
};

/**
 * Marks cells by conditional formats, in place of the marks before: fills and formats of the user's own stay as
 * they are. Four round trips, however many the marks. Protected sheets are left and told of, never unprotected.
 * Tells of cells: one with several findings is one.
 */
export async function mark(context: Excel.RequestContext, marks: readonly Mark[]): Promise<Outcome> {
  const { sheets, own } = await readOwnMarks(context);
  for (const { sheet, format } of own) if (!sheet.protection.protected) format.delete();
  const count = new OutcomeCount();
  for (const [name, ofSheet] of groupBy(marks, ({ place }) => place.sheet)) {
    const target = sheetToWrite(sheets, name);
    const cells = gravestByCell(ofSheet);
    if ('why' in target) count.leave(name, target.why, cells.size);
    else {
      markCells(target.sheet, cells);
      count.did(cells.size);
    }
  }
  await context.sync();
  return count.outcome();
}

/** Takes away our conditional formats and no others, in four round trips. Tells of cells. */
export async function unmark(context: Excel.RequestContext): Promise<Outcome> {
  const count = new OutcomeCount();
  for (const { sheet, format, cells } of (await readOwnMarks(context)).own) {
    if (sheet.protection.protected) count.leave(sheet.name, sheetProtected(sheet.name), cells);
    else {
      format.delete();
      count.did(cells);
    }
  }
  await context.sync();
  return count.outcome();
}

/**
 * Takes the marks from cells that no finding has, and gives the others the look of theirs. What is not marked is not
 * marked now either; a sheet where all is right is not written on, nor one that is protected. Gives how many marked
 * cells there are left.
 */
export async function narrowMarks(context: Excel.RequestContext, open: readonly Mark[]): Promise<number> {
  const { own } = await readOwnMarks(context);
  const openOn = groupBy(open, ({ place }) => place.sheet);
  let left = 0;
  for (const [sheet, formats] of groupBy(own, (mark) => mark.sheet)) {
    const marked = formats.reduce((sum, { cells }) => sum + cells, 0);
    const { kept, areRight } = stillMarked(formats, openOn.get(sheet.name) ?? []);
    if (sheet.protection.protected || (areRight && kept.size === marked)) left += marked;
    else {
      for (const { format } of formats) format.delete();
      markCells(sheet, kept);
      left += kept.size;
    }
  }
  await context.sync();
  return left;
}

/** The marked cells that have a finding, with how grave it is, and whether each is marked as just that. */
function stillMarked(formats: readonly OwnMark[], open: readonly Mark[]) {
  const kept = new Map<string, Severity>();
  let areRight = true;
  for (const [address, severity] of gravestByCell(open)) {
    const cell = parseCellAddress(address);
    const marking = formats.filter(({ areas }) => areas.some((area) => cell !== null && covers(area, cell)));
    const [first] = marking;
    if (first === undefined) continue;
    kept.set(address, severity);
    if (marking.length > 1 || first.severity !== severity) areRight = false;
  }
  return { kept, areRight };
}

const covers = (area: Rectangle, { row, column }: Omit<Place, 'sheet'>): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** The marked cells of a sheet, by address. One with several marks bears the gravest. */
function gravestByCell(marks: readonly Mark[]): ReadonlyMap<string, Severity> {
  const inOrder = LIGHTEST_FIRST.flatMap((severity) => marks.filter((each) => each.severity === severity));
  return new Map(inOrder.map(({ place, severity }) => [addressOf(place), severity]));
}

function markCells(sheet: Excel.Worksheet, cells: ReadonlyMap<string, Severity>): void {
  for (const [severity, ofSeverity] of groupBy([...cells], ([, ofCell]) => ofCell)) {
    const addresses = ofSeverity.map(([address]) => address);
    for (const batch of packBatches(addresses, ({ length }) => length + 1, LONGEST_ADDRESS)) {
      const { custom } = sheet.getRanges(batch.join(',')).conditionalFormats.add('Custom');
      custom.rule.formula = MARK_FORMULA;
      applyLook(custom.format, LOOKS[severity]);
    }
  }
}

function applyLook({ fill, font, borders }: Excel.ConditionalRangeFormat, look: MarkLook): void {
  fill.color = look.fill;
  font.color = look.ink;
  font.bold = look.bold;
  font.italic = look.italic;
  for (const border of [borders.top, borders.right, borders.bottom, borders.left]) {
    border.style = look.frame;
    border.color = look.ink;
  }
}

/** A conditional format and the sheet that it is on. */
interface SheetFormat {
  readonly sheet: Excel.Worksheet;
  readonly format: Excel.ConditionalFormat;
}

/** One of ours, which cells it marks and how many they are, and as what; null where somebody has changed its look. */
interface OwnMark extends SheetFormat {
  readonly areas: readonly Rectangle[];
  readonly cells: number;
  readonly severity: Severity | null;
}

/** Every sheet, and the formats that are ours, in three round trips. */
async function readOwnMarks(
  context: Excel.RequestContext,
): Promise<{ readonly sheets: Excel.WorksheetCollection; readonly own: readonly OwnMark[] }> {
  requireSupport('1.9');
  const sheets = askForSheets(context);
  await context.sync();
  const found = sheets.items.map((sheet) => ({
    sheet,
    formats: sheet.getRange().conditionalFormats.load({ type: true }),
  }));
  await context.sync();
  // Formats of other types have no formula, and asking one of them makes the whole batch fail (office-js issue 2180).
  const custom = found.flatMap(({ sheet, formats }) =>
    formats.items.flatMap((format) => (format.type === 'Custom' ? [{ sheet, format }] : [])),
  );
  return { sheets, own: await ownAmong(context, custom) };
}

/**
 * Those of the formats that are ours. Excel can lose the way to a format that somebody has duplicated (office-js issues
 * 5222, 6835), and the batch fails with it: then each is asked by itself, and one that does not answer is none of ours.
 */
async function ownAmong(
  context: Excel.RequestContext,
  formats: readonly SheetFormat[],
): Promise<readonly OwnMark[]> {
  const asked = formats.map(({ sheet, format }) => ({
    sheet,
    format,
    rule: format.custom.rule.load({ formula: true }),
    fill: format.custom.format.fill.load({ color: true }),
    ranges: format.getRanges().load(`cellCount, ${POSITION_IN_AREAS}`),
  }));
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) !== 'ItemNotFound') throw error;
    if (formats.length === 1) return [];
    const own: OwnMark[] = [];
    for (const each of formats) own.push(...(await ownAmong(context, [each])));
    return own;
  }
  return asked.flatMap(({ sheet, format, rule, fill, ranges }) => {
    if (rule.formula !== MARK_FORMULA) return [];
    const areas = ranges.areas.items.map(positionOf);
    return [{ sheet, format, areas, cells: ranges.cellCount, severity: severityOf(fill.color) }];
  });
}

const severityOf = (fill: string): Severity | null =>
  LIGHTEST_FIRST.find((severity) => LOOKS[severity].fill === fill.toUpperCase()) ?? null;
