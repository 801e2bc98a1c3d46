import { countBySeverity } from '../rules/engine';
import type { FileEntry, FindingsDocument } from './contract';
import type { Examined } from './examine';

/** The findings contract's document for the files, in the order given. */
export function toDocument(examined: readonly Examined[]): FindingsDocument {
  return { version: 1, files: examined.map(toEntry) };
}

const NOTHING_READ: Omit<FileEntry, 'file' | 'error'> = {
  supplier: null,
  year: null,
  coverage: {
    sections: { found: 0, expected: 0 },
    fields: { read: 0, unknown: 0 },
    cards: { ongoing: 0, proposed: 0, blank: 0 },
  },
  summary: { fel: 0, varning: 0, info: 0 },
  findings: [],
};

function toEntry(examined: Examined): FileEntry {
  if ('error' in examined) return { file: examined.file, error: examined.error, ...NOTHING_READ };
  const { file, submission, findings } = examined;
  return {
    file,
    error: null,
    supplier: submission.supplier,
    year: submission.year,
    coverage: submission.coverage,
    summary: countBySeverity(findings),
    findings: findings.map(
      ({ rule, severity, sheet, cell, subject, message, found, expected, difference }) => ({
        rule,
        severity,
        sheet,
        cell,
        subject,
        message: message.sv,
        found,
        expected,
        difference,
      }),
    ),
  };
}
