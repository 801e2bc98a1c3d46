import type { FieldDefinition } from '../template/template';
import type { CardKind } from './card-kind';
import { aroundColon } from './label-forms';
import { rowAfterGap, type SheetView } from './sheet-view';
import type { TableWords } from './table-words';

/** What a text alone in its row above cards says of them. */
export interface CardHeading {
  readonly row: number;
  readonly field: FieldDefinition;
  /** The answer that it gives to the field, for every card below it that does not ask for it itself. */
  readonly answer: string;
}

const SERVICES: ReadonlySet<string> = new Set(['tjanst', 'koppladTjanst']);

/**
 * Finds the rows of a column that group the cards below by service: "Bastjänst: Kontaktcenter" or "Kontaktcenter",
 * alone above a card's title or above labels that are answered beside. What no register knows counts where the column
 * has several such rows that differ; the same words above each card explain the label.
 */
export function findCardHeadings(
  view: SheetView,
  column: number,
  kind: CardKind,
  { words, isTitle }: { readonly words: TableWords; readonly isTitle: (row: number) => boolean },
): ReadonlyMap<number, CardHeading> {
  const field = kind.definition.fields.find(({ role }) => SERVICES.has(role));
  if (field === undefined) return new Map();
  const isAbove = (row: number): boolean => {
    const next = labelAfter(view, row + 1);
    if (isTitle(next) || isOwnTitle(view, next, column, kind)) return true;
    return kind.field(view.label(next, column)) !== null && !isAlone(view, next, column);
  };
  const answersLabel = (row: number): boolean => kind.field(view.label(row - 1, column)) === field;
  const headings: CardHeading[] = [];
  for (let row = view.firstRow; row < view.endRow; row += 1) {
    if (view.line(row, column) === '' || !isAlone(view, row, column) || answersLabel(row)) continue;
    const answer = serviceIn(view.line(row, column), kind, { field, words });
    if (answer !== '' && isAbove(row)) headings.push({ row, field, answer });
  }
  const differ = new Set(headings.map(({ answer }) => answer)).size > 1;
  return new Map(
    headings.filter(({ answer }) => differ || words.isService(answer)).map((each) => [each.row, each]),
  );
}

/** The service that a text names, with or without the label that asks for it; "" where it names none. */
function serviceIn(
  text: string,
  kind: CardKind,
  { field, words }: { readonly field: FieldDefinition; readonly words: TableWords },
): string {
  if (words.isService(text)) return text;
  const [label, answer] = aroundColon(text);
  const isNone = answer === '' || answer.endsWith('?') || kind.isInstruction(answer);
  return isNone || kind.field(label) !== field ? '' : answer;
}

/** Whether nothing stands to the right in the row. */
export const isAlone = (view: SheetView, row: number, column: number): boolean =>
  view.filled(row).every((each) => each <= column);

/** The row at which the next label may stand: a few blank ones from there on are passed over. */
export const labelAfter = (view: SheetView, row: number): number => rowAfterGap(view, row) ?? row;

/**
 * Whether a text alone in its row is a card's title in words of its own, "Insats 2" or "Pågående insats: Byta växel":
 * it asks for nothing, and a card's label stands below it.
 */
export function isOwnTitle(view: SheetView, row: number, column: number, kind: CardKind): boolean {
  const text = view.label(row, column);
  if (!isAlone(view, row, column) || kind.ownTitle(text) === null || kind.field(text) !== null) return false;
  return kind.field(view.label(labelAfter(view, row + 1), column)) !== null;
}
