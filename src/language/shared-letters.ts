/** Two longer words with so many letters in common, at one of their ends, may be forms of one. */
const STEM = 5;
const STEM_SHARE = 2 / 3;

/**
 * How many letters two words have in common as forms of one word; 0 when they are two words. "process" and
 * "processerna" share seven, "fakturahantering" and "leverantörsfakturahandtering" (with its slip) fifteen,
 * "lokalt" and "lokala" five. Short words must be equal. Wrong on: words that one letter tells apart
 * ("planering", "plantering").
 */
export function sharedLetters(one: string, other: string): number {
  if (one === other) return one.length;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length < STEM) return 0;
  if (longer.startsWith(shorter) || longer.endsWith(shorter)) return shorter.length;
  const common = commonStart(shorter, longer);
  if (common >= Math.max(STEM, longer.length * STEM_SHARE)) return common;
  return tailsOf(longer, shorter.length).some((tail) => isOneSlip(shorter, tail)) ? shorter.length - 1 : 0;
}

/** The ends of a word that are as long as `length`, give or take a letter. */
function tailsOf(word: string, length: number): readonly string[] {
  return [length - 1, length, length + 1].map((each) => word.slice(-each));
}

/** One letter wrong, missing or too many. */
function isOneSlip(one: string, other: string): boolean {
  const start = commonStart(one, other);
  const [left, right] = [one.slice(start), other.slice(start)];
  return left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1);
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
