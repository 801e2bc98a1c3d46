import type { Place } from '../../workbook/address';
import { areaAddress } from '../../workbook/address';
import type { EntryRule } from '../../workbook/snapshot';
import { supports } from '../requirements';

/** What cells offer and say; nothing in an Excel that does not tell. ExcelApi 1.8. */
export async function readEntries(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<readonly EntryRule[]> {
  if (!supports('1.8')) return [];
  const asked = places.map(({ sheet, row, column }) => {
    const area = { row, column, rows: 1, columns: 1 };
    const cell = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
    return { area, validation: cell.dataValidation.load({ rule: true, prompt: true }) };
  });
  await context.sync();
  return asked.map(({ area, validation: { rule, prompt } }) => ({
    area,
    source: typeof rule.list?.source === 'string' ? rule.list.source : null,
    prompt: prompt.message === '' ? null : prompt.message,
  }));
}
