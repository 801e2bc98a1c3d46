import { OWN_TITLES } from '../language/report-title';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import type { Severity } from './finding';
import { countAccepted, type Provenance, rulesOff } from './provenance';
import type { Stamp } from './stamp';

/** What somebody declares ready: a check, and the workbook that it was made of. */
export interface Declared {
  readonly provenance: Provenance;
  /** The lines of findings that count. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly workbook: WorkbookSnapshot;
}

/** The stamp that a workbook gets of somebody, by its latest check. */
export function stampOf(
  { provenance, counts, workbook }: Declared,
  { by, at }: { readonly by: string; readonly at: Date },
): Stamp {
  const { template, unread } = provenance;
  return {
    by,
    at: at.toISOString(),
    fingerprint: fingerprintOf(workbook),
    template: `${template.id} ${template.year} ${template.edition}`,
    counts: { ...counts },
    accepted: countAccepted(provenance),
    rulesOff: rulesOff(provenance).map(({ rule }) => rule),
    unread: unread.length,
  };
}

/** Whether the sheets still say what they said when the workbook was stamped. */
export const agrees = ({ fingerprint }: Stamp, workbook: WorkbookSnapshot): boolean =>
  fingerprint === fingerprintOf(workbook);

/** Twice 32 bits: two workbooks that differ by somebody's work have the same one time in 10¹⁹. It keeps no secret. */
const SEEDS = [0x811c9dc5, 0x1b873593];
const PRIME = 0x01000193;

/**
 * What tells one state of the supplier's sheets from another: what stands in each cell, as people see it. Sheets that
 * the product writes are no part of it, so that a report may be written after the stamp. Colours, widths and comments
 * are none either.
 */
export function fingerprintOf({ sheets }: WorkbookSnapshot): string {
  const hashes = [...SEEDS];
  const add = (text: string): void => {
    for (const [index, hash] of hashes.entries()) {
      let next = hash;
      for (let at = 0; at < text.length; at += 1) next = Math.imul(next ^ text.charCodeAt(at), PRIME);
      hashes[index] = next;
    }
  };
  for (const sheet of sheets) {
    if (isOwn(sheet)) continue;
    add(`\u0001${sheet.name}`);
    for (const [row, cells] of sheet.cells.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell.type === 'blank' || cell.type === 'uncalculated') continue;
        const at = `${String(sheet.area.row + row)},${String(sheet.area.column + column)}`;
        add(`\u0002${at}\u0003${cell.type}\u0003${String(cell.value)}`);
      }
    }
  }
  return hashes.map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}

function isOwn(sheet: SheetSnapshot): boolean {
  const first = cellAt(sheet, 0, 0);
  return first.type === 'text' && OWN_TITLES.includes(first.value);
}
