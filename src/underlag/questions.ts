import { isSamePlace } from '../workbook/address';
import type { AcceptedFinding, ReviewedFinding } from '../findings/acceptance';
import { insatsOf, saidToSupplier, toldMessage } from '../findings/finding';
import type { QuestionStatus } from '../findings/questions';
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
  /** The insats, or what else it is about. */
  readonly about: string | null;
  /** What was found, as it is said to the supplier. */
  readonly finding: string;
  readonly cells: readonly string[];
  /** In a reviewer's own words, or why a finding was accepted; null where the finding says it all. */
  readonly asked: string | null;
  readonly state: QuestionState | null;
}

/** The fel and varningar of a supplier as questions; what is only good to know is not asked. */
export function questionsTo({ supplier, findings, asked: words }: SupplierPart): readonly Question[] {
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
    const question = same.map((each) => words.get(each.reviewed.key)).find((each) => each !== undefined);
    return [
      {
        ...{ supplier, severity },
        key: keyOf(reviewed),
        rule: finding.rule,
        about: insatsOf(finding) ?? finding.subject,
        finding: toldMessage({ ...finding, message: saidToSupplier(finding) }).sv,
        cells: places
          .filter((place, at) => places.findIndex((other) => isSamePlace(place, other)) === at)
          .flatMap((place) => {
            const address = addressOf(place);
            return address === null ? [] : [sheetAddress(place.sheet, address)];
          }),
        ...(reviewed.status === 'godtagen'
          ? { asked: tellAccepted(reviewed.accepted), state: 'godtagen' }
          : {
              asked: question?.text ?? null,
              state: question === undefined ? null : STATES[question.status],
            }),
      },
    ];
  });
}

const STATES: Readonly<Record<QuestionStatus, QuestionState>> = { fragad: 'frågad', besvarad: 'besvarad' };

const tellAccepted = ({ by, motivering }: AcceptedFinding): string => `Godtagen av ${by}: ${motivering}`;

const keyOf = ({ identity }: ReviewedFinding): string => hashOf(identityKey(identity));

const SEEDS = [0x811c9dc5, 0x01000193];

/** A short name for a long text (FNV-1a, twice): among thousands of questions no two have the same by chance. */
const hashOf = (text: string): string =>
  SEEDS.map((seed) => {
    let hash = seed;
    for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return hash.toString(36).padStart(7, '0');
  }).join('');
