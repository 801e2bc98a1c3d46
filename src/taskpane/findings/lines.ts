import type { ReviewedFinding } from '../../findings/acceptance';
import { SEVERITIES } from '../../findings/finding';
import { toLines } from '../../findings/groups';

/** A line of the list: a finding, or those of one cause, which are read, counted, mended and accepted as one. */
export interface Line {
  /** Unlike that of every other line, and the same while anything of it is left. */
  readonly key: string;
  readonly findings: readonly ReviewedFinding[];
  /** The gravest of those that count, which gives the line its name and its place. */
  readonly reviewed: ReviewedFinding;
  /** What it tells is mended: it stands on, ticked, until the list is left. */
  readonly isDone: boolean;
}

/** Of a line the findings that count; all of them where none does. */
export const countingOf = ({ findings }: Pick<Line, 'findings'>): readonly ReviewedFinding[] => {
  const open = findings.filter(({ status }) => status !== 'godtagen');
  return open.length === 0 ? findings : open;
};

/** The findings as lines; those that are `done` stand in lines of their own, unless more of their cause is left. */
export function linesOf(
  findings: readonly ReviewedFinding[],
  done: ReadonlySet<ReviewedFinding> = new Set(),
): readonly Line[] {
  const left = findings.filter((reviewed) => !done.has(reviewed));
  const causes = new Set(left.map(({ finding }) => finding.group));
  const ended = findings.filter(
    (reviewed) =>
      done.has(reviewed) && (reviewed.finding.group === null || !causes.has(reviewed.finding.group)),
  );
  const shown = new Set([...left, ...ended]);
  return toLines(
    findings.filter((reviewed) => shown.has(reviewed)),
    ({ finding }) => finding,
  ).flatMap((all) => lineOf(all, done) ?? []);
}

function lineOf(findings: readonly ReviewedFinding[], done: ReadonlySet<ReviewedFinding>): Line | null {
  const counting = countingOf({ findings });
  const reviewed = SEVERITIES.map((severity) =>
    counting.find(({ finding }) => finding.severity === severity),
  ).find((each) => each !== undefined);
  if (reviewed === undefined) return null;
  const { group } = reviewed.finding;
  const key = group === null ? reviewed.key : `orsak|${group}`;
  return { key, findings, reviewed, isDone: done.has(reviewed) };
}

/** A finding that is mended while the list is looked at, and which one it stood behind; null: it stood first. */
export interface Ended {
  readonly reviewed: ReviewedFinding;
  readonly behind: string | null;
}

/** Those that a check has ended, beside those that earlier ones had, as far as they are not found again. */
export function endedSince(
  before: readonly ReviewedFinding[],
  now: readonly ReviewedFinding[],
  earlier: readonly Ended[],
): readonly Ended[] {
  const keys = new Set(now.map(({ key }) => key));
  const abouts = new Set(now.map(({ about }) => about));
  const isGone = ({ key, about }: ReviewedFinding): boolean => !keys.has(key) && !abouts.has(about);
  const places = before.map((reviewed, at) => ({ reviewed, behind: before[at - 1]?.key ?? null }));
  return [...earlier, ...places].filter(({ reviewed }) => isGone(reviewed));
}

/** The findings with those that are mended, each behind the one that it stood behind. */
export function withEnded(
  findings: readonly ReviewedFinding[],
  ended: readonly Ended[],
): readonly ReviewedFinding[] {
  return ended.reduce<readonly ReviewedFinding[]>((now, { reviewed, behind }) => {
    const at = behind === null ? 0 : now.findIndex(({ key }) => key === behind) + 1;
    return [...now.slice(0, at), reviewed, ...now.slice(at)];
  }, findings);
}

/**
 * The same line in a later check: the one with the same key, one that holds a finding of it or, since figures change
 * while people work on them, the only one of the same rule about the same thing.
 */
export function findAgain(earlier: Line | null, lines: readonly Line[]): Line | null {
  if (earlier === null) return null;
  const keys = new Set(earlier.findings.map(({ key }) => key));
  const same =
    lines.find(({ key }) => key === earlier.key) ??
    lines.find(({ findings }) => findings.some(({ key }) => keys.has(key)));
  if (same !== undefined) return same;
  const alike = lines.filter(({ findings }) =>
    findings.some(({ about }) => about === earlier.reviewed.about),
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/**
 * The line that follows one that is gone, by the order in which they stood: the next of those that are still there,
 * else the last before.
 */
export function successor(gone: string, order: readonly string[], lines: readonly Line[]): Line | null {
  const at = order.indexOf(gone);
  if (at < 0) return null;
  const there = new Map(lines.map((one) => [one.key, one]));
  const key =
    order.slice(at + 1).find((each) => there.has(each)) ??
    order.slice(0, at).findLast((each) => there.has(each));
  return there.get(key ?? '') ?? null;
}
