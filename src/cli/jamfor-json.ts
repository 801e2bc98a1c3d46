import type { Comparison } from '../compare/comparison';
import type { Difference, Side } from '../compare/difference';
import { groupBy } from '../language/by-key';
import type { Submission } from '../recognise/submission';
import { addressOf } from '../workbook/address';
import type { ComparisonDocument } from './jamfor-contract';

/** One of the compared files, read. */
export interface ReadFile {
  readonly file: string;
  readonly submission: Submission;
}

/** A comparison as a document for other programs. */
export function toComparisonDocument(
  before: ReadFile,
  after: ReadFile,
  comparison: Comparison,
): ComparisonDocument {
  const { mode, differences } = comparison;
  return {
    version: 1,
    mode,
    before: fileEntry(before),
    after: fileEntry(after),
    differences: differences.map(differenceEntry),
    counts: countsOf(comparison),
  };
}

const fileEntry = ({ file, submission: { supplier, year } }: ReadFile): ComparisonDocument['before'] => ({
  file,
  supplier,
  year,
});

function differenceEntry({ rule, severity, what, text, left, right, difference }: Difference) {
  return {
    ...{ rule, severity, what },
    text: { sv: text.sv, en: text.en },
    left: sideEntry(left),
    right: sideEntry(right),
    difference: difference?.toNumber() ?? null,
  };
}

function sideEntry(side: Side | null) {
  if (side === null) return null;
  const { amount, text, place } = side;
  return { value: amount?.toNumber() ?? text, sheet: place.sheet, cell: addressOf(place) };
}

function countsOf(comparison: Comparison): ComparisonDocument['counts'] {
  const { differences, unchanged, insatser, faults, frames, proposals } = comparison;
  const severities = { fel: 0, varning: 0, info: 0 };
  for (const { severity } of differences) severities[severity] += 1;
  return {
    differences: differences.length,
    rules: Object.fromEntries(
      [...groupBy(differences, ({ rule }) => rule)].map(([rule, own]) => [rule, own.length]),
    ),
    severities,
    unchanged,
    insatser: { before: insatser.left, after: insatser.right, same: insatser.paired },
    faults: faults && { new: faults.fresh, mended: faults.mended, kept: faults.kept },
    proposals: proposals && { ...proposals },
    frames: frames.map(({ frame, name, left, right }) => ({
      frame,
      what: name.sv,
      left: left?.toNumber() ?? null,
      right: right?.toNumber() ?? null,
      difference: left && right ? right.minus(left).toNumber() : null,
    })),
  };
}
