import type { AcceptedFinding, ReviewedFinding } from '../findings/acceptance';
import { countBySeverity, type Finding, toldMessage } from '../findings/finding';
import { addressOf, areaAddress } from '../workbook/address';
import { countLines } from '../findings/groups';
import { fieldLabels } from '../findings/identity';
import { countAccepted, type Provenance, reservationsOf, rulesOff } from '../findings/provenance';
import { openFindings, type Review } from '../findings/review';
import type { Coverage } from '../recognise/submission';
import type { Template } from '../template/template';
import type { AcceptanceEntry, FileEntry, FindingEntry, FindingsDocument, ReviewEntry } from './contract';
import type { Examined } from './examine';

/** The findings contract's document for the files, in the order given; `withReview`: with what was accepted. */
export function toDocument(examined: readonly Examined[], withReview: boolean): FindingsDocument {
  return { version: 2, files: examined.map((one) => fileEntry(one, withReview)) };
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
  template: null,
  checkedAt: null,
  isSubmission: false,
  rulesOff: [],
  severitiesChanged: [],
  accepted: 0,
  unread: [],
  hidden: [],
  deviations: [],
  reservations: [],
  groups: { fel: 0, varning: 0, info: 0 },
  findings: [],
};

function fileEntry(examined: Examined, withReview: boolean): FileEntry {
  if ('error' in examined) return { file: examined.file, error: examined.error, ...NOTHING_READ };
  const { file, submission, review, provenance } = examined;
  const findings = openFindings(review);
  return {
    file,
    error: null,
    supplier: submission.supplier,
    year: submission.year,
    coverage: coverageEntry(submission.coverage),
    summary: countBySeverity(findings),
    ...provenanceEntry(provenance),
    groups: countLines(findings),
    findings: findings.map(findingEntry),
    ...keptEntry(provenance),
    ...(withReview ? { review: reviewEntry(submission.template, review) } : {}),
  };
}

/** What the result rests on. */
function provenanceEntry(provenance: Provenance) {
  const { template, checkedAt, unread, hidden, deviations } = provenance;
  return {
    template: { id: template.id, year: template.year, version: template.edition },
    checkedAt: checkedAt.toISOString(),
    isSubmission: provenance.isSubmission,
    rulesOff: rulesOff(provenance).map(({ rule }) => rule),
    severitiesChanged: provenance.rules.flatMap(({ rule, to }) => (to === 'av' ? [] : [rule])),
    accepted: countAccepted(provenance),
    unread: unread.map(({ chapter, first, area, cells }) => ({
      chapter,
      sheet: first.place.sheet,
      range: areaAddress(area),
      cells,
    })),
    hidden: [...hidden],
    deviations: [...deviations],
    reservations: reservationsOf(provenance).map(({ sv }) => sv),
  };
}

/** What somebody has decided of the workbook in the pane. */
function keptEntry({ stamped, unheeded }: Provenance): Pick<FileEntry, 'stamp' | 'unheeded'> {
  return {
    ...(stamped && { stamp: stampEntry(stamped) }),
    ...(unheeded && {
      unheeded: {
        rulesOff: unheeded.rules.flatMap(({ rule, to }) => (to === 'av' ? [rule] : [])),
        severitiesChanged: unheeded.rules.flatMap(({ rule, to }) => (to === 'av' ? [] : [rule])),
        accepted: unheeded.accepted,
      },
    }),
  };
}

const stampEntry = ({ stamp, holds }: NonNullable<Provenance['stamped']>): FileEntry['stamp'] => ({
  by: stamp.by,
  at: stamp.at,
  rulesOff: [...stamp.rulesOff],
  holds,
});

/** What the contract tells of the coverage; the recogniser knows more. */
function coverageEntry({ sections, fields, cards, unread }: Coverage): FileEntry['coverage'] {
  return {
    sections: { found: sections.found, expected: sections.expected },
    fields: { read: fields.read, unknown: fields.unknown },
    cards: { ongoing: cards.ongoing, proposed: cards.proposed, blank: cards.blank },
    ...(unread.blocks === 0 ? {} : { unread }),
  };
}

function findingEntry(finding: Finding): FindingEntry {
  const { rule, severity, place, hiding, subject, found, expected, difference, group } = finding;
  const [{ sheet }, cell, message] = [place, addressOf(finding.place), toldMessage(finding).sv];
  const hidden = hiding === null ? {} : { hidden: hiding };
  return { rule, severity, sheet, cell, ...hidden, subject, message, found, expected, difference, group };
}

function reviewEntry(template: Template, { findings, outdated }: Review): ReviewEntry {
  const refused = findings.flatMap((one) => (one.status === 'obehorig' ? [acceptedEntry(one)] : []));
  return {
    accepted: findings.flatMap((one) => (one.status === 'godtagen' ? [acceptedEntry(one)] : [])),
    changed: findings.flatMap((one) => {
      if (one.status !== 'andrad') return [];
      const { found, expected } = one.accepted.finding;
      return [{ ...acceptedEntry(one), found, expected }];
    }),
    ...(refused.length === 0 ? {} : { refused }),
    outdated: outdated.map((one) => {
      const { rule, chapter, insats, subject, found, expected } = one.finding;
      const fields = [...fieldLabels(template, one.finding)];
      return { rule, chapter, insats, fields, subject, found, expected, acceptance: acceptanceEntry(one) };
    }),
  };
}

const acceptedEntry = ({ finding, accepted }: ReviewedFinding & { readonly accepted: AcceptedFinding }) => ({
  finding: findingEntry(finding),
  acceptance: acceptanceEntry(accepted),
});

const acceptanceEntry = ({ motivering, by, at }: AcceptedFinding): AcceptanceEntry => ({
  motivering,
  by,
  at,
});
