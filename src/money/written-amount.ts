import { plainNumber } from './plain-number';
import { toPlainText } from '../language/normalise';
import { isRate, takeUnit, type Unit } from './unit';

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

/** Nobody says "300 kr tkr"; which of the units is meant? */
const isOtherUnit = (rest: string, unit: Unit): boolean => {
  const next = takeUnit(rest);
  return next !== null && next.unit !== unit;
};

/**
 * What follows an amount and changes it: a minus that ends it, a margin, a factor, a price for each ("i timmen", "st"),
 * or years that it may be for each of ("i 3 år").
 */
const CHANGES =
  /^(?:-$|\+ ?\/? ?-|± ?|[x×*] ?\d|(?:i|om) (?:timmen|dagen|veckan|månaden|kvartalet)(?![a-zà-öø-ɏ])|(?:à |á )?(?:st|styck|stycket)(?![a-zà-öø-ɏ])|(?:(?:per|om) år(?:et)? )?(?:i|under|över) (?:\d{1,2}|två|tre|fyra|fem|sex|sju|åtta|nio|tio) år(?![a-zà-öø-ɏ]))/iu;

const YEAR_AFTER = /^\(?(?:(?:för|under|avser|avseende|i) )?(?:år )?(?:19|20)\d\d(?!\d| \d)\)?[,;:]? ?/iu;
const SECOND_AMOUNT =
  /^(?:[-+/&,;]|till|eller|och|samt|resp\.?|respektive|plus|minus)? ?(?:ca |cirka )?(?!(?:19|20)\d\d(?!\d| \d))\d/iu;

/** A figure that can be read in one way only: a plain number with its sign and decimal point, and its unit. */
interface Figure {
  readonly number: string;
  readonly unit: Unit;
}

type Refusal = 'ambiguous' | 'noAmount';

/**
 * Reads an amount as people write it in a cell, in tkr. The amount stands first; a unit, and after a unit
 * any text, may follow: "23 588 tkr", "7,5 mnkr", "60 miljoner kronor", "500 kr", "5 000:-",
 * "ca 300 tkr", "3000 tkr Utvecklingen av …". Without a unit the number is in `bareUnit`, that of the sheet.
 * A dash is blank.
 *
 * Refused rather than guessed, as `ambiguous`: thousands or decimals ("134,800", "134.800", even with a
 * unit), broken groups ("8 00 tkr"), two figures ("300-500 tkr", "1 000 tkr 2024, 500 tkr 2025") or units ("300 kr
 * tkr"), prices ("500 kr per timme", "i timmen"), factors ("500 tkr x 3", "i 3 år"), accounting signs that also mean
 * other things ("(300)", "500-") and a minus that may
 * be a bullet ("- 300 tkr för utredning"). As `noAmount`: text without a leading figure, bounds ("max
 * 500 tkr"), footnotes ("*1 200 tkr"), shares, other units and currencies ("7 %", "12 st", "500 EUR", "300k"),
 * and years and periods before the amount ("2024-2026 3 500 tkr").
 * A lone "2024" is an amount: only the place it stands in can say otherwise.
 */
export function readWritten(text: string, bareUnit: Unit = 'tkr'): Figure | Refusal | 'blank' {
  const plain = toPlainText(text);
  return isNothing(plain) ? 'blank' : readParts(plain, bareUnit);
}

/** "", "-", "–", "- kr". */
function isNothing(plain: string): boolean {
  const [dashes = ''] = /^-* ?/u.exec(plain) ?? [];
  const rest = plain.slice(dashes.length);
  return rest === '' || (dashes !== '' && takeUnit(rest)?.rest === '');
}

function readParts(plain: string, bareUnit: Unit): Figure | Refusal {
  const parts = takeParts(plain);
  if (typeof parts === 'string') return parts;
  const { units, sign, digits, rest } = parts;
  const [unit] = units;
  const refusal = unit === undefined ? refuseBare(digits, rest) : refuseRest(rest, unit);
  if (refusal !== null) return refusal;
  const number = plainNumber(digits);
  const mayBeBullet = sign.startsWith('- ') && rest !== '';
  if (number === null || units.length > 1 || mayBeBullet) return 'ambiguous';
  const minus = sign === '' || sign.startsWith('+') ? '' : '-';
  return { number: minus + number, unit: unit ?? bareUnit };
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

function refuseRest(rest: string, unit: Unit): Refusal | null {
  const remark = rest.replace(YEAR_AFTER, '');
  const isChanged = isRate(rest) || CHANGES.test(rest) || isOtherUnit(rest, unit);
  return isChanged || SECOND_AMOUNT.test(remark) ? 'ambiguous' : null;
}
