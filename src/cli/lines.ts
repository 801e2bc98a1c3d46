import { collapseSpaces } from '../language/normalise';

/** How wide a report is, in characters. */
const WIDTH = 110;

export const ruler = (sign: string): string => sign.repeat(WIDTH);

/** The text as lines within the width, each indented; a longer word stands on a line of its own. */
export function wrap(text: string, indent = 0): readonly string[] {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  for (const word of collapseSpaces(text).split(' ')) {
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
 * A line of text from outside may hold control characters that would steer the reader's terminal, and signs that turn
 * the direction of what follows. Words written from right to left stay.
 */
export const printable = (line: string): string => line.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ');
