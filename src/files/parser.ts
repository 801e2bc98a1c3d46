import { read, type CellObject, type ParsingOptions, type WorkBook } from '@e965/xlsx/dist/xlsx.mini.min';
import { strToU8, zipSync } from 'fflate';
import type { Rectangle, SpecialSheet, Visibility } from '../workbook/snapshot';
import { LIST_OF_SHEETS, type Content } from './content';
import { damagedError, orDamaged, sheetPlace } from './explanations';

/** A sheet as SheetJS gives it. */
export interface ParsedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** By row and column, with gaps; has other keys than numbers where the file gives no true address. */
  readonly rows: readonly (readonly CellObject[])[];
  /** How many cells there must be. */
  readonly cells: number;
  readonly merges: readonly Rectangle[];
  readonly special?: SpecialSheet;
}

/** `sheetStubs` tells a formula without result, which is else left out, from one whose result is 0. */
const OPTIONS: ParsingOptions = { type: 'array', dense: true, cellHTML: false, sheetStubs: true };

const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
</Types>`;

const VISIBILITIES = ['visible', 'hidden', 'veryHidden'] as const;

/**
 * Has SheetJS read a package of our own with nothing but what cells come from: it unpacks and holds
 * everything it is given. Without relationships it takes the sheets by their numbers, each once.
 */
function readBook({ workbook, texts, sheets }: Content): WorkBook {
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    'xl/workbook.xml': workbook,
    'xl/sharedStrings.xml': texts,
  };
  sheets.forEach((sheet, index) => {
    if (typeof sheet !== 'string') parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet.xml;
  });
  return orDamaged(LIST_OF_SHEETS, () => read(zipSync(parts, { level: 0 }), OPTIONS));
}

/** The sheets, in the order of the tabs. */
export function parse(content: Content): readonly ParsedSheet[] {
  const book = readBook(content);
  const names = new Set(book.SheetNames);
  if (names.size !== content.sheets.length) throw damagedError(LIST_OF_SHEETS);

  return [...names].map((name, index): ParsedSheet => {
    const input = content.sheets[index] ?? 'other';
    const visibility = VISIBILITIES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0];
    if (typeof input === 'string') {
      return { name, visibility, rows: [], cells: 0, merges: [], special: input };
    }
    const sheet = book.Sheets[name];
    // SheetJS keeps silent about a sheet that it cannot read.
    if (sheet?.['!data'] === undefined) throw damagedError(sheetPlace(name));
    const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
      row: s.r,
      column: s.c,
      rows: e.r - s.r + 1,
      columns: e.c - s.c + 1,
    }));
    return { name, visibility, rows: sheet['!data'], cells: input.cells, merges };
  });
}
