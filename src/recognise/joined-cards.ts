import type { CardCells } from './card-kind';

/** Stacked labels of one column as the cards that they make: one, or several side by side. */
export type StackedCards = readonly CardCells[];

/**
 * Joins what is one card with its labels in two columns or more, "Tjänst | … | Namn | …" in a row: labels to the right
 * in rows of another's, without a title of their own, that ask for nothing the other does. Labels that make no card by
 * themselves (`isEnough`) count only so.
 * Wrong on: two cards side by side that have no field in common, which are read as one.
 */
export function joinBeside(
  stacked: readonly { readonly cards: StackedCards; readonly isEnough: boolean }[],
): readonly StackedCards[] {
  const joined: CardCells[][] = [];
  for (const { cards, isEnough } of stacked) {
    const [card, ...others] = cards;
    const host =
      card !== undefined && others.length === 0 ? joined.find((each) => mayJoin(each, card)) : undefined;
    if (host?.[0] && card) host[0] = withFieldsOf(host[0], card);
    else if (isEnough) joined.push([...cards]);
  }
  return joined;
}

function mayJoin([host, ...others]: StackedCards, card: CardCells): boolean {
  if (host === undefined || others.length > 0 || host.kind !== card.kind || card.title !== null) return false;
  const rows = new Set(host.entries.map(({ label }) => label.row));
  const asked = new Set(host.entries.map(({ field }) => field));
  const column = Math.max(...host.entries.map(({ label }) => label.column));
  return card.entries.every(
    ({ field, label, answer }) =>
      !asked.has(field) && rows.has(label.row) && label.column > column && answer.row === label.row,
  );
}

const withFieldsOf = (host: CardCells, card: CardCells): CardCells => ({
  ...host,
  entries: [...host.entries, ...card.entries],
  unknown: [...host.unknown, ...card.unknown],
  groups: [...host.groups, ...card.groups],
  strays: [...host.strays, ...card.strays],
});
