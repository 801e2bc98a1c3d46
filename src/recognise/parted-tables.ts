import { lettersOnly } from '../language/normalise';
import { readAmountText } from '../money/read-amount';
import { range, type TableRows } from './amount-columns';
import { headerLine } from './amount-in';
import type { SheetView } from './sheet-view';

/** So large a share of what stands in a column must be text, where the column names rows. */
const MOST = 2 / 3;

/**
 * Tables that stand side by side below one row of headers, or more, that announce amounts in these columns; the table
 * itself where it is one. A further one begins at a column of names with amounts on both sides, which a blank
 * column parts from what stands before it, or which is headed as the first column is ("Tjänst | Budget 2023 | Tjänst |
 * Budget 2023").
 * Wrong on: two tables without a blank column between, whose names are headed in different words.
 */
export function partsOf(
  view: SheetView,
  rows: TableRows,
  announced: readonly number[],
): readonly TableRows[] {
  const { headers, body, firstColumn, endColumn } = rows;
  const headerOf = (column: number): string =>
    lettersOnly(headers.map((row) => headerLine(view, row, column)).join(' '));
  const own = headerOf(firstColumn);
  const leftmost = announced.reduce((least, column) => Math.min(least, column), endColumn);
  const rightmost = announced.reduce((most, column) => Math.max(most, column), firstColumn);
  // With amounts on both sides.
  const starts = range(leftmost + 1, rightmost).filter((column) => {
    if (!holdsNames(view, body, column)) return false;
    const isParted = headers.concat(body).every((row) => view.line(row, column - 1) === '');
    return isParted || (own !== '' && headerOf(column) === own);
  });
  if (starts.length === 0) return [rows];
  return [firstColumn, ...starts].map((first, index) => {
    const end = starts[index] ?? endColumn;
    const isFilled = (row: number): boolean =>
      view.filled(row).some((column) => column >= first && column < end);
    return {
      ...rows,
      headers: withoutCaption(view, headers, { first, end }),
      body: body.filter(isFilled),
      firstColumn: first,
      endColumn: end,
      isPart: true,
    };
  });
}

/** Each table's caption may stand above its own names, in a row that looks like the first of the headers. */
function withoutCaption(
  view: SheetView,
  headers: readonly number[],
  { first, end }: { readonly first: number; readonly end: number },
): readonly number[] {
  const [top, ...others] = headers;
  const filled =
    top === undefined ? [] : view.filled(top).filter((column) => column >= first && column < end);
  return others.length > 0 && filled.length === 1 && filled[0] === first ? others : headers;
}

function holdsNames(view: SheetView, body: readonly number[], column: number): boolean {
  const filled = body.map((row) => view.cell(row, column)).filter(({ type }) => type !== 'blank');
  // "23 588 tkr" is an amount, and names nothing.
  const texts = filled.filter(
    (cell) =>
      cell.type === 'text' && /\p{L}/u.test(cell.value) && readAmountText(cell.value).kind === 'unreadable',
  );
  return texts.length > 0 && texts.length >= filled.length * MOST;
}
