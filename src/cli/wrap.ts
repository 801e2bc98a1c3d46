import { collapseSpaces } from '../language/normalise';

/** How wide the report is. */
export const WIDTH = 110;

export const ruler = (sign: string): string => sign.repeat(WIDTH);

/** The text as lines of at most `width` characters, each indented; a longer word stands on a line of its own. */
export function wrap(text: string, width: number, indent: number): readonly string[] {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  for (const word of collapseSpaces(text).split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(margin + word);
  }
  return lines;
}

/** "Title: one, another." over the lines that it takes; nothing where there are no items. */
export function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : wrap(`${title}: ${items.join(', ')}.`, WIDTH, 0);
}
