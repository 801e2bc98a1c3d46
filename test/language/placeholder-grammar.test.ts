import fc from 'fast-check';
import { PLACEHOLDER_CLAUSES } from '../../src/language/placeholder-grammar';

/** The generator knows no looking ahead, which only forbids. */
const withoutLookahead = ({ source }: RegExp): RegExp => new RegExp(source.replaceAll('(?!.*\\d)', ''));

describe('what a clause needs before its pattern is asked', () => {
  it.each(
    PLACEHOLDER_CLAUSES.map(({ needs, pattern }, at) => [at, needs.join(', '), needs, pattern] as const),
  )('clause %d holds one of: %s', (_at, _told, needs, pattern) => {
    fc.assert(
      fc.property(fc.stringMatching(withoutLookahead(pattern)), (words) =>
        needs.some((need) => words.includes(need)),
      ),
    );
  });
});
