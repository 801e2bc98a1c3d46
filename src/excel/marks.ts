import type { Severity } from '../rules/rule';
import type { Mark, Outcome } from './gateway';
import { sheetProtected } from './messages';
import { requireSupport } from './requirements';
import { sheetsByName } from './sheets-by-name';

/**
 * What tells our conditional formats from the user's own. It always holds, so that the format always shows; and it
 * is known again in every language of Excel, since formulas come in English.
 */
export const MARK_FORMULA = '=N("arlig-analys")=0';

/** Light fills under dark text (contrast above 7:1), and more than colour: the grave ones are bold or slanted as well. */
const LOOKS: Readonly<Record<Severity, { fill: string; text: string; bold: boolean; italic: boolean }>> = {
  fel: { fill: '#FFD6D6', text: '#5C0000', bold: true, italic: false },
  varning: { fill: '#FFE8B8', text: '#4A2E00', bold: false, italic: true },
  info: { fill: '#D9EBFF', text: '#002B57', bold: false, italic: false },
};

/** Gravest last: of two formats of a cell Excel shows the one that was added last. */
const SEVERITIES: readonly Severity[] = ['info', 'varning', 'fel'];

/** An address of several areas may not be longer than this (Excel: 8 192 characters). */
const LONGEST_ADDRESS = 8000;

/**
 * Marks cells by conditional formats, in place of the marks before: fills and formats of the user's own stay as they are.
 * Three round trips. Protected sheets are left and told of; they are never unprotected.
 */
export async function mark(context: Excel.RequestContext, marks: readonly Mark[]): Promise<Outcome> {
  requireSupport('1.9');
  await unmark(context);
  const sheets = await sheetsByName(
    context,
    marks.map(({ sheet }) => sheet),
  );
  const skipped: Outcome['skipped'][number][] = [];
  let done = 0;
  for (const [name, sheet] of sheets) {
    const ofSheet = marks.filter((each) => each.sheet === name);
    if (sheet.protection.protected) {
      skipped.push({ sheet: name, count: ofSheet.length, why: sheetProtected(name) });
      continue;
    }
    for (const severity of SEVERITIES) {
      const ofSeverity = ofSheet.filter((each) => each.severity === severity);
      for (const address of addresses(ofSeverity)) addFormat(sheet.getRanges(address), severity);
    }
    done += ofSheet.length;
  }
  await context.sync();
  return { done, skipped };
}

/** Takes away our conditional formats and no others, in two round trips. */
export async function unmark(context: Excel.RequestContext): Promise<Outcome> {
  requireSupport('1.9');
  const sheets = context.workbook.worksheets.load({ name: true, protection: { protected: true } });
  await context.sync();
  const formats = sheets.items.map((sheet) =>
    sheet.getRange().conditionalFormats.load({ type: true, customOrNullObject: { rule: { formula: true } } }),
  );
  await context.sync();
  const skipped: Outcome['skipped'][number][] = [];
  let done = 0;
  sheets.items.forEach((sheet, index) => {
    const ours = formats[index]?.items.filter(isOurs) ?? [];
    if (ours.length > 0 && sheet.protection.protected) {
      skipped.push({ sheet: sheet.name, count: ours.length, why: sheetProtected(sheet.name) });
      return;
    }
    for (const format of ours) format.delete();
    done += ours.length;
  });
  await context.sync();
  return { done, skipped };
}

const isOurs = ({ type, customOrNullObject }: Excel.ConditionalFormat): boolean =>
  type === 'Custom' && !customOrNullObject.isNullObject && customOrNullObject.rule.formula === MARK_FORMULA;

function addFormat(areas: Excel.RangeAreas, severity: Severity): void {
  const { fill, text, bold, italic } = LOOKS[severity];
  const { custom } = areas.conditionalFormats.add('Custom');
  custom.rule.formula = MARK_FORMULA;
  custom.format.fill.color = fill;
  custom.format.font.color = text;
  custom.format.font.bold = bold;
  custom.format.font.italic = italic;
}

/** The cells as few addresses of many areas. */
function addresses(marks: readonly Mark[]): readonly string[] {
  const found: string[] = [];
  for (const cell of new Set(marks.map((each) => each.cell))) {
    const last = found.at(-1);
    if (last !== undefined && last.length + cell.length < LONGEST_ADDRESS)
      found[found.length - 1] = `${last},${cell}`;
    else found.push(cell);
  }
  return found;
}
