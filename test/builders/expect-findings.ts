import { plain } from './findings';
import type { Rule } from '../../src/rules/rule';
import { type Finding, SEVERITIES, type Severity } from '../../src/findings/finding';
import { DEFAULT_LIMITS, type Limits } from '../../src/findings/settings';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import type { Submission } from '../../src/recognise/submission';
import { parseCellAddress } from '../../src/workbook/address';
import type { Cell } from '../../src/workbook/snapshot';
import { workbook, sheet, type SheetOptions, type Value } from '../../src/workbook/from-values';

export const SHEET = 'Blad3';

/** The submission that one sheet of rows makes. */
export function submissionOf(rows: readonly (readonly Value[])[], options: SheetOptions = {}): Submission {
  return recognise(workbook(sheet(SHEET, rows, options)), mall2024);
}

/** The same, where one cell holds what no test writes as a value: an error, or a formula without a saved value. */
export function submissionWith(rows: readonly (readonly Value[])[], address: string, cell: Cell): Submission {
  const written = sheet(SHEET, rows);
  const at = parseCellAddress(address);
  const cells = written.cells.map((row, r) => (r === at?.row ? row.with(at.column, cell) : row));
  return recognise(workbook({ ...written, cells }), mall2024);
}

/** As in a file that no spreadsheet program has calculated. */
export const UNCALCULATED_CELL: Cell = { type: 'uncalculated', formula: '=Underlag!B2' };

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
