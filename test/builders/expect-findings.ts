import type { Finding, Rule, Severity } from '../../src/rules/rule';
import { DEFAULT_LIMITS, type Limits } from '../../src/rules/settings';
import { mall2024 } from '../../src/template/mall-2024';
import { recognise } from '../../src/template/recognise';
import type { Submission } from '../../src/template/submission';
import { workbook, sheet, type SheetOptions, type Value } from './workbook';

export const SHEET = 'Blad3';

/** The submission that one sheet of rows makes. */
export function submissionOf(rows: readonly (readonly Value[])[], options: SheetOptions = {}): Submission {
  return recognise(workbook(sheet(SHEET, rows, options)), mall2024);
}

export interface Expected {
  readonly cell: string | null;
  readonly severity: Severity;
  /** A part of the Swedish message. */
  readonly says?: string;
}

/** A rule fires exactly so: where, how gravely, with what words. It is run twice, to prove that it keeps no state. */
export function expectFindings(
  rule: Rule,
  submission: Submission,
  expected: readonly Expected[],
  limits: Limits = DEFAULT_LIMITS,
): void {
  const first = rule.check(submission, limits);
  expect(first.map(({ cell, severity }) => ({ cell, severity }))).toEqual(
    expected.map(({ cell, severity }) => ({ cell, severity })),
  );
  first.forEach((finding, index) => expectWellFormed(rule, finding, expected[index]?.says));
  expect(rule.check(submission, limits)).toEqual(first);
}

function expectWellFormed(rule: Rule, finding: Finding, says: string | undefined): void {
  expect(finding.rule).toBe(rule.id);
  expect(finding.message.sv).toMatch(/^\S.*\.$/s);
  expect(finding.message.en).toMatch(/^\S.*\.$/s);
  if (says !== undefined) expect(finding.message.sv).toContain(says);
}
