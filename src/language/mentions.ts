import { wordsOnly } from './normalise';
import { startAlike, weightyWords } from './same-name';
import { createWordIndex } from './word-index';

/** Words that stand in any text about costs, and years; they tell no service from another. */
const COSTS =
  /^(pott|budget|budgeten|prognos|prognosen|analys|analysen|kostnad|kostnader|kostnaden|kostnaderna|index|år|(19|20)\d\d)$/;

/** So many letters after a break show that the word goes on. */
const JOINT = 2;

const END_OF_SENTENCE = /[.!?;:]\s/;
const BRACKETS = /\([^)]*\)/g;
/** A single word in brackets is a short name: "LIS", "goteborg.se". */
const SHORT_NAME = /\(([^)\s]+)\)/g;

/**
 * Makes a function that says whether any of the texts mentions a service or insats by name: one sentence holds more than
 * half of the words that tell the name from others, in any form and order. "Stöd i arbetet med bemanning" is mentioned
 * where a sentence speaks of "bemanningen", and "Ledning i samverkan (LIS)" by what stands in brackets alone. A
 * name without any telling word ("Digital tjänst") is mentioned only by all its words.
 * Wrong on: half a name ("Telefoni" for "Telefoni och stödsystem") and nicknames, which are no mention, and on a lone telling
 * word that stands there for another reason ("manualer" for "Manual"), which is.
 */
export function createMentions(texts: readonly string[]): (name: string) => boolean {
  const sentences = texts.flatMap((text) => text.split(END_OF_SENTENCE));
  const where = new Map<string, number[]>();
  sentences.forEach((sentence, index) => {
    for (const word of new Set(wordsOnly(sentence).match(/\S+/g))) {
      const places = where.get(word);
      if (places) places.push(index);
      else where.set(word, [index]);
    }
  });
  const formsOf = createWordIndex(where.keys(), startAlike);

  /** How many of the words the sentence with most of them holds. */
  const mostTogether = (words: readonly string[]): number => {
    const counts = new Map<number, number>();
    for (const word of words) {
      for (const index of new Set(formsOf(word).flatMap((form) => where.get(form) ?? []))) {
        counts.set(index, (counts.get(index) ?? 0) + 1);
      }
    }
    let most = 0;
    for (const count of counts.values()) most = Math.max(most, count);
    return most;
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
    const words = mend(weightyWords(name));
    const telling = words.filter((word) => !COSTS.test(word));
    if (telling.length === 0) return mostTogether(words) === words.length;
    return mostTogether(telling) > telling.length / 2;
  };
  return (name) =>
    isMentioned(name.replace(BRACKETS, ' ')) ||
    [...name.matchAll(SHORT_NAME)].some(([, short = '']) => !COSTS.test(short) && isMentioned(short));
}
