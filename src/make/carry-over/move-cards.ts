import { lettersOnly } from '../../language/normalise';
import type { Card, FieldValue, Submission } from '../../recognise/submission';
import type { FieldRole } from '../../template/roles';
import type { Place } from '../../workbook/address';
import { cellText } from '../../workbook/cell-text';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { ANSWERS, type CardPlan, type Layout } from '../layout';
import type { Mover } from './ledger';
import { CARRIED } from './texts';

export function moveCover(
  { sheets, supplier, yearPlace }: Submission,
  snapshot: WorkbookSnapshot,
  layout: Layout,
  move: Mover,
): void {
  const onCover = (row: number): Place => ({ sheet: layout.cover.sheet, row, column: ANSWERS });
  if (yearPlace !== null) move.explain(yearPlace, CARRIED.year);
  const cover = snapshot.sheets.find(({ name }) =>
    sheets.some((sheet) => sheet.cover && sheet.name === name),
  );
  if (cover === undefined) return;
  const texts: readonly (readonly [string | null, number])[] = [
    [supplier, layout.cover.supplier],
    ['tkr', layout.cover.unit],
  ];
  for (const [text, row] of texts) {
    const place = text === null ? null : placeOf(cover, text);
    if (place !== null && text !== null) move(place, onCover(row), text);
  }
}

/** Where a sheet holds a text, and nothing else in the cell. */
function placeOf({ name, area, cells }: SheetSnapshot, text: string): Place | null {
  for (const [r, row] of cells.entries())
    for (const [c, cell] of row.entries())
      if (cellText(cell).trim() === text) return { sheet: name, row: area.row + r, column: area.column + c };
  return null;
}

/** What a field of a proposal becomes in an insats that runs; what it does not have stays behind. */
const AS_RUNNING: Readonly<Partial<Record<FieldRole, FieldRole>>> = { koppladTjanst: 'tjanst' };

export function moveCards(
  cards: readonly Card[],
  snapshot: WorkbookSnapshot,
  { chapters }: Layout,
  move: Mover,
): void {
  const plan = chapters.find(({ cards: [first] }) => first?.definition.role === 'pagaende');
  cards.forEach((card, at) => {
    const to = plan?.cards[at];
    if (plan === undefined || to === undefined) return;
    const isNew = card.definition.role === 'foreslagen';
    const beside = isNew ? null : besideTitle(card, snapshot);
    if (beside) move(beside, { sheet: plan.sheet, row: to.title, column: ANSWERS }, card.titleValue);
    for (const field of card.fields) {
      const row = rowFor(field, to, isNew);
      if (field.text === '') continue;
      if (row === null) move.explain(field.place, isNew ? CARRIED.onlyProposed : CARRIED.noField);
      else move(field.place, { sheet: plan.sheet, row, column: ANSWERS }, numberIn(field) ?? field.text);
    }
  });
}

/** The cell beside a card's title that holds its code or its name. */
function besideTitle({ title: { place }, titleValue }: Card, { sheets }: WorkbookSnapshot): Place | null {
  const sheet = sheets.find(({ name }) => name === place.sheet);
  if (sheet === undefined || titleValue === '') return null;
  const row = sheet.cells.slice(place.row - sheet.area.row, place.row - sheet.area.row + 1);
  return placeOf({ ...sheet, area: { ...sheet.area, row: place.row }, cells: row }, titleValue);
}

const numberIn = ({ cell, definition }: FieldValue): number | null =>
  definition.kind === 'belopp' && cell.type === 'number' ? cell.value : null;

function rowFor({ definition, text }: FieldValue, { fields }: CardPlan, isNew: boolean): number | null {
  const role = isNew ? (AS_RUNNING[definition.role] ?? definition.role) : definition.role;
  const found = fields.find(({ field }) =>
    role === 'other' ? lettersOnly(field.label) === lettersOnly(definition.label) : field.role === role,
  );
  return found === undefined || text === '' ? null : found.row;
}
