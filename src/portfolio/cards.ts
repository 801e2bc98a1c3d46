import { isPlaceholder } from '../language/placeholder';
import type { Card, ChapterCell, ChapterRow, FieldValue, Submission } from '../recognise/submission';
import type { ColumnRole, FieldRole } from '../template/roles';
import type { FieldDefinition } from '../template/template';
import { isUncalculated } from '../workbook/cell-text';

/** The cards that somebody has filled in. */
export const filledCards = ({ sections }: Submission): readonly Card[] =>
  sections.flatMap(({ cards }) => cards.filter(({ blank }) => !blank));

/** Every filled card that the template asks this field of. */
export const cardsAskedFor = (submission: Submission, role: FieldRole): readonly Card[] =>
  filledCards(submission).filter(({ definition }) => definition.fields.some((field) => field.role === role));

/** A field of a card by what it means; undefined where the card has no place for it. */
export const fieldOf = ({ fields }: Card, role: FieldRole): FieldValue | undefined =>
  fields.find(({ definition }) => definition.role === role);

/** The field's answer in a card; undefined where the card has no place for it. */
export const valueOfField = ({ fields }: Card, field: FieldDefinition): FieldValue | undefined =>
  fields.find(({ definition }) => definition === field);

/**
 * Whether the answer is a formula that was never calculated: nobody can tell what it says, and `falt-saknas` tells
 * that.
 */
export const isUnread = (value: FieldValue | undefined): boolean =>
  value !== undefined && value.text === '' && isUncalculated(value.cell);

/** The answer's text; "" when it is blank or the card has no row for it. */
export const answerOf = (card: Card, role: FieldRole): string => fieldOf(card, role)?.text ?? '';

/** The name that a card gives in its field; "" when it gives none or only a placeholder. */
export function namnOf(card: Card): string {
  const namn = answerOf(card, 'namn');
  return isPlaceholder(namn) ? '' : namn;
}

/** The name that a card's title row carries; "" when it carries none or only a placeholder. */
export function nameInTitle({ titleName }: Card): string {
  return isPlaceholder(titleName) ? '' : titleName;
}

/** The name is left to the title row alone, which is enough to know the insats by. */
export function isNamedByTitleOnly(card: Card): boolean {
  return answerOf(card, 'namn') === '' && !isUnread(fieldOf(card, 'namn')) && nameInTitle(card) !== '';
}

/** The fields that the template demands of a card, in its order. */
export const requiredFields = ({ definition }: Card): readonly FieldDefinition[] =>
  definition.fields.filter(({ required }) => required);

/** A cell of a chapter's row by what its column means; undefined where the table has no such column. */
export const cellOf = ({ cells }: ChapterRow, role: ColumnRole): ChapterCell | undefined =>
  cells.find((cell) => cell.role === role);
