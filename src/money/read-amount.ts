import type { Amount } from './amount';
import { asExcelShows, Decimal } from './decimal';
import { readNumber } from './read-number';
import { toPlainText } from '../language/normalise';
import { isRate, takeUnit, toTkr, type Unit } from './unit';

/** Words before an amount that leave it readable: it is still the only figure offered. */
const LEAD_IN =
  /^(?:(?:uppskatta[st]|uppskattad|beräkna[st]|beräknad|uppgår)(?: till)?|totalt?|summa)(?![a-zà-öø-ɏ\p{N}]):? ?/iu;
const ABOUT = /^(?:(?:ca|cirka|c:a|omkring|ungefär|runt)(?![a-zà-öø-ɏ\p{N}])\.?|[~≈]) ?/iu;
const SIGN = /^(?:([-+]) ?|minus )/iu;
const DIGITS = /^\d(?:[\d., ]*\d)?/u;

const YEAR = /^(?:19|20)\d\d$/u;
/** What may follow a number without a unit: a footnote mark, a full stop or a remark in words. */
const REMARK = /^(?:[*.]*|\(\p{L}.*)$/u;
/** "300-500", "100/200", "5000:50" and the trailing minus of "500-". */
const SECOND_FIGURE = /^(?:[-/:] ?\d|-$)/u;

const YEAR_AFTER = /^\(?(?:år )?(?:19|20)\d\d(?!\d| \d)\)?[,;:]? ?/iu;
const SECOND_AMOUNT =
  /^(?:[-+/&,;]|till|eller|och|samt|resp\.?|respektive|plus|minus)? ?(?:ca |cirka )?(?!(?:19|20)\d\d(?!\d| \d))\d/iu;

/**
 * Reads an amount as people write it in a cell, in tkr. The amount stands first; a unit, and after a unit
 * any text, may follow: "23 588 tkr", "7,5 mnkr", "60 miljoner kronor", "500 kr", "5 000:-",
 * "ca 300 tkr", "3000 tkr Utvecklingen av …". Without a unit the number is in `bareUnit`, that of the sheet.
 * A dash is blank.
 *
 * Refused rather than guessed, as `ambiguous`: thousands or decimals ("134,800", "134.800", even with a
 * unit), broken groups ("8 00 tkr"), two figures ("300-500 tkr", "1 000 tkr 2024, 500 tkr 2025"), prices
 * ("500 kr per timme"), accounting signs that also mean other things ("(300)", "500-") and a minus that may
 * be a bullet ("- 300 tkr för utredning"). As `noAmount`: text without a leading figure, bounds ("max
 * 500 tkr"), footnotes ("*1 200 tkr"), shares, other units and currencies ("7 %", "12 st", "500 EUR", "300k"),
 * and years and periods before the amount ("2024-2026 3 500 tkr").
 * A lone "2024" is an amount: only the place it stands in can say otherwise.
 */
export function readAmountText(text: string, bareUnit: Unit = 'tkr'): Amount {
  const plain = toPlainText(text);
  if (isNothing(plain)) return { kind: 'blank' };
  const reading = readAmount(plain, bareUnit);
  return typeof reading === 'string'
    ? { kind: 'unreadable', text, reason: reading }
    : { kind: 'text', value: reading, text };
}

/** The amount of a cell that Excel holds as a number in this unit, by the 15 digits that Excel shows. */
export function amountFromNumber(value: number, unit: Unit = 'tkr'): Amount {
  if (!Number.isFinite(value)) return { kind: 'unreadable', text: String(value), reason: 'noAmount' };
  return { kind: 'number', value: toTkr(asExcelShows(new Decimal(value)), unit) };
}

/** "", "-", "–", "- kr". */
function isNothing(plain: string): boolean {
  const [dashes = ''] = /^-* ?/u.exec(plain) ?? [];
  const rest = plain.slice(dashes.length);
  return rest === '' || (dashes !== '' && takeUnit(rest)?.rest === '');
}

type Refusal = 'ambiguous' | 'noAmount';

function readAmount(plain: string, bareUnit: Unit): Decimal | Refusal {
  const parts = takeParts(plain);
  if (typeof parts === 'string') return parts;
  const { units, sign, digits, rest } = parts;
  const [unit] = units;
  const refusal = unit === undefined ? refuseBare(digits, rest) : refuseRest(rest);
  if (refusal !== null) return refusal;
  const number = readNumber(digits);
  const mayBeBullet = sign.startsWith('- ') && rest !== '';
  if (number === null || units.length > 1 || mayBeBullet) return 'ambiguous';
  const amount = toTkr(number, unit ?? bareUnit);
  return sign === '' || sign.startsWith('+') ? amount : amount.negated();
}

interface Parts {
  /** Those that stand before the digits and after them. */
  readonly units: readonly Unit[];
  readonly sign: string;
  readonly digits: string;
  /** What follows digits and unit. */
  readonly rest: string;
}

function takeParts(plain: string): Parts | Refusal {
  const started = plain.replace(LEAD_IN, '').replace(ABOUT, '');
  const before = takeUnit(started);
  const signed = before === null ? started : before.rest;
  const [sign = ''] = SIGN.exec(signed) ?? [];
  const unsigned = signed.slice(sign.length);
  const [digits] = DIGITS.exec(unsigned) ?? [];
  if (digits === undefined) return /^\(.?\d/u.test(signed) ? 'ambiguous' : 'noAmount';
  const rest = unsigned.slice(digits.length).trimStart();
  const after = takeUnit(rest);
  const units = [before, after].flatMap((taken) => taken?.unit ?? []);
  return { units, sign, digits, rest: after === null ? rest : after.rest };
}

function refuseBare(digits: string, after: string): Refusal | null {
  if (SECOND_FIGURE.test(after)) return YEAR.test(digits) ? 'noAmount' : 'ambiguous';
  return REMARK.test(after) ? null : 'noAmount';
}

function refuseRest(rest: string): Refusal | null {
  const remark = rest.replace(YEAR_AFTER, '');
  return isRate(rest) || SECOND_AMOUNT.test(remark) ? 'ambiguous' : null;
}
