import { remember, rememberShort } from '../language/by-key';
import { readAmountTokens } from './amount-tokens';
import type { Decimal } from './decimal';
import { toPlainText } from '../language/normalise';
import type { Unit } from './unit';

/** An amount found in running text, in tkr. */
interface FoundAmount {
  readonly value: Decimal;
  /** The year that the text ties the amount to; null for a total and for an amount of several years. */
  readonly year: number | null;
  /** It is the bound of a range that bears the unit: "300-500 tkr", "mellan 3 och 4 mkr". */
  readonly isBound: boolean;
}

const SMALL: Readonly<Partial<Record<string, string>>> = {
  ...{ noll: '0', 'en halv': '0,5', en: '1', ett: '1', två: '2', tre: '3', fyra: '4', fem: '5', sex: '6' },
  ...{ sju: '7', åtta: '8', nio: '9', tio: '10' },
};
const SMALL_WORD = Object.keys(SMALL).join('|');
/** "En miljon", "noll kr", "fem hundra tusen": a number in words counts where a unit follows. */
const NUMBER_WORD = new RegExp(
  `(?<![\\p{L}\\d])(?:(${SMALL_WORD})|(?:(${SMALL_WORD}) ?)?hundra)(?= (?:miljon|milj|mkr|mnkr|msek|tusen|tkr|kr(?!\\p{L})|kronor))`,
  'giu',
);

const inFigures = (word: string, small?: string, hundreds?: string): string =>
  small === undefined
    ? `${SMALL[(hundreds ?? 'ett').toLowerCase()] ?? word}00`
    : (SMALL[small.toLowerCase()] ?? word);

/** Between a year and the amount it dates: "2024: ca 500 tkr". */
const FROM_YEAR = /^\)?[ :;=,-]*(?:(?:ca|cirka|c:a|omkring|ungefär)\.? )?$/iu;
/** Between an amount and the year that dates it: "500 tkr (år 2024)". */
const TO_YEAR = /^,? ?\(?(?:(?:för|under|i|till|år|avser|avseende|per|budgeteras)\.? ){0,2}$/iu;
/** Before the upper bound of a range, the lower one; a year there is none. */
const LOWER_BOUND =
  /(?<![\d.,-])(?!(?:19|20)\d\d(?!\d))(?:\d{1,3}(?:[ .,]?\d{1,3}){0,3} ?(?:-|till) ?|mellan \d{1,3}(?:[ .,]?\d{1,3}){0,3} och )$/iu;
/** So far before an amount its lower bound may begin. */
const LONGEST_BOUND = 30;

/** The year opens what follows: "500 tkr 2025: 700 tkr". */
const COLON = /^ ?[:=]/;

/**
 * The amounts of a project's budget in running text, in tkr: "2024-2026 4 600 tkr (varav 2 600 tkr 2024)" is
 * 4 600 without a year and 2 600 for 2024. A number without a unit is in `bareUnit` and counts only where an
 * amount is due ("2024: 500", "varav 500 2024") or where it is the whole text. What follows "förvaltningskostnad"
 * is left out, and so is every amount of a text that begins by saying that there is no budget ("Finns inte i
 * nuläget, budget för PL …").
 * Of a range the bound that bears the unit is read, and said to be one ("300-500 tkr" is 500).
 * Wrong on: a cost of running that stands before its name ("500 tkr och 100 tkr i förvaltningskostnad").
 */
export const findAmounts = (text: string, bareUnit: Unit = 'tkr'): readonly FoundAmount[] =>
  MAY_HOLD_AMOUNT.test(text) ? findersByUnit(bareUnit)(text) : [];

/** Without a digit, or a unit after a number in words, there is no amount; most answers have neither. */
const MAY_HOLD_AMOUNT = /\d|kr|sek|tusen|milj/i;

/** Several rules ask for the amounts of the same answers. */
const findersByUnit = remember((bareUnit: Unit) => rememberShort((text) => readAmounts(text, bareUnit)));

function readAmounts(text: string, bareUnit: Unit): readonly FoundAmount[] {
  const plain = projectPart(
    text
      .split(/[\r\n]+/u)
      .map(toPlainText)
      .join('; ')
      .replace(NUMBER_WORD, inFigures),
  );
  const tokens = readAmountTokens(plain, bareUnit);
  let spent = -1;
  return tokens.flatMap((token, index): readonly FoundAmount[] => {
    if (token.kind !== 'amount') return [];
    const { value } = token;
    const isBound = LOWER_BOUND.test(plain.slice(Math.max(0, token.start - LONGEST_BOUND), token.start));
    const [previous, next] = [tokens[index - 1], tokens[index + 1]];
    if (previous?.kind === 'year' && index - 1 !== spent) {
      if (FROM_YEAR.test(plain.slice(previous.end, token.start)))
        return [{ value, year: previous.year, isBound }];
    }
    if (next?.kind === 'year' && TO_YEAR.test(plain.slice(token.end, next.start))) {
      if (!COLON.test(plain.slice(next.end))) {
        spent = index + 1;
        return [{ value, year: next.year, isBound }];
      }
    }
    return [{ value, year: null, isBound }];
  });
}

const RUNNING_COST =
  /förvaltnings?-? ?(?:kostnad|budget)|förv\. ?kostnad|påverkan (?:på )?förvaltning|drifts?-?kostnad/iu;
const PROJECT_COST = /projekt-?(?:budget|kostnad)|utvecklings-?(?:budget|kostnad)|införande-?kostnad/iu;

/** "Ingen påverkan på förvaltningskostnaden" tells of no cost; only the rest of its sentence is left out. */
const NOT = /(?:^|[^a-zà-öø-ɏ])(?:ingen|inte|ej|utan) (?:[a-zà-öø-ɏ]+ ){0,3}$/iu;
const END_OF_SENTENCE = /[.;](?: |$)/u;

/** The text says that there is no budget; an estimate may follow all the same. */
const NO_BUDGET =
  /^(?:det )?(?:finns (?:inte|ej|ingen|inga)|saknas|ingen (?:projekt)?budget|(?:projekt)?budget(?:en)? (?:saknas|finns (?:inte|ej)))(?![a-zà-öø-ɏ])/iu;
const ESTIMATE = /uppskatt|beräkn|bedöm|preliminär/iu;
const NOT_ESTIMATED = /(?:inte|ej) (?:[a-zà-öø-ɏ]+ )?(?:uppskatt|beräkn|bedöm)/giu;

/**
 * What is left of a plain text about a project's budget when the cost of running the service (förvaltningskostnad)
 * is taken out, which the template asks for in the same answer; "" when it says that there is no budget.
 */
export function projectPart(text: string): string {
  if (NO_BUDGET.test(text) && !ESTIMATE.test(text.replace(NOT_ESTIMATED, ''))) return '';
  let rest = text;
  let kept = '';
  for (let match = RUNNING_COST.exec(rest); match !== null; match = RUNNING_COST.exec(rest)) {
    const [before, after] = [rest.slice(0, match.index), rest.slice(match.index + match[0].length)];
    kept += before;
    rest = after.slice(lengthOfRunningCost(before, after));
  }
  return kept + rest;
}

/** How far the running cost goes: to the closing bracket, to where the project is named again, or to the end. */
function lengthOfRunningCost(before: string, after: string): number {
  const isInBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
  const bracket = after.indexOf(')');
  if (isInBrackets && bracket !== -1) return bracket;
  const end = NOT.test(before) ? END_OF_SENTENCE : PROJECT_COST;
  return end.exec(after)?.index ?? after.length;
}
