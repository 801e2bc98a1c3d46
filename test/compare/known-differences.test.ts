import { compare } from '../../src/compare/compare';
import { addressOf } from '../../src/workbook/address';
import { share, sharesOf } from '../tools/rotation';
import { knownDifferences, severalDifferences } from './known-differences';
import { essenceOf, linesOf, mirrorOf, readOnce, readOnly } from './pairs';

/** A day's share is one pair in so many. */
const SHARES = 48;

const turns = sharesOf(SHARES);

describe('two workbooks that differ in one thing', () => {
  it('are at least 200 pairs', () => {
    expect(knownDifferences.length).toBeGreaterThanOrEqual(200);
  });

  it.each(
    knownDifferences
      .filter((_, index) => turns.includes(index % SHARES))
      .map((pair) => [pair.name, pair] as const),
  )(`are told that at both cells and nothing else, and the mirror: %s (${share})`, (_, { make }) => {
    const { before, after, rule, left, right } = make();
    const [one, other] = [readOnce(before), readOnly(after)];
    const comparison = compare(one, other);
    expect(linesOf(comparison)).toEqual([
      `${rule} ${left.sheet}!${addressOf(left)} → ${right.sheet}!${addressOf(right)}`,
    ]);
    expect(essenceOf(compare(other, one))).toEqual(mirrorOf(comparison));
  });
});

/** So many workbooks with several differences; a day's share is one. */
const SEVERAL = 24;

it.each(sharesOf(SEVERAL))(
  `several differences are all told, and nothing else, and the mirror (%i, ${share})`,
  (seed) => {
    const { before, after, expected } = severalDifferences(seed);
    const [one, other] = [readOnce(before), readOnly(after)];
    const comparison = compare(one, other);
    const lines = expected.map(
      ({ rule, left, right }) =>
        `${rule} ${left.sheet}!${addressOf(left)} → ${right.sheet}!${addressOf(right)}`,
    );
    expect(linesOf(comparison).toSorted()).toEqual(lines.toSorted());
    expect(essenceOf(compare(other, one))).toEqual(mirrorOf(comparison));
  },
);
