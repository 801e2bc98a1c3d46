import { groupBy } from '../language/by-key';
import { openFindings, type Review } from './review';
import { type Finding, SEVERITIES, type Severity } from './finding';

/** Findings as lines: those of one cause together, at the first of them; one that stands alone by itself. */
export function toLines<T>(all: readonly T[], findingOf: (one: T) => Finding): readonly (readonly T[])[] {
  return [...groupBy(all, (one) => findingOf(one).group ?? one).values()];
}

/** How grave a line is: as its gravest finding. */
const gravest = (findings: readonly Finding[]): Severity =>
  SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';

/** How many lines there are of each severity. */
export function countLines(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { fel: 0, varning: 0, info: 0 };
  for (const line of toLines(findings, (finding) => finding)) counts[gravest(line)] += 1;
  return counts;
}

/** How many lines there are that count. */
export const countLeft = (review: Pick<Review, 'findings'>): number =>
  Object.values(countLines(openFindings(review))).reduce((sum, count) => sum + count, 0);
