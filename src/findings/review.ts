import type { AcceptedFinding, ReviewedFinding } from './acceptance';
import { identify, identityKey, subjectKey, type IdentifiedFinding } from './identity';
import { pairUp } from './pair-up';
import type { Finding } from './finding';

export interface Review {
  /** In the order of the check. */
  readonly findings: readonly ReviewedFinding[];
  /** What was accepted and is no longer found: mended, or of a rule that is off or gone. */
  readonly outdated: readonly AcceptedFinding[];
}

/**
 * Holds the findings of a check against what has been accepted. First each is paired with the acceptance of just that
 * finding; of what is left, those about the same thing are paired in order, as changed. Nothing accepted is lost:
 * it stands at a finding or among the outdated.
 */
export const review = (findings: readonly Finding[], accepted: readonly AcceptedFinding[]): Review =>
  reviewIdentified(identify(findings), accepted);

/** `review` of findings that are identified already. */
export function reviewIdentified(
  identified: readonly IdentifiedFinding[],
  accepted: readonly AcceptedFinding[],
): Review {
  const paired = pairUp(identified, accepted, {
    same: [({ key }) => key, ({ finding }) => identityKey(finding)],
    about: [({ about }) => about, ({ finding }) => subjectKey(finding)],
  });
  const current = new Set([...paired.values()].map((one) => one.with));
  return {
    findings: identified.map((one) => {
      const earlier = paired.get(one);
      if (earlier === undefined) return { ...one, status: 'ny' };
      return { ...one, status: earlier.by === 'same' ? 'godtagen' : 'andrad', accepted: earlier.with };
    }),
    outdated: accepted.filter((one) => !current.has(one)),
  };
}

/** The findings that count: neither in the summary nor in the exit status do accepted ones. */
export function openFindings({ findings }: Pick<Review, 'findings'>): readonly Finding[] {
  return findings.filter(({ status }) => status !== 'godtagen').map(({ finding }) => finding);
}
