import type { Content, Edit } from '../workbook/edit';

/** What a row holds where an edit comes to it, told by the workbook as it is before any edit of the list. */
export interface Origin {
  /** Which row it is then, from zero; null for one that an earlier edit puts in. */
  readonly row: number | null;
  /** What earlier edits have put in its cells, by column. */
  readonly written: ReadonlyMap<number, Content>;
}

/** An edit with the cell's column, for a write, and the row that it is about. */
export interface Placed {
  readonly edit: Edit;
  readonly row: number;
  readonly column: number;
}

/** The row of an edit as those before it, the first of them first, will leave it. */
export function originOf({ edit: { sheet }, row }: Placed, earlier: readonly Placed[]): Origin {
  const written = new Map<number, Content>();
  let at = row;
  for (const { edit, row: other, column } of earlier.toReversed()) {
    if (edit.sheet !== sheet) continue;
    switch (edit.kind) {
      case 'write':
        if (other === at && !written.has(column)) written.set(column, edit.after);
        break;
      case 'insertRow':
        if (other === at) {
          for (const { column: of, text } of edit.texts) if (!written.has(of)) written.set(of, text);
          return { row: null, written };
        }
        if (other < at) at -= 1;
        break;
      case 'deleteRow':
        if (other <= at) at += 1;
        break;
    }
  }
  return { row: at, written };
}

/** The row, before any edit, that the new row of an edit is put in below, new ones passed over; null above the first. */
export function rowAbove({ edit: { sheet }, row }: Placed, earlier: readonly Placed[]): number | null {
  let at = row - 1;
  for (const { edit, row: other } of earlier.toReversed()) {
    if (edit.sheet !== sheet) continue;
    if (edit.kind === 'insertRow' && other <= at) at -= 1;
    if (edit.kind === 'deleteRow' && other <= at) at += 1;
  }
  return at < 0 ? null : at;
}
