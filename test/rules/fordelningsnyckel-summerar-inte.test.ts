import { readShareGroups } from '../../src/portfolio/shares';
import { fordelningsnyckelSummerarInte } from '../../src/rules/fordelningsnyckel-summerar-inte';
import { DEFAULT_LIMITS } from '../../src/findings/settings';
import { expectFindings, submissionOf } from '../builders/expect-findings';

const keys = (nuvarande: string, forslag = 'Ingen justering') =>
  submissionOf([
    ['3.2 Förslag justering av fördelningsnycklar'],
    ['Tjänst', 'Nuvarande fördelningsnyckel', 'Förslag justering', 'Motivering'],
    ['Stöd vid inköp/beställning', nuvarande, forslag, 'Motiv: 15 % och 20 %.'],
  ]);

const FLAT =
  '75% av kostnaden till Förvaltningarna där kostnaderna fördelas utifrån antal anställda 25% av kostnaden till Bolagen där kostnaderna fördelas utifrån Stadshus ABs fördelningsnyckel.';
const NESTED =
  'Inköp och upphandlingsnämnden står för 15% av totalkostnad. Resterande del 85 % av totalkostnaden fördelas som tidigare år 75% till förvaltningar och 25% till bolagen. • 75% av kostnaden till Förvaltningarna 25% av kostnaden till Bolagen';

describe('fordelningsnyckel-summerar-inte', () => {
  it.each([
    [FLAT.replace('25%', '35%'), '110 % (75 % + 35 %)'],
    ['70 % av kostnaden till förvaltningarna och 25 % av kostnaden till bolagen.', '95 % (70 % + 25 %)'],
    ['Förvaltningar 60 %, bolag 30 %', '90 %'],
    ['Förvaltningarna betalar 70 procent och bolagen 32,5 procent', '102,5 %'],
    ['60% förvaltningar, 20% bolag, 10% leverantör', '90 %'],
    ['Antal anställda 40 % och antal datorer 40 %', '80 %'],
    [NESTED.replace('15%', '20%'), '105 % (20 % + 85 %)'],
    [NESTED.replace('85 %', '80 %'), '95 %'],
    [NESTED.replace('25% till bolagen', '20% till bolagen'), '95 % (75 % + 20 %)'],
    ['Idag förvaltningar 75% och bolag 25%. Förslag: förvaltningar 70%, bolag 25%', '95 %'],
  ])('fires on "%s"', (text, says) => {
    expectFindings(fordelningsnyckelSummerarInte, keys(text), [{ cell: 'B3', severity: 'fel', says }]);
    expectFindings(fordelningsnyckelSummerarInte, keys('', text), [{ cell: 'C3', severity: 'fel', says }]);
  });

  it('states sum, whole and difference', () => {
    const [finding] = fordelningsnyckelSummerarInte.check(
      keys('Förvaltningar 60 %, bolag 30 %'),
      DEFAULT_LIMITS,
    );
    expect(finding).toMatchObject({ found: '90 %', expected: '100 %', difference: '-10 %' });
  });

  it.each([
    FLAT,
    NESTED,
    'Fördelas på antal beställare.',
    'Bolagen betalar 25 %',
    'Förvaltningar 33 %, bolag 33 %, leverantör 33 %',
    'Förvaltningar 66,7 %, bolag 33,3 %',
    '100 % till förvaltningarna, 0 % till bolagen',
    'Leverantören 15 %, resten lika mellan 10 % av kunderna',
    'Förvaltningar 60 %, bolag 20 %, resterande på leverantören',
    '60 % till förvaltningarna, varav 50 % till nämnden',
    'Ca 70 % förvaltningar, ca 25 % bolag',
    'Andelen för bolag ökar från 20 % till 25 %',
    'Förvaltningar 75 % (tidigare 70 %), bolag 25 % (tidigare 30 %)',
    'Drift: 75 % på förvaltningarna. Utveckling: 50 % på bolagen',
    '75 % av förvaltningarna och 50 % av bolagen använder tjänsten',
    'Uppräkning 3,3 % på personal och 5,5 % på licenser',
    'Index 3 % för förvaltningar och 5 % för bolag',
  ])('stays silent on "%s"', (text) => {
    expectFindings(fordelningsnyckelSummerarInte, keys(text, text), []);
  });
});

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
