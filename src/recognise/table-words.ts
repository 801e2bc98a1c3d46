import { tellsOfChange } from '../language/headers';
import { lettersOnly, wordsOnly } from '../language/normalise';
import { remember } from '../language/by-key';
import { COST_ROLES, COST_STATES, type CostRole, type CostState } from '../template/roles';
import type { Template } from '../template/template';
import { createLabelMatcher } from './labels';

/** The template's words that tell the rows and columns of a table with amounts from each other. */
export interface TableWords {
  readonly isYear: (text: string) => boolean;
  readonly isAmountHeader: (text: string) => boolean;
  /** Whether a header tells of something else than amounts, e.g. "Andel" or "Antal". */
  readonly isOther: (header: string) => boolean;
  readonly isTotal: (label: string) => boolean;
  readonly isAnalysis: (text: string) => boolean;
  /**
   * The state of the cost by the lowest of a column's headers that tells one; null where a lower one tells of a
   * change.
   */
  readonly stateOf: (headers: readonly string[]) => CostState | null;
  /** The kind of cost that a header or a caption names first; null when it names none. */
  readonly costIn: (text: string) => CostRole | null;
  /** Which of the template's tables of costs begins so; null for another caption. */
  readonly tableOf: (caption: string) => CostRole | null;
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
  const { words } = template;
  const totalWords = new Set(words.totals.map(lettersOnly));
  const isTotalLabel = createLabelMatcher<true>([[words.totals, true]], { prefixes: false });
  const isAnalysis = createLabelMatcher<true>([[words.analysis, true]], { prefixes: false });
  const isYear = (text: string): boolean => YEAR.test(wordsOnly(text.replace(UNIT_IN_BRACKETS, '')));
  const wordsOf = (text: string): readonly string[] =>
    wordsOnly(text.replace(RATE_IN_WORDS, '$1%')).split(' ');
  const isOther = (text: string): boolean =>
    SHARE.test(text) ||
    wordsOf(text).some((word) => words.notAmounts.some((start) => word.startsWith(start)));
  const isHeader = remember((text) => {
    if (beginsWithFigure(text)) return false;
    const speaksOfMoney = wordsOf(text).some((word) => words.amounts.some((end) => word.endsWith(end)));
    return (isYear(text) || UNIT.test(wordsOnly(text)) || speaksOfMoney) && !isOther(text);
  });
  return {
    isYear,
    isOther,
    isAmountHeader: (text) => text.length <= LONGEST_HEADER && isHeader(text),
    // "Total kostnadsprognos enligt plan" by its first word, "HR totalt:" by its last; "Totalkos tnad" as a whole, like
    // any label.
    isTotal: (label) => {
      const written = wordsOnly(label).split(' ');
      return (
        [written.at(0), written.at(-1)].some((word) => totalWords.has(word ?? '')) ||
        isTotalLabel(label) === true
      );
    },
    isAnalysis: (text) => isAnalysis(text) === true,
    ...createCostWords(template),
  };
}

function createCostWords({ chapters, words }: Template): Pick<TableWords, 'stateOf' | 'costIn' | 'tableOf'> {
  const states = COST_STATES.map((state) => [state, anyOf(words.states[state])] as const);
  const costs = COST_ROLES.map((role) => [role, anyOf(words.costs[role])] as const);
  const captions = chapters
    .flatMap(({ tables = [] }) => tables)
    .flatMap(({ role, caption, alsoCaptioned = [] }) => {
      const cost = COST_ROLES.find((each) => each === role);
      const written = caption === undefined ? [] : [caption, ...alsoCaptioned];
      return cost === undefined ? [] : written.map((text) => [cost, lettersOnly(text)] as const);
    });
  const costIn = (text: string): CostRole | null => {
    const named = costs.flatMap(([role, pattern]) => {
      const at = text.search(pattern);
      return at === -1 ? [] : [{ role, at }];
    });
    return named.sort((one, other) => one.at - other.at)[0]?.role ?? null;
  };
  return {
    costIn,
    tableOf: (caption) => {
      const letters = lettersOnly(caption);
      return captions.find(([, begins]) => letters.startsWith(begins))?.[0] ?? null;
    },
    stateOf: (headers) => {
      for (const header of headers.toReversed()) {
        if (tellsOfChange(header)) return null;
        const state = states.find(([, pattern]) => pattern.test(header));
        if (state) return state[0];
      }
      return null;
    },
  };
}

const anyOf = (texts: readonly string[]): RegExp => new RegExp(texts.map(escapeForPattern).join('|'), 'i');

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
