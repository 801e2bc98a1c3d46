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
/** No sheet of an analysis has so many columns that a name takes three letters; "JDK17" and "USB4" are products. */
const LONE = /^\$?[A-Z]{1,2}\$?[1-9]\d{0,6}$/;
const ENDS = new RegExp(`(?<left>${CELL}):(?<right>${CELL})$`);
const PARTS = /([A-Z]+)\$?(\d+)/;

/**
 * Codes that have the shape of an address: quarters, tertials and halves of a year, beslutspunkter, Microsoft's
 * suites.
 */
const CODE = /^(?:Q[1-4]|T[1-3]|H[12]|BP\d|[MO]365)$/;

/** Rows so high up hold headings, which nobody refers to; "A1:A2" is a scale. */
const HEADING_ROWS = 2;
/** A scale ends before this ("formaten A3:A4", "regelverken K2:K3"). */
const SCALE_ROWS = 9;
/** The word before a range: what it is the name of, unless the word is of the sheet or leads to a place in it. */
const NAMED_BY = /(?<![\p{L}\d])(\p{L}{4,40}) ?$/u;
/** Several that are named so ("linjerna X4:X6"), or a word for what comes in steps. */
const NAMES_STEPS =
  /(?:arna|erna|orna|en)$|format|nivå|skala|storlek|klass|typ|version|kurs|steg|betyg|nummer|kod/i;
const OF_SHEET =
  /^(?:cell|rad|kolumn|område|tabell|blad|flik|belopp|summa|total|värde|siffr|formel|formler|kalkyl|enligt|från|mellan|finns|framgår|hämta)/i;
/** What tells how a text goes on is not looked for farther back. */
const NEAR = 60;

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
 * Ranges that Excel would write otherwise, the first corner last ("LGR11:GY11"), scales ("språknivåerna A1:A2") and
 * what a word names so ("formaten A3:A4") are none.
 * Wrong on: a name in that shape that is a sentence of its own ("Skrivs ut. A4"), which is taken for a
 * reference, a range that the writer meant ("se B2:C10"), and a lone address that no full stop parts from the
 * text or that is the whole text, which is missed.
 */
export function findCellReference(text: string): string | null {
  return (text.includes(':') ? range(text) : null) ?? loneReference(text);
}

function range(text: string): string | null {
  for (const { 0: found, index } of text.matchAll(RANGE)) {
    const isName = found.split(':').every((part) => CODE.test(part));
    if (!isName && isAsWritten(found) && !isScale(found, text.slice(Math.max(0, index - NEAR), index)))
      return found;
  }
  return null;
}

/** The column, as a number that sorts as columns do, and the row of an address. */
function corner(address: string): readonly [column: number, row: number] {
  const [, letters = '', row = ''] = PARTS.exec(address) ?? [];
  return [[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), Number(row)];
}

/** The two corners of a range; of "A15A2:B170" those that meet at the colon. */
function cornersOf(
  range: string,
): readonly [left: readonly [number, number], right: readonly [number, number]] {
  const { left = '', right = '' } = ENDS.exec(range)?.groups ?? {};
  return [corner(left), corner(right)];
}

/** Excel writes the upper left corner first. */
function isAsWritten(range: string): boolean {
  const [[leftColumn, leftRow], [rightColumn, rightRow]] = cornersOf(range);
  return leftColumn <= rightColumn && leftRow <= rightRow;
}

function isScale(range: string, before: string): boolean {
  const [, [, lastRow]] = cornersOf(range);
  if (lastRow <= HEADING_ROWS) return true;
  const [, word] = NAMED_BY.exec(before) ?? [];
  return lastRow <= SCALE_ROWS && word !== undefined && NAMES_STEPS.test(word) && !OF_SHEET.test(word);
}

function loneReference(text: string): string | null {
  const stop = text.lastIndexOf('.');
  if (stop === -1) return null;
  const last = text.slice(stop + 1).trim();
  if (!LONE.test(last) || CODE.test(last)) return null;
  const before = text.slice(Math.max(0, stop - NEAR), stop);
  if ([...OPEN_ABBREVIATIONS, LIST_NUMBER].some((open) => open.test(before))) return null;
  // "version 2.B3" is one word; "mellanarkivet.F19" is not.
  const isGlued = !/^\s/.test(text.slice(stop + 1));
  return isGlued && !/\p{Ll}{3}[)”"]?$/u.test(before) ? null : last;
}
