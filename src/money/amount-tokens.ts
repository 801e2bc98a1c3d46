import type { Decimal } from './decimal';
import { readNumber } from './read-number';
import { isRate, takeUnit, toTkr, type Unit } from './unit';

/** What in a text speaks of money or of time, from `start` up to, not including, `end`. */
type AmountToken = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'amount'; readonly value: Decimal }
  | { readonly kind: 'year'; readonly year: number }
  /** Several years, or one and those after it: "2024-2026", "2024 och framåt". */
  | { readonly kind: 'period' }
);

const YEAR = String.raw`(?:19|20)\d\d(?!\d)`;
const MORE_YEARS = String.raw`(?: ?[-/,&+] ?${YEAR}| (?:och|samt|till|t\.?o\.?m\.?) ${YEAR}| ?[-/] ?\d\d(?!\d))+`;
const ONWARDS = String.raw` ?(?:ff(?!\p{L})|och (?:framåt|senare|därefter)|-(?! ?\d))`;
const NUMBER = String.raw`(?:\d{1,3}(?: \d{3}(?!\d))+|\d+)(?:[.,]\d+)*`;

const SCANNED = new RegExp(`(?<period>${YEAR}(?:${MORE_YEARS}|${ONWARDS}))|(?<number>${NUMBER})`, 'giu');
const ONLY_YEAR = new RegExp(`^${YEAR}$`);

/** What stands farther from a number than this does not tell what it is. */
const NEAR = 40;

/** A number without a unit is an amount where these words stand before and after it, and it is no small count. */
const FEWEST_DIGITS: Readonly<Record<Unit, number>> = { kr: 3, tkr: 3, mnkr: 1, mdkr: 1 };
const BEFORE_BARE =
  /(?:^|[(;]|(?:^|[^a-zà-öø-ɏ])(?:varav|ca|cirka|c:a|till|totalt?|summa|kostnad|budget|projektbudget|motsvarande)[.:]?) ?$/iu;
const AFTER_BARE =
  /^(?: ?$|[).,;](?: |$)| ?\(| (?:för|under|i|per|varav|exkl|inkl|totalt|år|avser|(?:19|20)\d\d)(?![a-zà-öø-ɏ]|\d))/iu;
/** "2024: 500" is an amount, however small. */
const YEAR_WITH_COLON = /^ ?[:=] ?$/;

/** A number in a text, with what stands near it. */
interface WrittenNumber {
  readonly raw: string;
  /** The token before it. */
  readonly previous: AmountToken | undefined;
  /** What stands between that and the number, as far as it tells. */
  readonly before: string;
  readonly after: string;
  /** The unit that follows, and what follows that. */
  readonly taken: ReturnType<typeof takeUnit>;
}

/**
 * Finds the amounts and years of a plain text, in order. Numbers that are neither are left out; those without a
 * unit are in `bareUnit`.
 */
export function readAmountTokens(text: string, bareUnit: Unit): readonly AmountToken[] {
  const tokens: AmountToken[] = [];
  for (const { 0: raw, index: start, groups } of text.matchAll(SCANNED)) {
    if (/\p{L}/u.test(text.charAt(start - 1))) continue;
    const token: AmountToken | null =
      groups?.['period'] === undefined
        ? readNumberToken(text, raw, start, tokens.at(-1), bareUnit)
        : { kind: 'period', start, end: start + raw.length };
    if (token) tokens.push(token);
  }
  return tokens;
}

function readNumberToken(
  text: string,
  raw: string,
  start: number,
  previous: AmountToken | undefined,
  bareUnit: Unit,
): AmountToken | null {
  const before = text.slice(Math.max(previous?.end ?? 0, start - NEAR), start);
  const after = text.slice(start + raw.length);
  const taken = takeUnit(after.trimStart());
  const end = taken === null ? start + raw.length : text.length - taken.rest.length;
  if (taken === null && ONLY_YEAR.test(raw) && raw !== text) {
    return { kind: 'year', year: Number(raw), start, end };
  }
  const value = valueOf({ raw, previous, before, after, taken }, bareUnit);
  return value && { kind: 'amount', value: isNegative(text, start) ? value.negated() : value, start, end };
}

function valueOf(number: WrittenNumber, bareUnit: Unit): Decimal | null {
  const { raw, before, taken } = number;
  const written = taken?.unit ?? unitAtEnd(before);
  const unit = written ?? (isBareAmount(number, bareUnit) ? bareUnit : null);
  const digits = readNumber(raw, written === 'kr');
  // "12 34 tkr" is no number, and its last part is none either.
  const isLeftOver = /\d ?$/.test(before);
  const isPrice = taken !== null && isRate(taken.rest);
  return unit === null || digits === null || isLeftOver || isPrice ? null : toTkr(digits, unit);
}

/** "tkr 500": the unit stands last before the number. */
function unitAtEnd(before: string): Unit | null {
  const word = /(?:^|[^\p{L}])(\p{L}+) ?$/u.exec(before)?.[1] ?? '';
  const taken = takeUnit(word);
  return taken?.rest === '' ? taken.unit : null;
}

function isBareAmount({ raw, before, after, previous }: WrittenNumber, bareUnit: Unit): boolean {
  if (!AFTER_BARE.test(after)) return false;
  const isDated = previous !== undefined && previous.kind !== 'amount';
  if (isDated && YEAR_WITH_COLON.test(before)) return true;
  const [whole = ''] = raw.replaceAll(' ', '').split(/[.,]/u);
  const isEnough = whole.length >= FEWEST_DIGITS[bareUnit] || /^0+$/.test(raw.replace(/[.,]/g, ''));
  return isEnough && BEFORE_BARE.test(before);
}

/** A minus touches its number and follows neither a word nor a number: "300-500", "2024 -500" and "GT-5" have none. */
const isNegative = (text: string, start: number): boolean =>
  /(?:^|[^\p{L}\d)\s]|\D )-$/u.test(text.slice(Math.max(0, start - 3), start));
