import type { Severity } from './finding';
import { groupBy } from '../language/by-key';
import type { ReviewedFinding } from './acceptance';
import { insatsOf } from './finding';
import { toLines } from './groups';
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
  /** What findings of one cause had in common; null for one alone. */
  readonly group: string | null;
}

/** What an earlier check found. */
export interface EarlierCheck {
  readonly at: string;
  readonly findings: readonly EarlierFinding[];
}

/** How long what is kept of a finding may be; a longer key is that of no finding. */
export const KEY_LENGTH = 3000;

/** What happened since the earlier check; findings of one cause are one line, and counted as one. */
export interface SinceThen {
  /** Of each line that is gone its first finding. */
  readonly mended: readonly EarlierFinding[];
  /** The keys of those that are new, and how many lines they are. */
  readonly fresh: ReadonlySet<string>;
  readonly freshLines: number;
  /** How many lines count that were there then, also with other figures. What is accepted is neither. */
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
    group: finding.group,
  })),
});

/** Holds a check against an earlier one. */
export function sinceThen({ findings }: EarlierCheck, now: readonly ReviewedFinding[]): SinceThen {
  const paired = pairUp(now, findings, {
    same: [({ key }) => key, ({ key }) => key],
    about: [({ about }) => about, ({ about }) => about],
  });
  const still = new Set([...paired.values()].map((one) => one.with));
  const gone = [...groupBy(findings, (one) => one.group ?? one).values()].filter(
    (line) => !line.some((one) => still.has(one)),
  );
  const open = now.filter(({ status }) => status !== 'godtagen');
  const lines = toLines(open, ({ finding }) => finding);
  const old = lines.filter((line) => line.some((one) => paired.has(one)));
  return {
    mended: gone.flatMap(([first]) => first ?? []),
    fresh: new Set(open.flatMap((one) => (paired.has(one) ? [] : [one.key]))),
    freshLines: lines.length - old.length,
    left: old.length,
  };
}
