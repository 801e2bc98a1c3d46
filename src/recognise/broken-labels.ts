import { lettersOnly } from '../language/normalise';
import { COST_ROLES } from '../template/roles';
import { labelsOf, type Template } from '../template/template';
import { withoutLeading } from './label-forms';
import { withoutPrompt } from './labels';
import { cellKey, type SheetView } from './sheet-view';

/** A text of fewer letters begins too many words to be looked at. */
const SHORTEST_BEGINNING = 4;

/** In so many cells below each other a label stands at most. */
const MOST_CELLS = 5;

/** What makes a label whole again: "Bastjänst eller infrastrukturtjänst" above "det gäller". */
interface Labels {
  readonly whole: ReadonlySet<string>;
  /** Every beginning of them, in letters only. */
  readonly beginnings: ReadonlySet<string>;
  /** The first letters of all, as written: most texts of a sheet begin otherwise. */
  readonly first: ReadonlySet<string>;
  /** Below each other "Effektivitet" and "Innovation" are answers, and no "Effektivitet - innovation". */
  readonly answers: ReadonlySet<string>;
}

/**
 * Makes a function that sees a card's or a column's label broken over cells below each other, as a paste from a PDF
 * or another program leaves it, as one cell: its first holds the label, the others nothing, so that the answer goes on
 * there.
 * Together the cells must be a label of the template in its very letters, the longest that there is.
 * Wrong on: two rows of which the first is a label and both together another, each with an answer of its own
 * ("Total projektbudget" above "samt påverkan förvaltningskostnad …"): they are read as one answer.
 */
export function createWholeLabels(template: Template): (view: SheetView) => SheetView {
  const labels = labelsIn(template);
  return (view) => {
    const whole = new Map<number, string>();
    const rest = new Set<number>();
    const after = new Map<number, number>();
    const restRows = new Set<number>();
    for (let row = view.firstRow; row < view.endRow - 1; row += 1) {
      for (const column of view.filled(row)) {
        if (rest.has(cellKey(row, column))) continue;
        const cells = brokenAt(view, { row, column }, labels);
        if (cells < 2) continue;
        const rows = Array.from({ length: cells }, (_, index) => row + index);
        whole.set(cellKey(row, column), rows.map((each) => view.line(each, column)).join(' '));
        after.set(cellKey(row, column), row + cells);
        for (const each of rows.slice(1)) {
          rest.add(cellKey(each, column));
          restRows.add(each);
        }
      }
    }
    if (whole.size === 0) return view;
    const seen =
      (textOf: SheetView['line']): SheetView['line'] =>
      (row, column) => {
        const key = cellKey(row, column);
        return rest.has(key) ? '' : (whole.get(key) ?? textOf(row, column));
      };
    const line = seen(view.line);
    return {
      ...view,
      line,
      label: seen(view.label),
      filled: (row) =>
        restRows.has(row)
          ? view.filled(row).filter((column) => !rest.has(cellKey(row, column)))
          : view.filled(row),
      rowAfter: (row, column) => after.get(cellKey(row, column)) ?? row + 1,
      located: (row, column) => ({ text: line(row, column), place: view.place(row, column) }),
    };
  };
}

function labelsIn({ chapters }: Template): Labels {
  const fields = chapters.flatMap(({ card }) => card?.fields ?? []);
  // "Utfall" above "2022" heads amounts in two rows, which their reader sees for itself.
  const columns = chapters
    .flatMap(({ tables = [] }) => tables.filter(({ role }) => !COST_ROLES.some((cost) => cost === role)))
    .flatMap((table) => table.columns);
  const written = [...fields, ...columns].flatMap(labelsOf);
  const whole = new Set(written.map(lettersOnly).flatMap((label) => [label, withoutPrompt(label)]));
  const beginnings = new Set<string>();
  for (const label of whole)
    for (let end = SHORTEST_BEGINNING; end < label.length; end += 1) beginnings.add(label.slice(0, end));
  return {
    whole,
    beginnings,
    first: new Set(written.map(firstLetters)),
    answers: new Set(fields.flatMap(({ answers = [] }) => answers.map(lettersOnly))),
  };
}

const firstLetters = (text: string): string => text.slice(0, SHORTEST_BEGINNING).toLowerCase();

const STARTS_OTHERWISE = /^[^\p{Letter}]|^\p{Letter}[.)]/u;

/** In how many cells from one on the longest label stands; fewer than two where none is broken there. */
function brokenAt(
  view: SheetView,
  { row, column }: { readonly row: number; readonly column: number },
  { whole, beginnings, first, answers }: Labels,
): number {
  const written = view.label(row, column);
  const text = STARTS_OTHERWISE.test(written) ? withoutLeading(written) : written;
  if (!first.has(firstLetters(text)) || view.label(row + 1, column) === '') return 0;
  let letters = lettersOnly(text);
  if (answers.has(letters)) return 0;
  let found = 0;
  for (let cells = 2; cells <= MOST_CELLS && beginnings.has(letters); cells += 1) {
    const next = lettersOnly(view.label(row + cells - 1, column));
    if (next === '') break;
    letters += next;
    if (whole.has(letters)) found = cells;
  }
  return found;
}
