import { lookOf, type Block, type DocumentSheet, type Look } from '../../workbook/document';
import { columnName } from '../../workbook/address';
import type { Rectangle } from '../../workbook/snapshot';
import { rangeOf } from '../ranges';

type Edge = `${Excel.BorderIndex}`;

const LINES: Readonly<Record<NonNullable<Look['line']>, readonly Edge[]>> = {
  top: ['EdgeTop', 'InsideHorizontal'],
  all: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'],
};
const ALIGNMENTS = { left: 'Left', right: 'Right', center: 'Center' } as const;

/** Office.js measures columns in points; a document in characters of seven pixels each, and five of margin. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Lays out a sheet that nobody has touched yet. */
export function layOut(sheet: Excel.Worksheet, document: DocumentSheet): void {
  document.widths?.forEach((width, column) => {
    rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = points(width);
  });
  document.heights?.forEach((height, row) => {
    rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = height;
  });
  for (const area of document.merges ?? []) rangeOf(sheet, area).merge();
  if (document.frozenRows !== undefined) sheet.freezePanes.freezeRows(document.frozenRows);
  if (document.gridLines === false) sheet.showGridlines = false;
  if (document.print !== undefined) {
    sheet.pageLayout.orientation = document.print === 'portrait' ? 'Portrait' : 'Landscape';
    sheet.pageLayout.paperSize = 'A4';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    if (document.repeatedRow !== undefined) {
      const row = String(document.repeatedRow + 1);
      sheet.pageLayout.setPrintTitleRows(`$${row}:$${row}`);
    }
    if (document.printedColumns !== undefined)
      sheet.pageLayout.setPrintArea(`A:${columnName(document.printedColumns - 1)}`);
  }
}

/** The cells of a block. */
export const areaOf = ({ row, column, rows }: Block): Rectangle => ({
  row,
  column,
  rows: rows.length,
  columns: rows.reduce((widest, { length }) => Math.max(widest, length), 0),
});

/** Gives the cells of a block their looks: one for all, or one for each column. */
export function dress(sheet: Excel.Worksheet, block: Block): void {
  const area = areaOf(block);
  const columns = Array.from({ length: area.columns }, (_, index) => index);
  const isOne = block.looks === undefined || !('length' in block.looks);
  const parts = isOne
    ? [area]
    : columns.map((index) => ({ ...area, column: area.column + index, columns: 1 }));
  parts.forEach((part, index) => {
    give(rangeOf(sheet, part), part, lookOf(block, index) ?? {});
  });
}

function give(range: Excel.Range, { rows, columns }: Rectangle, look: Look): void {
  const { format } = range;
  const { wrap, align, fill, numberFormat, line } = look;
  format.verticalAlignment = 'Top';
  if (wrap) format.wrapText = true;
  if (align !== undefined) format.horizontalAlignment = ALIGNMENTS[align];
  giveFont(format.font, look);
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (numberFormat !== undefined) {
    range.numberFormat = Array.from({ length: rows }, () => new Array<string>(columns).fill(numberFormat));
  }
  for (const edge of line === undefined ? [] : LINES[line]) {
    // Lines within are refused where there is nothing to draw them between.
    const isThere = edge === 'InsideHorizontal' ? rows > 1 : edge !== 'InsideVertical' || columns > 1;
    if (isThere) format.borders.getItem(edge).style = 'Continuous';
  }
}

function giveFont(font: Excel.RangeFont, { bold, italic, size, color }: Look): void {
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = `#${color}`;
}
