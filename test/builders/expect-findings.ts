import { plain } from './findings';
import type { Rule } from '../../src/rules/rule';
import { type Finding, SEVERITIES, type Severity } from '../../src/findings/finding';
import { DEFAULT_LIMITS, type Limits } from '../../src/findings/settings';
import type { Submission } from '../../src/recognise/submission';

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
  expect(first.map(plain).map(({ cell, severity }) => ({ cell, severity }))).toEqual(
    expected.map(({ cell, severity }) => ({ cell, severity })),
  );
  first.forEach((finding, index) => expectWellFormed(rule, finding, expected[index]?.says));
  expect(rule.check(submission, limits)).toEqual(first);
}

function expectWellFormed(rule: Rule, finding: Finding, says: string | undefined): void {
  expect(finding.rule).toBe(rule.id);
  expect(SEVERITIES.indexOf(finding.severity)).toBeGreaterThanOrEqual(SEVERITIES.indexOf(rule.severity));
  expect(finding.message.sv).toMatch(/^\S.*\.$/s);
  expect(finding.message.en).toMatch(/^\S.*\.$/s);
  if (says !== undefined) expect(finding.message.sv).toContain(says);
}
