import { KEPT_NAMESPACE, keptXml } from '../../workbook/kept-template';
import { requireSupport } from '../requirements';

/**
 * Keeps a template document in the workbook, in place of the one that was kept there; null takes it away. Two round
 * trips.
 */
export async function keepTemplate(context: Excel.RequestContext, json: string | null): Promise<void> {
  requireSupport('1.5');
  const { customXmlParts } = context.workbook;
  const kept = customXmlParts.getByNamespace(KEPT_NAMESPACE).load({ id: true });
  await context.sync();
  for (const part of kept.items) part.delete();
  if (json !== null) customXmlParts.add(keptXml(json));
  await context.sync();
}
