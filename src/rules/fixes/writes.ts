import type { Finding } from '../../findings/finding';
import type { Localized } from '../../language/localized';
import { formatAmount } from '../../money/amount';
import { asExcelShows, Decimal } from '../../money/decimal';
import type { Place } from '../../recognise/submission';
import { cellAddress } from '../../workbook/address';
import type { Content, Edit, Formula } from '../../workbook/edit';
import { type Cell, cellAt, type WorkbookSnapshot } from '../../workbook/snapshot';
import type { Fix, PreviewLine } from './fix';

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

export const addressOf = ({ row, column }: Place): string => cellAddress(row, column);

/** The text that somebody has typed where a finding points; null where there is none, or a formula gives it. */
export function typedTextAt(
  { place }: Finding,
  { sheets }: WorkbookSnapshot,
): { readonly place: Place; readonly old: TextCell } | null {
  const sheet = sheets.find(({ name }) => name === place.sheet);
  if (place.row === null || !sheet) return null;
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

/** What a cell holds as an edit tells it; null for a blank one. */
export function contentOf(cell: Cell): Content {
  if (cell.formula !== undefined) return { formula: cell.formula };
  return cell.type === 'text' || cell.type === 'number' ? cell.value : null;
}

function editOf({ place: { sheet, row, column }, old, after }: Write): Edit {
  const before = contentOf(old);
  const content: Content = isCalculated(after) ? { formula: after.formula } : after;
  return { kind: 'write', sheet, row, column, before, after: content };
}
