import { KEPT_NAMESPACE } from '../workbook/kept-template';
import { toGatewayError } from './errors';
import { GatewayError, type Opening } from './gateway';
import { messages } from './messages';

/** By this name in the settings of a workbook Excel opens the pane with it, as the manifest names the pane. */
const OPENS_PANE = 'Office.AutoShowTaskpaneWithDocument';

/** Whether the workbook was made by the product, and whether Excel opens the pane with it. */
export async function readOpening(context: Excel.RequestContext): Promise<Opening> {
  const kept = context.workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE).load({ id: true });
  await context.sync();
  const opensPane: unknown = Office.context.document.settings.get(OPENS_PANE);
  return { isMade: kept.items.length > 0, opensPane: opensPane === true };
}

/** Lets Excel open the pane with the workbook, or no more. It is kept when the workbook is saved. */
export async function writeOpening(opensPane: boolean): Promise<void> {
  const { mode, settings } = Office.context.document;
  if (mode === Office.DocumentMode.ReadOnly) {
    throw new GatewayError('readOnly', messages.readOnly, 'The workbook is open for reading only');
  }
  const before: unknown = settings.get(OPENS_PANE);
  const put = (value: boolean): void => {
    if (value) settings.set(OPENS_PANE, true);
    else settings.remove(OPENS_PANE);
  };
  put(opensPane);
  const result = await new Promise<Office.AsyncResult<unknown>>((resolve) => {
    settings.saveAsync(resolve);
  });
  const error = result.error as Office.Error | null | undefined;
  if (!error) return;
  // What was not saved must not go with what is saved next for another reason.
  put(before === true);
  throw toGatewayError(Object.assign(new Error(error.message), { code: error.name }));
}
