import { collapseSpaces, lettersOnly, wordsOnly } from '../language/normalise';
import { isPlaceholder } from '../language/placeholder';
import type { FieldValue, Submission } from '../recognise/submission';
import { type FieldDefinition, labelsOf, type Template } from '../template/template';

/** A prompt is short; a longer text states something, whatever it opens with. */
const LONGEST = 300;
const SENTENCE_END = /[.;!?…](?=\s|$)|[\n\r]/;
/** What addresses whoever fills in the form: an infinitive ("Lista alla system") is no prompt without it. */
const ADDRESSED = /(?:^| )(?:här|ni|du|er|ert|nedan|rutan|fältet|cellen|kortfattat|text)(?= |$)/;
/** How much may be written: "högst tre meningar", "max 200 tecken", "i tkr". */
const HOW_MUCH = /(?:^| )(?:högst|max|minst|ca|cirka) (?:[^ ]{1,20} )?(?:mening|rad|ord|tecken|punkt)/;

/** A year, and a date in figures, has more digits. */
const NO_TIME = /^\D{0,3}\d{0,3}\D{0,3}$/u;

/**
 * Makes a function that says whether an answer is a placeholder: one in itself, a figure where words are asked for, or
 * the template's own prompt left standing, its instruction ("Beskriv här …", "Välj …") or its label.
 * Wrong on: a goal in the imperative ("Ange adress bara en gång"), which is taken for a prompt.
 */
export function createPlaceholders({ template }: Submission): (value: FieldValue) => boolean {
  const isInstruction = createInstructions(template);
  return ({ text, definition, label }) =>
    text !== '' &&
    (isPlaceholder(text) ||
      isBareFigure(text, definition) ||
      repeatsLabel(text, definition, label.text) ||
      isPrompt(text, isInstruction));
}

/**
 * "0", "7", "95 %": of what, nobody knows. A fördelningsnyckel may be a share alone, and where the template offers
 * answers another rule asks for one of them.
 */
function isBareFigure(text: string, { kind, role, answers }: FieldDefinition): boolean {
  if (/\p{L}/u.test(text)) return false;
  if (kind === 'tid') return NO_TIME.test(text);
  return kind === 'text' && role !== 'fordelningsnyckel' && answers === undefined;
}

/** The label or the template's instruction copied into the answer. */
function repeatsLabel(text: string, definition: FieldDefinition, label: string): boolean {
  if (text.length > LONGEST) return false;
  const letters = lettersOnly(text);
  const printed = [...labelsOf(definition), label, ...(definition.prompt ? [definition.prompt] : [])];
  return printed.some((each) => lettersOnly(each) === letters);
}

function isPrompt(text: string, isInstruction: (words: string) => boolean): boolean {
  if (text.length > LONGEST) return false;
  // What follows a colon answers the prompt before it.
  if (/:\s*[^\s.…]/.test(text)) return false;
  const [first = '', ...others] = text
    .toLowerCase()
    .split(SENTENCE_END)
    .map(collapseSpaces)
    .filter((sentence) => wordsOnly(sentence) !== '');
  return isInstruction(first) && others.every((each) => isInstruction(each) || HOW_MUCH.test(each));
}

/** Whether a sentence opens as the template's instructions do. A verb in -a may be an infinitive too. */
function createInstructions({ words: { instructions } }: Template): (sentence: string) => boolean {
  const openings = instructions.map((opening) => opening.toLowerCase());
  return (sentence) =>
    openings.some(
      (opening) =>
        sentence.startsWith(opening) &&
        /^(?:[\s,"”]|$)/.test(sentence.slice(opening.length)) &&
        (!opening.endsWith('a') || sentence === opening || ADDRESSED.test(wordsOnly(sentence))),
    );
}
