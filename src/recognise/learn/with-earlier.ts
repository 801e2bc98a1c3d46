import { lettersOnly } from '../../language/normalise';
import type { DraftCard, DraftTemplate } from './draft';

/**
 * A learnt document with what people have changed in it since it was learnt before: of what is printed alike the
 * earlier object stands, with the role that it has now.
 */
export function withEarlier(document: DraftTemplate, earlier: DraftTemplate | null): DraftTemplate {
  if (earlier === null) return document;
  return {
    ...earlier,
    year: document.year,
    chapters: document.chapters.map((chapter) => {
      const same = earlier.chapters.find(({ title }) => isSame(title, chapter.title));
      if (same === undefined) return chapter;
      return {
        ...chapter,
        ...(same.alsoTitled && { alsoTitled: same.alsoTitled }),
        ...(chapter.card && { card: withEarlierCard(chapter.card, same.card) }),
      };
    }),
  };
}

const isSame = (one: string, other: string): boolean => lettersOnly(one) === lettersOnly(other);

function withEarlierCard(card: DraftCard, earlier: DraftCard | undefined): DraftCard {
  if (earlier === undefined) return card;
  // What somebody has made a heading of is no field any more.
  const isPart = (label: string): boolean => earlier.parts.some(({ title }) => isSame(title, label));
  return {
    ...card,
    parts: earlier.parts.length > 0 ? earlier.parts : card.parts,
    fields: card.fields
      .filter(({ label }) => !isPart(label))
      .map((field) => {
        const same = earlier.fields.find(({ label }) => isSame(label, field.label));
        return same === undefined ? field : { ...field, ...same, role: field.role };
      }),
  };
}
