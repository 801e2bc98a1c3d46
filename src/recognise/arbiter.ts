import { type CardCells, cellsRead } from './card-kind';
import {
  cellKey,
  type CellKey,
  createCellSet,
  type CellSet,
  type Position,
  type SheetView,
} from './sheet-view';

/** Cards that stand or fall together: those of one table, or one by itself. */
export type CardClaim = readonly CardCells[];

/**
 * Chooses among the readings of a sheet's cards, so that each cell is explained once: what explains most cells comes
 * first, and of another reading only what is left counts. A card that is left without its title has two fields at
 * least, or it was none: "Pågående förändringsinsats 1" may be a row of a table or head a column.
 */
export function chooseCards(view: SheetView, claims: readonly CardClaim[]): readonly CardCells[] {
  const claimed = createCellSet(view);
  const order = new Map(claims.map((claim, index) => [claim, index]));
  const chosen = claims
    .map((claim) => ({ claim, explained: cellsExplained(view, claim) }))
    .toSorted((one, other) => other.explained - one.explained)
    .flatMap(({ claim }) => {
      const left = claim.flatMap((card) => withoutClaimed(card, claimed));
      for (const card of left) claimed.add(cellsCovered(view, card));
      return left.map((card) => ({ card, index: order.get(claim) ?? 0 }));
    });
  return chosen.toSorted((one, other) => one.index - other.index).map(({ card }) => card);
}

/** How many cells with content a reading makes labels and answers of. */
function cellsExplained(view: SheetView, claim: CardClaim): number {
  const isFilled = ({ row, column }: Position): boolean => view.line(row, column) !== '';
  return claim.reduce(
    (sum, { entries }) =>
      sum +
      entries.length +
      entries.filter(({ answer, inLabel }) => (inLabel ?? '') !== '' || isFilled(answer)).length,
    0,
  );
}

/** Every cell that a card leaves to no other: those it is read from and, in a table, what else stands in its row. */
function cellsCovered(view: SheetView, card: CardCells): readonly CellKey[] {
  if (card.layout !== 'row') return cellsRead(card);
  const rows = new Set(card.entries.map(({ answer }) => answer.row));
  return [
    ...cellsRead(card),
    ...[...rows].flatMap((row) => view.filled(row).map((column) => cellKey(row, column))),
  ];
}

const FEWEST_FIELDS = 2;

function withoutClaimed(card: CardCells, claimed: CellSet): readonly CardCells[] {
  const isFree = ({ row, column }: Position): boolean => !claimed.has(row, column);
  // A row above cards may answer for several, as the header of a table does.
  const isShared = ({ row }: Position): boolean => card.layout === 'row' || row < card.anchor.row;
  const entries = card.entries.filter(({ label }) => isFree(label) || isShared(label));
  const isTitled = card.title !== null && isFree(card.title);
  if (!isTitled && entries.filter(({ answer }) => isFree(answer)).length < FEWEST_FIELDS) return [];
  return [
    {
      ...card,
      title: isTitled ? card.title : null,
      beside: card.beside.filter(isFree),
      entries,
      unknown: card.unknown.filter(isFree),
    },
  ];
}
