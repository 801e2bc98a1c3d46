import type { Submission } from '../../recognise/submission';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Finding } from '../../findings/finding';
import { amountAsNumber } from './amount-as-number';
import type { Fix, FixMaker } from './fix';
import { jaNej } from './ja-nej';
import { labelRows } from './label-rows';
import { serviceName } from './service-name';
import { strayReference } from './stray-reference';
import { totalAsFormula } from './total-as-formula';

/** Every kind of fix. A new one is one file and one line here. */
const makers: readonly FixMaker[] = [
  amountAsNumber,
  serviceName,
  jaNej,
  labelRows,
  totalAsFormula,
  strayReference,
];

/**
 * The ways to fix what a finding tells, the narrowest first; none where only people can. `workbook` is what `submission` was
 * recognised in. Formulas of the user's are left alone, but for a total whose preview shows the one that goes.
 */
export function fixesFor(
  finding: Finding,
  submission: Submission,
  workbook: WorkbookSnapshot,
): readonly Fix[] {
  return makers
    .filter(({ rules }) => rules.includes(finding.rule))
    .flatMap(({ make }) => make(finding, { submission, workbook }));
}
