import { rememberShort } from '../language/by-key';
import { wordsOnly } from '../language/normalise';

/** "1.4.3 ", "Fråga 3: ", "2) ", "a) ", "• ": what people put before a label to count or mark it. */
const LEADING =
  /^(?:(?:\p{Letter}{1,12}\.? )?\(?\d{1,3}(?:\.\d{1,3}){0,4}(?:[.):] ?| [–-] | (?=\p{Letter}))|\(?\p{Letter}[.)] |[IVX]{1,5}[.)] |[^\p{Letter}\p{Number}\s("”'<[]+ )/u;

/** Where an explanation begins after a label; a hyphen inside a word is none, nor the colon of "KF:s budget". */
const EXPLANATION = /[(\[?,]|:(?!s(?!\p{Letter}))| [–-] /u;

/** Where another word or language begins beside a label. */
const BESIDE = /[/\n]/u;
/** What goes on below in small letters is no label of its own: "Gemensamma" above "tjänster". */
const GOES_ON = /\n[^\S\n]*(?=\p{Ll})[^\n/]*/gu;

/**
 * Words that bear no meaning of their own in a label: "Kommentar till avvikelser" is "Kommentar avvikelser", and "Har
 * informationsklassning gjorts?" asks for "Informationsklassning". Who, when and how ask for something else.
 */
const FUNCTION_WORDS = new Set(
  (
    'av den det de du en ett eller er för gäller har i inom kring med ni och om på samt som till ur vid vår ' +
    'vad vilken vilket vilka är finns ska kommer ger gjord gjort gjorts ' +
    'the of is are be has have been will any there carried out done made to and or work yes no'
  ).split(' '),
);

const ENDING = /(?:ernas|arnas|ornas|erna|arna|orna|ens|ets|en|et|er|ar|or|na|s)$/;

/** So short a stem would make words alike that have nothing to do with each other. */
const SHORTEST_STEM = 3;

/** So much of a compound stands for the whole: "insats" for "förändringsinsats". */
const SHORTEST_TAIL = 5;

/** A label without what is written before it to count or mark it, e.g. "Effektmål" of "Fråga 3: Effektmål". */
export const withoutLeading = (text: string): string => text.replace(LEADING, '');

/** What parts a label from an answer in its own cell. */
export const MARKS = [':', '\n', ' – ', ' - '] as const;
export type Mark = (typeof MARKS)[number];

/**
 * What stands before and after a label's first mark, without what counts or marks the label; nothing after where there
 * is no such mark.
 */
export function aroundMark(text: string, mark: Mark): readonly [before: string, after: string] {
  const bare = withoutLeading(text);
  const at = bare.indexOf(mark);
  return at < 0 ? [bare, ''] : [bare.slice(0, at).trim(), bare.slice(at + mark.length).trim()];
}

export const aroundColon = (text: string): readonly [before: string, after: string] => aroundMark(text, ':');

interface Readings {
  /** All but what counts or marks it. */
  readonly whole: string;
  /** What stands before an explanation: one label, or the same in two languages. */
  readonly head: readonly string[];
  /** Each part between marks, "Effektmål" and "vad uppnås" of "Effektmål – vad uppnås?". */
  readonly parts: readonly string[];
}

/** What of a text may be its label. */
export function readingsOf(text: string): Readings {
  const whole = withoutLeading(text);
  const parts = whole.split(EXPLANATION).map((part) =>
    part
      .replace(GOES_ON, '')
      .split(BESIDE)
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  );
  return { whole, head: parts[0] ?? [], parts: parts.flat() };
}

/**
 * A label as its words without their endings, those without meaning left out; `about` is what the labels ask about, by
 * whichever part of the compound it is called ("insats" for "förändringsinsats").
 */
export function stemsOf(text: string, about: string): readonly string[] {
  const stems = allStems(text);
  return about === ''
    ? stems
    : stems.map((word) => (word.length >= SHORTEST_TAIL && about.endsWith(word) ? about : word));
}

/** The cards of every kind ask for the same texts. */
const allStems = rememberShort((text): readonly string[] => {
  const words = wordsOnly(text).split(' ');
  return words.filter((word) => word !== '' && !FUNCTION_WORDS.has(word)).map(stemOfWord);
});

/** The last word of a card's title, which says what the card describes: "Pågående förändringsinsats". */
export const subjectOf = (title: string): string => stemsOf(title, '').at(-1) ?? '';

/** One ending after the other, so that "insatsen" and "insats" come to the same. */
function stem(word: string): string {
  const bare = word.replace(ENDING, '');
  return bare === word || bare.length < SHORTEST_STEM ? word : stem(bare);
}

const stemOfWord = rememberShort(stem);

/** So many letters in common at the beginning, or as the end of a compound, make two words akin. */
const KIN = 6;

/** The words of a title that bear a meaning, without their endings. */
export const meaningfulWords = (title: string): readonly string[] =>
  stemsOf(title, '').filter((word) => word.length > SHORTEST_STEM);

/** Whether two words without their endings say nearly the same: "framåtblick" and "framåtsyftande". */
export function areAkin(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.length >= KIN ? longer.startsWith(shorter.slice(0, KIN)) || longer.endsWith(shorter) : false;
}
