import type { Severity } from '../../findings/finding';
import type { Mark, Outcome } from '../gateway';
import { sheetProtected } from '../messages';
import { requireSupport } from '../requirements';
import { MARK_FORMULA, readMarkedSheets } from './own-marks';
import { sheetToWrite, OutcomeCount } from './sheets';

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
  const count = new OutcomeCount();
  for (const [name, ofSheet] of bySheet(marks)) {
    const place = sheetToWrite(sheets, name);
    if ('why' in place) count.leave(name, place.why, markedCells(ofSheet));
    else {
      for (const area of markAreas(ofSheet)) addFormat(place.sheet, area);
      count.did(markedCells(ofSheet));
    }
  }
  await context.sync();
  return count.outcome();
}

/** Takes away our conditional formats and no others, in four round trips. Tells of cells. */
export async function unmark(context: Excel.RequestContext): Promise<Outcome> {
  requireSupport('1.9');
  const { sheets, ownOf } = await readMarkedSheets(context);
  const count = new OutcomeCount();
  for (const sheet of sheets.items) {
    for (const { format, cells } of ownOf(sheet)) {
      if (sheet.protection.protected) count.leave(sheet.name, sheetProtected(sheet.name), cells);
      else {
        format.delete();
        count.did(cells);
      }
    }
  }
  await context.sync();
  return count.outcome();
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

/** The lightest first. */
const SEVERITIES: readonly Severity[] = ['info', 'varning', 'fel'];

/** Excel takes no longer address of several areas than about 8 192 characters (office-js issue 5198). */
const LONGEST_ADDRESS = 8000;

/** Cells of one sheet that are marked alike: "B6,B7,C12". */
export interface MarkArea {
  readonly severity: Severity;
  readonly address: string;
}

/** The marks of one sheet as few areas. A cell with several marks bears the gravest. */
export function markAreas(marks: readonly Mark[]): readonly MarkArea[] {
  const gravest = gravestOf(marks);
  return SEVERITIES.flatMap((severity) => {
    const cells = [...gravest].flatMap(([cell, ofCell]) => (ofCell === severity ? [cell] : []));
    return joined(cells).map((address) => ({ severity, address }));
  });
}

/** How many cells the marks are on. */
export const markedCells = (marks: readonly Mark[]): number => gravestOf(marks).size;

function gravestOf(marks: readonly Mark[]): ReadonlyMap<string, Severity> {
  return new Map(
    SEVERITIES.flatMap((severity) =>
      marks.flatMap((mark) => (mark.severity === severity ? [[mark.cell, severity] as const] : [])),
    ),
  );
}

function joined(cells: readonly string[]): readonly string[] {
  const addresses: string[] = [];
  let last = '';
  for (const cell of cells) {
    if (last !== '' && last.length + cell.length < LONGEST_ADDRESS) last += `,${cell}`;
    else {
      if (last !== '') addresses.push(last);
      last = cell;
    }
  }
  return last === '' ? addresses : [...addresses, last];
}

/** How a marked cell looks. */
export interface MarkLook {
  readonly fill: string;
  /** Of the text and the frame. */
  readonly ink: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly frame: `${Excel.ConditionalRangeBorderLineStyle}`;
}

/** Dark ink on light fills, and more than colour: each severity has its own frame and letters too. */
export const LOOKS: Readonly<Record<Severity, MarkLook>> = {
  fel: { fill: '#FFD6D6', ink: '#5C0000', bold: true, italic: false, frame: 'Continuous' },
  varning: { fill: '#FFE8B8', ink: '#4A2E00', bold: false, italic: true, frame: 'Dash' },
  info: { fill: '#D9EBFF', ink: '#002B57', bold: false, italic: false, frame: 'Dot' },
};

export function applyLook({ fill, font, borders }: Excel.ConditionalRangeFormat, look: MarkLook): void {
  fill.color = look.fill;
  font.color = look.ink;
  font.bold = look.bold;
  font.italic = look.italic;
  for (const border of [borders.top, borders.right, borders.bottom, borders.left]) {
    border.style = look.frame;
    border.color = look.ink;
  }
}
