import { lettersOnly } from '../language/normalise';
import type { FieldDefinition } from '../template/template';
import { type CardKind, headerColumns, isPrintedLabel } from './card-kind';
import { aroundColon } from './label-forms';
import type { Heading } from './headings';
import type { Position, SheetView } from './sheet-view';
import type { TableWords } from './table-words';

/** A stacked card as rows of a sheet: which row asks for which field. */
export interface CardRows {
  readonly kind: CardKind;
  /** The column of the labels. */
  readonly column: number;
  /** Null where the card has no title row. */
  readonly title: Position | null;
  readonly entries: readonly LabelRow[];
  /** Texts in the label column, in or after the card, that no field answers to. */
  readonly others: readonly OtherRow[];
  /** Rows that only divide the card. */
  readonly parts: readonly number[];
}

export interface LabelRow {
  readonly row: number;
  readonly field: FieldDefinition;
  /** Rows below whose labels ask for the same once more: "Effektmål 2", "Total projektbudget 2025". */
  readonly again: readonly number[];
}

export interface OtherRow {
  readonly row: number;
  /** A wholly blank row stands between the card's latest label and this text. */
  readonly interrupted: boolean;
}

interface Draft extends CardRows {
  title: Position | null;
  readonly entries: (LabelRow & { readonly again: number[] })[];
  readonly others: OtherRow[];
  readonly parts: number[];
  /** How many wholly blank rows stand after the latest label. */
  gap: number;
  /** Of the gaps between its labels. */
  widestGap: number;
}

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
export function findStackedCards(view: SheetView, surroundings: Surroundings): readonly CardRows[] {
  const titles = findTitles(view, surroundings.kinds);
  return labelColumns(view, surroundings.kinds, titles)
    .flatMap((column) => splitIntoCards(view, column, titles, surroundings))
    .filter((card) => card.title !== null || isEnough(card, surroundings.headings));
}

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
  let usual: CardKind | null | undefined = kinds.find(
    (kind) => kind.chapter === chapters.get(view.firstRow - 1),
  );

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
      if (usual === undefined && !cards.isOpen()) usual = commonestKind(view, column, kinds);
      cards.take(row, view.label(row, column) || text, usual ?? null);
    }
  }
  return cards.drafts;
}

/** The cards of a column of labels, put together from the top down. */
function createCardColumn(view: SheetView, column: number) {
  const drafts: Draft[] = [];
  let draft: Draft | null = null;
  const begin = (kind: CardKind, title: Position | null): Draft => {
    draft = startDraft(kind, column, title);
    drafts.push(draft);
    return draft;
  };
  /** "Projekt: Byta växel" above a card is its title, where the card asks for the project's goal below as well. */
  const takeForTitle = (card: Draft, field: FieldDefinition): void => {
    const [first, second] = card.entries;
    if (card.title !== null || second === undefined || first?.field !== field) return;
    const [, name] = aroundColon(view.line(first.row, column));
    if (name === '' || view.filled(first.row).length > 1) return;
    card.title = { row: first.row, column };
    card.entries.shift();
  };
  /** "Bas-tjänst: Stöd vid inköp" alone below a label that nothing answers yet is its answer. */
  const isAnswerBelow = (label: number, row: number): boolean => {
    const isAlone = (each: number): boolean => view.filled(each).every((filled) => filled <= column);
    const after = (each: number): string => aroundColon(view.line(each, column))[1];
    return row === label + 1 && isAlone(label) && isAlone(row) && after(label) === '' && after(row) !== '';
  };
  const isSameLabel = (one: number, other: number): boolean =>
    lettersOnly(view.line(one, column)) === lettersOnly(view.line(other, column));
  /** A second label for a field in other words begins no card; the one that the template prints counts. */
  const takeSecond = (card: Draft, row: number, field: FieldDefinition): boolean => {
    const at = card.entries.findIndex((entry) => entry.field === field);
    const [first, isFirst] = [card.entries[at], at === 0];
    if (first === undefined || isFirst || card.gap > 0 || isSameLabel(first.row, row)) return false;
    const isPrinted = isPrintedLabel(view.line(row, column), field);
    if (isPrinted) {
      card.entries.splice(at, 1);
      card.entries.push({ row, field, again: [] });
    }
    card.others.push({ row: isPrinted ? first.row : row, interrupted: false });
    return true;
  };
  const takeField = (row: number, kind: CardKind, field: FieldDefinition): void => {
    const latest = draft?.entries.at(-1);
    if (draft?.gap === 0 && latest?.field === field) {
      if (isAnswerBelow(latest.row, row)) draft.others.push({ row, interrupted: false });
      else latest.again.push(row);
      return;
    }
    if (draft) takeForTitle(draft, field);
    if (draft && takeSecond(draft, row, field)) return;
    const card = draft && continues(view, draft, { row, field }) ? draft : begin(kind, null);
    // What parts a title from its labels says nothing of them.
    if (card.entries.length > 0) card.widestGap = Math.max(card.widestGap, card.gap);
    card.entries.push({ row, field, again: [] });
    card.gap = 0;
  };
  return {
    drafts,
    begin,
    isOpen: (): boolean => draft !== null,
    end: (): void => {
      draft = null;
    },
    passBlank: (row: number): void => {
      if (draft && view.filled(row).length === 0) draft.gap += 1;
    },
    /** Takes a text of the column; `usual` is the kind of card that begins here where none is open. */
    take: (row: number, text: string, usual: CardKind | null): void => {
      const kind = draft?.kind ?? usual;
      if (!kind) return;
      if (kind.part(text)) {
        draft?.parts.push(row);
        return;
      }
      const field = kind.field(text);
      if (field && headerColumns(view, row, kind).size === 0) {
        takeField(row, kind, field);
      } else if (draft) {
        draft.others.push({ row, interrupted: draft.gap > 0 });
      }
    },
  };
}

function startDraft(kind: CardKind, column: number, title: Position | null): Draft {
  return { kind, column, title, entries: [], others: [], parts: [], gap: 0, widestGap: 0 };
}

function continues(
  view: SheetView,
  card: Draft,
  { row, field }: { readonly row: number; readonly field: FieldDefinition },
): boolean {
  const { kind, title, entries, others, gap, widestGap } = card;
  const latest = entries.at(-1);
  if (latest === undefined) return true;
  if (entries.some((entry) => entry.field === field)) return false;
  const order = kind.definition.fields;
  const text = (others.at(-1)?.row ?? -1) > latest.row;
  if (gap === 0 && !text) return true;
  // Where cards have titles, one without begins at least with the template's first field.
  const before = title === null ? latest.field : order[0];
  if (before === undefined || order.indexOf(field) > order.indexOf(before)) return true;
  return (widestGap === 0 || gap <= widestGap) && !asksAgain(view, card, row);
}

/** Whether one of the labels below each other from a row on asks for what the card already does. */
function asksAgain(view: SheetView, { kind, column, entries }: Draft, first: number): boolean {
  const known = new Set(entries.map(({ field }) => field));
  const end = Math.min(view.endRow, first + 2 * kind.definition.fields.length);
  for (let row = first; row < end && view.filled(row).length > 0; row += 1) {
    const label = view.label(row, column);
    if (kind.title(label) !== null) return false;
    const field = kind.field(label);
    if (field !== null && known.has(field)) return true;
  }
  return false;
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
