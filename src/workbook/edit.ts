import type { Cell } from './snapshot';

/** Changes to a workbook as plain data: what a fix wants done, and what undoes it. */

/** What stands in a cell: a text (never taken for a formula), a number, or null for a blank cell. */
export type Content = string | number | null | Formula;

/** A formula in English with its `=`; made by the product from addresses alone, never from a workbook's own text. */
export interface Formula {
  readonly formula: string;
}

/** A label or another text in a row that is put in or taken out. */
export interface RowText {
  readonly column: number;
  readonly text: string;
}

/**
 * One change. `before` is what the cell must still hold for the change to be made: somebody else may have written in
 * it meanwhile. Rows and columns count from zero.
 */
export type Edit =
  | {
      readonly kind: 'write';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly before: Content;
      readonly after: Content;
      /** The cell is to have the format Text again, which it had before a number or a formula was written in it. */
      readonly asText?: true;
    }
  | {
      /** A new row before `row`, with these texts. */
      readonly kind: 'insertRow';
      readonly sheet: string;
      readonly row: number;
      readonly texts: readonly RowText[];
      /** What the two rows that it comes between must still hold in this column. */
      readonly between?: { readonly column: number; readonly above: Content; readonly below: Content };
    }
  | {
      /** Takes out a row that holds these texts and nothing else; the undo of `insertRow`. */
      readonly kind: 'deleteRow';
      readonly sheet: string;
      readonly row: number;
      readonly texts: readonly RowText[];
    };

/** What a cell holds as an edit tells it; null for a blank one, and for a truth value or an error. */
export function contentOf(cell: Cell): Content {
  if (cell.formula !== undefined) return { formula: cell.formula };
  return cell.type === 'text' || cell.type === 'number' ? cell.value : null;
}

/** By value: a formula is an object. */
export const isSameContent = (held: unknown, content: Content | readonly Content[]): boolean =>
  JSON.stringify(held) === JSON.stringify(content);

/** What takes an edit back when it has been made. */
export function inverseOf(edit: Edit): Edit {
  if (edit.kind === 'write') {
    const { kind, sheet, row, column, before, after } = edit;
    return { kind, sheet, row, column, before: after, after: before };
  }
  const { sheet, row, texts } = edit;
  return { kind: edit.kind === 'insertRow' ? 'deleteRow' : 'insertRow', sheet, row, texts };
}

/** The edits of a list that are made before one of them on its sheet, the last first. */
export const editsBefore = (edits: readonly Edit[], index: number): readonly Edit[] =>
  edits
    .slice(0, index)
    .filter(({ sheet }) => sheet === edits[index]?.sheet)
    .reverse();

/** What a row holds where an edit comes to it, told by the workbook as it is before any edit. */
export interface Origin {
  /** Which row it is then; null for one that an earlier edit puts in. */
  readonly row: number | null;
  /** What earlier edits have put in its cells, by column. */
  readonly written: ReadonlyMap<number, Content>;
}

/** Follows a row back through the edits that are made before, the last of them first. */
export function originOf(row: number, earlier: readonly Edit[]): Origin {
  const written = new Map<number, Content>();
  const write = (column: number, content: Content): void => {
    if (!written.has(column)) written.set(column, content);
  };
  let at = row;
  for (const edit of earlier) {
    if (edit.kind === 'deleteRow') at += edit.row <= at ? 1 : 0;
    else if (edit.row === at) {
      if (edit.kind === 'write') write(edit.column, edit.after);
      else {
        for (const { column, text } of edit.texts) write(column, text);
        return { row: null, written };
      }
    } else if (edit.kind === 'insertRow' && edit.row < at) at -= 1;
  }
  return { row: at, written };
}

/** The row, before any edit, that a new row is put in below, new ones passed over; null above the first. */
export function rowAbove(row: number, earlier: readonly Edit[]): number | null {
  for (let above = row - 1; above >= 0; above -= 1) {
    const origin = originOf(above, earlier).row;
    if (origin !== null) return origin;
  }
  return null;
}
