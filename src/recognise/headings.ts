import { type CardKind, namesField } from './card-kind';
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
  /** Nothing but a page number or the like stands beside it. */
  readonly isAlone: boolean;
  readonly isOnly: boolean;
}

/** A longer text, or one with a full stop, that opens a sheet is prose, and no heading of something else. */
const LONGEST_OTHER_HEADING = 60;

/** The heading of its own that a sheet opens with, which says something else than the tab; null where there is none. */
function headingThatOpens(view: SheetView): string | null {
  const [column, ...others] = view.filled(view.firstRow);
  if (column === undefined || others.length > 0) return null;
  const text = view.label(view.firstRow, column);
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
 * any may have its heading on the tab, and where a heading without a number could be of two chapters the tab decides.
 * Wrong on: a list in a row of its own each, whose fourth item names what chapter 4 is about ("4 Utveckling av …").
 */
export function createHeadingFinder(
  template: Template,
  kinds: readonly CardKind[],
): (view: SheetView) => readonly Heading[] {
  const { headed, ownTitle } = createTitles(template);
  // "Pågående förändringsinsats 1" is two letters from the chapter's title, yet heads a card.
  const isCardTitle = (text: string): boolean => kinds.some(({ title }) => title(text) !== null);

  const byNumberAndWord = (
    text: string,
    { prefix, number, title }: Written,
    least: number,
  ): Heading['chapter'] | undefined => {
    const entry = headed.find((each) => each.number === number);
    // "2 | Namn på förändringsinsats" is a label with its number.
    if (!entry || text.length > LONGEST_HEADING || namesField(kinds, title)) return undefined;
    if (title === '') return OF_CHAPTERS.test(prefix) ? entry.chapter : undefined;
    const { told, written } = wordsTold(title, entry.words);
    return told > 0 && told >= written * least ? entry.chapter : undefined;
  };

  const chapterOf = (text: string, { isAlone, isOnly }: InRow): Heading['chapter'] | undefined => {
    if (isCardTitle(text)) return undefined;
    const written = readWritten(text);
    const { number, title } = written;
    const numbered = headed.find((each) => each.number === number && title !== '' && each.beginsWith(title));
    if (numbered) return numbered.chapter;
    const byWord = (least: number): Heading['chapter'] | undefined =>
      isOnly ? byNumberAndWord(text, written, least) : undefined;
    // "1.4 Förslag på nya förändringsinsatser" has the title of another chapter, "2.1 Portföljanalys" half of its own.
    return byWord(MOST) ?? (isAlone && title !== '' ? ownTitle(title) : null) ?? byWord(0);
  };

  const onTab = ({ name }: SheetView): ChapterId | null => {
    const written = readWritten(name);
    const isNumber = written.title === '' && (written.prefix === '' || OF_CHAPTERS.test(written.prefix));
    return (
      (isNumber
        ? headed.find((each) => each.number === written.number)?.chapter
        : chapterOf(name, { isAlone: true, isOnly: true })) ?? null
    );
  };

  const byTab = (view: SheetView, headings: readonly Heading[]): readonly Heading[] => {
    const tab = onTab(view);
    const [first, ...others] = headings;
    if (tab === null) return headings;
    if (!first) {
      const opening = headingThatOpens(view);
      const isHeaded = opening !== null && !isCardTitle(opening);
      return isHeaded ? headings : [{ row: view.firstRow - 1, column: view.firstColumn, chapter: tab }];
    }
    const { number, title } = readWritten(view.line(first.row, first.column));
    const own = headed.find((each) => each.chapter === tab)?.words ?? [];
    const couldBe = number === null && wordsTold(title, own).told > 0;
    return couldBe ? [{ ...first, chapter: tab }, ...others] : headings;
  };

  return (view) => {
    const headings: Heading[] = [];
    for (let row = view.firstRow; row < view.endRow; row += 1) {
      const [column, next, ...more] = view.filled(row);
      if (column === undefined) continue;
      const text = view.line(row, column);
      const isOwnNumber = next !== undefined && NUMBER.test(text);
      // A heading stands alone in its row, or beside a page number; after its own number a logo and a date may follow.
      const isAlone = more.length === 0;
      if (!isAlone && !isOwnNumber) continue;
      const chapter = chapterOf(isOwnNumber ? `${text} ${view.line(row, next)}` : text, {
        isAlone,
        isOnly: next === undefined || (isAlone && isOwnNumber),
      });
      if (chapter !== undefined) headings.push({ row, column, chapter });
    }
    return byTab(view, withoutContents(headings));
  };
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
