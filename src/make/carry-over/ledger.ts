import { lettersOnly } from '../../language/normalise';
import { OWN_TITLES } from '../../language/report-title';
import type { Submission } from '../../recognise/submission';
import { chapterName, labelsOf } from '../../template/template';
import type { Place } from '../../workbook/address';
import { cellText, isBlank } from '../../workbook/cell-text';
import type { Cell, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Filling } from '../filling';
import { CARRIED } from './texts';

/** A cell of the older workbook that has no place in the new one, and why. */
export interface LeftCell {
  readonly place: Place;
  readonly text: string;
  readonly why: string;
}

/** What was read, and of it what was moved. */
export interface Ledger {
  readonly read: number;
  readonly take: (place: Place) => void;
  readonly explain: (place: Place, why: string) => void;
  readonly left: () => readonly LeftCell[];
}

const keyOf = ({ sheet, row, column }: Place): string => `${row},${column},${sheet}`;

export function createLedger(old: Submission, snapshot: WorkbookSnapshot): Ledger {
  const isOwn = createOwnTexts(old);
  const cells = new Map<string, LeftCell>();
  for (const sheet of snapshot.sheets) {
    if (old.sheets.find(({ name }) => name === sheet.name)?.content !== 'cells' || isOurs(sheet.cells))
      continue;
    sheet.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        const place = { sheet: sheet.name, row: sheet.area.row + r, column: sheet.area.column + c };
        if (!isBlank(cell) && !isOwn(place, cell)) {
          cells.set(keyOf(place), { place, text: cellText(cell), why: CARRIED.noPlace });
        }
      });
    });
  }
  const taken = new Set<string>();
  const reasons = new Map<string, string>();
  return {
    read: cells.size,
    take: (place) => {
      if (cells.has(keyOf(place))) taken.add(keyOf(place));
    },
    explain: (place, why) => reasons.set(keyOf(place), why),
    left: () =>
      [...cells]
        .filter(([key]) => !taken.has(key))
        .map(([key, cell]) => ({ ...cell, why: reasons.get(key) ?? cell.why })),
  };
}

const isOurs = (cells: readonly (readonly Cell[])[]): boolean => {
  const first = cells[0]?.[0];
  return first !== undefined && OWN_TITLES.includes(cellText(first));
};

/** Whether a cell holds the template's own words, and nothing that anybody has filled in. */
function createOwnTexts({ template, sections, tables }: Submission): (place: Place, cell: Cell) => boolean {
  const { chapters, parents, cover, words, title } = template;
  const printed = new Set(
    [
      ...chapters.flatMap((chapter) => [chapterName(chapter), chapter.title, ...(chapter.alsoTitled ?? [])]),
      ...parents.map(chapterName),
      ...chapters.flatMap(({ card, tables: asked = [] }) => [
        ...(card ? card.parts.map((part) => part.title) : []),
        ...(card ? card.fields.flatMap(labelsOf) : []),
        ...asked.flatMap(({ caption = '', columns }) => [caption, ...columns.flatMap(labelsOf)]),
      ]),
      ...[...cover.supplier, ...cover.year, ...cover.unit, ...words.analysis, title.sv],
      // The captions and headers of a supplier's own tables are its own.
      ...tables.flatMap(({ role, caption, columns }) =>
        role === null ? [] : [caption, ...columns.flatMap(({ headers }) => headers)],
      ),
    ].map(lettersOnly),
  );
  const labels = new Set(
    sections.flatMap(({ cards, found }) => [
      ...(found ? [keyOf(found.place)] : []),
      ...cards.flatMap((card) => [
        ...card.fields.map(({ label }) => keyOf(label.place)),
        ...(card.titleName === '' || !card.title.text.includes(card.titleName)
          ? [keyOf(card.title.place)]
          : []),
      ]),
    ]),
  );
  return (place, cell) => labels.has(keyOf(place)) || printed.has(lettersOnly(cellText(cell)));
}

type Move = (from: Place, to: Place, value: string | number) => void;

export const createMover = (
  { take, explain }: Ledger,
  { put, at }: Filling,
): Move & { explain: Ledger['explain'] } =>
  Object.assign(
    (from: Place, to: Place, value: string | number) => {
      const there = at(to);
      // A service that stands twice has one row here: what is there already is not written over.
      if (there !== null && lettersOnly(String(there)) !== lettersOnly(String(value)))
        explain(from, CARRIED.twice);
      else {
        if (there === null) put(to, value);
        take(from);
      }
    },
    { explain },
  );

export type Mover = ReturnType<typeof createMover>;
