/**
 * A line of text from outside may hold control characters that would steer the reader's terminal, and signs that turn
 * the direction of what follows. Words written from right to left stay.
 */
export function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ');
}
