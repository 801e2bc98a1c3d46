import type { Finding } from '../findings/finding';
import type { Submission } from '../recognise/submission';
import { runSteps } from '../workbook/run-steps';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Fix } from './fix';
import { gatherFixes } from './fix-all';
import { fixesFor } from './registry';

/**
 * The fixes of findings of one cause: one that ends them all, if there is such a one, else those of the first. Of one
 * finding alone they are its own.
 */
export function fixesForCause(
  findings: readonly Finding[],
  submission: Submission,
  workbook: WorkbookSnapshot,
): readonly Fix[] {
  const [first, ...others] = findings;
  if (first === undefined) return [];
  const own = fixesFor(first, submission, workbook);
  if (others.length === 0) return own;
  const wide = own.find((fix) => findings.every((finding) => writesAt(fix, finding)));
  if (wide !== undefined) return [wide];
  const all = runSteps(gatherFixes(findings, submission, workbook));
  const [narrow] = own;
  const isAll = findings.every((finding) => writesAt(all, finding));
  if (narrow === undefined || !isAll) return own;
  const more = findings.length - 1;
  return [
    {
      title: {
        sv: `${narrow.title.sv}, och likadant i ${more} ${more === 1 ? 'cell' : 'celler'} till`,
        en: `${narrow.title.en}, and likewise in ${more} more ${more === 1 ? 'cell' : 'cells'}`,
      },
      preview: all.preview,
      edits: all.edits,
    },
  ];
}

const writesAt = ({ edits }: Pick<Fix, 'edits'>, { place }: Finding): boolean =>
  edits.some(
    (edit) =>
      edit.kind === 'write' &&
      edit.sheet === place.sheet &&
      edit.row === place.row &&
      edit.column === place.column,
  );
