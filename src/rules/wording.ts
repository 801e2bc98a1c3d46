import { fieldOf } from '../portfolio/cards';
import type { FieldRole } from '../template/roles';
import type { Localized } from '../language/localized';
import type { Card } from '../recognise/submission';
import { cellAddress } from '../workbook/address';

/** What to tell of a cell whose formula was never calculated; `what` names it and opens the sentence, e.g. "Beloppet". */
export function tellUncalculated(what: Localized): Localized {
  return {
    sv: `${what.sv} går inte att läsa: cellen har en formel utan sparat värde. Filen har formler utan sparat värde när ett program har skrivit den och den inte har öppnats i Excel. Öppna och spara filen i Excel, och granska den igen.`,
    en: `${what.en} cannot be read: the cell has a formula without a saved value. A file has such formulas when a program has written it and it has not been opened in Excel. Open and save the file in Excel, and check it again.`,
  };
}

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

/** Where a card answers a field, as one refers to it from the card's own sheet: "B14", or "1.4 forts. B14" from another. */
export function answerAddress(card: Card, field: FieldRole, from: Card): string {
  const { sheet, row, column } = fieldOf(card, field)?.place ?? card.title.place;
  const own = cellAddress(row, column);
  return sheet === from.title.place.sheet ? own : `${sheet} ${own}`;
}
