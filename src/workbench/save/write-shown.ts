import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  writeXlsx,
  type Cell as WrittenCell,
  type ConditionalRule,
  type SheetChart,
  type WriteSheet,
} from 'hucre/xlsx';
import type { Chart, Extras, Table } from '../../emulator/extras';
import { chartOf } from '../../files/write/charts';
import { contentOf, finished } from '../../files/write/xlsx';
import { areaAddress, parseArea } from '../../workbook/address';
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
import type { Carried, CarriedOf } from './carried';
import { styleOf } from './looks';
import type { Lost } from './read-beside';
import { withXmlParts } from './xml-parts';

/** A workbook as the spreadsheet shows it. */
export interface ShownWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly formats: WorkbookFormats;
  readonly extras: Pick<Extras, 'conditionalFormats' | 'comments' | 'tables' | 'charts'>;
  /** What its file held that the spreadsheet has no place for. */
  readonly lost: readonly Lost[];
  /** What its file held that goes over into this one unseen. */
  readonly carried: readonly Carried[];
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
 * or frozen, marks, comments (as notes), tables, what the add-in remembers, and what is carried over from its file.
 * What else that held is not in it: `lost` says what there was.
 */
export async function writeShown(shown: ShownWorkbook): Promise<Uint8Array> {
  const sheets = shown.workbook.sheets.map((sheet) => sheetToWrite(sheet, shown));
  const namedRanges = carriedOf(shown, '', 'names').map(({ what }) => what);
  const bytes = finished(await writeXlsx({ sheets, namedRanges }), { title: '', sheets: [] });
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
    ...carriedTo(shown, { id, name: sheet.name }, rules),
    tables: shown.extras.tables.filter((table) => table.sheet === id).map((table) => tableOf(table, sheet)),
  };
}

/** What goes over of one kind on a sheet, without what points to sheets that somebody has taken away. */
const carriedOf = <K extends Carried['kind']>(
  { carried, workbook }: ShownWorkbook,
  sheet: string,
  kind: K,
): readonly CarriedOf<K>[] =>
  carried.filter(
    (each): each is Extract<Carried, { kind: K }> & CarriedOf<K> =>
      each.kind === kind &&
      each.sheet === sheet &&
      each.mentions.every((name) => workbook.sheets.some((other) => other.name === name)),
  );

/** The marks of the add-in come before the file's own rules. */
function carriedTo(
  shown: ShownWorkbook,
  { id, name }: { readonly id: string; readonly name: string },
  marks: readonly ConditionalRule[],
): Partial<WriteSheet> {
  const rangeOf = (areas: readonly Rectangle[]): string => areas.map(areaAddress).join(' ');
  const rules = [
    ...marks,
    ...carriedOf(shown, id, 'conditions').map(({ what, areas }, at) => ({
      ...what,
      range: rangeOf(areas),
      priority: marks.length + at + 1,
    })),
  ];
  const charts = [
    ...carriedOf(shown, id, 'charts').flatMap(({ what, areas }) =>
      areas.map((area) => ({ ...what, anchor: anchorOf(area) })),
    ),
    ...shown.extras.charts.filter(({ sheet }) => sheet === id).flatMap((chart) => madeChart(chart, name)),
  ];
  const [protection] = carriedOf(shown, id, 'protection');
  return {
    ...(rules.length > 0 && { conditionalRules: rules }),
    ...(charts.length > 0 && { charts }),
    ...(protection && { protection: protection.what }),
    dataValidations: carriedOf(shown, id, 'validations').map(({ what, areas }) => ({
      ...what,
      range: rangeOf(areas),
    })),
  };
}

const anchorOf = ({ row, column, rows, columns }: Rectangle): SheetChart['anchor'] => ({
  from: { row, col: column },
  to: { row: row + rows, col: column + columns },
});

/** A chart that the add-in has drawn in the workbench: columns beside each other, or of shares. */
function madeChart({ type, title, position, series }: Chart, sheet: string): SheetChart | [] {
  const area = position === null ? null : parseArea(position.join(':'));
  const [categories] = series.flatMap((each) => each.categories ?? []);
  if (area === null || categories === undefined) return [];
  const columns = type === 'ColumnStacked100' ? 'shares' : 'beside';
  const drawn = series.flatMap(({ name, values }) => (values === null ? [] : [{ name, values }]));
  return chartOf({ title, tells: title, columns, categories, area, series: drawn }, sheet);
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
  shown: ShownWorkbook,
  id: string,
): Map<string, Partial<WrittenCell>> {
  const {
    formats: { looks },
    extras,
  } = shown;
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
  for (const { what, areas } of carriedOf(shown, id, 'comments')) {
    for (const { row, column } of areas) add(row, column, { comment: what });
  }
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
