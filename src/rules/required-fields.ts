import type { Card, Submission } from '../template/submission';
import type { FieldDefinition } from '../template/template';

/** The fields that the template demands of a card, in its order. */
export function requiredFields({ template }: Submission, { chapter }: Card): readonly FieldDefinition[] {
  const fields = template.chapters.find(({ id }) => id === chapter)?.card?.fields ?? [];
  return fields.filter(({ required }) => required);
}
