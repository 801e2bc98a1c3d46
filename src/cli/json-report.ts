import { countBySeverity } from '../findings/finding';
import { openFindings } from '../findings/review';
import type { Coverage } from '../recognise/submission';
import type { FileEntry, FindingsDocument } from './contract';
import type { Examined } from './examine';
import { findingEntry } from './finding-entry';
import { reviewEntry } from './json-review';

/** The findings contract's document for the files, in the order given; with what was accepted where that was asked for. */
export function toDocument(examined: readonly Examined[], withReview: boolean): FindingsDocument {
  return { version: 1, files: examined.map((one) => toEntry(one, withReview)) };
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

function toEntry(examined: Examined, withReview: boolean): FileEntry {
  if ('error' in examined) return { file: examined.file, error: examined.error, ...NOTHING_READ };
  const { file, submission, review } = examined;
  const findings = openFindings(review);
  return {
    file,
    error: null,
    supplier: submission.supplier,
    year: submission.year,
    coverage: coverageEntry(submission.coverage),
    summary: countBySeverity(findings),
    findings: findings.map(findingEntry),
    ...(withReview ? { review: reviewEntry(submission.template, review) } : {}),
  };
}

/** What the contract tells of the coverage; the recogniser knows more. */
function coverageEntry({ sections, fields, cards }: Coverage): FileEntry['coverage'] {
  return {
    sections: { found: sections.found, expected: sections.expected },
    fields: { read: fields.read, unknown: fields.unknown },
    cards: { ongoing: cards.ongoing, proposed: cards.proposed, blank: cards.blank },
  };
}
