import type { Severity } from './finding';
import { insatsOf } from './finding';
import type { IdentifiedFinding } from './identity';
import { pairUp } from './pair-up';

/** A finding of an earlier check, as much of it as tells it from others and names it. */
export interface EarlierFinding {
  readonly key: string;
  readonly about: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The insats or row that it concerned; "" where none. */
  readonly label: string;
}

/** What an earlier check found. */
export interface EarlierCheck {
  readonly at: string;
  readonly findings: readonly EarlierFinding[];
}

/** How long what is kept of a finding may be; a longer key is that of no finding. */
export const KEY_LENGTH = 3000;

/** What happened since the earlier check. */
export interface SinceThen {
  readonly mended: readonly EarlierFinding[];
  /** The keys of those that are new. */
  readonly fresh: ReadonlySet<string>;
  /** How many were there then and still are, also with other figures. */
  readonly left: number;
}

export const toEarlier = (identified: readonly IdentifiedFinding[], at: Date): EarlierCheck => ({
  at: at.toISOString(),
  findings: identified.map(({ finding, key, about }) => ({
    key,
    about,
    rule: finding.rule,
    severity: finding.severity,
    label: insatsOf(finding) ?? finding.subject ?? '',
  })),
});

/** Holds a check against an earlier one. */
export function sinceThen({ findings }: EarlierCheck, now: readonly IdentifiedFinding[]): SinceThen {
  const paired = pairUp(now, findings, {
    same: [({ key }) => key, ({ key }) => key],
    about: [({ about }) => about, ({ about }) => about],
  });
  const still = new Set([...paired.values()].map((one) => one.with));
  return {
    mended: findings.filter((one) => !still.has(one)),
    fresh: new Set(now.flatMap((one) => (paired.has(one) ? [] : [one.key]))),
    left: paired.size,
  };
}
