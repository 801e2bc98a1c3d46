import type { Submission } from '../template/submission';
import { parseCellAddress } from '../workbook/address';
import { rules as allRules } from './registry';
import type { Finding, Rule, Severity } from './rule';
import { DEFAULT_LIMITS, type Limits } from './settings';

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['fel', 'varning', 'info'];

/**
 * Runs the rules on a submission. The findings come ordered by sheet, row, column and rule; those without a cell
 * first in their sheet. One finding per rule and cell.
 */
export function check(
  submission: Submission,
  rules: readonly Rule[] = allRules,
  limits: Limits = DEFAULT_LIMITS,
): readonly Finding[] {
  const sheetOrder = new Map(submission.sheets.map(({ name }, index) => [name, index]));
  const placed = rules
    .flatMap((rule) => onePerCell(rule.check(submission, limits)))
    .map((finding) => ({
      finding,
      sheet: sheetOrder.get(finding.sheet) ?? -1,
      ...(parseCellAddress(finding.cell ?? '') ?? { row: -1, column: -1 }),
    }));
  return placed
    .sort(
      (left, right) =>
        left.sheet - right.sheet ||
        left.row - right.row ||
        left.column - right.column ||
        compare(left.finding.rule, right.finding.rule),
    )
    .map(({ finding }) => finding);
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { fel: 0, varning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function onePerCell(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ sheet, cell }) => {
    if (cell === null) return true;
    const key = `${sheet}!${cell}`;
    return !seen.has(key) && seen.add(key);
  });
}
