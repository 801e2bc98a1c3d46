import { cellText } from '../workbook/cell-text';
import { readCardTitle, splitCode, type CardTitle } from './card-title';
import type { CardRows, OtherRow } from './find-cards';
import type { SheetView } from './sheet-view';
import type { Card, FieldValue, UnknownLabel } from './submission';

export interface CardRead {
  readonly card: Card;
  readonly unknownLabels: readonly UnknownLabel[];
  /** The sheet's rows that the card takes up. */
  readonly rows: readonly number[];
}

/** Answers may stand this many columns to the right of where the label ends, when nothing stands before them. */
const FARTHEST_ANSWER = 3;

/** A text below the card that is longer than this is prose, not a label somebody added. */
const LONGEST_LABEL = 80;

/** Reads the answers of a card whose rows are found. */
export function readCard(view: SheetView, found: CardRows): CardRead {
  const { kind, column, titleRow, entries } = found;
  const firstRow = titleRow ?? entries[0]?.row ?? view.firstRow;
  const title = view.located(firstRow, column);
  const shift = answerShift(view, found);
  const answerColumn = (row: number): number => view.columnAfter(row, column) + shift;

  const beside = titleRow === null ? '' : view.line(titleRow, answerColumn(titleRow));
  const inTitle = titleRow === null ? null : readCardTitle(title.text, kind.definition.title);
  const fields = new Map<string, FieldValue>();
  const rows = new Set<number>([firstRow]);

  for (const { row, field } of entries) {
    const below = continuation(view, row, column, answerColumn(row));
    const lines = [row, ...below].map((each) => cellText(view.cell(each, answerColumn(row))).trim());
    [row, ...below].forEach((each) => rows.add(each));
    fields.set(field.key, {
      definition: field,
      label: view.located(row, column),
      place: view.place(row, answerColumn(row)),
      text: lines.filter((line) => line !== '').join('\n'),
      cell: view.cell(row, answerColumn(row)),
    });
  }

  const unknown = found.others.filter((other) => isLabel(view, found, other, answerColumn(other.row)));
  unknown.forEach(({ row }) => rows.add(row));
  const names = nameCard(
    title.text,
    titleRow === null ? null : { inTitle, beside },
    fields.get('namn')?.text ?? '',
  );
  const answered = [...fields.values()].some(({ text }) => text !== '');
  return {
    card: {
      chapter: kind.chapter,
      title,
      titleValue: beside || (inTitle?.name ?? ''),
      ...names,
      fields,
      blank: !answered && beside === '' && !inTitle?.name,
    },
    unknownLabels: unknown.map(({ row }) => ({
      ...view.located(row, column),
      chapter: kind.chapter,
      card: names.heading,
    })),
    rows: [...rows],
  };
}

/** How far to the right of the usual column the answers stand: 0 unless that column is blank in the whole card. */
function answerShift(view: SheetView, { column, titleRow, entries }: CardRows): number {
  const rows = [...(titleRow === null ? [] : [titleRow]), ...entries.map(({ row }) => row)];
  for (let shift = 0; shift < FARTHEST_ANSWER; shift += 1) {
    if (rows.some((row) => view.line(row, view.columnAfter(row, column) + shift) !== '')) return shift;
  }
  return 0;
}

/** Rows straight below an answer that go on with it: a text in the answer's column beside a blank label. */
function continuation(
  view: SheetView,
  row: number,
  labelColumn: number,
  answerColumn: number,
): readonly number[] {
  const rows: number[] = [];
  for (let next = row + 1; next < view.endRow; next += 1) {
    const [first] = view.filled(next);
    if (first !== answerColumn || view.line(next, labelColumn) !== '') break;
    rows.push(next);
  }
  return rows;
}

/** Inside a card every text in the label column is a label; below it, one that looks like a row of the card. */
function isLabel(
  view: SheetView,
  { column, entries, titleRow }: CardRows,
  other: OtherRow,
  answerColumn: number,
): boolean {
  const last = entries.at(-1)?.row ?? titleRow ?? -1;
  if (other.row < last) return true;
  const text = view.line(other.row, column);
  return !other.interrupted && text.length <= LONGEST_LABEL && view.line(other.row, answerColumn) !== '';
}

function nameCard(
  title: string,
  written: { inTitle: CardTitle | null; beside: string } | null,
  namn: string,
): Pick<Card, 'subject' | 'heading'> {
  if (written === null) return { subject: namn || title, heading: namn || title };
  const aside = splitCode(written.beside);
  const code = written.inTitle?.code || (aside.name === '' ? aside.code : '');
  const name = namn || (aside.name === '' ? (written.inTitle?.name ?? '') : written.beside);
  const subject = code === '' || title.includes(code) ? title : `${title} ${code}`;
  if (name === '') return { subject, heading: subject };
  return { subject, heading: code === '' ? name : `${code} · ${name}` };
}
