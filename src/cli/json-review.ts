import type { AcceptedFinding } from '../findings/acceptance';
import type { Review } from '../findings/review';
import type { Template } from '../template/template';
import type { AcceptanceEntry, ReviewEntry } from './contract';
import { fieldLabels } from './field-labels';
import { findingEntry } from './finding-entry';

/** What the acceptances came to, as the contract has it. */
export function reviewEntry(template: Template, { findings, outdated }: Review): ReviewEntry {
  return {
    accepted: findings.flatMap((one) =>
      one.status === 'godtagen'
        ? [{ finding: findingEntry(one.finding), acceptance: acceptanceEntry(one.accepted) }]
        : [],
    ),
    changed: findings.flatMap((one) => {
      if (one.status !== 'andrad') return [];
      const { found, expected } = one.accepted.finding;
      const acceptance = acceptanceEntry(one.accepted);
      return [{ finding: findingEntry(one.finding), acceptance, found, expected }];
    }),
    outdated: outdated.map((one) => {
      const { rule, chapter, insats, subject, found, expected } = one.finding;
      const fields = [...fieldLabels(template, one.finding)];
      return { rule, chapter, insats, fields, subject, found, expected, acceptance: acceptanceEntry(one) };
    }),
  };
}

function acceptanceEntry({ motivering, by, at }: AcceptedFinding): AcceptanceEntry {
  return { motivering, by, at };
}
