/**
 * Addresses of cells that have slipped into a text, as they do when one clicks in the sheet while typing in a
 * cell.
 */

const CELL = '\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}';
/**
 * "A15A2:B170" is a range with another address stuck to it. Colons on either side make it something else, e.g.
 * a MAC address.
 */
const RANGE = new RegExp(`(?<![\\p{L}\\p{N}$:])(?:${CELL})+:${CELL}(?![\\p{L}\\p{N}:])`, 'gu');
const LONE = new RegExp(`^${CELL}$`);

/**
 * Codes that have the shape of an address: quarters, tertials and halves of a year, beslutspunkter, Microsoft's
 * suites.
 */
const CODE = /^(?:Q[1-4]|T[1-3]|H[12]|BP\d|[MO]365)$/;

/**
 * Full stops that shorten a word and leave the sentence open: "t.ex. A4". Those that close one ("m.m.") are not
 * among them.
 */
const OPEN_ABBREVIATIONS = [
  /(?<![a-zà-öø-ɏ])(?:t\.? ?ex|bl\.? ?a|s\.? ?k|f\.? ?d|d\.? ?v\.? ?s|fr\.? ?o\.? ?m|t\.? ?o\.? ?m)$/iu,
  /(?<![a-zà-öø-ɏ])(?:resp|ca|enl|inkl|exkl|jfr|jmf|nr|kap|avs|alt|max|min|ver|typ|st)$/iu,
];
/** "1. A4" is an item of a list. */
const LIST_NUMBER = /(?:^|\n)\s*\d+$/;

/**
 * The first stray reference in a text: a range anywhere ("B2:C10"), or a lone address after the last full stop
 * ("… mellanarkivet. F19"); null when there is none. Written as Excel writes them, in capitals.
 * Wrong on: a name in that shape that is a sentence of its own ("Skrivs ut. A4"), which is taken for a
 * reference, a range that the writer meant ("se B2:C10"), and a lone address that no full stop parts from the
 * text or that is the whole text, which is missed.
 */
export function findCellReference(text: string): string | null {
  return (text.includes(':') ? range(text) : null) ?? loneReference(text);
}

function range(text: string): string | null {
  for (const [found] of text.matchAll(RANGE)) {
    if (!found.split(':').every((part) => CODE.test(part))) return found;
  }
  return null;
}

function loneReference(text: string): string | null {
  const stop = text.lastIndexOf('.');
  if (stop === -1) return null;
  const last = text.slice(stop + 1).trim();
  if (!LONE.test(last) || CODE.test(last)) return null;
  const before = text.slice(0, stop);
  if ([...OPEN_ABBREVIATIONS, LIST_NUMBER].some((open) => open.test(before))) return null;
  // "version 2.B3" is one word; "mellanarkivet.F19" is not.
  const isGlued = !/^\s/.test(text.slice(stop + 1));
  return isGlued && !/\p{Ll}{3}[)”"]?$/u.test(before) ? null : last;
}
