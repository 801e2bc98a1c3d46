import { Decimal } from '../money/decimal';
import { formatAmount } from '../money/amount';
import type { CardRole, FieldRole } from '../template/roles';
import { cellAddress } from '../workbook/address';
import type { Wording } from './wording';

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

/** Rows of a card: its title, and the answers to some of its fields, from A2 and B2. */
export const cardRows = (
  words: Wording,
  card: CardRole,
  ...answers: readonly (readonly [field: FieldRole, answer: ExampleCell])[]
): ExampleRows => [
  [`${words.cardTitle(card)} ${card === 'pagaende' ? 3 : 2}`],
  ...answers.map(([field, answer]) => [words.label(field, card), answer]),
];

/** An example on one answer of a card, in as few rows as show it: the card's title, its name, and the answer in B3. */
const answerExample =
  (card: CardRole, namn: string) =>
  (words: Wording, field: FieldRole, bad: string, good: string): Example => ({
    bad: cardRows(words, card, ['namn', namn], [field, bad]),
    at: ['B3'],
    mended: { B3: good },
  });

/** An example in a card of an insats that runs. */
export const ongoingExample = answerExample('pagaende', 'Byta telefonväxel');

/** An example in a card of a proposal. */
export const proposedExample = answerExample('foreslagen', 'E-tjänst för bygglov');
