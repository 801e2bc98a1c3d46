import { collapseSpaces } from '../language/normalise';

/** How wide a report is, in characters. */
const WIDTH = 110;

export const ruler = (sign: string): string => sign.repeat(WIDTH);

/** A line may end at a space, but not at one inside a number: "63 290". */
const BREAK = /(?<!\d) | (?!\d{3}(?!\d))/u;

/** The text as lines within the width, each indented; a longer word stands on a line of its own. */
export function wrap(text: string, indent = 0): readonly string[] {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  for (const word of collapseSpaces(text).split(BREAK)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(margin + word);
  }
  return lines;
}

/** "Title: one, another." over the lines that it takes; nothing where there are no items. */
export const list = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : wrap(`${title}: ${items.join(', ')}.`);

/**
 * Signs that would steer the reader's terminal, end a line, turn the direction of what follows, or hide text in it.
 * Words written from right to left hold none of them.
 */
const STEERING = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E007F}]/gu;

/** A line of text from outside, with a space for each sign that steers. */
export const printable = (line: string): string => line.replace(STEERING, ' ');

/** JSON that says the same with such signs spelled out; they stand only in its texts, but for the ends of its lines. */
export const printableJson = (json: string): string =>
  json.replace(STEERING, (sign) => (sign === '\n' ? sign : spelled(sign)));

const spelled = (sign: string): string =>
  Array.from(
    { length: sign.length },
    (_, index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
