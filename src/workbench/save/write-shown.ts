import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type Cell as WrittenCell, type ConditionalRule, type WriteSheet } from 'hucre/xlsx';
import type { Extras, Table } from '../../emulator/extras';
import { contentOf, finished } from '../../files/write/xlsx';
import { areaAddress } from '../../workbook/address';
import type { DocumentCell } from '../../workbook/document';
import {
  cellAt,
  type Cell,
  contains,
  type Rectangle,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../workbook/snapshot';
import type { SheetFormats, WorkbookFormats } from '../formats/formats';
import { styleOf } from './looks';
import type { Lost } from './read-beside';
import { withXmlParts } from './xml-parts';

/** A workbook as the spreadsheet shows it. */
export interface ShownWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly formats: WorkbookFormats;
  readonly extras: Pick<Extras, 'conditionalFormats' | 'comments' | 'tables'>;
  /** What its file held that the spreadsheet has no place for. */
  readonly lost: readonly Lost[];
  /** By the sheet's name, the id by which the extras know it. */
  readonly ids: ReadonlyMap<string, string>;
  readonly xmlParts: ReadonlyMap<string, string>;
}

const POINT = 4 / 3;
/** Pixels of a character in the font that column widths are counted in. */
const CHARACTER = 7;
const AUTHOR = 'Årlig analys';

/**
 * The bytes of an .xlsx file that holds what the spreadsheet shows: contents, formulas, looks, what is merged, hidden
 * or frozen, marks, comments (as notes), tables, and what the add-in remembers. What the spreadsheet does not hold is
 * not in it: `lost` says what there was of that.
 */
export async function writeShown(shown: ShownWorkbook): Promise<Uint8Array> {
  const sheets = shown.workbook.sheets.map((sheet) => sheetToWrite(sheet, shown));
  const bytes = finished(await writeXlsx({ sheets }), { title: '', sheets: [] });
  if (shown.xmlParts.size === 0) return bytes;
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]),
  );
  const more = withXmlParts(parts, [...shown.xmlParts.values()]);
  return zipSync(
    Object.fromEntries(
      Object.entries(more).map(([name, content]) => [name, strToU8(content, parts[name] === content)]),
    ),
    { level: 9, mtime: new Date(1980, 0, 1) },
  );
}

function sheetToWrite(sheet: SheetSnapshot, shown: ShownWorkbook): WriteSheet {
  const formats = shown.formats.sheets.get(sheet.name);
  const id = shown.ids.get(sheet.name) ?? '';
  const rules = rulesOf(shown.extras.conditionalFormats.filter((format) => format.sheet === id));
  return {
    name: sheet.name,
    cells: cellsOf(sheet, formats, shown, id),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    ...(sheet.visibility !== 'visible' && { [sheet.visibility]: true }),
    ...(formats && layoutOf(formats)),
    ...(rules.length > 0 && { conditionalRules: rules }),
    tables: shown.extras.tables.filter((table) => table.sheet === id).map((table) => tableOf(table, sheet)),
  };
}

/** A table as the writer takes it: its columns are called by its header. It is written unfiltered. */
const tableOf = (
  { name, area, style, showTotals }: Table,
  sheet: SheetSnapshot,
): NonNullable<WriteSheet['tables']>[number] => ({
  name,
  range: areaAddress(area),
  ...(style !== '' && { style }),
  showTotalRow: showTotals,
  columns: Array.from({ length: area.columns }, (_, index) => {
    const header = cellAt(sheet, area.row, area.column + index);
    return { name: 'value' in header ? String(header.value) : `Kolumn${String(index + 1)}` };
  }),
});

function layoutOf(formats: SheetFormats): Partial<WriteSheet> {
  const { columnWidths, hiddenColumns, rowHeights, hiddenRows, frozen, showsGridLines } = formats;
  const columns = 1 + Math.max(-1, ...(columnWidths?.keys() ?? []), ...hiddenColumns);
  return {
    columns: Array.from({ length: columns }, (_, column) => {
      const width = columnWidths?.get(column);
      return {
        ...(width !== undefined && { width: width / CHARACTER }),
        ...(hiddenColumns.has(column) && { hidden: true }),
      };
    }),
    rowDefs: new Map(
      [...new Set([...rowHeights.keys(), ...hiddenRows])].map((row) => {
        const height = rowHeights.get(row);
        return [
          row,
          {
            ...(height !== undefined && { height: height / POINT }),
            ...(hiddenRows.has(row) && { hidden: true }),
          },
        ];
      }),
    ),
    ...(frozen.rows + frozen.columns > 0 && { freezePane: frozen }),
    ...(!showsGridLines && { view: { showGridLines: false } }),
  };
}

function cellsOf(
  sheet: SheetSnapshot,
  formats: SheetFormats | undefined,
  { formats: { looks }, extras }: ShownWorkbook,
  id: string,
): Map<string, Partial<WrittenCell>> {
  const cells = new Map<string, Partial<WrittenCell>>();
  const add = (row: number, column: number, part: Partial<WrittenCell>): void => {
    const key = `${String(row)},${String(column)}`;
    cells.set(key, { ...cells.get(key), ...part });
  };
  for (const [row, columns] of formats?.cells ?? []) {
    for (const [column, number] of columns) {
      const look = looks[number];
      if (look !== undefined) add(row, column, { value: null, style: styleOf(look) });
    }
  }
  sheet.cells.forEach((contents, r) => {
    contents.forEach((cell, c) => {
      if (cell.type === 'blank' && cell.formula === undefined) return;
      const [row, column] = [sheet.area.row + r, sheet.area.column + c];
      add(row, column, contentOf(documentCell(cell, row, column, formats?.arrays ?? [], sheet), row, column));
    });
  });
  for (const { sheet: on, row, column, content, replies } of extras.comments) {
    if (on !== id) continue;
    add(row, column, { comment: { author: AUTHOR, text: [content, ...replies].join('\n\n') } });
  }
  return cells;
}

const EMPTY: Cell = { type: 'text', value: '' };

/** A cell that another cell's formula fills is a value to the file, though its formula stands in the other. */
function documentCell(
  cell: Cell,
  row: number,
  column: number,
  arrays: readonly Rectangle[],
  sheet: SheetSnapshot,
): DocumentCell {
  const { formula } = cell;
  if (formula === undefined) return 'value' in cell ? cell.value : null;
  const fills = arrays.find(
    (area) => area.row === row && area.column === column && contains(area, row, column),
  );
  const results = sheet.cells
    .slice(row - sheet.area.row, row - sheet.area.row + (fills?.rows ?? 1))
    .map((cells) =>
      cells
        .slice(column - sheet.area.column, column - sheet.area.column + (fills?.columns ?? 1))
        // A formula has a result, if only an empty text: without one the file would be taken for not calculated.
        .map((each) => (each.type === 'blank' ? EMPTY : each)),
    );
  return {
    formula: formula.startsWith('=') ? formula : `=${formula}`,
    results,
    ...(fills && { fills: { rows: fills.rows, columns: fills.columns } }),
  };
}

/** The marks of the add-in: each holds where its formula says so. */
const rulesOf = (formats: Extras['conditionalFormats']): ConditionalRule[] =>
  formats.flatMap(({ areas, formula, look }, index) => {
    if (areas.length === 0 || formula === '') return [];
    const [fill, color] = [look.get('fill'), look.get('color')];
    return [
      {
        type: 'expression' as const,
        priority: index + 1,
        formula: formula.replace(/^=/, ''),
        range: areas.map(areaAddress).join(' '),
        style: {
          ...(typeof fill === 'string' && {
            fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { rgb: fill.slice(1) } },
          }),
          ...(typeof color === 'string' && { font: { color: { rgb: color.slice(1) } } }),
        },
      },
    ];
  });
