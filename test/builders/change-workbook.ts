import { BLANK, type Cell, type SheetSnapshot, type WorkbookSnapshot } from '../../src/workbook/snapshot';

/** Changes that people make to a workbook without changing what it says. */
type Change = (workbook: WorkbookSnapshot) => WorkbookSnapshot;

const eachSheet =
  (change: (sheet: SheetSnapshot, index: number) => SheetSnapshot): Change =>
  ({ sheets }) => ({ sheets: sheets.map(change) });

const eachCell =
  (change: (cell: Cell, column: number) => Cell): Change =>
  (workbook) =>
    eachSheet((sheet) => ({ ...sheet, cells: sheet.cells.map((row) => row.map(change)) }))(workbook);

/** A short text in the first column: labels, headings, titles and names of rows. */
const eachLabel = (change: (text: string) => string): Change =>
  eachCell((cell, column) =>
    cell.type === 'text' && column === 0 && cell.value.length < 140
      ? { ...cell, value: change(cell.value) }
      : cell,
  );

const moved =
  (rows: number, columns: number): Change =>
  (workbook) =>
    eachSheet((sheet) => ({
      ...sheet,
      area: { ...sheet.area, row: sheet.area.row + rows, column: sheet.area.column + columns },
      merges: sheet.merges.map((merge) => ({
        ...merge,
        row: merge.row + rows,
        column: merge.column + columns,
      })),
    }))(workbook);

/** Every chapter on one sheet, below each other. The sheets must start at A1. */
const onOneSheet: Change = ({ sheets }) => {
  const width = Math.max(...sheets.map(({ area }) => area.columns));
  const tops = sheets.map((_, index) =>
    sheets.slice(0, index).reduce((sum, { area }) => sum + area.rows + 1, 0),
  );
  const blankRow: readonly Cell[] = Array.from({ length: width }, () => BLANK);
  const cells = sheets.flatMap((sheet) => [
    ...sheet.cells.map((row) => [...row, ...blankRow.slice(row.length)]),
    blankRow,
  ]);
  const merges = sheets.flatMap((sheet, index) =>
    sheet.merges.map((merge) => ({ ...merge, row: merge.row + (tops[index] ?? 0) })),
  );
  return {
    sheets: [
      {
        name: 'Allt',
        visibility: 'visible',
        area: { row: 0, column: 0, rows: cells.length, columns: width },
        cells,
        merges,
      },
    ],
  };
};

export const HARMLESS: Readonly<Record<string, Change>> = {
  'everything moved to D6': moved(5, 3),
  'sheets renamed': eachSheet((sheet, index) => ({ ...sheet, name: `Blad${index + 1}` })),
  'sheets in reverse order': ({ sheets }) => ({ sheets: sheets.toReversed() }),
  'every chapter on one sheet': onOneSheet,
  'sheets hidden': eachSheet((sheet) => ({ ...sheet, visibility: 'hidden' })),
  'labels in capitals': eachLabel((text) => text.toUpperCase()),
  'labels with a colon': eachLabel((text) => `${text}:`),
  'labels with NBSP': eachLabel((text) => text.replaceAll(' ', '\u00A0')),
  'labels hyphenated at line ends': eachLabel((text) => text.replace(/(\p{L}{9})(\p{L}{3})/gu, '$1-\n$2')),
  'labels broken by a space': eachLabel((text) => text.replace(/(\p{L}{9})(\p{L}{3})/gu, '$1 $2')),
  'labels with a letter missing': eachLabel((text) =>
    text.length > 8 ? text.slice(0, 4) + text.slice(5) : text,
  ),
  'years one later in labels': eachLabel((text) =>
    text.replace(/20(\d\d)/g, (_, year) => `20${Number(year) + 1}`),
  ),
  'merged cells parted': eachSheet((sheet) => ({ ...sheet, merges: [] })),
};
