import type { Limits } from '../findings/settings';
import { analysisYear } from '../portfolio/analysis-year';
import type { Compared, Comparison } from './comparison';
import type { Corrections } from '../findings/corrections';
import type { Difference, Lone } from './difference';
import { compareVersions } from './last-version';
import { compareYears } from './last-year';

/**
 * What differs between two workbooks, both as they were recognised and checked: between versions of one year, or
 * between a year and another. Given the other way round the later year is still held against the earlier, with the
 * sides exchanged.
 */
export function compare(
  before: Compared,
  after: Compared,
  corrections: Corrections = [],
  limits?: Limits,
): Comparison {
  const [one, other] = [analysisYear(before.submission), analysisYear(after.submission)];
  if (one === other) return compareVersions(before, after, corrections);
  if (one < other) return compareYears(before, after, corrections, limits);
  const turned = compareYears(after, before, corrections.map(exchangedCorrection), limits);
  const { left, right } = turned.insatser;
  return {
    ...turned,
    years: { left: turned.years.right, right: turned.years.left },
    differences: turned.differences.map(exchanged),
    insatser: { ...turned.insatser, left: right, right: left },
    lone: turned.lone.map(exchangedLone),
  };
}

const exchangedCorrection = ({ kind, left, right }: Corrections[number]): Corrections[number] => ({
  kind,
  left: right,
  right: left,
});

const exchangedLone = (lone: Lone): Lone => ({ ...lone, side: lone.side === 'left' ? 'right' : 'left' });

const exchanged = (difference: Difference): Difference => ({
  ...difference,
  left: difference.right,
  right: difference.left,
  difference: difference.difference?.negated() ?? null,
  ...(difference.pair && {
    pair: { ...difference.pair, left: difference.pair.right, right: difference.pair.left },
  }),
  ...(difference.lone && { lone: exchangedLone(difference.lone) }),
});
