import { wordsOnly } from '../language/normalise';

/** "Info.klassning", "säk.", "int.": the beginning of a word, and its end where that is written too. */
const SHORTENED = /(?<![\p{L}\d])(\p{L}{2,20})\.(\p{L}{0,20})/gu;

/** Shorter words are not shortened. */
const SHORTEST = 5;

/** No label is shortened in more ways than can be told apart. */
const MOST_READINGS = 16;

/**
 * Makes a function that writes out the words that a label shortens by a full stop, "Info.klassning" and "Int./ext.
 * nytta", by the words of the labels that are known: every way to read them, none where nothing is shortened.
 */
export function createLongForms(labels: readonly string[]): (text: string) => readonly string[] {
  const known = [...new Set(labels.flatMap((label) => wordsOnly(label).split(' ')))].filter(
    (word) => word.length >= SHORTEST,
  );
  const meantBy = (head: string, tail: string): readonly string[] =>
    known.filter(
      (word) => word.startsWith(head) && word.endsWith(tail) && word.length > head.length + tail.length,
    );
  return (text) => {
    let readings: readonly string[] = [''];
    let end = 0;
    for (const match of text.toLowerCase().matchAll(SHORTENED)) {
      const [written, head = '', tail = ''] = match;
      const meant = meantBy(head, tail);
      if (meant.length === 0 || meant.length * readings.length > MOST_READINGS) continue;
      const before = text.slice(end, match.index);
      readings = readings.flatMap((reading) => meant.map((word) => reading + before + word));
      end = match.index + written.length;
    }
    return end === 0 ? [] : readings.map((reading) => reading + text.slice(end));
  };
}
