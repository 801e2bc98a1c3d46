import type { Heading } from './find-headings';
import { readCardTitle } from './card-title';
import { headerColumns, type CardKind } from './card-kind';
import type { LabelMatcher } from './match-label';
import type { SheetView } from './sheet-view';
import type { FieldDefinition } from './template';

/** A stacked card as rows of a sheet: which row asks for which field. */
export interface CardRows {
  readonly kind: CardKind;
  /** The column of the labels. */
  readonly column: number;
  readonly titleRow: number | null;
  readonly entries: readonly { readonly row: number; readonly field: FieldDefinition }[];
  /** Texts in the label column, in or after the card, that no field answers to. */
  readonly others: readonly OtherRow[];
}

export interface OtherRow {
  readonly row: number;
  /** A wholly blank row stands between the card's latest label and this text. */
  readonly interrupted: boolean;
}

interface Draft extends CardRows {
  readonly entries: { row: number; field: FieldDefinition }[];
  readonly others: OtherRow[];
  /** A wholly blank row stands after the latest label. */
  interrupted: boolean;
}

/** Without a title row, one label alone is a table's header ("Namn på förändringsinsats | Budget"), not a card. */
const FEWEST_FIELDS = 2;

/**
 * Finds a sheet's stacked cards: labels below each other in one column, answers to the right, at any place. A card begins at
 * its title row or, without one, where a field comes that the card already has, or that the template puts earlier and
 * that stands after an interruption.
 */
export function findStackedCards(view: SheetView, surroundings: Surroundings): readonly CardRows[] {
  return labelColumns(view, surroundings.kinds)
    .flatMap((column) => splitIntoCards(view, column, surroundings))
    .filter(({ titleRow, entries }) => titleRow !== null || entries.length >= FEWEST_FIELDS);
}

export interface Surroundings {
  readonly kinds: readonly CardKind[];
  readonly headings: readonly Heading[];
  readonly isAnalysis: LabelMatcher<true>;
}

function splitIntoCards(
  view: SheetView,
  column: number,
  { kinds, headings, isAnalysis }: Surroundings,
): readonly CardRows[] {
  const chapters = new Map(headings.map(({ row, chapter }) => [row, chapter]));
  const drafts: Draft[] = [];
  let usual = commonestKind(view, column, kinds);
  let draft: Draft | null = null;

  for (let row = view.firstRow; row < view.endRow; row += 1) {
    const text = view.line(row, column);
    const chapter = chapters.get(row);
    if (chapter !== undefined || isAnalysis(text)) {
      usual = kinds.find((kind) => kind.chapter === chapter) ?? usual;
      draft = null;
      continue;
    }
    if (text === '') {
      if (draft && view.filled(row).length === 0) draft.interrupted = true;
      continue;
    }
    const titled = kinds.find(({ definition }) => readCardTitle(text, definition.title));
    if (titled) {
      draft = startDraft(titled, column, row);
      drafts.push(draft);
      continue;
    }
    const kind: CardKind | null = draft?.kind ?? usual;
    if (!kind || kind.part(text)) continue;
    const field = headerColumns(view, row, kind).size > 0 ? null : kind.field(text);
    if (field) {
      if (!draft || !continues(draft, field)) {
        draft = startDraft(kind, column, null);
        drafts.push(draft);
      }
      draft.entries.push({ row, field });
      draft.interrupted = false;
    } else if (draft) {
      draft.others.push({ row, interrupted: draft.interrupted });
    }
  }
  return drafts;
}

function startDraft(kind: CardKind, column: number, titleRow: number | null): Draft {
  return { kind, column, titleRow, entries: [], others: [], interrupted: false };
}

function continues({ kind, entries, others, interrupted }: Draft, field: FieldDefinition): boolean {
  const latest = entries.at(-1);
  if (latest === undefined) return true;
  if (entries.some((entry) => entry.field === field)) return false;
  const order = kind.definition.fields;
  const text = (others.at(-1)?.row ?? -1) > latest.row;
  return !(interrupted || text) || order.indexOf(field) > order.indexOf(latest.field);
}

/** The columns in which titles or labels stand. */
function labelColumns(view: SheetView, kinds: readonly CardKind[]): readonly number[] {
  const columns = new Set<number>();
  for (let row = view.firstRow; row < view.endRow; row += 1) {
    for (const column of view.filled(row)) {
      if (columns.has(column)) continue;
      const text = view.line(row, column);
      if (kinds.some(({ definition, field }) => field(text) ?? readCardTitle(text, definition.title)))
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
      if (kind.field(view.line(row, column))) count += 1;
    if (count > most) [best, most] = [kind, count];
  }
  return best;
}
