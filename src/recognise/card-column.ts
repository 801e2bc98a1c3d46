import { lettersOnly } from '../language/normalise';
import type { FieldDefinition } from '../template/template';
import { type CardHeading, isAlone, isOwnTitle, labelAfter } from './card-headings';
import { type CardKind, headerColumns, isPrintedLabel } from './card-kind';
import { aroundColon } from './label-forms';
import type { Position, SheetView } from './sheet-view';

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
  /** The row above the card, or above several, that answers a field it does not ask for itself; null without one. */
  readonly above: CardHeading | null;
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
  above: CardHeading | null;
  readonly entries: (LabelRow & { readonly again: number[] })[];
  readonly others: OtherRow[];
  readonly parts: number[];
  /** How many wholly blank rows stand after the latest label. */
  gap: number;
  /** Of the gaps between its labels. */
  widestGap: number;
}

export const asksFor = ({ entries }: CardRows, field: FieldDefinition | undefined): boolean =>
  entries.some((entry) => entry.field === field);

/** The cards of a column of labels, put together from the top down. */
export function createCardColumn(view: SheetView, column: number) {
  const drafts: Draft[] = [];
  let draft: Draft | null = null;
  let above: CardHeading | null = null;
  const begin = (kind: CardKind, title: Position | null): Draft => {
    draft = startDraft({ kind, column, title, above });
    drafts.push(draft);
    return draft;
  };
  const takeField = (row: number, kind: CardKind, field: FieldDefinition): void => {
    const latest = draft?.entries.at(-1);
    if (draft?.gap === 0 && latest?.field === field) {
      if (isAnswerBelow(view, { row, column }, latest.row)) draft.others.push({ row, interrupted: false });
      else latest.again.push(row);
      return;
    }
    if (draft) takeForTitle(view, draft, { row, field });
    if (draft && takeSecond(view, draft, { row, field })) return;
    const card = draft && continues(view, draft, { row, field }) ? draft : begin(kind, null);
    addEntry(card, { row, field });
  };
  return {
    drafts,
    begin,
    isOpen: (): boolean => draft !== null,
    end: (): void => {
      [draft, above] = [null, null];
    },
    /** Takes a text that groups the cards below it, or tells of the one whose title stands above it. */
    head: (heading: CardHeading): void => {
      if (draft?.entries.length === 0) draft.above = heading;
      else [draft, above] = [null, heading];
    },
    /** A title stands above, and nothing of its card yet. */
    isBegun: (): boolean => draft?.entries.length === 0,
    /** Whether the label that comes next, below titles, is another card's than the one that is open. */
    mayBegin: (row: number): boolean => draft === null || isOfAnother(view, draft, row),
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

function startDraft(beginning: Pick<Draft, 'kind' | 'column' | 'title' | 'above'>): Draft {
  return { ...beginning, entries: [], others: [], parts: [], gap: 0, widestGap: 0 };
}

type Label = Pick<LabelRow, 'row' | 'field'>;

function addEntry(card: Draft, label: Label): void {
  // What parts a title from its labels says nothing of them.
  if (card.entries.length > 0) card.widestGap = Math.max(card.widestGap, card.gap);
  card.entries.push({ ...label, again: [] });
  card.gap = 0;
}

/** Whether two rows ask in the same words, whatever answers behind a colon. */
const isSameLabel = (view: SheetView, { column }: Draft, one: number, other: number): boolean => {
  const [label, again] = [one, other].map((row) => lettersOnly(aroundColon(view.line(row, column))[0]));
  return label === again;
};

/** "Projekt: Byta växel" above a card is its title, where the card asks for the project's goal below as well. */
function takeForTitle(view: SheetView, card: Draft, { row, field }: Label): void {
  const { column } = card;
  const [first, second] = card.entries;
  if (card.title !== null || second === undefined || first?.field !== field) return;
  const [, name] = aroundColon(view.line(first.row, column));
  if (name === '' || view.filled(first.row).length > 1 || isSameLabel(view, card, first.row, row)) return;
  card.title = { row: first.row, column };
  card.entries.shift();
}

/** "Bas-tjänst: Stöd vid inköp" alone below a label that nothing answers yet is its answer. */
function isAnswerBelow(view: SheetView, { row, column }: Position, label: number): boolean {
  const after = (each: number): string => aroundColon(view.line(each, column))[1];
  const areAlone = isAlone(view, label, column) && isAlone(view, row, column);
  return row === label + 1 && areAlone && after(label) === '' && after(row) !== '';
}

/** A second label for a field in other words begins no card; the one that the template prints counts. */
function takeSecond(view: SheetView, card: Draft, { row, field }: Label): boolean {
  const at = card.entries.findIndex((entry) => entry.field === field);
  const [first, isFirst] = [card.entries[at], at === 0];
  if (first === undefined || isFirst || card.gap > 0) return false;
  if (isSameLabel(view, card, first.row, row)) return false;
  const isPrinted = isPrintedLabel(view.line(row, card.column), field);
  if (isPrinted) {
    card.entries.splice(at, 1);
    card.entries.push({ row, field, again: [] });
  }
  card.others.push({ row: isPrinted ? first.row : row, interrupted: false });
  return true;
}

/** Whether from a row on a card's title comes, or a label that asks for what a card already does. */
function isOfAnother(view: SheetView, card: Draft, from: number): boolean {
  const { kind, column } = card;
  const next = labelAfter(view, from);
  if (kind.title(view.label(next, column)) !== null) return true;
  const row = isOwnTitle(view, next, column, kind) ? labelAfter(view, next + 1) : next;
  const field = kind.field(view.label(row, column));
  return field !== null && asksFor(card, field);
}

function continues(view: SheetView, card: Draft, { row, field }: Label): boolean {
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
