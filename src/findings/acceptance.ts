import { collapseSpaces } from '../language/normalise';
import { identityKey, type FindingIdentity, type IdentifiedFinding } from './identity';

/** How long a motivering and a name may be. */
export const MOTIVERING_LENGTH = 2000;
export const NAME_LENGTH = 200;

/** A finding that somebody has looked at and accepts, and why. It no longer counts, but is still shown. */
export interface AcceptedFinding {
  readonly finding: FindingIdentity;
  readonly motivering: string;
  /** Who accepted it. */
  readonly by: string;
  /** When, as an ISO date and time. */
  readonly at: string;
}

/**
 * A finding beside what has been accepted. `ny`: nobody has accepted it. `godtagen`: accepted as it is. `andrad`: the
 * rule still fires on the same thing, but what was found or expected is another than when it was accepted, so the
 * motivering may no longer hold and the finding counts again. `obehorig`: it was accepted by somebody who by the policy
 * may not, so it counts.
 */
export type ReviewedFinding = IdentifiedFinding &
  (
    | { readonly status: 'ny' }
    | { readonly status: 'godtagen' | 'andrad' | 'obehorig'; readonly accepted: AcceptedFinding }
  );

/** What somebody says when accepting a finding. */
export interface Acceptance {
  readonly motivering: string;
  readonly by: string;
  readonly at: Date;
}

/**
 * Whether a text can stand as a motivering, or as a name, of at most so many characters: neither blank nor too long.
 */
export function isWritten(text: string, length: number): boolean {
  return collapseSpaces(text) !== '' && text.length <= length;
}

/**
 * The list with one more finding accepted, last; in place of what was said of it before. To be called only with what
 * `isWritten` lets through.
 * @throws {RangeError} where the motivering or the name is blank or too long, or the time is none.
 */
export function accept(
  accepted: readonly AcceptedFinding[],
  reviewed: ReviewedFinding,
  { motivering, by, at }: Acceptance,
): readonly AcceptedFinding[] {
  if (!isWritten(motivering, MOTIVERING_LENGTH)) throw new RangeError('The motivering is blank or too long.');
  if (!isWritten(by, NAME_LENGTH)) throw new RangeError('The name is blank or too long.');
  const others = reviewed.status === 'ny' ? accepted : withdraw(accepted, reviewed.accepted);
  return [
    ...others,
    { finding: reviewed.identity, motivering: motivering.trim(), by: by.trim(), at: at.toISOString() },
  ];
}

/** The list without one accepted finding, which then counts again. */
export function withdraw(
  accepted: readonly AcceptedFinding[],
  { finding }: AcceptedFinding,
): readonly AcceptedFinding[] {
  const key = identityKey(finding);
  return accepted.filter((other) => identityKey(other.finding) !== key);
}
