import { contentOf } from '../../workbook/edit';
import { cellAt } from '../../workbook/snapshot';
import { cellText } from '../../workbook/cell-text';
import { filledPlace, isFilled, withMerges } from './blocks';
import { inTheWay, type Neighbours, type NewInsats, type Refusal } from './neighbours';
import { nextInColumn, nextTitle } from './numbers';
import { MAKE_COLUMN, NO_NAME } from './texts';

/** A column to the right of the last one of a table whose insatser stand side by side, each in a column. */
export function nextColumn({ last, cards, sheet, name }: Neighbours): NewInsats | Refusal {
  const named = last.fields.find(({ definition }) => definition.role === 'namn');
  if (named === undefined) return { refused: NO_NAME };
  const { column } = named.place;
  const labelled = last.fields.map(({ label }) => label.place.row);
  const labels = last.fields[0]?.label.place.column ?? 0;
  let top = Math.min(...labelled, last.title.place.row);
  // Codes and running numbers stand above the first label.
  while (isFilled(cellAt(sheet, top - 1, labels)) && isFilled(cellAt(sheet, top - 1, column))) top -= 1;
  const rows = Math.max(...labelled) - top + 1;
  const from = withMerges(sheet, { row: top, column, rows, columns: 1 });
  const to = { row: from.row, column: from.column + from.columns };
  const obstacle = filledPlace(sheet, { ...from, ...to, columns: from.columns });
  if (obstacle !== null) return inTheWay(obstacle, MAKE_COLUMN);

  const answers = new Set(last.fields.map(({ place }) => place.row));
  const columns = cards.flatMap((card) => {
    const place = card.fields.find(({ definition }) => definition.role === 'namn')?.place;
    return place?.sheet === sheet.name && place.row === named.place.row ? [place.column] : [];
  });
  const next = (row: number) => {
    if (row === named.place.row) return name;
    if (answers.has(row)) return null;
    const text = cellText(cellAt(sheet, row, column));
    if (row === last.title.place.row && column === last.title.place.column)
      return nextTitle(text, last, cards, name);
    return nextInColumn(columns.map((each) => contentOf(cellAt(sheet, row, each))));
  };
  const writes = Array.from({ length: rows }, (_, at) => top + at)
    .filter((row) => cellAt(sheet, row, column).formula === undefined)
    .filter((row) => row === named.place.row || cellText(cellAt(sheet, row, column)) !== '')
    .map((row) => ({ row: row - from.row, column: column - from.column, content: next(row) }));
  const open = last.fields.find((field) => field !== named && field.definition.required) ?? named;
  return {
    copy: { sheet: sheet.name, from, expects: [], to, insert: null, otherwise: null, writes },
    title: name,
    first: { row: open.place.row - from.row, column: 0 },
  };
}
