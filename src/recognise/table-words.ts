import { lettersOnly, wordsOnly } from '../language/normalise';
import { remember } from '../language/by-key';
import { createLabelMatcher } from './labels';
import type { Template } from '../template/template';

/** The template's words that tell the rows and columns of a table with amounts from each other. */
export interface TableWords {
  readonly isYear: (text: string) => boolean;
  readonly isAmountHeader: (text: string) => boolean;
  /** Whether a header tells of something else than amounts, e.g. "Andel" or "Antal". */
  readonly isOther: (header: string) => boolean;
  readonly isTotal: (label: string) => boolean;
  readonly isAnalysis: (text: string) => boolean;
}

/** "2024" and "År 2024" head a column of amounts. */
const YEAR = /^(år )?(19|20)\d\d$/;

/** "2024 (kr)" is a year; "2024 kr" is an amount. */
const UNIT_IN_BRACKETS = /\s*[([][^)\]\d]*(kr|kronor)\.?\s*[)\]]\s*$/i;

/** "Kr" and "Miljoner kronor" head amounts; longer texts that end so may tell of prices and savings. */
const UNIT = /^(m?kr|mnkr|mdkr|((tusen|tusentals?|miljoner|miljarder) )?kronor)$/;

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
  const isYear = (text: string): boolean => YEAR.test(wordsOnly(text.replace(UNIT_IN_BRACKETS, '')));
  const wordsOf = (text: string): readonly string[] =>
    wordsOnly(text.replace(RATE_IN_WORDS, '$1%')).split(' ');
  const isOther = (text: string): boolean =>
    SHARE.test(text) ||
    wordsOf(text).some((word) => template.otherHeaders.some((start) => word.startsWith(start)));
  const isHeader = remember((text) => {
    if (beginsWithFigure(text)) return false;
    const speaksOfMoney = wordsOf(text).some((word) =>
      template.amountHeaders.some((end) => word.endsWith(end)),
    );
    return (isYear(text) || UNIT.test(wordsOnly(text)) || speaksOfMoney) && !isOther(text);
  });
  return {
    isYear,
    isOther,
    isAmountHeader: (text) => text.length <= LONGEST_HEADER && isHeader(text),
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
