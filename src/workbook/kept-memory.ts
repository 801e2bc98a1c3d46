/*
 * What the product remembers of a workbook goes with it, in a custom XML part that no sheet shows: as JSON within one
 * element.
 */

/** What marks the part. */
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
