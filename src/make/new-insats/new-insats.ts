import type { Localized } from '../../language/localized';
import type { Submission } from '../../recognise/submission';
import type { CardRole } from '../../template/roles';
import { chapterName } from '../../template/template';
import type { Place } from '../../workbook/address';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { NewInsats, Refusal } from './neighbours';
import { nextColumn } from './next-column';
import { nextRow } from './next-row';
import { nextStacked } from './next-stacked';

/**
 * Plans an insats after the last one of a chapter, as its neighbour stands: a card below, a row below, or a column to
 * the right. It is a copy of the neighbour, with formats, lists and formulas, whose answers are taken out, whose number
 * is the next one and whose name is the one given. Nothing is written here.
 */
export function planInsats(
  submission: Submission,
  workbook: WorkbookSnapshot,
  { role, name }: { readonly role: CardRole; readonly name: string },
): NewInsats | Refusal {
  const order = new Map(workbook.sheets.map((sheet, at) => [sheet.name, at]));
  const cards = submission.sections
    .flatMap((section) => section.cards)
    .filter(({ definition }) => definition.role === role)
    .toSorted((one, other) => byPlace(order, one.title.place, other.title.place));
  const last = cards.at(-1);
  if (last === undefined) return { refused: noNeighbour(submission, role) };
  const sheet = workbook.sheets.find((each) => each.name === last.title.place.sheet);
  if (sheet === undefined) throw new Error(`There is no sheet ${last.title.place.sheet}.`);
  const neighbours = { last, cards, sheet, submission, name: name.trim() };
  if (last.layout === 'row') return nextRow(neighbours);
  return last.layout === 'column' ? nextColumn(neighbours) : nextStacked(neighbours);
}

const byPlace = (order: ReadonlyMap<string, number>, one: Place, other: Place): number =>
  (order.get(one.sheet) ?? 0) - (order.get(other.sheet) ?? 0) ||
  one.row - other.row ||
  one.column - other.column;

function noNeighbour({ template }: Submission, role: CardRole): Localized {
  const chapter = template.chapters.find(({ card }) => card?.role === role);
  const name = chapter === undefined ? '' : chapterName(chapter);
  return {
    sv: `Avsnitt ${name} har ingen insats att ta efter, inte ens en tom. Skriv den första för hand, eller gör en ny arbetsbok med Ny mall.`,
    en: `Chapter ${name} has no insats to follow, not even a blank one. Write the first by hand, or make a new workbook with New template.`,
  };
}
