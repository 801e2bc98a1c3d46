import { lettersOnly } from '../language/normalise';
import type { Template } from './template';

/**
 * Makes a function that says whether a text addresses the supplier: "Beskriv kortfattat …", "Instruktion : …", "…, ange
 * siffror i tkr", a caption.
 * Wrong on: an instruction in words that the template does not list, and a supplier's text that opens like one
 * ("Välj gärna …").
 */
export function createInstructions({ words, chapters, cover }: Template): (text: string) => boolean {
  const captions = chapters.flatMap(({ tables = [] }) => tables.flatMap(({ caption }) => caption ?? []));
  const begin = [...words.instructions, ...cover.unit].map((beginning) => beginning.toLowerCase());
  const within = words.instructionsHold.map((part) => part.toLowerCase());
  const captionLetters = captions.map(lettersOnly);
  return (text) => {
    const written = text.trim().toLowerCase().replace(/ +:/, ':');
    return (
      begin.some((beginning) => written.startsWith(beginning) && endsWord(written, beginning.length)) ||
      within.some((part) => holdsFromWord(written, part)) ||
      captionLetters.some((caption) => lettersOnly(text).startsWith(caption))
    );
  };
}

const LETTER = /\p{L}/u;

/** Whether no word goes on at a place in a text. */
const endsWord = (text: string, at: number): boolean =>
  !LETTER.test(text.charAt(at)) || !LETTER.test(text.charAt(at - 1));

/** Whether a text holds a part from the beginning of a word. */
function holdsFromWord(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1))
    if (!LETTER.test(text.charAt(at - 1))) return true;
  return false;
}
