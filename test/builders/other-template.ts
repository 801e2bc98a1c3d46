import type { Finding } from '../../src/findings/finding';
import type { Submission } from '../../src/recognise/submission';
import type { Template } from '../../src/template/template';

/** Vowels are put for vowels and consonants for consonants, so that lengths, compounds and slips stay what they are. */
const VOWELS = 'aouåeiyäö';
const CONSONANTS = 'bcdfghjklmnpqrstvwxz';
/** Words of the language, not of the template: units, years, index, and the answers JA and NEJ with their prompt. */
const LANGUAGE =
  /^(?:år|tkr|kr|mnkr|kronor|inkl|index|exkl|varav|förändring|ja|nej|kommentar|procent|st|ange)$/iu;

const turned = (letter: string, ring: string): string =>
  ring.charAt((ring.indexOf(letter) + 1) % ring.length);

function otherLetter(letter: string): string {
  const low = letter.toLowerCase();
  const ring = [VOWELS, CONSONANTS].find((each) => each.includes(low));
  if (ring === undefined) return letter;
  const other = turned(low, ring);
  return low === letter ? other : other.toUpperCase();
}

/** A text of the template in other words. */
export const otherWords = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => (LANGUAGE.test(word) ? word : word.replace(/\p{L}/gu, otherLetter)));

/** "1.4" is "5.4". */
export const otherNumber = (number: string): string =>
  number.replace(/^\d/, (digit) => String(Number(digit) + 4));

/**
 * Another city's template, whose chapters have other numbers and whose every printed word is another; what names
 * services, areas and suppliers is no word of the template.
 */
export function otherTemplate(template: Template): Template {
  const { municipality, title, register, suppliers, chapters, parents, ...rest } = template;
  const printed = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') {
      if (['role', 'kind', 'first', 'id', 'edition'].includes(key)) return value;
      return key === 'number' ? otherNumber(value) : otherWords(value);
    }
    if (Array.isArray(value)) return value.map((each) => printed(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, printed(each, name)]));
  };
  const other = printed({ chapters, parents, ...rest }) as Pick<Template, 'chapters' | 'parents'> &
    typeof rest;
  const words = { ...other.words, areas: template.words.areas ?? [] };
  return { ...{ municipality, title, register, suppliers }, ...other, words };
}

/** The numbers and labels that a template prints, but for a lone figure and a word that any text may hold. */
export const printedIn = ({ chapters, words }: Template): readonly string[] =>
  chapters
    .flatMap(({ number, title, card, tables = [] }) => [
      ...[number, title],
      ...(card ? [card.title, ...card.fields.map(({ label }) => label)] : []),
      ...tables.flatMap(({ caption = '', columns }) => [caption, ...columns.map(({ label }) => label)]),
    ])
    .concat(words.analysis)
    .filter((text) => /\D/.test(text) && text !== 'Tjänst');

/** What a text holds of a template's numbers and labels. "Tidplanen" is a word of the language, "tidplan" a label. */
export const wordsHeld = (text: string, template: Template): readonly string[] =>
  printedIn(template).filter((printed) =>
    text
      .toLowerCase()
      .split(printed.toLowerCase())
      .some((before, at, parts) => {
        const after = parts[at + 1];
        return after !== undefined && !/[\p{L}\d.]$/u.test(before) && !/^[\p{L}\d]/u.test(after);
      }),
  );

/** What a finding says, without the supplier's words in it. */
export function inOwnWords(
  { message, found }: Pick<Finding, 'message' | 'found'>,
  { sheets }: Submission,
): readonly string[] {
  const ofSupplier = [...(found === null ? [] : [found]), ...sheets.map(({ name }) => name)];
  return [message.sv, message.en].map((text) =>
    ofSupplier.reduce((rest, words) => rest.replaceAll(words, ''), text),
  );
}
