import type { Finding } from '../findings/finding';
import type { Submission } from '../recognise/submission';
import type { Edit } from '../workbook/edit';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Fix, PreviewLine } from './fix';
import { fixesFor } from './registry';

/** Fixes of several findings, to be seen through and made together. */
export interface FixAll {
  /** How many findings they end, those of one cause counted as one. */
  readonly findings: number;
  readonly preview: readonly PreviewLine[];
  readonly edits: readonly Edit[];
}

type Write = Extract<Edit, { readonly kind: 'write' }>;

/**
 * The narrowest fix of each finding, as far as they do not meet: each cell is written once, no row is put in or taken
 * out, and of a table of amounts only what one rule asks for is mended, since a sum and its parts that are both
 * mended may miss each other. What is left is mended by the next round. A generator that stops now and then.
 *
 * Wrong on: a figure in one table that is the same as in another, where both are mended to different values.
 */
export function* gatherFixes(
  findings: readonly Finding[],
  submission: Submission,
  workbook: WorkbookSnapshot,
): Generator<void, FixAll> {
  const ruleOf = new Map<unknown, string>();
  const taken = new Set<string>();
  const preview: PreviewLine[] = [];
  const edits: Edit[] = [];
  const lines = new Set<unknown>();
  for (const finding of findings) {
    const [fix] = fixesFor(finding, submission, workbook);
    const writes = fix === undefined ? null : writesOf(fix);
    if (fix !== undefined && writes !== null && mayMake(finding, writes, { ruleOf, taken })) {
      preview.push(...fix.preview);
      edits.push(...writes);
      lines.add(finding.group ?? finding);
    }
    yield;
  }
  return { findings: lines.size, preview, edits };
}

interface Made {
  /** Which rule mends a table. */
  readonly ruleOf: Map<unknown, string>;
  readonly taken: Set<string>;
}

/** Whether the fix meets none that is to be made; then its cells and its table are taken. */
function mayMake({ rule, about }: Finding, writes: readonly Write[], { ruleOf, taken }: Made): boolean {
  const cells = writes.map(({ sheet, row, column }) => JSON.stringify([sheet, row, column]));
  if (cells.length === 0 || cells.some((cell) => taken.has(cell))) return false;
  if (about.kind === 'row') {
    const other = ruleOf.get(about.table);
    if (other !== undefined && other !== rule) return false;
    ruleOf.set(about.table, rule);
  }
  for (const cell of cells) taken.add(cell);
  return true;
}

/** The edits of a fix that does nothing but write in cells; null where it does more. */
function writesOf({ edits }: Fix): readonly Write[] | null {
  const writes = edits.filter((edit) => edit.kind === 'write');
  return writes.length === edits.length ? writes : null;
}
