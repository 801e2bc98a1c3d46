import { movedFormula } from '../moved-formula';
import { NotEmulatedError } from '../kind';
import { touch, type CellFormat } from '../extras';
import type { Rectangle } from '../../workbook/snapshot';
import type { Session } from '../session';
import { onGrid, type RangeState } from './places';
import { requireWritableCells } from './protection';

/** Copies a range onto another of its size, on the same sheet: cells, formulas moved along, looks and merged areas. */
export function copyCells(to: RangeState, from: RangeState, session: Session): void {
  requireWritableCells(session, to, 'Range.copyFrom');
  const { rows, columns } = from.area;
  if (to.sheet !== from.sheet || to.area.rows !== rows || to.area.columns !== columns)
    throw new NotEmulatedError('Range.copyFrom till ett område av annan storlek eller på ett annat blad');
  const { grid } = session;
  const by = { rows: to.area.row - from.area.row, columns: to.area.column - from.area.column };
  const source = onGrid(from, session);
  const merges = grid.merges(source.sheet).filter((merge) => touch(merge, from.area));
  grid.copyLooks(source, to.area);
  grid.write(
    onGrid(to, session),
    grid
      .read(source)
      .map((row) =>
        row.map((cell) =>
          cell.formula === undefined ? cell : { ...cell, formula: movedFormula(cell.formula, by) },
        ),
      ),
  );
  for (const merge of merges) grid.merge({ sheet: source.sheet, area: moved(merge, by) });
  const { formats, conditionalFormats } = grid.extras;
  formats.push(
    ...formats
      .filter(({ sheet, area }) => sheet === from.sheet && touch(area, from.area))
      .map((format): CellFormat => ({ ...format, area: moved(within(format.area, from.area), by) })),
  );
  for (const each of conditionalFormats.filter(({ sheet }) => sheet === from.sheet))
    each.areas = [
      ...each.areas,
      ...each.areas
        .filter((area) => touch(area, from.area))
        .map((area) => moved(within(area, from.area), by)),
    ];
  grid.extras.changed();
}

interface Step {
  readonly rows: number;
  readonly columns: number;
}

const moved = (area: Rectangle, by: Step): Rectangle => ({
  ...area,
  row: area.row + by.rows,
  column: area.column + by.columns,
});

/** What two areas that touch have in common. */
function within(one: Rectangle, other: Rectangle): Rectangle {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  return {
    row,
    column,
    rows: Math.min(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.min(one.column + one.columns, other.column + other.columns) - column,
  };
}
