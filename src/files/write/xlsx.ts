import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type Cell as WrittenCell, type WriteSheet } from 'hucre/xlsx';
import {
  areaAddress,
  cellAddress,
  columnName,
  fixedAreaAddress,
  placeAddress,
  sheetAddress,
} from '../../workbook/address';
import {
  isFormula,
  isLink,
  LONGEST_TEXT,
  lookOf,
  type DocumentCell,
  type DocumentFormula,
  type DocumentSheet,
  type WorkbookDocument,
} from '../../workbook/document';
import { BLANK, type Cell, type Rectangle } from '../../workbook/snapshot';
import { chartOf } from './charts';
import { estimatedHeights } from './heights';
import { conditionOf, PROTECTION, validationOf } from './entries';
import { styleOf } from './looks';
import { keptPart, panePart } from './more-parts';

/** How a file names the functions of an add-in: Excel shows them as ARLIG.… once it knows the add-in. */
const STORED_FUNCTION = '_xldudf_ARLIG_';
/** Set before the error that a formula gave, which hucre would write as a text. Stands in no workbook. */
const ERROR_MARK = '\uE000';
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

export async function toXlsx(document: WorkbookDocument): Promise<Uint8Array> {
  const { title, names = [], properties } = document;
  const bytes = await writeXlsx({
    sheets: document.sheets.map(sheetToWrite),
    properties: { title, ...(properties && { custom: { ...properties } }) },
    namedRanges: names.map(({ name, sheet, area }) => ({
      name,
      range: sheetAddress(sheet, fixedAreaAddress(area)),
    })),
  });
  return finished(bytes, document);
}

function sheetToWrite(sheet: DocumentSheet): WriteSheet {
  const { name, merges = [], tables = [], entries = [], conditions = [], charts = [] } = sheet;
  return {
    name,
    cells: cellsOf(sheet),
    merges: merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    tables: tables.map(({ name, area }) => ({
      name,
      range: areaAddress(area),
      columns: headersIn(sheet, area).map((header) => ({ name: header })),
    })),
    dataValidations: entries.map(validationOf),
    conditionalRules: conditions.map(conditionOf),
    charts: charts.map((chart) => chartOf(chart, name)),
    ...layoutOf(sheet),
  };
}

/** How a sheet looks as a whole, and whether it is shown and locked. */
function layoutOf(sheet: DocumentSheet): Partial<WriteSheet> {
  const { widths = [], heights, frozenRows, gridLines, isProtected, isHidden } = sheet;
  const estimated = isCalculated(sheet) ? estimatedHeights(sheet) : new Map<number, number>();
  const high = [...(heights ?? []), ...estimated].map(([row, height]) => [row, { height }] as const);
  return {
    columns: widths.map((width) => ({ width })),
    ...(isProtected && { protection: PROTECTION }),
    ...(isHidden && { hidden: true }),
    ...(high.length > 0 && { rowDefs: new Map(high) }),
    ...(frozenRows !== undefined && { freezePane: { rows: frozenRows } }),
    ...(gridLines === false && { view: { showGridLines: false } }),
    ...printOf(sheet),
  };
}

/** The name of the sheet, and the page of how many, as Excel writes them in a footer. */
const FOOTER = '&L&A&R&P (&N)';

function printOf({
  print,
  printedColumns,
  repeatedRow,
}: DocumentSheet): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  if (print === undefined) return {};
  return {
    headerFooter: { oddFooter: FOOTER },
    pageSetup: {
      paperSize: 'a4',
      orientation: print,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
      ...(printedColumns !== undefined && { printArea: `$A:$${columnName(printedColumns - 1)}` }),
      ...(repeatedRow !== undefined && { printTitlesRow: `$${repeatedRow + 1}:$${repeatedRow + 1}` }),
    },
  };
}

/** The cells by "row,column", as the writer wants them, with those that the results of formulas fill. */
function cellsOf({ name, blocks }: DocumentSheet): Map<string, Partial<WrittenCell>> {
  const cells = new Map<string, Partial<WrittenCell>>();
  const put = (row: number, column: number, cell: Partial<WrittenCell>): void => {
    const key = `${String(row)},${String(column)}`;
    if (cells.has(key)) throw new Error(`${name}: two contents in ${cellAddress(row, column)}.`);
    cells.set(key, cell);
  };
  for (const block of blocks) {
    block.rows.forEach((contents, r) => {
      contents.forEach((content, c) => {
        const [row, column] = [block.row + r, block.column + c];
        const style = styleOf(lookOf(block, c), isLink(content));
        put(row, column, { ...contentOf(content, row, column), style });
        if (!isFormula(content)) return;
        for (const { down, right } of filledBy(content)) {
          put(row + down, column + right, { ...valueOf(resultAt(content, down, right)), style });
        }
      });
    });
  }
  return cells;
}

/** A content as the writer takes it. */
export function contentOf(content: DocumentCell, row: number, column: number): Partial<WrittenCell> {
  if (isFormula(content)) return formulaOf(content, row, column);
  if (!isLink(content)) return plain(content);
  return { ...plain(content.text), hyperlink: { target: '', location: placeAddress(content.link) } };
}

function formulaOf(content: DocumentFormula, row: number, column: number): Partial<WrittenCell> {
  const result = resultAt(content, 0, 0);
  const formula = content.formula.slice(1).replace(/\bARLIG\.(?=[A-Z])/g, STORED_FUNCTION);
  return {
    formula,
    ...('value' in result && {
      formulaResult: result.type === 'error' ? ERROR_MARK + result.value : result.value,
    }),
    ...(content.fills && {
      formulaType: 'array',
      formulaDynamic: true,
      formulaRef: areaAddress({ row, column, ...content.fills }),
    }),
  };
}

/** The cells beside its own that a formula's result fills, counted from its own. */
const filledBy = ({ fills: { rows, columns } = { rows: 1, columns: 1 } }: DocumentFormula) =>
  Array.from({ length: rows * columns }, (_, index) => ({
    down: Math.floor(index / columns),
    right: index % columns,
  })).slice(1);

const resultAt = ({ results }: DocumentFormula, down: number, right: number): Cell =>
  results?.[down]?.[right] ?? BLANK;

/** Of a cell that another cell's formula fills. The writer makes an error of a text that is called like one. */
const valueOf = (cell: Cell): Partial<WrittenCell> =>
  cell.type === 'error' ? { value: cell.value } : plain('value' in cell ? cell.value : null);

/** What is typed, never taken for anything else. */
function plain(value: string | number | boolean | null): Partial<WrittenCell> {
  if (typeof value !== 'string') return { value };
  const text = value.slice(0, LONGEST_TEXT).replace(/\r\n?/g, '\n');
  // A file spells some characters as _x000D_: what only looks like that is spelled out.
  const written = text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  return /^#[A-Z\d/_]+[!?]?$/.test(written)
    ? { richText: [{ text: written }] }
    : { value: written === '' ? null : written };
}

/** The texts that stand in the first row of a table. */
function headersIn({ name, blocks }: DocumentSheet, { row, column, columns }: Rectangle): readonly string[] {
  return Array.from({ length: columns }, (_, index) => {
    const headers = blocks.map((block) => block.rows[row - block.row]?.[column + index - block.column]);
    const header = headers.find((content) => typeof content === 'string');
    if (header === undefined) throw new Error(`${name}: no header in ${cellAddress(row, column + index)}.`);
    return header;
  });
}

const isCalculated = ({ blocks }: DocumentSheet): boolean =>
  blocks.every(({ rows }) => rows.flat().every((cell) => !isFormula(cell) || cell.results !== undefined));

/** Only rows whose height is told keep it whatever is typed in them; those with an estimate grow. */
const withGrowingRows = (xml: string, { heights }: DocumentSheet): string =>
  xml.replace(/(<row r="(\d+)" ht="[\d.]+") customHeight="1"/g, (whole, row: string, number: string) =>
    heights?.has(Number(number) - 1) ? whole : row,
  );

/**
 * The file as hucre wrote it, but for what it cannot be told: errors as results of formulas, no time of writing, by
 * what it was calculated, a pane that opens, and a template that goes with it. Packed anew, since browsers pack
 * otherwise than Node does.
 */
export function finished(bytes: Uint8Array, { sheets, opensPane, keeps }: WorkbookDocument): Uint8Array {
  const parts = unzipSync(bytes);
  const changeText = (name: string, change: (text: string) => string): void => {
    const part = parts[name];
    if (part === undefined) throw new Error(`hucre writes no ${name}.`);
    parts[name] = strToU8(change(strFromU8(part)));
  };
  const change = (name: string, from: RegExp | string, to: string): void => {
    changeText(name, (text) => text.replace(from, to));
  };
  const errors = new RegExp(` t="str">(<f[^<]*</f><v>)${ERROR_MARK}`, 'g');
  for (const name of Object.keys(parts).filter((each) => each.startsWith('xl/worksheets/sheet'))) {
    change(name, errors, ' t="e">$1');
  }
  sheets.forEach((sheet, index) => {
    changeText(`xl/worksheets/sheet${index + 1}.xml`, (text) => withGrowingRows(text, sheet));
  });
  change('docProps/core.xml', /<dcterms:modified.*<\/dcterms:modified>/, '');
  if (sheets.every(isCalculated)) {
    // LibreOffice shows the texts that formulas gave only where the file names a program that it trusts.
    change(
      'docProps/app.xml',
      /<Application>.*<\/Application>/,
      '<Application>Microsoft Excel</Application>',
    );
    // The version of calculation that Excel 2019 and later write. With a lower one Excel works out all formulas as it
    // opens the file, and without the add-in our functions would then show #NAME?.
    change('xl/workbook.xml', /<calcPr [^>]*>/, '<calcPr calcId="191029"/>');
  }
  for (const more of [opensPane && panePart(opensPane), keeps !== undefined && keptPart(keeps)]) {
    if (!more) continue;
    for (const [name, text] of Object.entries(more.parts)) parts[name] = strToU8(text);
    change('[Content_Types].xml', '</Types>', `${more.types}</Types>`);
    change(more.owner, '</Relationships>', `${more.relationships}</Relationships>`);
  }
  // Zip files know no time before 1980.
  return zipSync(parts, { level: 9, mtime: new Date(1980, 0, 1) });
}
