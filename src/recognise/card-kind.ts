import { lettersOnly, wordsOnly } from '../language/normalise';
import { createInstructions } from '../template/instructions';
import {
  type CardDefinition,
  type ChapterId,
  type FieldDefinition,
  labelsOf,
  type Template,
} from '../template/template';
import { createOwnTitleReader, createTitleReader, type TitleReader } from './card-title';
import { withoutLeading } from './label-forms';
import { createLabelMatcher, type LabelMatcher } from './labels';
import { cellKey, type CellKey, type Position, type SheetView } from './sheet-view';
import type { CardLayout } from './submission';

/** One chapter's kind of card, with its labels ready to be matched. */
export interface CardKind {
  readonly chapter: ChapterId;
  readonly definition: CardDefinition;
  readonly title: TitleReader;
  /** The same of a title in words of the supplier's own, which counts only above a card's labels. */
  readonly ownTitle: TitleReader;
  readonly field: LabelMatcher<FieldDefinition>;
  readonly part: LabelMatcher<true>;
  /** Whether a text is the template's, and tells how to answer. */
  readonly isInstruction: (text: string) => boolean;
  /** Whether a label asks for what somebody says of the card, as a column headed so does: "Beredningens kommentar". */
  readonly isComment: (text: string) => boolean;
  /** Whether it may, as "Kommentar" which may be the supplier's own as well. */
  readonly mayBeComment: (text: string) => boolean;
}

export function createCardKinds(template: Template): readonly CardKind[] {
  const isInstruction = createInstructions(template);
  const known = new Set(template.words.answerColumns.comment);
  const mayBeComment = (text: string): boolean =>
    wordsOnly(text)
      .split(' ')
      .every((word) => known.has(word));
  const isComment = (text: string): boolean => mayBeComment(text) && wordsOnly(text).includes(' ');
  return template.chapters.flatMap(({ number, title, card }) =>
    card
      ? [
          {
            ...cardKind(number, card),
            ownTitle: createOwnTitleReader(card.title, title),
            isInstruction,
            ...{ isComment, mayBeComment },
          },
        ]
      : [],
  );
}

function cardKind(
  chapter: ChapterId,
  definition: CardDefinition,
): Omit<CardKind, 'ownTitle' | 'isInstruction' | 'isComment' | 'mayBeComment'> {
  const fieldNamed = createLabelMatcher(
    definition.fields.map((field) => [namesOf(field, definition), field]),
    { about: definition.title },
  );
  const partTitled = createLabelMatcher<true>([[definition.parts.map((part) => part.title), true]], {
    prefixes: false,
  });
  return {
    chapter,
    definition,
    title: createTitleReader(definition.title),
    field: (text) => {
      const field = fieldNamed(text);
      return field?.answers && isOffered(text, field.answers) ? null : field;
    },
    part: (text) => partTitled(text) ?? partTitled(withoutLeading(text)),
  };
}

/** "Intern och extern nytta" answers the label "Intern - extern nytta", in the very words of it. */
const JOINED = / (?:och|samt|&|\+) |, /iu;

const isOffered = (text: string, answers: readonly string[]): boolean => {
  const parts = text.split(JOINED).map(lettersOnly);
  return parts.length > 1 && parts.every((part) => answers.some((answer) => lettersOnly(answer) === part));
};

/** A field's labels, and what it is called in running text unless another field is called the same. */
function namesOf(field: FieldDefinition, { fields }: CardDefinition): readonly string[] {
  const { sv = null } = field.name ?? {};
  const isOwn = sv !== null && fields.every((other) => other === field || other.name?.sv !== sv);
  return isOwn ? [...labelsOf(field), sv] : labelsOf(field);
}

/** What the template's cards and tables ask for, beside which a text may stand unread. */
export interface CardWords {
  /** Whether a text is a label of some card. */
  readonly isLabel: (text: string) => boolean;
  /** Whether a chapter is filled in by cards or by tables with texts in their columns. */
  readonly asksForColumns: (chapter: ChapterId) => boolean;
}

/** Whether a text is a label of any kind of card. */
export const namesField = (kinds: readonly CardKind[], text: string): boolean =>
  kinds.some(({ field }) => field(text) !== null);

export function createCardWords(template: Template, kinds: readonly CardKind[]): CardWords {
  const inColumns = new Set(
    template.chapters
      .filter(
        ({ card, tables = [] }) => card !== undefined || tables.some(({ columns }) => columns.length > 0),
      )
      .map(({ number }) => number),
  );
  return {
    isLabel: (text) => namesField(kinds, text),
    asksForColumns: (chapter) => inColumns.has(chapter),
  };
}

/** This many different labels side by side are the header of a table with one insats per row. */
const HEADER_LABELS = 3;

const NO_COLUMNS: ReadonlyMap<FieldDefinition, number> = new Map();

/**
 * Whether a text where a label is answered is a label itself: of another field, or the same once more. "Ny bastjänst"
 * answers "Bastjänst", though it could be a label elsewhere.
 */
export function isLabelAgain({ field }: CardKind, text: string, asked: string): boolean {
  const named = field(text);
  return named !== null && (named !== field(asked) || lettersOnly(text) === lettersOnly(asked));
}

/** Whether a text is a field's label just as the template prints it, which outranks what others may mean by it. */
export const isPrintedLabel = (text: string, { label }: FieldDefinition): boolean =>
  lettersOnly(text) === lettersOnly(label);

/** The columns of a row that head fields of this kind; empty where the row is no header. */
export function headerColumns(
  view: SheetView,
  row: number,
  kind: CardKind,
): ReadonlyMap<FieldDefinition, number> {
  if (view.filled(row).length < HEADER_LABELS) return NO_COLUMNS;
  const columns = new Map<FieldDefinition, number>();
  for (const column of view.filled(row)) {
    const label = view.label(row, column);
    const field = kind.field(label);
    if (field && (!columns.has(field) || isPrintedLabel(label, field))) columns.set(field, column);
  }
  return columns.size >= HEADER_LABELS ? columns : NO_COLUMNS;
}

/** A field of a card: where its label and its answer stand. */
export interface CardEntry {
  readonly field: FieldDefinition;
  readonly label: Position;
  readonly answer: Position;
  /** Cells below or beside in which the answer goes on. */
  readonly onward: readonly Position[];
  /** Labels that ask for the same field, "Effektmål 2": what stands by them goes on with the answer. */
  readonly again: readonly Position[];
  /** The answer in the label's own cell, after a colon; "" where it is missing there, null where none stands so. */
  readonly inLabel: string | null;
  /** What the answer's cell says by its column's header, as an "x" below "Ja" does; "" where it speaks for itself. */
  readonly chosen: string;
  /** What stands to the right of the answer and is read as no answer: a motive, a comment, an answer gone astray. */
  readonly beside: readonly Position[];
}

/** A card as cells of a sheet, in whatever layout they stand. */
export interface CardCells {
  readonly kind: CardKind;
  /** The title row's first cell; null where the card has no title. */
  readonly title: Position | null;
  /** The cells beside the title that carry a code or a name. */
  readonly beside: readonly Position[];
  /** The cell that shows the card where it has no title. */
  readonly anchor: Position;
  readonly entries: readonly CardEntry[];
  /** Labels in the card that no field answers to. */
  readonly unknown: readonly Position[];
  /**
   * What only divides: the parts of a stacked card; in a table the names of groups of insatser, and instructions, in
   * the rows before this one.
   */
  readonly groups: readonly Position[];
  /** What stands beside the labels that no field answers to. */
  readonly strays: readonly Position[];
  readonly layout: CardLayout;
}

/** Every cell that the card is read from. */
export function cellsRead({
  title,
  beside,
  anchor,
  entries,
  unknown,
  groups,
}: CardCells): readonly CellKey[] {
  const keys = [anchor, ...(title ? [title] : []), ...beside, ...unknown, ...groups].map(({ row, column }) =>
    cellKey(row, column),
  );
  for (const { label, answer, onward, again } of entries) {
    for (const { row, column } of [label, answer, ...again, ...onward]) keys.push(cellKey(row, column));
  }
  return keys;
}
