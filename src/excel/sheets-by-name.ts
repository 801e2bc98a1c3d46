import { GatewayError } from './gateway';
import { sheetMissing } from './messages';

/** Looks up sheets by their names, in one round trip; throws where one is gone. */
export async function sheetsByName(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const sheets = new Map(
    [...new Set(names)].map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load({ name: true, protection: { protected: true } });
      return [name, sheet] as const;
    }),
  );
  await context.sync();
  for (const [name, sheet] of sheets) {
    if (sheet.isNullObject) throw new GatewayError('sheetMissing', sheetMissing(name), name);
  }
  return sheets;
}
