import { parseArea, parseCellAddress } from '../../workbook/address';
import type { SheetFormats } from './formats';
import { attribute, childrenOf, elementsIn, isSet, isUnset, numberIn } from './xml';

const POINT = 4 / 3;
/** Pixels of a character in the font that column widths are counted in. */
const CHARACTER = 7;
/** Files may state a format for all 16 384 columns: no more than these are drawn. */
const MOST_COLUMNS = 200;

/** What the XML of a sheet says of how it looks. */
export function readSheetFormats(sheet: Document): SheetFormats {
  const [view] = elementsIn(sheet, 'sheetView');
  const [pane] = elementsIn(sheet, 'pane');
  const isFrozen = attribute(pane, 'state').startsWith('frozen');
  return {
    ...columnFormats(sheet),
    ...rowFormats(sheet),
    arrays: elementsIn(sheet, 'f')
      .filter((formula) => attribute(formula, 't') === 'array')
      .flatMap((formula) => parseArea(attribute(formula, 'ref')) ?? []),
    frozen: {
      rows: isFrozen ? numberIn(pane, 'ySplit', 0) : 0,
      columns: isFrozen ? numberIn(pane, 'xSplit', 0) : 0,
    },
    showsGridLines: !isUnset(view, 'showGridLines'),
  };
}

/** A row or a cell without a place of its own stands after the one before it. */
function rowFormats(sheet: Document): Pick<SheetFormats, 'rowHeights' | 'hiddenRows' | 'cells'> {
  const rowHeights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  const cells = new Map<number, ReadonlyMap<number, number>>();
  let row = -1;
  for (const element of elementsIn(sheet, 'row')) {
    row = numberIn(element, 'r', row + 2) - 1;
    const height = numberIn(element, 'ht', 0);
    if (height > 0) rowHeights.set(row, Math.round(height * POINT));
    if (isSet(element, 'hidden')) hiddenRows.add(row);
    const looks = new Map<number, number>();
    let column = -1;
    for (const cell of childrenOf(element, 'c')) {
      column = parseCellAddress(attribute(cell, 'r'))?.column ?? column + 1;
      looks.set(column, numberIn(cell, 's', 0));
    }
    cells.set(row, looks);
  }
  return { rowHeights, hiddenRows, cells };
}

function columnFormats(sheet: Document): Pick<SheetFormats, 'columnWidths' | 'hiddenColumns'> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const element of elementsIn(sheet, 'col')) {
    const first = numberIn(element, 'min', 1) - 1;
    const last = Math.min(numberIn(element, 'max', first + 1), MOST_COLUMNS) - 1;
    const width = numberIn(element, 'width', 0);
    for (let column = first; column <= last; column++) {
      if (width > 0) columnWidths.set(column, Math.round(width * CHARACTER));
      if (isSet(element, 'hidden')) hiddenColumns.add(column);
    }
  }
  return { columnWidths: columnWidths.size === 0 ? null : columnWidths, hiddenColumns };
}
