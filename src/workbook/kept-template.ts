/*
 * The template document that a workbook is to be read by may go with it, in a custom XML part that no sheet shows:
 * as JSON within one element.
 */

/** What marks the part. */
export const KEPT_NAMESPACE = 'urn:arlig-analys:mall';

/** Characters that XML 1.0 has no place for; in JSON they stand only within strings, where they may be escaped. */
const UNSPEAKABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};
const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#13;': '\r',
};

/** The part for the JSON text of a document; without an XML declaration, with which Excel could not replace it. */
export function keptXml(json: string): string {
  const text = json
    .replace(UNSPEAKABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character);
  return `<mall xmlns="${KEPT_NAMESPACE}">${text}</mall>`;
}

/** The JSON text of a part; null where the part is none of ours. */
export function keptText(xml: string): string | null {
  const open = /<mall(?:\s[^<>]*)?>/.exec(xml);
  const end = xml.lastIndexOf('</mall');
  if (open === null || end < open.index || !xml.includes(KEPT_NAMESPACE)) return null;
  return xml
    .slice(open.index + open[0].length, end)
    .replace(/&(?:amp|lt|gt|quot|apos|#13);/g, (entity) => CHARACTERS[entity] ?? entity);
}
