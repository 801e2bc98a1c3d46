const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/gu;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;

/** The text on one line with one kind of space and one kind of dash, as the readers of amounts expect it. */
export function toPlainText(text: string): string {
  return text.replace(DASHES, '-').replace(SPACES, ' ').trim();
}
