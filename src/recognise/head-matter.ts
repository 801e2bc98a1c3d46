import { wordsOnly } from '../language/normalise';
import type { Template } from '../template/template';
import { headerLine } from './amount-in';
import { areAkin, meaningfulWords } from './label-forms';
import type { SheetView } from './sheet-view';

/** "2023-03-15", "15/3 2023", "15 mars 2023". */
const DATE = /^(?:\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[ .-]\d{2,4}|\d{1,2} \p{L}{3,9} \d{4})$/u;

/** "Sida 1 (3)", "Dnr 0123/23", "Version 1.2". */
const NUMBERED_WORD = /^\p{L}{1,14}[.:]? ?\d[\d\s/():.–-]{0,20}$/u;

/** A longer text says more than who and when. */
const MOST_WORDS = 8;

/** Says whether a cell holds what stands in a sheet's head beside or above a heading: who, when, which page. */
export type HeadMatter = (view: SheetView, row: number, column: number) => boolean;

/**
 * Makes a function that knows head matter: a date, a page or a number of a case, the city's or a supplier's name.
 * Wrong on: an abbreviation of a supplier ("INK"), which is taken for content.
 */
export function createHeadMatter({ suppliers, municipality }: Template): HeadMatter {
  const names = [municipality, ...suppliers].flatMap(meaningfulWords);
  return (view, row, column) => {
    const cell = view.cell(row, column);
    const text = headerLine(view, row, column);
    if (DATE.test(text)) return true;
    if (cell.type !== 'text') return false;
    if (NUMBERED_WORD.test(text)) return true;
    const words = meaningfulWords(text);
    return (
      words.length > 0 &&
      wordsOnly(text).split(' ').length <= MOST_WORDS &&
      words.every((word) => names.some((name) => areAkin(word, name)))
    );
  };
}

/** The first row of a sheet that holds more than head matter, and its first column; null where none does. */
export function openingOf(
  view: SheetView,
  isHeadMatter: HeadMatter,
): { readonly row: number; readonly columns: readonly number[] } | null {
  for (let row = view.firstRow; row < view.endRow; row += 1) {
    const columns = view.filled(row);
    if (columns.some((column) => !isHeadMatter(view, row, column))) return { row, columns };
  }
  return null;
}
