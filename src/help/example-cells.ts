import type { Result, ResultCell } from '../functions/custom-function';
import type { Sheet } from '../functions/documentation';
import { showCell, shownValues } from '../functions/formulas';
import type { Language } from '../language/localized';
import { exampleText, mendedRows, type Example, type ExampleRows } from '../rules/example';
import { cellAddress } from '../workbook/address';

/** A cell as Excel shows it, and what is to be seen of it: a heading, a fault or what mends one. */
export interface ShownCell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly look?: 'heading' | 'faulty' | 'mended';
}

export type ShownRows = readonly (readonly ShownCell[])[];

/** The cells of a function's example, with what the formula gives. */
interface FunctionCells {
  /** The first row holds the headers. */
  readonly rows: ShownRows;
  /** What the formula gives, where it stands below the cells rather than in their last column. */
  readonly below: readonly string[] | null;
}

/** What the formula gives stands in the next column where it fills a row each, under `resultHeader`; else below. */
export function functionCells(
  { columns, rows }: Sheet,
  result: Result,
  language: Language,
  resultHeader: string,
): FunctionCells {
  const spillsBeside = result.length === rows.length && result.every((row) => row.length === 1);
  const headers = [...columns.map(({ header }) => header[language]), ...(spillsBeside ? [resultHeader] : [])];
  const cell = (value: ResultCell, isPercent = false): ShownCell => ({
    text: showCell(value, language, isPercent),
    isNumber: typeof value === 'number',
  });
  return {
    rows: [
      headers.map((text) => ({ text, isNumber: false, look: 'heading' })),
      ...rows.map((row, index) => [
        ...row.map((value, column) => cell(value, columns[column]?.isPercent)),
        ...(spillsBeside ? (result[index] ?? []).map((value) => cell(value)) : []),
      ]),
    ],
    below: spillsBeside ? null : shownValues(result, language),
  };
}

/** The cells of a rule's example, with the fault and mended. */
interface RuleCells {
  readonly bad: ShownRows;
  readonly good: ShownRows;
  /** The cells that are changed, by address. */
  readonly changed: readonly string[];
}

export function ruleCells(example: Example): RuleCells {
  const changed = Object.keys(example.mended);
  const faulty = example.at.flatMap((cell) => cell ?? []);
  return {
    bad: framed(example.bad, faulty, 'faulty'),
    good: framed(mendedRows(example), changed, 'mended'),
    changed,
  };
}

const framed = (rows: ExampleRows, at: readonly string[], look: 'faulty' | 'mended'): ShownRows =>
  rows.map((cells, row) =>
    cells.map((content, column) => ({
      text: exampleText(content),
      isNumber: typeof content === 'number',
      ...(at.includes(cellAddress(row, column)) ? { look } : {}),
    })),
  );
