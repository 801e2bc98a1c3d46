import { check } from '../../src/rules/engine';
import type { Fix } from '../../src/rules/fix';
import { fixesFor } from '../../src/rules/registry';
import type { Finding } from '../../src/findings/finding';
import { addressOf } from '../../src/workbook/address';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import type { Template } from '../../src/template/template';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { applyEdits } from './apply-edits';
import { SHEET } from './expect-findings';
import { sheet, workbook, type SheetOptions, type Value } from '../../src/workbook/from-values';

/** A finding of a workbook with the ways to fix it. */
export interface Fixable {
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

/** All that is found in a workbook, with its fixes. */
export function fixablesIn(snapshot: WorkbookSnapshot, template: Template = mall2024): readonly Fixable[] {
  const submission = recognise(snapshot, template);
  return check(submission).map((finding) => ({ finding, fixes: fixesFor(finding, submission, snapshot) }));
}

/** A workbook of one sheet. */
export const oneSheet = (rows: readonly (readonly Value[])[], options: SheetOptions = {}): WorkbookSnapshot =>
  workbook(sheet(SHEET, rows, options));

/** The fixes of a rule's finding at a cell; throws where the rule finds nothing there. */
export function fixesAt(
  snapshot: WorkbookSnapshot,
  rule: string,
  cell: string,
  template: Template = mall2024,
): readonly Fix[] {
  const found = fixablesIn(snapshot, template).find(
    ({ finding }) => finding.rule === rule && addressOf(finding.place) === cell,
  );
  if (!found) throw new Error(`${rule} finds nothing at ${cell}.`);
  return found.fixes;
}

/** What the fixes would write, in short: "C5: 23 588 tkr → 23 588". */
export const told = (fixes: readonly Fix[]): readonly (readonly string[])[] =>
  fixes.map(({ preview }) => preview.map(({ cell, before, after }) => `${cell}: ${before} → ${after}`));

/** What is found once a fix is made. */
export const foundAfter = (snapshot: WorkbookSnapshot, fix: Fix): readonly Finding[] =>
  check(recognise(applyEdits(snapshot, fix.edits), mall2024));
