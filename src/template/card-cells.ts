import type { CardKind } from './card-kind';
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
  /** What stands beside the title; "" when nothing does. */
  readonly besideTitle: string;
  /** The cell that shows the card where it has no title. */
  readonly anchor: Position;
  readonly entries: readonly CardEntry[];
  /** Labels in the card that no field answers to. */
  readonly unknown: readonly Position[];
  /** The sheet's rows that the card takes up. */
  readonly rows: readonly number[];
}
