import { readMark } from '../language/answer-form';
import { readAnswer } from '../language/answers';
import type { FieldDefinition } from '../template/template';
import type { Position, SheetView } from './sheet-view';

/** An answer that is given by the column that it stands in. */
interface Chosen {
  readonly column: number;
  readonly text: string;
}

/**
 * What is chosen beside a label where columns are headed by answers, "Ja | Nej | Kommentar", and its own cell is blank:
 * the header of the column that is marked, or what is written there, "Nej, görs sen" for words below "Nej" that
 * answer nothing themselves. Several marks choose all, which is no clear answer. Null where none is marked.
 */
export function chosenIn(
  view: SheetView,
  { kind }: FieldDefinition,
  { row, column: own }: Position,
  options: ReadonlyMap<number, string>,
): Chosen | null {
  if (options.size === 0 || view.line(row, own) !== '') return null;
  const chosen = [...options].flatMap(([column, header]): readonly Chosen[] => {
    const written = view.line(row, column);
    const mark = readMark(written);
    if (mark !== null) return mark ? [{ column, text: header }] : [];
    const isBare = kind === 'jaNej' && readAnswer(written) === 'OKLART';
    return [{ column, text: isBare ? `${header}, ${written}` : written }];
  });
  const [first] = chosen;
  return first === undefined
    ? null
    : { column: first.column, text: chosen.map(({ text }) => text).join(' / ') };
}
