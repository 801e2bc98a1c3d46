import { NAME_LENGTH } from './acceptance';
import { type FindingIdentity, identityKey, type IdentifiedFinding, subjectKey } from './identity';
import { pairUp } from './pair-up';

/** What a reviewer asks of a finding, whom, and whether it was answered. Accepting it is another thing. */
export interface Question {
  readonly finding: FindingIdentity;
  readonly status: QuestionStatus;
  /** Whom it is put to; "" where that goes without saying. */
  readonly to: string;
  /** In the reviewer's own words. */
  readonly text: string;
  readonly by: string;
  readonly at: string;
}

export const QUESTION_STATUSES = ['fragad', 'besvarad'] as const;
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];

/** How long a question, and the name of whom it is put to, may be. */
export const QUESTION_LENGTH = 2000;
export const ADDRESSEE_LENGTH = NAME_LENGTH;

/**
 * The question of each finding, by the finding's key: the one put to just that finding or, where its content has
 * changed since, to what it is about. A question whose finding is gone is answered by that.
 */
export function questionsOf(
  identified: readonly IdentifiedFinding[],
  questions: readonly Question[],
): ReadonlyMap<string, Question> {
  const paired = pairUp(identified, questions, {
    same: [({ key }) => key, ({ finding }) => identityKey(finding)],
    about: [({ about }) => about, ({ finding }) => subjectKey(finding)],
  });
  return new Map([...paired].map(([{ key }, { with: question }]) => [key, question]));
}

/** The list with a question put to each of the findings, in place of what was asked of it before. */
export function ask(
  questions: readonly Question[],
  identified: readonly IdentifiedFinding[],
  asked: Omit<Question, 'finding'>,
): readonly Question[] {
  const earlier = questionsOf(identified, questions);
  const replaced = new Set(identified.flatMap(({ key }) => earlier.get(key) ?? []));
  return [
    ...questions.filter((one) => !replaced.has(one)),
    ...identified.map(({ identity }) => ({ finding: identity, ...asked })),
  ];
}

/** The list with some questions of another status, or without them where that is null. */
export const settle = (
  questions: readonly Question[],
  some: readonly Question[],
  status: QuestionStatus | null,
): readonly Question[] =>
  questions.flatMap((one) => {
    if (!some.includes(one)) return [one];
    return status === null ? [] : [{ ...one, status }];
  });
