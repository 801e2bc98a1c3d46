import type { Localized } from '../language/localized';
import type { FieldDefinition } from '../template/template';
import { addressOf, isSamePlace, type Place } from '../workbook/address';
import type { Edit } from '../workbook/edit';
import { type Cell, cellAt, type WorkbookSnapshot } from '../workbook/snapshot';
import type { Finding } from './finding';

/** A field of a card that a finding concerns, with the cell where its answer belongs. */
export interface AnswerField {
  readonly field: FieldDefinition;
  readonly place: Place;
  /** What stands there now, as text. */
  readonly text: string;
  readonly before: string | number | null;
}

/**
 * The field that can be answered to end a finding: where it concerns one field of a card whose cell it points to. None
 * where a formula stands there, or a truth value or an error, which an answer would take the place of unseen.
 */
function answerFieldOf(finding: Finding, workbook: WorkbookSnapshot): AnswerField | null {
  const { about, place } = finding;
  if (about.kind !== 'card' || about.fields.length !== 1 || place.row === null) return null;
  const [field] = about.fields;
  const value = about.card.fields.find(({ definition }) => definition === field);
  if (field === undefined || value === undefined || !isSamePlace(value.place, place)) return null;
  const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
  const before = sheet === undefined ? undefined : replaceable(cellAt(sheet, place.row, place.column));
  return before === undefined ? null : { field, place, text: String(before ?? ''), before };
}

/** What stands in a cell that an answer may take the place of; undefined where it may not. */
function replaceable(cell: Cell): string | number | null | undefined {
  if (cell.formula !== undefined) return undefined;
  if (cell.type === 'blank') return null;
  return cell.type === 'text' || cell.type === 'number' ? cell.value : undefined;
}

/** "12 000", "1 250,5": what is written in a field for amounts as a number. */
const AMOUNT = /^-?\d{1,3}(?:[\s\u00a0]?\d{3}){0,5}(?:,\d{1,6})?$/;

/** An answer as a change of the cell; null where it says nothing, or nothing new. */
export function answerEdit({ field, place, before }: AnswerField, answer: string): Edit | null {
  const text = answer.trim();
  if (text === '') return null;
  const after =
    field.kind === 'belopp' && AMOUNT.test(text)
      ? Number(text.replace(/[\s\u00a0]/g, '').replace(',', '.'))
      : text;
  if (after === before) return null;
  return { kind: 'write', sheet: place.sheet, row: place.row, column: place.column, before, after };
}

/** The fields that one answer ends the findings of one cause by: questions that are answered alike; none otherwise. */
export function answerFieldsOf(
  findings: readonly Finding[],
  workbook: WorkbookSnapshot,
): readonly AnswerField[] {
  const fields = findings.flatMap((finding) => answerFieldOf(finding, workbook) ?? []);
  const ways = new Set(fields.map(({ field: { kind, answers } }) => JSON.stringify([kind, answers])));
  return fields.length === findings.length && ways.size === 1 ? fields : [];
}

/** What is said of an answer that was written. */
export function answerTitle([first, ...others]: readonly [AnswerField, ...AnswerField[]]): Localized {
  const { field, place } = first;
  const cell = addressOf(place);
  const [more, moreEn] =
    others.length === 0
      ? ['', '']
      : [` och ${others.length} celler till`, ` and ${others.length} more cells`];
  return { sv: `${field.label} i ${cell}${more}`, en: `${field.label} in ${cell}${moreEn}` };
}
