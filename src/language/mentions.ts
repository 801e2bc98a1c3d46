import { append, remember } from './by-key';
import { createEverydayNames, type EverydayNames } from './everyday-names';
import { isSmallWord, shortNamesIn, tellingWords, withoutBrackets, wordsOf } from './telling-words';
import { createWordIndex, startAlike } from './word-forms';

/** Words that stand in any text about costs, and years; they tell no service from another. */
const COSTS =
  /^(pott|budget|budgeten|prognos|prognosen|analys|analysen|kostnad|kostnader|kostnaden|kostnaderna|index|år|(19|20)\d\d)$/;

/** So many letters after a break show that the word goes on. */
const JOINT = 2;

const END_OF_SENTENCE = /[.!?;:]\s/;

const NO_EVERYDAY_NAMES = createEverydayNames([]);

/**
 * Makes a function that says whether any of the texts mentions a service or insats by name: one sentence holds
 * more than half of the words that tell the name from others, in any form and order. "Stöd i arbetet med
 * bemanning" is mentioned where a sentence speaks of "bemanningen", and "Ledning i samverkan (LIS)" by what stands
 * in brackets alone. A name without any telling word ("Digital tjänst") is mentioned only by all its words.
 * Where the `everyday` names of those among which it stands are given, such a name ("Telefonin" of "Telefoni och
 * stödsystem", "Lönetjänsten", "LAN") is a mention too, unless it may be another's (`createEverydayNames`).
 * Wrong on: nicknames ("Växeln" for "Telefoni"), which are no mention, and a lone telling word that stands there for
 * another reason ("manualer" for "Manual", "planeringen" for "Stöd för planering och uppföljning"), which is.
 */
export function createMentions(
  texts: readonly string[],
  everyday: EverydayNames = NO_EVERYDAY_NAMES,
): (name: string) => boolean {
  const sentences = texts.flatMap((text) => text.split(END_OF_SENTENCE));
  const where = new Map<string, number[]>();
  sentences.forEach((sentence, index) => {
    for (const word of new Set(wordsOf(sentence))) append(where, word, index);
  });
  const formsOf = createWordIndex(where.keys(), startAlike);

  const sentencesWith = remember((word) => {
    const forms = formsOf(word).filter((form) => form === word || !isSmallWord(form));
    return new Set(forms.flatMap((form) => where.get(form) ?? []));
  });

  /** Whether one sentence holds so many of the words; it then holds one of the rarest. */
  const standTogether = (words: readonly string[], least: number): boolean => {
    const places = words.map(sentencesWith).sort((left, right) => left.size - right.size);
    const rarest = places.slice(0, places.length - least + 1);
    return rarest.some((sentencesOfOne) =>
      [...sentencesOfOne].some((sentence) => places.filter((others) => others.has(sentence)).length >= least),
    );
  };

  /** "Konkurrens-", "utställning": the halves of a word that a line end or a space broke. */
  const mend = (words: readonly string[]): readonly string[] => {
    const whole: string[] = [];
    for (const word of words) {
      const before = whole.at(-1) ?? '';
      const joint = before + word.slice(0, JOINT);
      const isBroken =
        before !== '' &&
        formsOf(word).length === 0 &&
        formsOf(before + word).some((form) => form.startsWith(joint));
      if (isBroken) whole[whole.length - 1] = before + word;
      else whole.push(word);
    }
    return whole;
  };

  const isMentioned = (name: string): boolean => {
    const words = mend(tellingWords(name));
    if (words.length === 0) return false;
    const telling = words.filter((word) => !COSTS.test(word));
    return telling.length === 0
      ? standTogether(words, words.length)
      : standTogether(telling, Math.floor(telling.length / 2) + 1);
  };
  const begun = everyday.begunIn(texts);
  const isCalled = (name: string): boolean =>
    begun.has(name) ||
    everyday
      .wordsFor(name)
      .some((words) => !words.some((word) => COSTS.test(word)) && standTogether(words, words.length));
  return remember(
    (name) =>
      isMentioned(withoutBrackets(name)) ||
      shortNamesIn(name).some((short) => !COSTS.test(short) && isMentioned(short)) ||
      isCalled(name),
  );
}
