import type { Card } from '../template/submission';
import { cellAddress } from '../workbook/address';

/** Where a card answers a field, as one refers to it from the card's own sheet: "B14", or "1.4 forts. B14" from another. */
export function answerAddress(card: Card, field: string, from: Card): string {
  const { sheet, row, column } = card.fields.get(field)?.place ?? card.title.place;
  const own = cellAddress(row, column);
  return sheet === from.title.place.sheet ? own : `${sheet} ${own}`;
}
