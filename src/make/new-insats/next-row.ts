import type { BlockCell } from '../../workbook/block-copy';
import { contentOf } from '../../workbook/edit';
import { cellAt } from '../../workbook/snapshot';
import { filledIn, filledPlace, partedBeside, withMerges } from './blocks';
import { inTheWay, type Neighbours, type NewInsats, type Refusal } from './neighbours';
import { nextInColumn } from './numbers';
import { NO_NAME, PARTED } from './texts';

/** A row below the last one of a table with an insats in each row. */
export function nextRow({ last, cards, sheet, name }: Neighbours): NewInsats | Refusal {
  const { row } = last.title.place;
  const header = last.fields[0]?.label.place.row ?? row;
  const named = last.fields.find(({ definition }) => definition.role === 'namn');
  if (named === undefined) return { refused: NO_NAME };
  const columns = [...filledIn(sheet, header), ...filledIn(sheet, row)];
  const first = Math.min(...columns);
  const from = withMerges(sheet, { row, column: first, rows: 1, columns: Math.max(...columns) - first + 1 });
  const end = from.row + from.rows;
  const parted = partedBeside(sheet, end, from);
  if (parted !== null) return inTheWay(parted, PARTED);

  const fields = new Set(last.fields.map(({ label }) => label.place.column));
  const rows = cards
    .filter((card) => card.layout === 'row' && card.fields[0]?.label.place.row === header)
    .map((card) => card.title.place.row);
  const next = (column: number): BlockCell['content'] => {
    if (column === named.place.column) return name;
    return fields.has(column)
      ? null
      : nextInColumn(rows.map((each) => contentOf(cellAt(sheet, each, column))));
  };
  const writes = filledIn(sheet, row)
    .filter((column) => cellAt(sheet, row, column).formula === undefined)
    .concat(named.place.column)
    .map((column) => ({ row: row - from.row, column: column - from.column, content: next(column) }));
  const open = last.fields.find((field) => field !== named && field.definition.required) ?? named;
  return {
    copy: {
      sheet: sheet.name,
      from,
      expects: [],
      to: { row: end, column: from.column },
      insert: { row: end, count: from.rows },
      otherwise:
        filledPlace(sheet, { ...from, row: end, rows: from.rows + 1 }) === null
          ? { row: end, column: from.column }
          : null,
      writes: [...new Map(writes.map((cell) => [cell.column, cell])).values()],
    },
    title: name,
    first: { row: row - from.row, column: open.place.column - from.column },
  };
}
