import type { Card, Located, Place, Submission } from '../template/submission';
import { findingAt, findingOnCard } from './make-finding';
import type { Finding } from './rule';

/** A text that somebody has written in a chapter, and where. */
export interface WrittenText {
  readonly text: string;
  readonly place: Place;
  readonly chapter: string;
  /** What a finding here concerns, outside cards: the row's service, or the chapter. */
  readonly subject: string;
  /** The card and its field that the text answers; null outside cards. */
  readonly answer: { readonly card: Card; readonly field: string } | null;
}

/** Something found in a text. */
export interface FoundInText<Found> {
  readonly found: Found;
  readonly written: WrittenText;
}

/**
 * What is found in the texts of a submission: the cards' answers, the chapters' own tables, the running text and the notes
 * beside. `find` gives null for a text that holds nothing of the kind.
 */
export function findInTexts<Found>(
  { sections }: Submission,
  find: (text: string) => Found | null,
): readonly FoundInText<Found>[] {
  return sections.flatMap(({ id: chapter, title, cards, tables, prose, notes }) => {
    const ofChapter = `${chapter} ${title}`;
    const all: FoundInText<Found>[] = [];
    const look = ({ text, place }: Located, subject: string, card: Card | null, field = ''): void => {
      const found = text === '' ? null : find(text);
      if (found === null) return;
      all.push({ found, written: { text, place, chapter, subject, answer: card && { card, field } } });
    };
    for (const card of cards) for (const [field, value] of card.fields) look(value, ofChapter, card, field);
    for (const { cells } of tables.flatMap(({ rows }) => rows)) {
      for (const cell of cells.values()) look(cell, cells.get('tjanst')?.text || ofChapter, null);
    }
    for (const paragraph of [...prose, ...notes]) look(paragraph, ofChapter, null);
    return all;
  });
}

/** A finding on a text: on the card's field, or at the cell. */
export function findingOnText(
  { answer, place, chapter, subject }: WrittenText,
  details: Parameters<typeof findingOnCard>[2],
): Finding {
  return answer === null
    ? findingAt(place, { ...details, chapter, subject })
    : findingOnCard(answer.card, answer.field, details);
}
