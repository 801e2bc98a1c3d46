import type { AcceptedFinding, ReviewedFinding } from './acceptance';
import { identify, identityKey, subjectKey, type FindingIdentity, type IdentifiedFinding } from './identity';
import { groupBy } from '../language/by-key';
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
  const same = pair(identified, accepted, ({ key }) => key, identityKey);
  const taken = new Set(same.values());
  const changed = pair(
    identified.filter((one) => !same.has(one)),
    accepted.filter((one) => !taken.has(one)),
    ({ about }) => about,
    subjectKey,
  );
  const current = new Set([...same.values(), ...changed.values()]);
  return {
    findings: identified.map((one) => {
      const [unchanged, earlier] = [same.get(one), changed.get(one)];
      if (unchanged) return { ...one, status: 'godtagen', accepted: unchanged };
      return earlier ? { ...one, status: 'andrad', accepted: earlier } : { ...one, status: 'ny' };
    }),
    outdated: accepted.filter((one) => !current.has(one)),
  };
}

/** The findings that count: neither in the summary nor in the exit status do accepted ones. */
export function openFindings({ findings }: Pick<Review, 'findings'>): readonly Finding[] {
  return findings.filter(({ status }) => status !== 'godtagen').map(({ finding }) => finding);
}

/** Findings and acceptances with the same key, the first with the first. */
function pair(
  findings: readonly IdentifiedFinding[],
  accepted: readonly AcceptedFinding[],
  keyOf: (finding: IdentifiedFinding) => string,
  keyOfAccepted: (identity: FindingIdentity) => string,
): ReadonlyMap<IdentifiedFinding, AcceptedFinding> {
  if (accepted.length === 0) return new Map();
  const candidates = groupBy(accepted, ({ finding }) => keyOfAccepted(finding));
  return new Map(
    [...groupBy(findings, keyOf)].flatMap(([key, group]) =>
      group.flatMap((one, index) => {
        const candidate = candidates.get(key)?.[index];
        return candidate ? [[one, candidate] as const] : [];
      }),
    ),
  );
}
