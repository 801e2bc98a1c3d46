import type { CardKind } from './card-kind';
import { cellKey, type CellKey } from './sheet-view';
import type { FieldDefinition } from './template';

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A field of a card: where its label and its answer stand. */
export interface CardEntry {
  readonly field: FieldDefinition;
  readonly label: Position;
  readonly answer: Position;
  /** Rows straight below in which the answer goes on, in the same column. */
  readonly below: readonly number[];
}

/** A card as cells of a sheet, in whatever layout they stand. */
export interface CardCells {
  readonly kind: CardKind;
  /** The title row's first cell; null where the card has no title. */
  readonly title: Position | null;
  /** The cells beside the title that carry a code or a name. */
  readonly beside: readonly Position[];
  /** The cell that shows the card where it has no title. */
  readonly anchor: Position;
  readonly entries: readonly CardEntry[];
  /** Labels in the card that no field answers to. */
  readonly unknown: readonly Position[];
}

/** Every cell that the card is read from. */
export function cellsRead({ title, beside, anchor, entries, unknown }: CardCells): readonly CellKey[] {
  const keys = [anchor, ...(title ? [title] : []), ...beside, ...unknown].map(({ row, column }) =>
    cellKey(row, column),
  );
  for (const { label, answer, below } of entries) {
    keys.push(cellKey(label.row, label.column), cellKey(answer.row, answer.column));
    for (const row of below) keys.push(cellKey(row, answer.column));
  }
  return keys;
}
