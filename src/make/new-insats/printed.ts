import { lettersOnly } from '../../language/normalise';
import { cellText } from '../../workbook/cell-text';
import { cellAt, type SheetSnapshot } from '../../workbook/snapshot';
import { filledIn, isFilled } from './blocks';
import type { Neighbours } from './neighbours';
import { type Shape, shapeOf } from './shape';

/**
 * Tells what a card's cell holds of the template rather than of its insats: labels and the rows that divide the card,
 * and what stands to the right of a label in another card of the chapter too, such as an instruction.
 * Wrong on: a remark that somebody has written alike beside the same label of two cards, which is copied.
 */
export function printedIn(shape: Shape, { last, cards, sheet, submission }: Neighbours) {
  const others = cards.filter(
    (card) => card !== last && card.layout === 'stacked' && card.title.place.sheet === sheet.name,
  );
  const seen = new Set(others.flatMap((card) => besideLabels(shapeOf(card, sheet, submission), sheet)));
  const answers = new Set(last.fields.map(({ place }) => `${place.row},${place.column}`));
  return (row: number, column: number): boolean => {
    if (shape.answers.has(row) || row === shape.title) return column < shape.column;
    if (column <= shape.column) return true;
    if (answers.has(`${row},${column}`)) return false;
    const isDivider = !shape.labels.has(row) && isFilled(cellAt(sheet, row, shape.column));
    return seen.has(keyOf(sheet, row, column, shape.column)) || (isDivider && others.length === 0);
  };
}

const keyOf = (sheet: SheetSnapshot, row: number, column: number, labels: number): string =>
  JSON.stringify([
    lettersOnly(cellText(cellAt(sheet, row, labels))),
    column - labels,
    cellText(cellAt(sheet, row, column)),
  ]);

function besideLabels({ top, end, column }: Shape, sheet: SheetSnapshot): readonly string[] {
  const keys: string[] = [];
  for (let row = top; row < end; row += 1)
    for (const each of filledIn(sheet, row)) if (each > column) keys.push(keyOf(sheet, row, each, column));
  return keys;
}
