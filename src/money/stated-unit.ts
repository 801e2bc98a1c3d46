import { toPlainText } from '../language/normalise';
import { takeUnit, type Unit } from './unit';

/** A unit in a text, with what stands around it. */
interface Mention {
  readonly unit: Unit;
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

const WORD = /(?<![\p{L}\p{N}])\p{L}/gu;

/** What stands before a unit makes the two an amount, "22 000 tkr", unless it is a year: "Utfall 2022 tkr". */
const FIGURE = /\d ?\(?$/u;
const YEAR = /(?<![\d.,]|\d )(?:19|20)\d\d ?\(?$/u;

/** "(kr)", "(belopp i tkr)". */
const IN_BRACKETS = /[([] ?(?:(?:\p{L}+ ){0,3}i )?(?:hela )?$/u;
/** "Belopp anges i tkr". */
const IN = /(?:^| )i (?:hela )?$/iu;
/** "Sammanställning per område, tkr", where nothing but a bracket or a full stop follows. */
const AFTER_PAUSE = /(?:^|[,:;-] ?)(?:hela )?$/u;
const PAUSE = /^(?:$|[(),.;:\]])/u;
/** "Budget tkr", "Utfall 2022 kronor": but not "vi sparade många miljoner kronor". */
const SHORT = /^\p{L}{2,4}\.?$/u;
const LONGEST_HEADER = 80;

/** The template's own request, "ange siffror i tkr", which stands whatever the supplier did. */
const REQUEST = /(?<![a-zà-öø-ɏ])ange (?:[a-zà-öø-ɏ]+ )?(?:siffror|belopp)(?![a-zà-öø-ɏ])/iu;

/**
 * The unit that a header, caption or note states for the amounts that it tells of: "Budget 2023 (kr)", "Belopp i tkr",
 * "Sammanställning – tusental kronor (tkr)", "mnkr". Null where it states none, several, or only asks for the
 * template's own, "ange siffror i tkr".
 * Wrong on: a scale without its currency ("Belopp i hundratal"), and a caption that tells of another unit in
 * passing ("Kostnaderna, i kronor räknat, har ökat").
 */
export function statedUnit(text: string): Unit | null {
  const plain = toPlainText(text);
  const mentions = findMentions(plain);
  const unit = commonUnit(mentions);
  if (unit === null || (unit === 'tkr' && REQUEST.test(plain))) return null;
  return mentions.some((mention) => isStatement(mention, plain)) ? unit : null;
}

/** The one unit that an answer to "Belopp anges i" names, in whatever words; null where it names none or several. */
export function namedUnit(answer: string): Unit | null {
  return commonUnit(findMentions(toPlainText(answer)));
}

function commonUnit(mentions: readonly Mention[]): Unit | null {
  const [first, ...others] = mentions;
  return first && others.every(({ unit }) => unit === first.unit) ? first.unit : null;
}

/** What stands farther from a unit than this does not tell what it is. */
const NEAR = 120;

/** What stands before a place; where it is cut, a letter shows that the text began earlier. */
const justBefore = (plain: string, index: number): string =>
  index > NEAR ? `x${plain.slice(index - NEAR, index)}` : plain.slice(0, index);

/** The units in a text that are no part of an amount. */
function findMentions(plain: string): readonly Mention[] {
  const mentions: Mention[] = [];
  let end = 0;
  for (const { index } of plain.matchAll(WORD)) {
    if (index < end) continue;
    const taken = takeUnit(plain.slice(index));
    if (taken === null) continue;
    end = plain.length - taken.rest.length;
    const before = justBefore(plain, index);
    if (FIGURE.test(before) && !YEAR.test(before)) continue;
    mentions.push({ unit: taken.unit, before, word: plain.slice(index, end).trim(), after: taken.rest });
  }
  return mentions;
}

function isStatement({ before, word, after }: Mention, plain: string): boolean {
  if (IN_BRACKETS.test(before) || IN.test(before)) return true;
  if (AFTER_PAUSE.test(before)) return PAUSE.test(after);
  return after === '' && plain.length <= LONGEST_HEADER && (SHORT.test(word) || YEAR.test(before));
}
