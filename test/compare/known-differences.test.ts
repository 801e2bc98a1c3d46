import { compare } from '../../src/compare/compare';
import { addressOf } from '../../src/workbook/address';
import { share, sharesOf } from '../tools/rotation';
import { knownDifferences } from './known-differences';
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
