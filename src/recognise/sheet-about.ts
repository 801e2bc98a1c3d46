import { wordsOnly } from '../language/normalise';
import type { Template } from '../template/template';
import { createHeadMatter, openingOf } from './head-matter';
import type { Heading } from './headings';
import type { SheetAbout } from './read-sheet';
import type { SheetView } from './sheet-view';

/** A longer text is prose, and no title of a sheet. */
const MOST_WORDS = 8;

/**
 * Makes a function that tells what a sheet as a whole says that it is, by its tab or the title that it opens with.
 * Wrong on: instructions that are called something else than the template's word for them ("Så gör du").
 */
export function createSheetAbout(
  template: Template,
): (view: SheetView, headings: readonly Heading[]) => SheetAbout {
  const isHeadMatter = createHeadMatter(template);
  const { instruction } = template.words.answerColumns;
  const tellsOfInstructions = (text: string): boolean =>
    wordsOnly(text)
      .split(' ')
      .some((word) => instruction.includes(word));
  return (view, headings) => {
    const opening = openingOf(view, isHeadMatter);
    const [column, ...others] = opening?.columns ?? [];
    const title =
      opening && column !== undefined && others.length === 0 ? view.line(opening.row, column) : '';
    const isTitle = title !== '' && wordsOnly(title).split(' ').length <= MOST_WORDS;
    if (tellsOfInstructions(view.name) || (isTitle && tellsOfInstructions(title))) return 'instructions';
    // A heading on the tab stands above the first row.
    const isHeaded = headings.some(({ row }) => row <= (opening?.row ?? view.firstRow));
    return isTitle && !isHeaded ? 'ownTitle' : null;
  };
}
