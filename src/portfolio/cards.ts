import { isPlaceholder } from '../language/placeholder';
import type { Card, Submission } from '../recognise/submission';
import type { FieldDefinition } from '../template/template';
import { isUncalculated } from '../workbook/cell-text';

/** The cards that somebody has filled in, of the chapters named; of every chapter with cards when none is. */
export function filledCards({ sections }: Submission, chapters?: readonly string[]): readonly Card[] {
  return sections
    .filter(({ id }) => chapters?.includes(id) ?? true)
    .flatMap(({ cards }) => cards.filter(({ blank }) => !blank));
}

/** Every filled card that the template asks this field of. */
export function cardsAskedFor(submission: Submission, field: string): readonly Card[] {
  const chapters = submission.template.chapters
    .filter(({ card }) => card?.fields.some(({ key }) => key === field))
    .map(({ id }) => id);
  return filledCards(submission, chapters);
}

/** Whether the answer is a formula that was never calculated: nobody can tell what it says, and `falt-saknas` tells that. */
export function isUnread(card: Card, field: string): boolean {
  const value = card.fields.get(field);
  return value !== undefined && value.text === '' && isUncalculated(value.cell);
}

/** The answer's text; "" when it is blank or the card has no row for it. */
export function answerOf(card: Card, field: string): string {
  return card.fields.get(field)?.text ?? '';
}

/** The field that names the insats. */
export const NAMN = 'namn';

/** The name that a card gives in its field; "" when it gives none or only a placeholder. */
export function namnOf(card: Card): string {
  const namn = answerOf(card, NAMN);
  return isPlaceholder(namn) ? '' : namn;
}

/** The name that a card's title row carries; "" when it carries none or only a placeholder. */
export function nameInTitle({ titleName }: Card): string {
  return isPlaceholder(titleName) ? '' : titleName;
}

/** The name is left to the title row alone, which is enough to know the insats by. */
export function isNamedByTitleOnly(card: Card): boolean {
  return answerOf(card, NAMN) === '' && !isUnread(card, NAMN) && nameInTitle(card) !== '';
}

/** The fields that the template demands of a card, in its order. */
export function requiredFields({ template }: Submission, { chapter }: Card): readonly FieldDefinition[] {
  const fields = template.chapters.find(({ id }) => id === chapter)?.card?.fields ?? [];
  return fields.filter(({ required }) => required);
}
