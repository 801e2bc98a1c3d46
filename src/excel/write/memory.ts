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

/** What marks the custom XML parts that are ours. */
export const MEMORY_NAMESPACE = 'urn:arlig-analys:minne';

/**
 * Characters that XML 1.0 has no place for; in JSON they stand only within strings, where they may be written \uXXXX.
 */
const UNSPEAKABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // Left as it is, a parser would make it a line feed.
  '\r': '&#13;',
};

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The JSON text as XML can hold it: it says the same, and text that holds nothing unspeakable is as before. */
export const speakable = (json: string): string =>
  json.replace(UNSPEAKABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * A custom XML part with a JSON text. Without an XML declaration: with one it cannot be replaced (office-js issue
 * 1643).
 */
export function toXml(json: string): string {
  const text = speakable(json).replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character);
  return `<minne xmlns="${MEMORY_NAMESPACE}">${text}</minne>`;
}

/**
 * The JSON text of a part, however the program that saved the file wrote it: with a declaration, entities by other
 * names, or in CDATA sections. Markup that is not ours, and entities of no character, stand in it as they are, to be
 * found damaged by whoever reads the JSON.
 */
export function fromXml(xml: string): string {
  const open = OPENING.exec(xml);
  const end = xml.lastIndexOf('</minne');
  if (open === null || !/^<\/minne\s*>\s*$/.test(xml.slice(end))) return '';
  return withoutCdata(xml.slice(open.index + open[0].length, end));
}

const OPENING = /<minne(?:\s[^<>]*)?>/;
const [CDATA, CDATA_END] = ['<![CDATA[', ']]>'];

function withoutCdata(content: string): string {
  const texts: string[] = [];
  let at = 0;
  for (;;) {
    const start = content.indexOf(CDATA, at);
    const end = start < 0 ? -1 : content.indexOf(CDATA_END, start);
    if (end < 0) return texts.join('') + withoutEntities(content.slice(at));
    texts.push(withoutEntities(content.slice(at, start)), content.slice(start + CDATA.length, end));
    at = end + CDATA_END.length;
  }
}

const LAST_CHARACTER = 0x10ffff;

const withoutEntities = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|([a-z]{1,8}));/gi,
    (entity, hex?: string, decimal?: string, name = '') => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      if (Number.isNaN(code)) return NAMED[String(name)] ?? entity;
      return code > LAST_CHARACTER ? entity : String.fromCodePoint(code);
    },
  );
