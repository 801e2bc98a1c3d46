import type { Localized } from '../language/localized';
import type { Card } from '../template/submission';

/** So many of the other cards are named; no reader needs more to begin with. */
const MOST_NAMED = 5;

/** The cards that share something with one, the first few by name; null where there are no others. */
export function nameOthers(
  card: Card,
  sharing: readonly Card[],
  nameOf: (other: Card) => string,
): Localized | null {
  const others = sharing.slice(0, MOST_NAMED + 1).filter((other) => other !== card);
  if (others.length === 0) return null;
  const list = others.slice(0, MOST_NAMED).map(nameOf).join(', ');
  const unnamed = sharing.length - 1 - MOST_NAMED;
  return unnamed > 0
    ? { sv: `${list} och ${unnamed} till`, en: `${list} and ${unnamed} more` }
    : { sv: list, en: list };
}
