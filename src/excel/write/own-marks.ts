import { officeCode } from '../errors';
import { askForSheets } from './sheets';

/**
 * What tells our conditional formats from the user's own. It always holds, so that the format always shows; and it
 * is known again in every language of Excel, since formulas come in English.
 */
export const MARK_FORMULA = '=N("arlig-analys")=0';

/** A conditional format of ours, and how many cells it marks. */
export interface OwnFormat {
  readonly format: Excel.ConditionalFormat;
  readonly cells: number;
}

export interface MarkedSheets {
  readonly sheets: Excel.WorksheetCollection;
  readonly ownOf: (sheet: Excel.Worksheet) => readonly OwnFormat[];
}

/** Every sheet with the formats on it that are ours, in three round trips. */
export async function readMarkedSheets(context: Excel.RequestContext): Promise<MarkedSheets> {
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
  const own = await readFormulas(context, custom);
  return { sheets, ownOf: (sheet) => own.get(sheet) ?? [] };
}

interface Placed {
  readonly sheet: Excel.Worksheet;
  readonly format: Excel.ConditionalFormat;
}

async function readFormulas(
  context: Excel.RequestContext,
  formats: readonly Placed[],
): Promise<ReadonlyMap<Excel.Worksheet, readonly OwnFormat[]>> {
  const own = new Map<Excel.Worksheet, readonly OwnFormat[]>();
  for (const { sheet, format, cells } of await readOwn(context, formats)) {
    own.set(sheet, [...(own.get(sheet) ?? []), { format, cells }]);
  }
  return own;
}

/**
 * Those of the formats that are ours. Excel can lose the way to a format that somebody has duplicated (office-js issues 5222,
 * 6835), and the batch fails with it: then each is asked by itself, and one that does not answer is none of ours.
 */
async function readOwn(
  context: Excel.RequestContext,
  formats: readonly Placed[],
): Promise<readonly (Placed & OwnFormat)[]> {
  const asked = formats.map((placed) => ({
    ...placed,
    rule: placed.format.custom.rule.load({ formula: true }),
    areas: placed.format.getRanges().load({ cellCount: true }),
  }));
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) !== 'ItemNotFound') throw error;
    if (formats.length === 1) return [];
    const own: (Placed & OwnFormat)[] = [];
    for (const placed of formats) own.push(...(await readOwn(context, [placed])));
    return own;
  }
  return asked.flatMap(({ sheet, format, rule, areas }) =>
    rule.formula === MARK_FORMULA ? [{ sheet, format, cells: areas.cellCount }] : [],
  );
}
