import { addressOfFinding, type Finding } from '../findings/finding';
import type { FindingEntry } from './contract';

/** A finding as the contract has it. */
export function findingEntry(finding: Finding): FindingEntry {
  const { rule, severity, place, subject, message, found, expected, difference } = finding;
  const cell = addressOfFinding(finding);
  return {
    rule,
    severity,
    sheet: place.sheet,
    cell,
    subject,
    message: message.sv,
    found,
    expected,
    difference,
  };
}
