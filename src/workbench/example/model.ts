import type { LookName } from './looks';

/** A formula that fills more cells than its own, from that cell on. */
export interface Spill {
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
}

/** A number, a text, or a formula: a text that begins with "=", in English, with our functions by their own names. */
export type Content = string | number | null | Spill;

export interface ExampleCell {
  readonly content: Content;
  readonly look: LookName;
}

/** Cells to put on a sheet. */
export interface Block {
  /** A1 address of its first cell. */
  readonly at: string;
  readonly rows: readonly (readonly Content[])[];
  /** One look per column, or one for the whole block. */
  readonly looks: readonly LookName[] | LookName;
}

export interface ExampleSheet {
  readonly name: string;
  /** Widths of its columns from A on, in characters. */
  readonly widths: readonly number[];
  readonly blocks: readonly Block[];
  /** Areas of cells that are one, e.g. "A2:F2". */
  readonly merges?: readonly string[];
  /** Heights of rows in points, by their number (from 1). */
  readonly heights?: Readonly<Record<number, number>>;
}

/** The formula that stands in a cell, if any. */
export function formulaOf(content: Content): string | null {
  if (typeof content === 'object') return content?.formula ?? null;
  return typeof content === 'string' && content.startsWith('=') ? content : null;
}
