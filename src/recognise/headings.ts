import { lettersOnly } from '../language/normalise';
import { type CardKind, namesField } from './card-kind';
import { createHeadMatter, type HeadMatter, openingOf } from './head-matter';
import { range } from './amount-columns';
import { areAkin, meaningfulWords } from './label-forms';
import { createLabelMatcher } from './labels';
import type { SheetView } from './sheet-view';
import type { ChapterId, Template } from '../template/template';

/** A chapter heading found in a sheet. `chapter` is null for a heading above chapters, e.g. "3 Kostnader …". */
export interface Heading {
  /** One before the sheet's first row where the tab's name is the heading. */
  readonly row: number;
  readonly column: number;
  readonly chapter: ChapterId | null;
}

const NUMBER = /^\d+([.,]\d+)*\.?$/;
/** "1.4 …", "1,4. …", "Kap. 4 …", "Del 2.1: …", "§ 2.2 …", "3.1) …". */
const NUMBERED = /^((?:§|\p{Letter}{1,12}\.?)\s*)?(\d+(?:[.,]\d+)*)[.)]?\s*[:–-]?\s*(.*)$/u;

/** Every number that a text holds. */
const NUMBERS = /\d+(?:[.,]\d+)?/g;

/** What a chapter is called before its number; "Effektmål 1" is none. */
const OF_CHAPTERS = /^(?:kap|kapitel|avsnitt|del|punkt|§)\.?\s*$/i;

/** So many headings in rows that follow each other are a table of contents, which starts no chapter. */
const CONTENTS_LENGTH = 3;

/** With so many of its words from the title of its number a heading is that chapter's, whatever else it says. */
const MOST = 1 / 2;

/** A longer text is a sentence that happens to hold a word of the title. */
const LONGEST_HEADING = 100;

/** How a text stands in its row. */
interface InRow {
  /** Nothing but a page number, a supplier, a date or the like stands beside it. */
  readonly isAlone: boolean;
  readonly isOnly: boolean;
}

/** A longer text, or one with a full stop, that opens a sheet is prose, and no heading of something else. */
const LONGEST_OTHER_HEADING = 60;

/**
 * The heading of its own that a sheet opens with, below logo and date, which says something else than the tab; null
 * where there is none.
 */
function headingThatOpens(view: SheetView, isHeadMatter: HeadMatter): string | null {
  const { row, columns } = openingOf(view, isHeadMatter) ?? { row: view.firstRow, columns: [] };
  const [column, ...others] = columns;
  if (column === undefined || others.length > 0) return null;
  const text = view.label(row, column);
  return text !== '' && text.length <= LONGEST_OTHER_HEADING && !/[.!?:]$/.test(text) ? text : null;
}

/** How many of a title's words are akin to some of a chapter's. */
function wordsTold(
  title: string,
  words: readonly string[],
): { readonly told: number; readonly written: number } {
  const written = meaningfulWords(title);
  const told = written.filter((word) => words.some((each) => areAkin(word, each)));
  return { told: told.length, written: written.length };
}

/** A heading as it is written: "Kap.", "4", "Långsiktigt". */
interface Written {
  readonly prefix: string;
  readonly number: string | null;
  readonly title: string;
}

function readWritten(text: string): Written {
  const [, prefix = '', number, title] = NUMBERED.exec(text) ?? [];
  return number === undefined
    ? { prefix: '', number: null, title: text }
    : { prefix, number: number.replaceAll(',', '.'), title: title ?? '' };
}

/**
 * Makes a function that finds a sheet's headings by what they say, in whatever column they stand. Number and the
 * beginning of the title decide; then a chapter's whole title, in a row of its own; then its number and one telling
 * word of the title in any form ("1.3 Analys av portföljen", "2.1 Framåtblick"), or "Kap. 4" alone. A sheet without
 * any may have its heading on the tab, in other words if they bear its number, and where a heading without a number
 * could be of two chapters the tab decides.
 * Wrong on: a list in a row of its own each, whose fourth item names what chapter 4 is about ("4 Utveckling av …").
 */
export function createHeadingFinder(
  template: Template,
  kinds: readonly CardKind[],
): (view: SheetView) => readonly Heading[] {
  const reader = createChapterReader(template, kinds);
  const isHeadMatter = createHeadMatter(template);
  const byTab = createTabReader(template, reader, isHeadMatter);

  return (view) => {
    const headings: Heading[] = [];
    let above = 0;
    for (let row = view.firstRow; row < view.endRow; row += 1) {
      if (view.filled(row).length === 0) continue;
      const heading = headingIn(view, row, {
        reader,
        isHeadMatter,
        isFirst: headings.length === 0 && above < MOST_ABOVE,
      });
      if (heading && !isCounted(view, heading, reader)) headings.push(heading);
      above += 1;
    }
    return byTab(view, withoutContents(headings));
  };
}

interface Around {
  readonly reader: ChapterReader;
  readonly isHeadMatter: HeadMatter;
  /** The row stands at the head of the sheet. */
  readonly isFirst: boolean;
}

/** A heading stands alone in its row, or beside a page number, a logo, a supplier and a date. */
function headingIn(view: SheetView, row: number, { reader, isHeadMatter, isFirst }: Around): Heading | null {
  const [column, next, ...more] = view.filled(row);
  if (column === undefined) return null;
  const first = view.line(row, column);
  const isOwnNumber = next !== undefined && NUMBER.test(first);
  const hasHead = isBesideHead(view, row, isOwnNumber ? 2 : 1, isHeadMatter);
  const isPlain = more.length === 0;
  const isOnly = next === undefined || hasHead || (isOwnNumber && isPlain);
  const isAlone = isPlain || hasHead || isAtHead(view, row, isFirst);
  if (!isAlone && !isOwnNumber) return null;
  const chapter = reader.chapterOf(textOf(view, row, isOwnNumber), { isAlone, isOnly });
  return chapter === undefined ? null : { row, column, chapter };
}

/** So far below each other the rows of a count stand at most. */
const WIDEST_COUNT = 3;

/**
 * Whether a row's number is one of a count down its column, "3, 4, 5" or the last of it: its title alone heads nothing,
 * nor does the row before.
 */
function isCounted(view: SheetView, { row, column }: Heading, reader: ChapterReader): boolean {
  const numberAt = (each: number): number =>
    Number(readWritten(view.line(each, column)).number ?? Number.NaN);
  const nearest = (from: number, step: 1 | -1): number =>
    range(1, WIDEST_COUNT + 1)
      .map((distance) => from + step * distance)
      .find((each) => view.line(each, column) !== '') ?? from;
  const own = numberAt(row);
  const [before, after] = [nearest(row, -1), nearest(row, 1)];
  if (!Number.isInteger(own) || numberAt(before) !== own - 1) return false;
  const goesOn = numberAt(after) === own + 1 || numberAt(nearest(before, -1)) === own - 2;
  const heads = (text: string): boolean =>
    reader.chapterOf(text, { isAlone: true, isOnly: true }) !== undefined;
  return goesOn && !heads(rowText(view, before)) && !heads(readWritten(rowText(view, row)).title);
}

/** All of a row, its number in front. */
const rowText = (view: SheetView, row: number): string => textOf(view, row, view.filled(row).length > 1);

/** The row's first text, with its number where that has a cell of its own. */
const textOf = (view: SheetView, row: number, isOwnNumber: boolean): string =>
  view
    .filled(row)
    .slice(0, isOwnNumber ? 2 : 1)
    .map((column) => view.line(row, column))
    .join(' ');

/** Whether a row is at the head of the sheet, and no table's. */
const isAtHead = (view: SheetView, row: number, isFirst: boolean): boolean =>
  isFirst && !isOfTable(view, row);

/** Whether something stands in the row after its first cells, and all of it is head matter. */
function isBesideHead(view: SheetView, row: number, after: number, isHeadMatter: HeadMatter): boolean {
  const beside = view.filled(row).slice(after);
  return beside.length > 0 && beside.every((column) => isHeadMatter(view, row, column));
}

/** Tells of a text which chapter it heads; undefined where it heads none. */
interface ChapterReader {
  readonly chapterOf: (text: string, inRow: InRow) => Heading['chapter'] | undefined;
  readonly headed: ReturnType<typeof createTitles>['headed'];
  readonly isCardTitle: (text: string) => boolean;
}

function createChapterReader(template: Template, kinds: readonly CardKind[]): ChapterReader {
  const { headed, ownTitle } = createTitles(template);
  const whole = new Set(headed.flatMap(({ titles }) => titles.map(lettersOnly)));
  // "Pågående förändringsinsats 1" is two letters from the chapter's title, yet heads a card.
  const isCardTitle = (text: string): boolean => kinds.some(({ title }) => title(text) !== null);

  const byNumberAndWord = (
    text: string,
    { prefix, number, title }: Written,
    least: number,
  ): Heading['chapter'] | undefined => {
    const entry = headed.find((each) => each.number === number);
    // "2 | Namn på förändringsinsats" is a label with its number.
    if (!entry || text.length > LONGEST_HEADING) return undefined;
    const { told, written } = wordsTold(title, entry.words);
    // "3.2 Fördelningsnycklar" says nothing but what its chapter does.
    const isOwn = entry.number.includes('.') && told === written;
    if (!isOwn && namesField(kinds, title)) return undefined;
    if (title === '') return OF_CHAPTERS.test(prefix) ? entry.chapter : undefined;
    return told > 0 && told >= written * least ? entry.chapter : undefined;
  };

  const chapterOf = (text: string, { isAlone, isOnly }: InRow): Heading['chapter'] | undefined => {
    const written = readWritten(text);
    const { number, title } = written;
    // A chapter's whole title may begin with the words of a card's: "Önskemål inför nästa år" with "Önskemål".
    if (isCardTitle(text) && !(isOnly && whole.has(lettersOnly(title)))) return undefined;
    const numbered = headed.find((each) => each.number === number && title !== '' && each.beginsWith(title));
    if (numbered) return numbered.chapter;
    const byWord = (least: number): Heading['chapter'] | undefined =>
      isOnly ? byNumberAndWord(text, written, least) : undefined;
    // "1.4 Förslag på nya förändringsinsatser" has the title of another chapter, "2.1 Portföljanalys" half of its own.
    return byWord(MOST) ?? (isAlone && title !== '' ? ownTitle(title) : null) ?? byWord(0);
  };

  return { chapterOf, headed, isCardTitle };
}

/** Makes a function that lets a sheet's tab say which chapter it is, where its headings leave that open. */
function createTabReader(
  template: Template,
  { chapterOf, headed, isCardTitle }: ChapterReader,
  isHeadMatter: HeadMatter,
): (view: SheetView, headings: readonly Heading[]) => readonly Heading[] {
  const isAnalysis = createLabelMatcher<true>([[template.words.analysis, true]], { prefixes: false });

  const onTab = ({ name }: SheetView): ChapterId | null => {
    const written = readWritten(name);
    const isNumber = written.title === '' && (written.prefix === '' || OF_CHAPTERS.test(written.prefix));
    return (
      (isNumber
        ? headed.find((each) => each.number === written.number)?.chapter
        : chapterOf(name, { isAlone: true, isOnly: true })) ?? null
    );
  };

  /** "3.1 analys" on the tab, or in what the sheet opens with: the closing analysis on a sheet of its own. */
  const ofAnalysis = ({ name }: SheetView, opening: string): ChapterId | null => {
    if (isAnalysis(opening.replace(NUMBERS, ' ').trim()) === null) return null;
    const numbers = new Set(
      (`${name} ${opening}`.match(NUMBERS) ?? []).map((each) => each.replace(',', '.')),
    );
    const [chapter, ...others] = headed.filter(({ number }) => numbers.has(number));
    return chapter && others.length === 0 ? chapter.chapter : null;
  };

  const withoutHeadings = (view: SheetView): readonly Heading[] => {
    const opening = headingThatOpens(view, isHeadMatter) ?? '';
    const analysed = ofAnalysis(view, opening);
    const tab = onTab(view) ?? analysed;
    const { number } = readWritten(opening);
    // "1.4 Vad vi gör nu" says the tab's chapter in words of its own.
    const isOfTab = headed.some((each) => each.number === number && each.chapter === tab);
    const isHeaded = opening !== '' && !isOfTab && !isCardTitle(opening) && analysed === null;
    return tab === null || isHeaded
      ? []
      : [{ row: view.firstRow - 1, column: view.firstColumn, chapter: tab }];
  };

  return (view, headings) => {
    const [first, ...others] = headings;
    if (!first) return withoutHeadings(view);
    const tab = onTab(view);
    if (tab === null) return headings;
    const { number, title } = readWritten(view.line(first.row, first.column));
    const own = headed.find((each) => each.chapter === tab)?.words ?? [];
    const couldBe = number === null && wordsTold(title, own).told > 0;
    return couldBe ? [{ ...first, chapter: tab }, ...others] : headings;
  };
}

/** With fewer rows above it a heading at the head of a sheet may stand beside anything that is no table. */
const MOST_ABOVE = 3;

/** Whether the row above or below stands in the same columns, so that both are rows of a table. */
function isOfTable(view: SheetView, row: number): boolean {
  const own = new Set(view.filled(row));
  return [row - 1, row + 1].some((each) => view.filled(each).filter((column) => own.has(column)).length > 1);
}

/** The cells of a heading: its own number and its title may stand in two. What else stands in its row is none of it. */
export function columnsOfHeading(view: SheetView, { row }: Heading): readonly number[] {
  const [first, next] = view.filled(row);
  if (first === undefined) return [];
  return next !== undefined && NUMBER.test(view.line(row, first)) ? [first, next] : [first];
}

/** The titles of chapters, and of the headings above them, ready to be compared with. */
function createTitles(template: Template) {
  const chapters = template.chapters.map(({ number, title, alsoTitled = [] }) => ({
    number,
    titles: [title, ...alsoTitled],
    chapter: number,
  }));
  const parents = template.parents.map(({ number, title }) => ({ number, titles: [title], chapter: null }));
  const headed = [...chapters, ...parents].map((entry) => ({
    ...entry,
    beginsWith: createLabelMatcher([[entry.titles, true]]),
    words: entry.titles.flatMap(meaningfulWords),
  }));
  const ownTitle = createLabelMatcher(
    chapters.map(({ titles, chapter }) => [titles, chapter]),
    { prefixes: false },
  );
  return { headed, ownTitle };
}

function withoutContents(headings: readonly Heading[]): readonly Heading[] {
  const runs: Heading[][] = [];
  for (const heading of headings) {
    const run = runs.at(-1);
    if (run?.at(-1)?.row === heading.row - 1) run.push(heading);
    else runs.push([heading]);
  }
  return runs.filter((run) => run.length < CONTENTS_LENGTH).flat();
}
