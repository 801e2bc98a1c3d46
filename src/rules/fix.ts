import type { Finding } from '../findings/finding';
import type { Localized } from '../language/localized';
import { formatAmount } from '../money/amount';
import { asExcelShows, Decimal } from '../money/decimal';
import type { Submission } from '../recognise/submission';
import { addressOf, isSamePlace, type Place } from '../workbook/address';
import { contentOf, type Content, type Edit, type Formula } from '../workbook/edit';
import { type Cell, cellAt, type WorkbookSnapshot } from '../workbook/snapshot';

/** What stands in a cell before and after a fix, as people read it. */
export interface PreviewLine {
  readonly sheet: string;
  /** A1 address; of an inserted row, where its label will stand. */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** A change to the workbook that ends a finding. The preview tells all that the edits do. */
export interface Fix {
  /** What is done, e.g. "Skriv talet 23 588 i C8". No two fixes of a finding have the same. */
  readonly title: Localized;
  readonly preview: readonly PreviewLine[];
  /** To be made in this order. */
  readonly edits: readonly Edit[];
}

/** What fixes are made from: what was recognised, and the workbook that it was recognised in, cell by cell. */
export interface FixSource {
  readonly submission: Submission;
  readonly workbook: WorkbookSnapshot;
}

/** Finds the ways to end a finding, the narrowest first; none where only people can. */
export type FindFixes = (finding: Finding, source: FixSource) => readonly Fix[];

/** A formula of the product's with what it gives, which the preview shows. */
export interface Calculated extends Formula {
  readonly value: number;
}

export type TextCell = Extract<Cell, { type: 'text' }>;
export type NumberCell = Extract<Cell, { type: 'number' }>;

/** A cell to be written anew. */
export interface Write {
  readonly place: Place;
  readonly old: TextCell | NumberCell;
  /** Null leaves the cell blank. */
  readonly after: string | number | Calculated | null;
}

/** A fix that is nothing but new contents of cells. */
export const fixOf = (title: Localized, writes: readonly Write[]): Fix => ({
  title,
  preview: writes.map(previewOf),
  edits: writes.map(editOf),
});

/**
 * The text that somebody has typed where a finding points; null where there is none, a formula gives it, or it stands
 * behind its label in one cell.
 */
export function typedTextAt(
  { place, about }: Finding,
  { sheets }: WorkbookSnapshot,
): { readonly place: Place; readonly old: TextCell } | null {
  const sheet = sheets.find(({ name }) => name === place.sheet);
  const isBehindLabel =
    about.kind === 'card' && about.card.fields.some(({ label }) => isSamePlace(label.place, place));
  if (place.row === null || !sheet || isBehindLabel) return null;
  const old = cellAt(sheet, place.row, place.column);
  return old.type === 'text' && old.formula === undefined ? { place, old } : null;
}

function previewOf({ place, old, after }: Write): PreviewLine {
  return {
    sheet: place.sheet,
    cell: addressOf(place),
    before: shown(old.value, old.formula),
    after: isCalculated(after) ? shown(after.value, after.formula) : shown(after ?? ''),
  };
}

const isCalculated = (after: Write['after']): after is Calculated =>
  typeof after === 'object' && after !== null;

function shown(value: string | number, formula?: string): string {
  const plain = typeof value === 'number' ? formatAmount(asExcelShows(new Decimal(value))) : value;
  return formula === undefined ? plain : `${plain} (${formula})`;
}

function editOf({ place: { sheet, row, column }, old, after }: Write): Edit {
  const before = contentOf(old);
  const content: Content = isCalculated(after) ? { formula: after.formula } : after;
  return { kind: 'write', sheet, row, column, before, after: content };
}
