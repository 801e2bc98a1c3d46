import { lettersOnly, wordsOnly } from '../language/normalise';
import { createLabelMatcher } from './match-label';
import type { Template } from './template';

/** The template's words that tell the rows and columns of a table with amounts from each other. */
export interface TableWords {
  readonly isYear: (text: string) => boolean;
  readonly isAmountHeader: (text: string) => boolean;
  readonly isTotal: (label: string) => boolean;
  readonly isAnalysis: (text: string) => boolean;
}

/** "2024" and "År 2024" head a column of amounts. */
const YEAR = /^(år )?(19|20)\d\d$/;

/** A longer text tells a story; it heads no column. */
const LONGEST_HEADER = 80;

/** "23 588 tkr" and "*1 200 tkr" speak of money but are amounts, not headers; a year in front does not count. */
const beginsWithFigure = (text: string): boolean =>
  /^[^\p{Letter}]*\d/u.test(text.replace(/\b(19|20)\d\d\b/g, ''));

/** A share, not the rate by which amounts are raised: "%" but not "inkl. index 3,3 %". */
const SHARE = /(^|[^\d\s])\s*%/;
const RATE_IN_WORDS = /(\d\s*)procent\b/gi;

export function createTableWords(template: Template): TableWords {
  const totalWords = new Set(template.totalLabels.map(lettersOnly));
  const isTotalLabel = createLabelMatcher<true>([[template.totalLabels, true]], { prefixes: false });
  const isAnalysis = createLabelMatcher<true>([[template.analysisHeadings, true]], { prefixes: false });
  const isYear = (text: string): boolean => YEAR.test(wordsOnly(text));
  return {
    isYear,
    isAmountHeader: (text) => {
      if (text.length > LONGEST_HEADER || beginsWithFigure(text)) return false;
      const words = wordsOnly(text.replace(RATE_IN_WORDS, '$1%')).split(' ');
      const speaksOf = (ends: readonly string[], test: (word: string, end: string) => boolean): boolean =>
        words.some((word) => ends.some((end) => test(word, end)));
      if (SHARE.test(text) || speaksOf(template.otherHeaders, (word, start) => word.startsWith(start)))
        return false;
      return isYear(text) || speaksOf(template.amountHeaders, (word, end) => word.endsWith(end));
    },
    // "Total kostnadsprognos enligt plan" by its first word, "HR totalt:" by its last; "Totalkos tnad" as a whole, like
    // any label.
    isTotal: (label) => {
      const words = wordsOnly(label).split(' ');
      return (
        [words.at(0), words.at(-1)].some((word) => totalWords.has(word ?? '')) || isTotalLabel(label) === true
      );
    },
    isAnalysis: (text) => isAnalysis(text) === true,
  };
}
