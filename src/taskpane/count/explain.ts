import type { FormulaAt, RangeContent, SheetArea } from '../../excel/gateway';
import { CellError } from '../../functions/input-error';
import type { Localized } from '../../language/localized';
import type { Place } from '../../workbook/address';
import { callsIn, readCall, type Call } from './calls';
import type { FormDefinition } from './forms';
import { previewOf, type Preview } from './preview';

/** A formula with calls of ours that gives the selected cell what it shows. */
export interface Found extends FormulaAt {
  /** The selected cell. */
  readonly cell: Place;
  readonly calls: readonly Call[];
  /** The call that is all of the formula; null where there is more in it. */
  readonly whole: Call | null;
}

/** Null where no function of ours has part in what the cell shows. */
export function foundAt(cell: Place, at: FormulaAt | null): Found | null {
  const calls = at === null ? [] : callsIn(at.formula);
  return at === null || calls.length === 0 ? null : { ...at, cell, calls, whole: readCall(at.formula) };
}

/** Why a cell shows an error: what a function says, or why nothing can be said. */
export type Why =
  | { readonly kind: 'refused'; readonly text: Localized }
  /** Arguments that only Excel works out. */
  | { readonly kind: 'hidden' }
  /** With the cells as they are now there is no error. */
  | { readonly kind: 'mended' }
  /** Our functions have none; there is more in the formula. */
  | { readonly kind: 'elsewhere' };

/** Asks the functions themselves, with the cells as they are; the innermost first, since its error spreads. */
export async function whyOf(found: Found, read: (range: SheetArea) => Promise<RangeContent>): Promise<Why> {
  const previews = await Promise.all(
    found.calls.map((call) =>
      previewOf({ form: plainForm(call), texts: call.texts, placeText: '', home: found.cell.sheet }, read),
    ),
  );
  const told = previews.map((preview) => (preview === null ? null : refusalFor(preview, found)));
  const refused = told.find((text) => text !== null);
  if (refused) return { kind: 'refused', text: refused };
  const isHidden = previews.some((preview) => preview !== null && preview.result === null);
  if (isHidden) return { kind: 'hidden' };
  return { kind: found.whole === null ? 'elsewhere' : 'mended' };
}

/** Of a formula that is one call each cell of the answer may have an error of its own; else any is enough. */
function refusalFor({ result, refusal }: Preview, { whole, cell, stands }: Found): Localized | null {
  if (whole === null || result === null) return refusal?.text ?? null;
  const own = result[cell.row - stands.row]?.[cell.column - stands.column];
  return own instanceof CellError ? own.text : null;
}

/** A function with or without a form of its own, with its ranges as they stand. */
const plainForm = ({ id, texts }: Call): FormDefinition => ({
  id,
  label: { sv: '', en: '' },
  purpose: { sv: '', en: '' },
  fields: Object.keys(texts).map((name) => ({
    name,
    label: { sv: name, en: name },
    hint: { sv: '', en: '' },
    holds: 'labels',
  })),
});
