import type { FieldDefinition } from '../template/template';
import { append } from '../language/by-key';
import { isLabelAgain } from './card-kind';
import type { ColumnHeaders } from './column-headers';
import type { Heading } from './headings';
import type { SheetView } from './sheet-view';
import type { CardRows } from './card-column';

/** In which column an answer stands, by the row of its label. */
export type ColumnOfRow = (row: number) => number;

/** What is known of the columns beside a card's labels before its answers are looked for. */
export interface ColumnsBeside extends ColumnHeaders {
  /** The card is one of several below each other, and each has a title. */
  readonly isInSeries: boolean;
  /** Labels that stand alike in every card of the sheet, with what is written behind them. */
  readonly printed: ReadonlySet<string>;
}

/** Answers may stand this many columns to the right of where the label ends, those that hold none left out. */
const SHIFTS = 3;

/** So many columns beside the labels are looked at for the template's own texts. */
const COLUMNS_OF_TEMPLATE = 4;

/** So many fields must have the same text in every card for it to be the template's. */
const FEWEST_SAME = 3;

const NO_HEADERS: ColumnHeaders = {
  row: null,
  from: 0,
  answers: null,
  yesNo: null,
  others: new Set(),
  comments: new Set(),
  options: new Map(),
};

interface Surroundings {
  readonly headings: readonly Heading[];
  readonly headersAt: (view: SheetView, row: number) => readonly ColumnHeaders[];
}

function printedLabels(view: SheetView, cards: readonly CardRows[]): ReadonlySet<string> {
  const labels = new Map<FieldDefinition, string[]>();
  for (const { entries, column } of cards)
    for (const { row, field } of entries) append(labels, field, view.label(row, column));
  const isPrinted = ([first, ...others]: readonly string[]): boolean =>
    others.length > 0 && others.every((other) => other === first);
  return new Set([...labels.values()].filter(isPrinted).flatMap((each) => each.slice(0, 1)));
}

/** What is known of the columns beside each card of a sheet. */
export function columnsBeside(
  view: SheetView,
  cards: readonly CardRows[],
  { headings, headersAt }: Surroundings,
): (card: CardRows) => ColumnsBeside {
  const labelled = new Set(cards.flatMap(({ entries }) => entries.map(({ row }) => row)));
  const titled = new Set(cards.flatMap(({ title }) => title?.row ?? []));
  const headed = headersByRow(view, headings, (row) => {
    const found = labelled.has(row) ? [] : headersAt(view, row);
    // Above the cards "Se kommentar" may be a text as any other.
    return titled.has(row) ? found : found.filter(headAnswers);
  });
  const series = new Map<string, CardRows[]>();
  for (const card of cards) append(series, seriesOf(card), card);
  const templates = new Map([...series].map(([key, each]) => [key, columnsOfTemplate(view, each)]));
  const printed = printedLabels(view, cards);
  return (card) => {
    const first = card.entries[0] ?? card.title;
    const inRow = headed[(first?.row ?? view.firstRow) - view.firstRow] ?? [];
    const headers = inRow.findLast(({ from }) => from <= card.column) ?? inRow[0] ?? NO_HEADERS;
    const key = seriesOf(card);
    return {
      ...headers,
      printed,
      others: new Set([...headers.others, ...(templates.get(key) ?? [])]),
      isInSeries:
        card.title !== null && (series.get(key) ?? []).filter(({ title }) => title !== null).length > 1,
    };
  };
}

const headAnswers = ({ answers, yesNo, options }: ColumnHeaders): boolean =>
  answers !== null || yesNo !== null || options.size > 0;

const seriesOf = ({ column, kind }: CardRows): string => `${column} ${kind.chapter}`;

/** The headers that count in each row: the nearest above, under the same heading. */
function headersByRow(
  view: SheetView,
  headings: readonly Heading[],
  headersAt: (row: number) => readonly ColumnHeaders[],
): readonly (readonly ColumnHeaders[])[] {
  const headingRows = new Set(headings.map(({ row }) => row));
  let current: readonly ColumnHeaders[] = [];
  return Array.from({ length: view.endRow - view.firstRow }, (_, index) => {
    const row = view.firstRow + index;
    const found = headersAt(row);
    if (found.length > 0 || headingRows.has(row)) current = found;
    return current;
  });
}

/**
 * The columns that hold the template's own words beside the labels: instructions, or texts that are the same in every
 * card, names too, where another column holds others.
 */
function columnsOfTemplate(view: SheetView, cards: readonly CardRows[]): readonly number[] {
  const isInstruction = (text: string): boolean => cards[0]?.kind.isInstruction(text) ?? false;
  const columns = Array.from({ length: COLUMNS_OF_TEMPLATE }, (_, shift) => textsByField(view, cards, shift));
  const isTemplates = columns.map(
    ({ texts, byField }) =>
      texts.filter(isInstruction).length * 2 > texts.length || areSame(byField, cards.length),
  );
  const isOwn = columns.some(({ texts }, index) => texts.length > 0 && isTemplates[index] !== true);
  return isOwn ? columns.filter((_, index) => isTemplates[index]).flatMap(({ column }) => column ?? []) : [];
}

interface BesideLabels {
  readonly column: number | null;
  readonly texts: readonly string[];
  readonly byField: ReadonlyMap<FieldDefinition, readonly string[]>;
}

function textsByField(view: SheetView, cards: readonly CardRows[], shift: number): BesideLabels {
  const byField = new Map<FieldDefinition, string[]>();
  const texts: string[] = [];
  let beside: number | null = null;
  for (const { column, entries } of cards) {
    for (const { row, field } of entries) {
      const answer = view.columnAfter(row, column) + shift;
      const text = view.line(row, answer);
      beside ??= answer;
      if (text === '') continue;
      append(byField, field, text);
      texts.push(text);
    }
  }
  return { column: beside, texts, byField };
}

function areSame(byField: BesideLabels['byField'], cards: number): boolean {
  const all = [...byField];
  return (
    cards > 1 &&
    all.length >= FEWEST_SAME &&
    all.some(([{ role }]) => role === 'namn') &&
    all.every(([, texts]) => texts.length === cards && texts.every((text) => text === texts[0]))
  );
}

/** The columns of answers beside a card's labels: one or, in the transposed layout, one for each insats. */
export function answerColumns(
  view: SheetView,
  card: CardRows,
  known: ColumnsBeside,
): readonly [ColumnOfRow, ...ColumnOfRow[]] {
  const { answers, yesNo } = known;
  if (yesNo !== null) return [besideYesNo(view, card, { ...known, yesNo })];
  if (answers !== null) return [() => answers];
  const first = answerShift(view, card, known);
  const at =
    (shift: number): ColumnOfRow =>
    (row) =>
      view.columnAfter(row, card.column) + shift;
  return [at(first), ...furtherInsatser(view, card, first, known).map(at)];
}

/**
 * Where yes and no have a column of their own, "Fråga | JA/NEJ | Kommentar", what else is asked is answered in the
 * column of answers, or without one in the first of comments; each in the other column where only that is filled in.
 */
function besideYesNo(
  view: SheetView,
  { entries }: CardRows,
  { yesNo, answers, comments }: ColumnsBeside & { readonly yesNo: number },
): ColumnOfRow {
  const [comment = yesNo] = comments;
  const words = answers ?? comment;
  const isYesNo = new Set(entries.filter(({ field }) => field.kind === 'jaNej').map(({ row }) => row));
  return (row) => {
    const [own, other] = isYesNo.has(row) ? [yesNo, words] : [words, yesNo];
    return view.line(row, own) === '' && view.line(row, other) !== '' ? other : own;
  };
}

/** How many columns to the right of where the labels end the answers stand: the nearest column that is used at all. */
function answerShift(view: SheetView, card: CardRows, { others }: ColumnsBeside): number {
  const all = Array.from({ length: SHIFTS + others.size }, (_, shift) => shift);
  const shifts = all.filter((shift) => !isAmong(view, card, shift, others));
  const counts = shifts.map((shift) => answersIn(view, card, shift).length);
  const most = Math.max(...counts);
  return shifts[counts.findIndex((count) => count > 0 && count * 2 >= most)] ?? shifts[0] ?? 0;
}

function isAmong(
  view: SheetView,
  { column, entries }: CardRows,
  shift: number,
  columns: ReadonlySet<number>,
): boolean {
  const [first] = entries;
  return first !== undefined && columns.has(view.columnAfter(first.row, column) + shift);
}

interface Answer {
  readonly text: string;
  readonly label: string;
}

/** The texts that stand in a column beside the card's labels. */
const answersIn = (view: SheetView, { column, entries }: CardRows, shift: number): readonly Answer[] =>
  entries
    .map(({ row }) => ({
      text: view.line(row, view.columnAfter(row, column) + shift),
      label: view.label(row, column),
    }))
    .filter(({ text }) => text !== '');

/** So many blank columns may stand between two insatser side by side. */
const WIDEST_GAP = 1;

/**
 * Further columns of answers, in the transposed layout. A column of comments beside the answers is no insats: it names
 * none and leaves most rows blank, so a column without a name counts only where nearly every row is answered, or where
 * others are named; where others are, a name is enough. Blank columns between are passed over. Where half of a column's
 * texts are labels themselves the answers end, for another card stands there; one such text among others is an answer
 * ("0,8 i projekt"). Beside cards below each other a column is an insats only where something is written in the row of
 * their titles.
 * Wrong on: a comment beside the name of a lone card most of whose other answers are commented too; and one beside the
 * name of the last of several insatser side by side.
 */
function furtherInsatser(
  view: SheetView,
  card: CardRows,
  first: number,
  { others, isInSeries }: ColumnsBeside,
): readonly number[] {
  const { column, entries, kind, title } = card;
  const name = entries.find(({ field }) => field.role === 'namn');
  if (!name) return [];
  const isNamed = (shift: number): boolean =>
    view.line(name.row, view.columnAfter(name.row, column) + shift) !== '';
  const isTitled = (shift: number): boolean =>
    title !== null && view.line(title.row, view.columnAfter(title.row, column) + shift) !== '';
  const answered = new Map<number, number>();
  for (let shift = first + 1, gap = 0; gap <= WIDEST_GAP; shift += 1) {
    const texts = isAmong(view, card, shift, others) ? [] : answersIn(view, card, shift);
    const labels = texts.filter(({ text, label }) => isLabelAgain(kind, text, label));
    if (labels.length > 0 && labels.length * 2 >= texts.length) break;
    gap = texts.length === 0 ? gap + 1 : 0;
    if (gap === 0 && (!isInSeries || isTitled(shift))) answered.set(shift, texts.length / entries.length);
  }
  const shifts = [...answered.keys()];
  const isTransposed = shifts.some((shift) => isNamed(shift) && isMost(answered.get(shift)));
  return shifts.filter((shift) => {
    const share = answered.get(shift);
    if (isTransposed) return isNamed(shift) || isMost(share);
    return isNamed(shift) ? isMost(share) : isNearlyAll(share);
  });
}

const isMost = (share = 0): boolean => share >= 1 / 2;
const isNearlyAll = (share = 0): boolean => share >= 3 / 4;
