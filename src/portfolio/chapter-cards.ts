import type { Card, Section, Submission } from '../recognise/submission';
import type { CardRole, FieldRole } from '../template/roles';

/** The cards of one chapter that somebody has filled in and that the template asks something of. */
export interface ChapterCards {
  readonly section: Section;
  readonly cards: readonly Card[];
}

/** Chapter by chapter, the filled cards of a role that the template asks a field of; chapters without any left out. */
export const cardsByChapter = (
  { sections }: Submission,
  role: CardRole,
  field: FieldRole,
): readonly ChapterCards[] =>
  sections.flatMap((section) => {
    const cards = section.cards.filter(
      ({ blank, definition }) =>
        !blank && definition.role === role && definition.fields.some((each) => each.role === field),
    );
    return cards.length > 0 ? [{ section, cards }] : [];
  });
