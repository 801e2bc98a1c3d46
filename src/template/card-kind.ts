import { createTitleReader, type TitleReader } from './card-title';
import { createLabelMatcher, type LabelMatcher } from './match-label';
import type { SheetView } from './sheet-view';
import type { CardDefinition, ChapterId, FieldDefinition, Template } from './template';

/** One chapter's kind of card, with its labels ready to be matched. */
export interface CardKind {
  readonly chapter: ChapterId;
  readonly definition: CardDefinition;
  readonly title: TitleReader;
  readonly field: LabelMatcher<FieldDefinition>;
  readonly part: LabelMatcher<true>;
}

export function createCardKinds(template: Template): readonly CardKind[] {
  return template.chapters.flatMap(({ id, card }) => (card ? [cardKind(id, card)] : []));
}

function cardKind(chapter: ChapterId, definition: CardDefinition): CardKind {
  return {
    chapter,
    definition,
    title: createTitleReader(definition.title),
    field: createLabelMatcher(definition.fields.map((field) => [field.labels, field])),
    part: createLabelMatcher<true>([[definition.parts.map((part) => part.title), true]], { prefixes: false }),
  };
}

/** This many different labels side by side are the header of a table with one insats per row. */
const HEADER_LABELS = 3;

const NO_COLUMNS: ReadonlyMap<FieldDefinition, number> = new Map();

/** The columns of a row that head fields of this kind; empty where the row is no header. */
export function headerColumns(
  view: SheetView,
  row: number,
  kind: CardKind,
): ReadonlyMap<FieldDefinition, number> {
  if (view.filled(row).length < HEADER_LABELS) return NO_COLUMNS;
  const columns = new Map<FieldDefinition, number>();
  for (const column of view.filled(row)) {
    const field = kind.field(view.label(row, column));
    if (field && !columns.has(field)) columns.set(field, column);
  }
  return columns.size >= HEADER_LABELS ? columns : NO_COLUMNS;
}
