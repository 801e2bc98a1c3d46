import { createTitleReader } from './card-title';
import { createLabelMatcher } from './labels';
import type { SheetView } from './sheet-view';
import type { Template } from '../template/template';

/** A chapter heading found in a sheet. `chapter` is null for a heading above chapters, e.g. "3 Kostnader …". */
export interface Heading {
  readonly row: number;
  readonly column: number;
  readonly chapter: string | null;
}

const NUMBER = /^\d+([.,]\d+)*\.?$/;
/** "1.4 …", "1,4. …", "Kap. 4 …", "Del 2.1: …", "§ 2.2 …", "3.1) …". */
const NUMBERED = /^(?:(?:§|\p{Letter}{1,12}\.?)\s*)?(\d+(?:[.,]\d+)*)[.)]?\s*[:–-]?\s*(.*)$/u;

/** So many headings in rows that follow each other are a table of contents, which starts no chapter. */
const CONTENTS_LENGTH = 3;

/** Makes a function that finds a sheet's headings by what they say, in whatever column they stand. */
export function createHeadingFinder(template: Template): (view: SheetView) => readonly Heading[] {
  const chapters = template.chapters.map(({ number, title, alsoTitled = [] }) => ({
    number,
    titles: [title, ...alsoTitled],
    chapter: number,
  }));
  const parents = template.parents.map(({ number, title }) => ({ number, titles: [title], chapter: null }));
  // "Pågående förändringsinsats 1" is two letters from the chapter's title, yet heads a card.
  const cardTitles = template.chapters.flatMap(({ card }) => (card ? [createTitleReader(card.title)] : []));
  const headed = [...chapters, ...parents].map((entry) => ({
    ...entry,
    beginsWith: createLabelMatcher([[entry.titles, true]]),
  }));
  const ownTitle = createLabelMatcher(
    chapters.map(({ titles, chapter }) => [titles, chapter]),
    { prefixes: false },
  );

  /**
   * Number and title together decide; a title alone, or beside another number, must be a chapter's whole title, and
   * stand in a row of its own.
   */
  const chapterOf = (text: string, isAlone: boolean): Heading['chapter'] | undefined => {
    const [, written, title] = NUMBERED.exec(text) ?? [null, null, text];
    if (!title || cardTitles.some((readTitle) => readTitle(text))) return undefined;
    const number = written?.replaceAll(',', '.');
    const numbered = headed.find((each) => each.number === number && each.beginsWith(title));
    if (numbered) return numbered.chapter;
    return isAlone ? (ownTitle(title) ?? undefined) : undefined;
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
      const chapter = chapterOf(isOwnNumber ? `${text} ${view.line(row, next)}` : text, isAlone);
      if (chapter !== undefined) headings.push({ row, column, chapter });
    }
    return withoutContents(headings);
  };
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
