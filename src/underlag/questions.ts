import { isSamePlace } from '../workbook/address';
import type { ReviewedFinding } from '../findings/acceptance';
import { toldMessage } from '../findings/finding';
import { identityKey } from '../findings/identity';
import { groupBy } from '../language/by-key';
import { addressOf, sheetAddress } from '../workbook/address';
import type { SupplierPart } from './supplier';

export const QUESTION_STATES = ['frågad', 'besvarad', 'godtagen'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** What the beredningsfunktion may ask a supplier: a finding, or several of one cause. */
export interface Question {
  /** Known again by this when the workbook has been checked anew. */
  readonly key: string;
  readonly supplier: string;
  readonly severity: 'fel' | 'varning';
  readonly rule: string;
  readonly finding: string;
  readonly cells: readonly string[];
  /** `godtagen` where the finding was accepted, with the motivering as its answer. */
  readonly state: QuestionState | null;
  readonly answer: string | null;
}

/** The fel and varningar of a supplier as questions; what is only good to know is not asked. */
export function questionsTo({ supplier, findings }: SupplierPart): readonly Question[] {
  const asked = findings.flatMap((reviewed) => {
    const { severity } = reviewed.finding;
    return severity === 'info' ? [] : [{ reviewed, severity }];
  });
  const keyed = groupBy(asked, ({ reviewed }) => reviewed.finding.group ?? keyOf(reviewed));
  return [...keyed.values()].flatMap((same): Question[] => {
    const [first] = same;
    if (first === undefined) return [];
    const { reviewed, severity } = first;
    const { finding } = reviewed;
    const places = same.map((each) => each.reviewed.finding.place);
    const accepted = reviewed.status === 'godtagen' ? reviewed.accepted : null;
    return [
      {
        ...{ supplier, severity },
        key: keyOf(reviewed),
        rule: finding.rule,
        finding: toldMessage(finding).sv,
        cells: places
          .filter((place, at) => places.findIndex((other) => isSamePlace(place, other)) === at)
          .flatMap((place) => {
            const address = addressOf(place);
            return address === null ? [] : [sheetAddress(place.sheet, address)];
          }),
        state: accepted === null ? null : 'godtagen',
        answer: accepted?.motivering ?? null,
      },
    ];
  });
}

const keyOf = ({ identity }: ReviewedFinding): string => hashOf(identityKey(identity));

const SEEDS = [0x811c9dc5, 0x01000193];

/** A short name for a long text (FNV-1a, twice): among thousands of questions no two have the same by chance. */
const hashOf = (text: string): string =>
  SEEDS.map((seed) => {
    let hash = seed;
    for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return hash.toString(36).padStart(7, '0');
  }).join('');
