import { asksFor, type CardRows, createCardColumn } from './card-column';
import { findCardHeadings, isOwnTitle } from './card-headings';
import type { CardKind } from './card-kind';
import type { Heading } from './headings';
import type { Position, SheetView } from './sheet-view';
import type { TableWords } from './table-words';

/** Without a title row, one label alone is a table's header ("Namn på förändringsinsats | Budget"), not a card. */
const FEWEST_FIELDS = 2;

/** So much of a card must stand below another chapter's heading for it to be a card without a title. */
const MOST = 1 / 2;

/**
 * Finds a sheet's stacked cards: labels below each other in one column, answers to the right, at any place. A card
 * begins at its title row or, without one, where a field comes that the card already has, or after an interruption
 * one that the template puts earlier (where the card before has a title, only the template's first), if what follows
 * asks again for what the card has, or stands further off than its rows from each other.
 * Wrong on: two cards without titles that ask for nothing in common, parted by a blank row, which are read as one.
 */
export function findStackedCards(view: SheetView, surroundings: Surroundings): readonly FoundRows[] {
  const titles = findTitles(view, surroundings.kinds);
  return labelColumns(view, surroundings.kinds, titles)
    .flatMap((column) => splitIntoCards(view, column, titles, surroundings))
    .filter(({ title, entries }) => title !== null || entries.length > 0)
    .map((card) => ({ card, isEnough: isTitled(view, card) || isEnough(card, surroundings.headings) }));
}

/** Labels below each other, and whether they are so many that they make a card by themselves. */
interface FoundRows {
  readonly card: CardRows;
  readonly isEnough: boolean;
}

/** Whether a card has a title in the template's words, which alone tells that it is one. */
const isTitled = (view: SheetView, { kind, title }: CardRows): boolean =>
  title !== null && kind.title(view.label(title.row, title.column)) !== null;

function isEnough({ kind, entries }: CardRows, headings: readonly Heading[]): boolean {
  const row = entries[0]?.row ?? -1;
  const chapter = headings.findLast((heading) => heading.row <= row)?.chapter ?? kind.chapter;
  const fewest = chapter === kind.chapter ? 0 : kind.definition.fields.length * MOST;
  return entries.length >= Math.max(FEWEST_FIELDS, fewest);
}

export interface Surroundings {
  readonly kinds: readonly CardKind[];
  readonly headings: readonly Heading[];
  readonly words: TableWords;
}

function splitIntoCards(
  view: SheetView,
  column: number,
  titles: readonly Title[],
  { kinds, headings, words }: Surroundings,
): readonly CardRows[] {
  const titled = new Map(
    titles.filter((title) => title.labels === column).map((title) => [title.row, title]),
  );
  const chapters = new Map(headings.map(({ row, chapter }) => [row, chapter]));
  const cards = createCardColumn(view, column);
  const above = new Map(
    kinds.map((kind) => [
      kind,
      findCardHeadings(view, column, kind, { words, isTitle: (row) => titled.has(row) }),
    ]),
  );
  let usual: CardKind | null | undefined = kinds.find(
    (kind) => kind.chapter === chapters.get(view.firstRow - 1),
  );
  const takeText = (row: number): void => {
    if (usual === undefined && !cards.isOpen()) usual = commonestKind(view, column, kinds);
    if (!usual || !takeAbove(row, usual))
      cards.take(row, view.label(row, column) || view.line(row, column), usual ?? null);
  };
  /** Whether a row groups the cards below it by service, or is the title of one. */
  const takeAbove = (row: number, kind: CardKind): boolean => {
    const heading = above.get(kind)?.get(row);
    if (heading && (cards.isBegun() || cards.mayBegin(row + 1))) {
      cards.head(heading);
      return true;
    }
    if (!isOwnTitle(view, row, column, kind) || !cards.mayBegin(row + 1)) return false;
    cards.begin(kind, { row, column });
    return true;
  };

  for (let row = view.firstRow; row < view.endRow; row += 1) {
    const text = view.line(row, column);
    const chapter = chapters.get(row);
    const title = titled.get(row);
    if (chapter !== undefined || words.isAnalysis(text)) {
      usual = kinds.find((kind) => kind.chapter === chapter) ?? usual;
      cards.end();
    } else if (title) {
      cards.begin(title.kind, title);
    } else if (text === '') {
      cards.passBlank(row);
    } else {
      takeText(row);
    }
  }
  return cards.drafts.map((card) => (asksFor(card, card.above?.field) ? { ...card, above: null } : card));
}

/** A card's title row, and the column in which the labels below it stand. */
interface Title extends Position {
  readonly kind: CardKind;
  readonly labels: number;
}

/** So far below its title a card's first label stands at most. */
const FARTHEST_LABEL = 4;

/**
 * The sheet's title rows. The labels may stand further in than the title, which then is merged above them or hangs
 * out.
 */
function findTitles(view: SheetView, kinds: readonly CardKind[]): readonly Title[] {
  const titles: Title[] = [];
  for (let row = view.firstRow; row < view.endRow; row += 1) {
    for (const column of view.filled(row)) {
      const text = view.label(row, column);
      const kind = kinds.find(({ title }) => title(text));
      if (kind) titles.push({ row, column, kind, labels: labelsBelow(view, { row, column }, kind) });
    }
  }
  return titles;
}

function labelsBelow(view: SheetView, title: Position, { field, title: readTitle }: CardKind): number {
  for (let row = title.row + 1; row <= title.row + FARTHEST_LABEL; row += 1) {
    if (view.filled(row).some((column) => readTitle(view.label(row, column)))) break;
    const label = view.filled(row).find((column) => column >= title.column && field(view.label(row, column)));
    if (label !== undefined) return label;
  }
  return title.column;
}

/** The columns in which labels stand. */
function labelColumns(
  view: SheetView,
  kinds: readonly CardKind[],
  titles: readonly Title[],
): readonly number[] {
  const columns = new Set(titles.map(({ labels }) => labels));
  for (let row = view.firstRow; row < view.endRow; row += 1) {
    for (const column of view.filled(row)) {
      if (!columns.has(column) && kinds.some(({ field }) => field(view.label(row, column))))
        columns.add(column);
    }
  }
  return [...columns].sort((left, right) => left - right);
}

/** The kind of card that most labels of the column belong to: what it holds where no heading or title tells. */
function commonestKind(view: SheetView, column: number, kinds: readonly CardKind[]): CardKind | null {
  let best: CardKind | null = null;
  let most = 0;
  for (const kind of kinds) {
    let count = 0;
    for (let row = view.firstRow; row < view.endRow; row += 1)
      if (kind.field(view.label(row, column))) count += 1;
    if (count > most) [best, most] = [kind, count];
  }
  return best;
}
