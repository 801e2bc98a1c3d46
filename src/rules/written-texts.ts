import type { Card, Place, Submission } from '../template/submission';
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

/** Every text of a submission: the cards' answers, the chapters' own tables, the running text and the notes beside. */
export function writtenTexts({ sections }: Submission): readonly WrittenText[] {
  return sections.flatMap(({ id, title, cards, tables, prose, notes }) => {
    const subject = `${id} ${title}`;
    const answers = cards.flatMap((card) =>
      [...card.fields].map(([field, { text, place }]) => ({ text, place, answer: { card, field }, subject })),
    );
    const cells = tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells: row }) =>
        [...row.values()].map(({ text, place }) => ({
          text,
          place,
          answer: null,
          subject: row.get('tjanst')?.text || subject,
        })),
      ),
    );
    const paragraphs = [...prose, ...notes].map(({ text, place }) => ({
      text,
      place,
      answer: null,
      subject,
    }));
    return [...answers, ...cells, ...paragraphs]
      .filter(({ text }) => text !== '')
      .map((written) => ({ ...written, chapter: id }));
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
