import type { Language } from '../../language/localized';
import type { Result } from '../custom-function';
import type { Sheet } from './documentation';
import { showCell } from './show-cell';

export interface GridCell {
  readonly text: string;
  readonly isNumber: boolean;
}

/** The cells of an example as they stand in Excel: row 1 holds the headers, the others follow. */
export interface ExampleGrid {
  /** A letter per column. */
  readonly letters: readonly string[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly GridCell[])[];
  /** What the formula gives, where it stands below the cells rather than in their last column. */
  readonly below: readonly string[] | null;
}

/** What the formula gives stands in the next column where it fills a row each, under the header `resultHeader`; else below. */
export function exampleGrid(
  sheet: Sheet,
  result: Result,
  language: Language,
  resultHeader: string,
): ExampleGrid {
  const spillsBeside = result.length === sheet.rows.length && result.every((row) => row.length === 1);
  const headers = sheet.columns.map(({ header }) => header[language]);
  const allHeaders = [...headers, ...(spillsBeside ? [resultHeader] : [])];
  return {
    letters: allHeaders.map((_, column) => String.fromCharCode(65 + column)),
    headers: allHeaders,
    rows: sheet.rows.map((row, index) => [
      ...row.map((value, column) => gridCell(value, language, sheet.columns[column]?.isPercent)),
      ...(spillsBeside ? (result[index] ?? []).map((value) => gridCell(value, language)) : []),
    ]),
    below: spillsBeside ? null : shownValues(result, language),
  };
}

/** What a formula gives, cell by cell. */
export const shownValues = (result: Result, language: Language): readonly string[] =>
  result.flat().map((value) => showCell(value, language));

const gridCell = (value: number | string, language: Language, isPercent = false): GridCell => ({
  text: showCell(value, language, isPercent),
  isNumber: typeof value === 'number',
});
