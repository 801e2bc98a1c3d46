import { fromXml, MEMORY_NAMESPACE, speakable, toXml } from '../../workbook/kept-memory';
import { GatewayError } from '../gateway';
import { messages } from '../messages';
import { requireSupport } from '../requirements';

/*
 * What the product remembers in the workbook stands in a custom XML part, which goes with the file and which no
 * sheet shows. What Excel does with such parts: they are saved with the workbook and not before, so a session on
 * the web that dies takes the latest with it (office-js issue 6585); writing them empties the list of what can be
 * undone (4484) and is itself not undone (6415); on an iPad they need a saved file (3936).
 */

/** What was written, in two round trips; null where nothing was. */
export async function readMemory(context: Excel.RequestContext): Promise<string | null> {
  return (await readParts(context)).text;
}

/**
 * Writes a JSON text, in three round trips. Refuses where another text stands there than `expected`: somebody else
 * wrote meanwhile. Between looking and writing lies a moment in which two may still write at once; Excel then keeps
 * the last, or both, which the next reading tells.
 */
export async function writeMemory(
  context: Excel.RequestContext,
  text: string,
  expected: string | null,
): Promise<void> {
  const { parts, text: current } = await readParts(context);
  if (current !== (expected && speakable(expected))) {
    throw new GatewayError('conflict', messages.memoryChanged, 'The stored text is not the expected one');
  }
  const xml = toXml(text);
  for (const part of parts) part.setXml(xml);
  if (parts.length === 0) context.workbook.customXmlParts.add(xml);
  await context.sync();
}

interface Stored {
  /** More than one where two have written the same. */
  readonly parts: readonly Excel.CustomXmlPart[];
  readonly text: string | null;
}

async function readParts(context: Excel.RequestContext): Promise<Stored> {
  requireSupport('1.5');
  const ours = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE).load({ id: true });
  await context.sync();
  const parts = ours.items;
  if (parts.length === 0) return { parts, text: null };

  const found = parts.map((part) => part.getXml());
  await context.sync();
  const texts = new Set(found.map(({ value }) => fromXml(value)));
  const [text = null] = texts;
  if (texts.size === 1) return { parts, text };
  throw new GatewayError('conflict', messages.memorySplit, `${String(parts.length)} parts that differ`);
}
