/** Letters vary in width; so much of a column's width, in characters, is sure to hold them. */
const FILLED = 0.95;

/**
 * How many lines a text takes in a cell that wraps it and is so many characters wide: an estimate, rather one too many.
 * Wrong on: texts of very wide or very narrow letters.
 */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * FILLED));
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}

function linesOfParagraph(paragraph: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of paragraph.split(' ')) {
    const isFirst = used === 0;
    if (!isFirst && used + 1 + length > room) {
      lines += 1;
      used = 0;
    } else if (!isFirst) used += 1;
    // A word that is wider than the cell is broken.
    lines += Math.max(0, Math.ceil(length / room) - 1);
    used += length > room ? length % room : length;
  }
  return lines;
}
