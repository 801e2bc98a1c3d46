import { compare } from '../../src/compare/compare';
import { share, sharesOf } from '../tools/rotation';
import { harmlessPairs } from './harmless-pairs';
import { linesOf, readOnce, readOnly } from './pairs';

/** A day's share is one pair in so many. */
const SHARES = 32;

const turns = sharesOf(SHARES);

describe('two workbooks that say the same', () => {
  it('are at least 200 pairs', () => {
    expect(harmlessPairs.length).toBeGreaterThanOrEqual(200);
  });

  it.each(
    harmlessPairs.filter((_, index) => turns.includes(index % SHARES)).map((pair) => [pair.name, pair]),
  )(`differ in nothing: %s (${share})`, (_, { make }) => {
    const [before, after] = make();
    expect(after).not.toEqual(before);
    const comparison = compare(readOnce(before), readOnly(after));
    expect(linesOf(comparison)).toEqual([]);
    expect(comparison.unchanged).toBeGreaterThan(10);
  });
});
