import type { Language, Localized } from '../../language/localized';
import { Decimal } from '../../money/decimal';
import { shareOf } from '../compared-tables';
import type { Difference, Heading, Lone, Side } from '../difference';
import { quoted, said, signed, tell } from '../telling';

/** The same year told twice: as it was expected then, and as it became. */
export interface Step {
  readonly id: string;
  readonly from: 'prognos' | 'budget';
  readonly to: 'budget' | 'utfall';
  readonly names: readonly [Localized, Localized];
}

/** Where a row or a sum was expected to come to one amount and came to another. */
export interface Told {
  readonly what: string;
  readonly heading: Heading;
  readonly year: number;
  /** Null where the row stands in the other year only. */
  readonly left: Side | null;
  readonly right: Side | null;
  readonly lone?: Lone;
  /** What the row was called then, where it is a guess that it is the same. */
  readonly guessed: string | null;
  /** Over the limit, and nothing in the later workbook says why. */
  readonly isUnexplained: boolean;
}

const NO_AMOUNT = new Decimal(0);

/** A step of a row or a sum, as a difference in words. */
export function differenceOf(told: Told, step: Step): Difference {
  const { what, heading, year, left, right, guessed, lone, isUnexplained } = told;
  const difference = (right?.amount ?? NO_AMOUNT).minus(left?.amount ?? 0);
  const change = `${signed(difference)} tkr${shareOf(left?.amount ?? null, difference)}`;
  const unsaid = isUnexplained
    ? { sv: ' Inget i arbetsboken säger varför.', en: ' Nothing in the workbook says why.' }
    : { sv: '', en: '' };
  const guess =
    guessed === null
      ? { sv: '', en: '' }
      : tell(
          (of) => ` Troligen samma rad som ${of(quoted(guessed))} förra året.`,
          (of) => ` Probably the same row as ${of(quoted(guessed))} last year.`,
        );
  return {
    rule: step.id,
    severity: isUnexplained ? 'varning' : 'info',
    what: `${what} · ${year}`,
    text: tell(
      (of) => `${toldStep(step, told, 'sv', of)} (${change}).${unsaid.sv}${guess.sv}`,
      (of) => `${toldStep(step, told, 'en', of)} (${change}).${unsaid.en}${guess.en}`,
    ),
    left,
    right,
    difference,
    heading,
    ...(lone && { lone }),
    ...(guessed !== null && { pair: { kind: 'rad', left: guessed, right: what } }),
  };
}

/** "Budgeten 2024 är 150 tkr; prognosen var 110 tkr", or that one of the years has no such row, or no amount in it. */
function toldStep(
  { names: [from, to] }: Step,
  { year, left, right }: Told,
  language: Language,
  of: (text: Localized) => string,
): string {
  const words = STEP_WORDS[language];
  const amount = (side: Side): string => (side.amount === null ? words.unstated : of(said(side)));
  if (right === null) return words.gone(from[language], year, left ? amount(left) : '');
  const now = words.now(capital(to[language]), year, amount(right));
  return left === null ? `${now}; ${words.new}` : `${now}; ${words.then(from[language], amount(left))}`;
}

const STEP_WORDS = {
  sv: {
    unstated: 'inte angiven',
    now: (to: string, year: number, amount: string) => `${to} ${year} är ${amount}`,
    then: (from: string, amount: string) => `${from} var ${amount}`,
    new: 'raden fanns inte då',
    gone: (from: string, year: number, amount: string) =>
      `Raden finns inte nu; ${from} för ${year} var ${amount}`,
  },
  en: {
    unstated: 'not stated',
    now: (to: string, year: number, amount: string) => `${to} for ${year} is ${amount}`,
    then: (from: string, amount: string) => `${from} was ${amount}`,
    new: 'there was no such row then',
    gone: (from: string, year: number, amount: string) =>
      `There is no such row now; ${from} for ${year} was ${amount}`,
  },
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
