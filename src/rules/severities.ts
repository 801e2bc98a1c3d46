import type { Finding, Severity } from './rule';

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['fel', 'varning', 'info'];

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { fel: 0, varning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
