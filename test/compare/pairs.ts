import type { Compared, Comparison } from '../../src/compare/comparison';
import type { Difference, Side } from '../../src/compare/difference';
import { recognise } from '../../src/recognise/recognise';
import { check } from '../../src/rules/engine';
import { latestTemplate } from '../../src/template/catalogue';
import { addressOf } from '../../src/workbook/address';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** A workbook as it is compared, without what the rules say of it. */
export const readOnly = (workbook: WorkbookSnapshot): Compared => ({
  submission: recognise(workbook, latestTemplate),
  findings: [],
});

/** A workbook as it is compared, checked. */
export function readAndChecked(workbook: WorkbookSnapshot): Compared {
  const submission = recognise(workbook, latestTemplate);
  return { submission, findings: check(submission) };
}

const known = new WeakMap<WorkbookSnapshot, Compared>();

/** The same of a workbook that many are compared with. */
export function readOnce(workbook: WorkbookSnapshot): Compared {
  const read = known.get(workbook) ?? readOnly(workbook);
  known.set(workbook, read);
  return read;
}

const placeOf = (side: Side | null): string =>
  side === null ? '–' : `${side.place.sheet}!${addressOf(side.place) ?? ''}`;

/** A difference on one line: rule, and both cells. */
const lineOf = ({ rule, left, right }: Difference): string => `${rule} ${placeOf(left)} → ${placeOf(right)}`;

export const linesOf = ({ differences }: Comparison): readonly string[] => differences.map(lineOf);

/** What must be found of the other way round: kinds that are each other's mirrors. */
const MIRRORED: readonly (readonly [string, string])[] = [
  ['tillkommit', 'borttaget'],
  ['tillkommet', 'borttaget'],
  ['tillkommen', 'borttagen'],
];

function mirroredRule(rule: string): string {
  const [kind = '', end = ''] = [rule.slice(0, rule.lastIndexOf('-')), rule.slice(rule.lastIndexOf('-') + 1)];
  const isAnswer = kind === 'svar';
  for (const [come, gone] of MIRRORED) {
    if (isAnswer !== (come === 'tillkommit') && gone === 'borttaget') continue;
    if (end === come) return `${kind}-${gone}`;
    if (end === gone) return `${kind}-${come}`;
  }
  return rule;
}

/** A comparison by its lines and amounts, in no order. */
export const essenceOf = ({ differences, unchanged }: Comparison): unknown => ({
  unchanged,
  lines: differences.map((each) => `${lineOf(each)} ${each.difference?.toString() ?? ''}`).toSorted(),
});

/** The same of the comparison the other way round. */
export const mirrorOf = ({ differences, unchanged }: Comparison): unknown => ({
  unchanged,
  lines: differences
    .map(
      ({ rule, left, right, difference }) =>
        `${mirroredRule(rule)} ${placeOf(right)} → ${placeOf(left)} ${difference?.negated().toString() ?? ''}`,
    )
    .toSorted(),
});
