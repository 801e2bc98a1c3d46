import { toPlainText } from '../language/normalise';
import { readAmountTokens } from '../money/amount-tokens';
import { Decimal } from '../money/decimal';
import { COST_STATES, type CostState } from '../template/roles';
import type { Template } from '../template/template';

/** What a sentence says outright that something costs: "Budget 2023 för Kontaktcenter är 23 588 tkr". */
export interface ToldAmount {
  readonly sentence: string;
  /** Null where no word tells it. */
  readonly state: CostState | null;
  /** The state stands beside the year, so that it is certain which amount is meant. */
  readonly isPlain: boolean;
  readonly year: number;
  readonly value: Decimal;
  /** Half a unit of the last digit that the text shows, in tkr. */
  readonly slack: Decimal;
}

const END_OF_SENTENCE = /[.!?;](?:\s|$)|\n/u;
/** A sentence with more is no plain statement. */
const LONGEST_SENTENCE = 300;
/** No chapter says so much of its costs; what follows is not compared. */
const LONGEST_TEXT = 20_000;

const YEAR = /(?:19|20)\d\d/;
/** What follows is another amount, with which the first is compared. */
const COMPARED = /,? (?:mot|jämfört med|att jämföra med|vilket är en|en ökning|en minskning)(?= )/u;

/** What stands right before an amount that is the whole cost, and not more or less of it. */
const LEVEL =
  /(?<!\p{L})(?:är|var|blir|blev|uppgår till|uppgick till|beräknas till|beräknas bli|beräknas kosta|kostar|kostade|blir det|ligger på|på|om|till) (?:(?:totalt|sammanlagt) )?$|: ?$/u;
/** The amount is a change or a part, rounded by words, or of another extent than the table's. */
const OTHERWISE =
  /(?<!\p{L})(?:ök|minsk|höj|sänk|förändr|skillnad|effekt|(?:exkl|inkl|ind?ex)|varav|därav|utöver|ytterligare|omklassific|resterande|del(?:en)? av|av de(?:tta|ssa)?(?!\p{L})|mer än|mindre än|lägre|högre|över|under(?! (?:år )?(?:19|20)\d\d)|avvik|bespar|tillskott|tillkom|engångs|per (?:år|månad|styck)|ca(?!\p{L})|cirka|omkring|ungefär|drygt|knappt|nästan|runt|närmare|max|min)/iu;

/**
 * Makes a function that reads what a text says outright that something costs in a year. Only sentences with one year
 * and one amount with a unit are read, up to where they compare it, and none that tells of a change, a part, or a
 * rounded amount. Plain are those with one state ("budget", "utfall", "prognos", as the template says) beside the year.
 * Wrong on: a level told over two sentences, which is not read; a part that no such word betrays ("Budget 2023 för
 * licenser till Kontaktcenter är 300 tkr"), which is taken for the whole.
 */
export function createAmountsTold({ words }: Template): (text: string) => readonly ToldAmount[] {
  const states = COST_STATES.map((state) => [state, words.states[state]] as const);
  return (text) => {
    if (!YEAR.test(text)) return [];
    const read = text.slice(0, LONGEST_TEXT);
    return read.split(END_OF_SENTENCE).flatMap((sentence) => readSentence(sentence, states) ?? []);
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

type StateWords = readonly (readonly [state: CostState, words: readonly string[]])[];

function readSentence(written: string, states: StateWords): ToldAmount | null {
  if (written.length > LONGEST_SENTENCE || !MONEY.test(written)) return null;
  const [sentence = ''] = written.split(COMPARED);
  const plain = toPlainText(sentence);
  const found = amountOfYear(plain);
  const named = statesIn(plain.toLowerCase(), states);
  if (found === null || named.length > 1 || !isLevel(plain, found.amount)) return null;
  const { amount, year } = found;
  const [only = null] = named;
  const { value } = amount;
  const slack = new Decimal(10).pow(value.e - value.precision() + 1).div(2);
  const isPlain = only !== null && isBeside(plain.toLowerCase(), year, only.word);
  return { sentence, state: only?.state ?? null, isPlain, year: year.year, value, slack };
}

/** Most sentences name no money, and need not be read. */
const MONEY = /\d.*(?:kr|milj|mn|md)/iu;

type Token = ReturnType<typeof readAmountTokens>[number];
type Told<Kind extends Token['kind']> = Extract<Token, { readonly kind: Kind }>;

/** The one amount of a sentence and its one year, in either order; null where there is more or less. */
function amountOfYear(
  plain: string,
): { readonly amount: Told<'amount'>; readonly year: Told<'year'> } | null {
  const [one, other, ...more] = readAmountTokens(plain, 'tkr');
  const [amount, year] = one?.kind === 'amount' ? [one, other] : [other, one];
  if (amount?.kind !== 'amount' || year?.kind !== 'year' || more.length > 0) return null;
  return { amount, year };
}

/** The amount has a unit, stands after a word that says that it is all, and no word says otherwise. */
const isLevel = (plain: string, { start, end }: Stretch): boolean =>
  /\p{L}/u.test(plain.slice(start, end)) && LEVEL.test(plain.slice(0, start)) && !OTHERWISE.test(plain);

interface NamedState {
  readonly state: CostState;
  readonly word: string;
}

const statesIn = (plain: string, states: StateWords): readonly NamedState[] =>
  states.flatMap(([state, words]) =>
    words.flatMap((word) => (plain.includes(word) ? [{ state, word }] : [])),
  );

/** "budget 2023", "budgeten för år 2023", "2023 års budget". */
function isBeside(plain: string, { start, end }: Stretch, state: string): boolean {
  const before = plain.slice(0, start).match(BEFORE_YEAR)?.[1] ?? '';
  const after = plain.slice(end).match(AFTER_YEAR)?.[1] ?? '';
  return [before, after].some((word) => word.startsWith(state));
}

const BEFORE_YEAR = /(\p{L}{1,40}) (?:för )?(?:år )?$/u;
const AFTER_YEAR = /^(?: års)? (\p{L}{1,40})/u;
