import { readShareGroups } from '../../src/portfolio/shares';

/** The shares of a part, and of what is left. */
const NESTED =
  'Inköp och upphandlingsnämnden står för 15% av totalkostnad. Resterande del 85 % av totalkostnaden fördelas som tidigare år 75% till förvaltningar och 25% till bolagen. • 75% av kostnaden till Förvaltningarna 25% av kostnaden till Bolagen';

describe('readShareGroups', () => {
  it('gathers shares by what they are shares of', () => {
    const groups = readShareGroups(NESTED).map(({ shares, endsWithRest }) => ({
      shares: shares.map(({ percent }) => percent),
      endsWithRest,
    }));
    expect(groups).toEqual([
      { shares: [15, 85], endsWithRest: true },
      { shares: [75, 25], endsWithRest: false },
      { shares: [75, 25], endsWithRest: false },
    ]);
  });

  it('tells who bears each share, whichever stands first', () => {
    const bearers = (text: string) =>
      readShareGroups(text).map(({ shares }) => shares.map(({ bearer }) => bearer));
    expect(bearers('60 % till förvaltningarna, 30 % efter antal datorer')).toEqual([
      ['förvaltningar', 'antal datorer'],
    ]);
    expect(bearers('Nämnder 60 %, styrelser 30 %')).toEqual([['nämnder', 'styrelser']]);
    expect(bearers('60 % här och 30 % där')).toEqual([[null, null]]);
  });

  it('reads no key in a text that is full of shares', () => {
    expect(readShareGroups('1 % till bolag. '.repeat(40))).toEqual([]);
  });
});
