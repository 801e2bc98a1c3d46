import { Decimal } from '../money/decimal';
import { formatAmount } from '../money/amount';
import { cellAddress } from '../workbook/address';

/** What stands in a cell: null is a blank one. Amounts are in tkr. */
export type ExampleCell = string | number | null;

/** What a cell of an example shows. Suppliers write Swedish, whatever language it is shown in. */
export const exampleText = (cell: ExampleCell): string =>
  typeof cell === 'number' ? formatAmount(new Decimal(cell)) : (cell ?? '');

/** Rows of cells as they stand in a sheet, from A1. */
export type ExampleRows = readonly (readonly ExampleCell[])[];

/** A few cells that show what a rule means. The test of the rule holds it to them. */
export interface Example {
  /** With these cells the rule fires, at its gravest. */
  readonly bad: ExampleRows;
  /** The cells that its findings point to, in their order; null for a finding without a cell. */
  readonly at: readonly (string | null)[];
  /** By address, what stands in the cells that are changed when the fault is mended: then the rule is silent. */
  readonly mended: Readonly<Record<string, string | number>>;
}

/** The cells of an example when its fault is mended. */
export function mendedRows({ bad, mended }: Example): ExampleRows {
  return bad.map((row, r) => row.map((cell, c) => mended[cellAddress(r, c)] ?? cell));
}

/** Examples on one answer of a card, in as few rows as show it: the card's title, its name, and the answer in B3. */
const answerOf =
  (title: string, namn: string) =>
  (label: string, bad: string, good: string): Example => ({
    bad: [[title], ['Namn på förändringsinsats', namn], [label, bad]],
    at: ['B3'],
    mended: { B3: good },
  });

/** An example in a card of 1.4; the label as the template writes it. */
export const ongoingExample = answerOf('Pågående förändringsinsats 3', 'Byta telefonväxel');

/** An example in a card of 2.2; the label as the template writes it. */
export const proposedExample = answerOf('Föreslagen förändringsinsats 2', 'E-tjänst för bygglov');
