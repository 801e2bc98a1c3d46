/** What marks the custom XML parts that are ours. */
export const MEMORY_NAMESPACE = 'urn:arlig-analys:minne';

/** Characters that XML 1.0 has no place for; in JSON they stand only within strings, where they may be written \uXXXX. */
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

/** A custom XML part with a JSON text. Without an XML declaration: with one it cannot be replaced (office-js issue 1643). */
export function toXml(json: string): string {
  const text = speakable(json).replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character);
  return `<minne xmlns="${MEMORY_NAMESPACE}">${text}</minne>`;
}

/**
 * The JSON text of a part, however the program that saved the file wrote it: with a declaration, entities by other names,
 * or in CDATA sections. Markup that is not ours stands in it as it is, to be found damaged by whoever reads the JSON.
 */
export function fromXml(xml: string): string {
  const content = /^[^]*?<minne\b[^>]*>([^]*)<\/minne\s*>\s*$/.exec(xml)?.[1] ?? '';
  return content
    .split(/<!\[CDATA\[([^]*?)\]\]>/)
    .map((part, index) => (index % 2 === 1 ? part : withoutEntities(part)))
    .join('');
}

const withoutEntities = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (entity, hex?: string, decimal?: string, name = '') => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return Number.isNaN(code) ? (NAMED[String(name)] ?? entity) : String.fromCodePoint(code);
    },
  );
