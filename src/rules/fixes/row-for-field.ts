import { lettersOnly } from '../../language/normalise';
import type { CardDefinition, CardPart, FieldDefinition } from '../../template/template';
import type { FieldRows, StackedCard } from './stacked-card';

/**
 * Before which row of a card the label of a field that it lacks belongs: straight above the template's next field or below its
 * previous one, whichever is of the same part, else below the part's heading. Null where the card has its fields in another
 * order there, begins with the field without a title row to tell so, or has a merged area across the place.
 */
export function rowFor(field: FieldDefinition, card: StackedCard, definition: CardDefinition): number | null {
  const order = definition.fields;
  const at = order.indexOf(field);
  const rowsOf = (each: FieldDefinition): readonly FieldRows[] => {
    const rows = card.fields.get(each);
    return rows ? [rows] : [];
  };
  const partOf = (each: FieldDefinition): CardPart | undefined => {
    const index = order.indexOf(each);
    return definition.parts.findLast(({ first }) => order.findIndex(({ role }) => role === first) <= index);
  };
  const next = order.slice(at + 1).find((each) => card.fields.has(each));
  const above = order.slice(0, at).flatMap(rowsOf).at(-1)?.end ?? card.titleRow;
  const below = next && card.fields.get(next)?.row;
  if (above === null || (below !== undefined && below <= above)) return null;
  const isShuffled = [...card.fields.values()].some(({ row }) => row > above && row < (below ?? above));
  const part = partOf(field);
  const row =
    next && below !== undefined && partOf(next) === part
      ? below
      : (headingOf(part, card, above, below) ?? above) + 1;
  return isShuffled || card.isInMerge(row) ? null : row;
}

/** So far below the last field of a card the heading of a part without fields may stand. */
const FARTHEST_HEADING = 2;

/** The row of the part's heading between two rows. */
function headingOf(
  part: CardPart | undefined,
  { textAt }: StackedCard,
  above: number,
  below = above + FARTHEST_HEADING + 1,
): number | null {
  if (!part) return null;
  const title = lettersOnly(part.title);
  for (let row = above + 1; row < below; row += 1) if (lettersOnly(textAt(row)) === title) return row;
  return null;
}
