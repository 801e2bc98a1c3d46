import type { Finding } from '../findings/finding';
import type { FindingEntry } from './contract';

/** A finding as the contract has it. */
export function findingEntry(finding: Finding): FindingEntry {
  const { rule, severity, sheet, cell, subject, message, found, expected, difference } = finding;
  return { rule, severity, sheet, cell, subject, message: message.sv, found, expected, difference };
}
