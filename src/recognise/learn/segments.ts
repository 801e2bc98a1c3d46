import type { Localized } from '../../language/localized';
import { collapseSpaces, lettersOnly } from '../../language/normalise';
import type { SheetView } from '../sheet-view';
import type { Printed } from './found-structure';
import { tell } from './texts';

/** A row of a sheet as a template is read from it. */
export interface Row {
  readonly row: number;
  readonly filled: readonly number[];
  /** Its first text, and where: what only counts the rows ("1.", "b)") stands before it. */
  readonly first: string;
  readonly column: number;
}

/** A chapter's heading, and the rows to the next one. */
export interface Segment {
  readonly view: SheetView;
  readonly number: string;
  readonly title: Printed;
  readonly rows: readonly Row[];
}

const COUNTER = /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,2}|\p{L})[.):]?$/u;

export function rowsOf(view: SheetView): readonly Row[] {
  const rows: Row[] = [];
  for (let row = view.firstRow; row < view.endRow; row += 1) {
    const filled = view.filled(row);
    const [counter = 0, next] = filled;
    const column =
      next !== undefined && COUNTER.test(view.line(row, counter)) && /\p{L}{2}/u.test(view.line(row, next))
        ? next
        : counter;
    rows.push({ row, filled, column, first: filled.length === 0 ? '' : view.line(row, column) });
  }
  return rows;
}

const NUMBERED =
  /^(?:(?:kap(?:itel)?|avsnitt|del|chapter|section|part|§)\.?\s*)?(\d{1,2}(?:[.,]\d{1,2}){0,3})[.):]?\s+(\p{L}.{1,119})$/iu;

/** What stands above the first heading of a sheet, and what below each. */
export interface Cut {
  readonly above: readonly Row[];
  readonly segments: readonly Segment[];
}

/**
 * Cuts a sheet at its numbered headings. A heading opens the sheet, or stands below a blank row; a number that is
 * lower than one before it counts something within the chapter, and that is told.
 */
export function cutAtHeadings(view: SheetView, notes: Localized[]): Cut {
  const segments: OpenSegment[] = [];
  const above: Row[] = [];
  let mayHead = true;
  for (const row of rowsOf(view)) {
    const last: OpenSegment | undefined = segments.at(-1);
    const found: Heading | null = mayHead ? headingIn(view, row) : null;
    const heading: Heading | null = last !== undefined && isLower(found, last, notes) ? null : found;
    if (heading !== null) segments.push({ view, ...heading, rows: [] });
    else (last?.rows ?? above).push(row);
    mayHead = row.filled.length === 0 || heading !== null;
  }
  return { above, segments };
}

interface OpenSegment extends Segment {
  readonly rows: Row[];
}

function isLower(heading: Heading | null, { number }: Segment, notes: Localized[]): boolean {
  if (heading === null || compareNumbers(heading.number, number) >= 0) return false;
  notes.push(tell('lower', `${heading.number} ${heading.title.text}`, heading.title, number));
  return true;
}

const byNumber = new Intl.Collator('sv', { numeric: true });

const compareNumbers = (one: string, other: string): number => byNumber.compare(one, other);

type Heading = Pick<Segment, 'number' | 'title'>;

function headingIn(view: SheetView, { row, filled }: Row): Heading | null {
  const [column = 0, next] = filled;
  const first = view.line(row, column);
  const isOwnNumber =
    next !== undefined && filled.length === 2 && /^\d{1,2}(?:[.,]\d{1,2}){0,3}\.?$/.test(first);
  if (filled.length === 0 || (filled.length > 1 && !isOwnNumber)) return null;
  const text = isOwnNumber ? `${first} ${view.line(row, next)}` : first;
  const [, number, title] = NUMBERED.exec(collapseSpaces(text)) ?? [];
  return number === undefined || title === undefined
    ? null
    : { number: number.replaceAll(',', '.'), title: { text: title.trim(), sheet: view.name, row, column } };
}

/** A sheet without a numbered heading as one chapter, headed by the one text of its first row, if it has one. */
export function wholeSheet(view: SheetView, number: string): Segment | null {
  const rows = rowsOf(view).filter(({ row }) => row >= view.firstRow);
  const at = rows.findIndex(({ filled }) => filled.length > 0);
  const head = rows[at];
  if (head?.filled.length !== 1 || head.first.length > LONGEST_HEADING) return null;
  const { row, column, first } = head;
  return { view, number, title: { text: first, sheet: view.name, row, column }, rows: rows.slice(at + 1) };
}

const LONGEST_HEADING = 120;

/** A chapter that stands twice, by its number or its title, is read where it holds most. */
export function withoutDoubles(segments: readonly Segment[], notes: Localized[]): readonly Segment[] {
  const kept: Segment[] = [];
  const size = ({ rows }: Segment): number => rows.filter(({ filled }) => filled.length > 0).length;
  for (const segment of segments) {
    const at = kept.findIndex((other) => isDouble(segment, other));
    const other = kept[at];
    if (other === undefined) {
      kept.push(segment);
      continue;
    }
    const [best, left] = size(segment) > size(other) ? [segment, other] : [other, segment];
    kept[at] = best;
    notes.push(tell('chapterTwice', best.title.text, spotOf(best), spotOf(left)));
  }
  return kept;
}

const spotOf = ({ number, title }: Segment) => ({ ...title, number });

function isDouble(one: Segment, other: Segment): boolean {
  if (one.number === other.number) return true;
  const isWithin = one.number.startsWith(`${other.number}.`) || other.number.startsWith(`${one.number}.`);
  return !isWithin && lettersOnly(one.title.text) === lettersOnly(other.title.text);
}

/** So many chapters, or most of them, close with the same words alone in their row. */
const FEWEST_REPEATED = 3;
const LONGEST_REPEATED = 60;

/** Texts that stand alone in a row of several chapters, the most common first. */
export function repeatedTexts(segments: readonly Segment[]): readonly string[] {
  const count = new Map<string, { text: string; chapters: Set<string> }>();
  for (const { number, rows } of segments)
    for (const { filled, first } of rows) {
      if (filled.length !== 1 || first.length > LONGEST_REPEATED || /\d$/.test(first)) continue;
      const key = lettersOnly(first);
      const known = count.get(key) ?? { text: first, chapters: new Set() };
      known.chapters.add(number);
      count.set(key, known);
    }
  return [...count.values()]
    .filter(({ chapters }) => chapters.size >= FEWEST_REPEATED)
    .toSorted((one, other) => other.chapters.size - one.chapters.size)
    .map(({ text }) => text);
}
