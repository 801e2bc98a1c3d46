import { dateOfSerial } from '../language/calendar';
import { yearsIn } from '../language/headers';
import type { FieldDefinition, Template } from '../template/template';
import { cellText, isUncalculated } from '../workbook/cell-text';
import type { Cell } from '../workbook/snapshot';
import { columnsBeside } from './answer-columns';
import { chooseCards } from './arbiter';
import { type CardCells, type CardEntry, type CardKind, cellsRead } from './card-kind';
import { type CardTitle, splitCode } from './card-title';
import { createColumnHeaderReader } from './column-headers';
import { withoutLeading } from './label-forms';
import type { Heading } from './headings';
import { joinBeside } from './joined-cards';
import type { CellKey, Position, SheetView } from './sheet-view';
import { stackedCells } from './stacked-cards';
import { findStackedCards } from './stacked-rows';
import type { Card, FieldValue, UnknownLabel } from './submission';
import type { TableWords } from './table-words';
import { findTabularCards } from './tabular-cards';

/** Makes a function that finds a sheet's cards in every layout: stacked, one per row, one per column. */
export function createCardFinder(
  template: Template,
  kinds: readonly CardKind[],
  words: TableWords,
): (view: SheetView, headings: readonly Heading[]) => readonly CardCells[] {
  const headersAt = createColumnHeaderReader(template);
  return (view, headings) => {
    const found = findStackedCards(view, { headings, kinds, words });
    const whole = found.filter(({ isEnough }) => isEnough).map(({ card }) => card);
    const columnsOf = columnsBeside(view, whole, { headings, headersAt });
    const stacked = found.map(({ card, isEnough }) => ({
      cards: stackedCells(view, card, columnsOf(card)),
      isEnough,
    }));
    return chooseCards(view, [...findTabularCards(view, { headings, kinds, words }), ...joinBeside(stacked)]);
  };
}

export interface CardRead {
  readonly card: Card;
  readonly isTitled: boolean;
  readonly unknownLabels: readonly UnknownLabel[];
  /** Every cell that the card is read from. */
  readonly cells: readonly CellKey[];
}

/** Reads the answers of a card whose cells are found. */
export function readCard(view: SheetView, found: CardCells): CardRead {
  const place = found.title ?? found.anchor;
  const title = view.located(place.row, place.column);
  const fields = found.entries.map((entry) => readField(view, entry, found.kind));
  const isUnread = ({ row, column }: Position): boolean => isUncalculated(view.cell(row, column));
  const besideTitle = found.beside
    .filter((position) => !isUnread(position))
    .map(({ row, column }) => view.line(row, column))
    .join(' ');
  const names = nameCard(
    found,
    title.text,
    besideTitle,
    fields.find(({ definition }) => definition.role === 'namn')?.text ?? '',
  );
  const isOwn = (text: string): boolean => text !== '' && !found.kind.isInstruction(text);
  const answered =
    fields.some(({ text, cell, beside }) => {
      const texts = [text, ...beside.map((each) => each.text)];
      return texts.some(isOwn) || isUncalculated(cell);
    }) ||
    (found.layout !== 'row' && found.strays.some(({ row, column }) => isOwn(view.line(row, column)))) ||
    found.beside.some(isUnread);
  const card: Card = {
    chapter: found.kind.chapter,
    definition: found.kind.definition,
    layout: found.layout,
    title,
    titleValue: besideTitle || names.titleName,
    ...names,
    fields,
    blank: !answered && besideTitle === '' && names.titleName === '',
  };
  return {
    card,
    isTitled: found.title !== null,
    unknownLabels: found.unknown.map(({ row, column }) => ({
      ...view.located(row, column),
      card,
      answer: found.strays
        .filter((stray) => (found.layout === 'row' ? stray.column === column : stray.row === row))
        .map((stray) => view.line(stray.row, stray.column))
        .join(' '),
    })),
    cells: cellsRead(found),
  };
}

/** A time whose parts stand after each other in the row of its label: "Start", "2024-09-01", "Slut", "2025-03-31". */
function partsInRow(view: SheetView, { field, answer }: CardEntry, kind: CardKind): string {
  const { row, column } = answer;
  if (field.kind !== 'tid' || kind.field(view.line(row, column)) !== field) return '';
  const right = view.filled(row).filter((each) => each >= column);
  const end = right.findIndex((each) => ![null, field].includes(kind.field(view.label(row, each))));
  return right
    .slice(0, end === -1 ? undefined : end)
    .map((each) => answerText(view.cell(row, each), field))
    .join(' ');
}

/**
 * An answer that is merged over several rows answers each of them. One that stands only further down, as beside the
 * last line of a broken label, has its place there.
 */
function readField(view: SheetView, entry: CardEntry, kind: CardKind): FieldValue {
  const { field, label, answer: at, onward, inLabel, chosen, beside } = entry;
  const answer = view.mergedFrom(at.row, at.column);
  const further = onward.map(({ row, column }) => {
    // An answer below another, and the merged one of several labels, stand in the answer's own column.
    const own = column === at.column ? answer.column : column;
    return {
      place: { row, column: own },
      text: withLabel(view, entry, { row, column }, view.cell(row, own)),
    };
  });
  const first =
    chosen ||
    partsInRow(view, entry, kind) ||
    withLabel(view, entry, at, view.cell(answer.row, answer.column));
  const lines = [{ place: answer, text: first }, ...further].filter(({ text }) => text !== '');
  const text = lines.map((line) => line.text).join('\n') || (inLabel ?? '');
  const labelled = view.located(label.row, label.column);
  const { row, column } = lines[0]?.place ?? answer;
  return {
    definition: field,
    label: labelled,
    place: lines.length === 0 && inLabel !== null ? labelled.place : view.place(row, column),
    text,
    cell: lines.length > 1 || chosen !== '' ? { type: 'text', value: text } : view.cell(row, column),
    beside: beside.map((each) => view.located(each.row, each.column)),
  };
}

/**
 * Where a field is asked for year by year, "Total projektbudget 2025", an amount is told with its label's year; a time
 * that is asked for in parts, "Startdatum" and "Slutdatum", with its label.
 */
function withLabel(view: SheetView, entry: CardEntry, at: Position, cell: Cell): string {
  const { field, again } = entry;
  const answer = answerText(cell, field).trim();
  if (again.length === 0 || answer === '') return answer;
  const { row, column } = labelOf(entry, at);
  const label = view.line(row, column);
  if (field.kind === 'tid') return `${withoutLeading(label).replace(/ ?:$/, '')}: ${answer}`;
  const [year, ...others] = yearsIn(label);
  const isDated = year === undefined || others.length > 0 || answer.includes(String(year));
  return field.kind !== 'belopp' || isDated ? answer : `${answer} (${year})`;
}

/** The label in the row of an answer, or in a table in its column. */
const labelOf = ({ label, again }: CardEntry, { row, column }: Position): Position =>
  again.find((each) => each.row === row) ??
  again.find((each) => each.column === column && column !== label.column) ??
  label;

/** A formula that points at a blank cell gives 0, which answers nothing but where an amount belongs. */
const isLinkToBlank = (cell: Cell): boolean =>
  cell.type === 'number' && cell.value === 0 && cell.formula !== undefined;

/** Excel holds a date as a number; a formula that was never calculated answers nothing. */
function answerText(cell: Cell, { kind }: FieldDefinition): string {
  if (isUncalculated(cell) || (kind !== 'belopp' && isLinkToBlank(cell))) return '';
  const date = kind === 'tid' && cell.type === 'number' ? dateOfSerial(cell.value) : null;
  return date ?? cellText(cell);
}

const titleIn = (kind: CardKind, text: string): CardTitle | null => kind.title(text) ?? kind.ownTitle(text);

/** A code and a name may stand in the title, beside it, or one in each; the name also in its own field. */
function nameCard(
  { kind, title }: CardCells,
  text: string,
  besideTitle: string,
  namn: string,
): Pick<Card, 'subject' | 'heading' | 'titleName'> {
  const inTitle = title === null ? null : titleIn(kind, text);
  if (inTitle === null) {
    const name = namn || text;
    return { subject: name, heading: name, titleName: '' };
  }
  const beside = splitCode(besideTitle);
  const besideIsCode = beside.name === '';
  // Beside a title that has its code, "SIS 2 införs" is all name.
  const code = inTitle.code || beside.code;
  const titleName = besideIsCode ? inTitle.name : inTitle.code === '' ? beside.name : besideTitle;
  const name = namn || titleName;
  const subject = code === '' || text.includes(code) ? text : `${text} ${code}`;
  if (name === '') return { subject, heading: subject, titleName };
  return { subject, heading: code === '' ? name : `${code} · ${name}`, titleName };
}
