import { interpretAnswer, readAnswer } from '../language/answers';
import { MOST_REMEMBERED, remember } from '../language/by-key';
import { toPlainText, wordsOnly } from '../language/normalise';
import { readPeriod } from '../language/read-period';
import { readAmountText } from '../money/read-amount';
import type { Unit } from '../money/unit';
import type { FieldKind } from '../template/template';

const QUOTES = /["'`´’‘‚‛”“„‟«»‹›′″]/g;
/** "3 000" is "3000", but "fas 2 3" is not "fas 23". */
const THOUSANDS = /(?<=\d) (?=\d{3}(?!\d))/g;
/** What stands before a text without saying anything: a bullet, a dash. */
const BULLETS = /^[\s\-*•·–,;:]+(?=\p{L})/u;
/** What ends a text without saying anything: a full stop, the mark of a footnote. */
const CLOSING = new Set(' .,;:*');
const AROUND_SIGNS = / ?([-/,;:()+]) ?/g;

/** In a longer text signs that no figure is beside say nothing; a short answer may be "Ja?". */
const LONG = 40;
const SIGNS_WITHOUT_FIGURES = /(?<![\p{N} ])[^\p{L}\p{N}]+(?!\p{N})/gu;

/**
 * A text by what it says: equal for texts that differ in case, spaces, line ends, dashes, quotation marks, thousands
 * separators and a final full stop; in a longer one also in hyphenation. Signs beside figures remain, since "-3,5" is
 * neither "3,5" nor "35".
 */
export const textKey = remember((text: string): string => {
  const key = toPlainText(text)
    .toLowerCase()
    .replace(QUOTES, '')
    .replace(/…/g, '...')
    .replace(THOUSANDS, '')
    .replace(AROUND_SIGNS, '$1')
    .replace(BULLETS, '');
  return withoutClosing(key);
}, MOST_REMEMBERED);

function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING.has(text.charAt(end - 1))) end -= 1;
  const key = text.slice(0, end);
  return key.length > LONG ? key.replace(SIGNS_WITHOUT_FIGURES, '') : key;
}

/**
 * Whether two answers to a field say the same. Beyond the spelling (`textKey`): a schedule that names the same days,
 * an amount that is the same in another unit, and a yes or no that stands alone in another word or mark.
 */
export function isSameAnswer(one: string, other: string, kind: FieldKind, unit: Unit): boolean {
  if (textKey(one) === textKey(other)) return true;
  if (one === '' || other === '') return false;
  switch (kind) {
    case 'tid':
      return isSamePeriod(one, other);
    case 'belopp':
      return isSameWrittenAmount(one, other, unit);
    case 'jaNej':
      return isBareAnswer(one) && isBareAnswer(other) && readAnswer(one) === readAnswer(other);
    case 'text':
      return false;
  }
}

function isSamePeriod(one: string, other: string): boolean {
  const [left, right] = [readPeriod(one), readPeriod(other)];
  return left !== null && right !== null && left.from === right.from && left.to === right.to;
}

function isSameWrittenAmount(one: string, other: string, unit: Unit): boolean {
  const [left, right] = [bareAmount(one, unit), bareAmount(other, unit)];
  return left !== null && left === right;
}

/** Whatever follows an amount may say more, as "3 000 tkr år 2024" does. */
const ONLY_AMOUNT = /^[-+\d.,\s]{1,30}(?:tkr|kkr|kr|kronor|mnkr|mkr|msek|miljoner(?: kronor| kr)?|:-)?\.?$/iu;

function bareAmount(text: string, unit: Unit): string | null {
  const plain = toPlainText(text);
  if (!ONLY_AMOUNT.test(plain)) return null;
  const amount = readAmountText(plain, unit);
  return amount.kind === 'text' ? amount.value.toString() : null;
}

/** "JA [x] NEJ [ ]" holds no more words. */
const WORDS_OF_FORM = 4;

/** One word, or a form with its mark, which says no more than yes or no. */
function isBareAnswer(text: string): boolean {
  const { answer, manner } = interpretAnswer(text);
  const words = wordsOnly(text).split(' ').length;
  return (answer === 'JA' || answer === 'NEJ') && words <= (manner === 'mark' ? WORDS_OF_FORM : 1);
}
