import fc from 'fast-check';
import { andelStammerInte } from '../../src/rules/andel-stammer-inte';
import { readCustomerShares } from '../../src/portfolio/customer-shares';
import { DEFAULT_LIMITS } from '../../src/findings/settings';
import { expectFindings, submissionOf } from '../builders/expect-findings';
import type { Value } from '../../src/workbook/from-values';

const status = (...andelar: readonly Value[]) =>
  submissionOf([
    ['1.2 Status konsolidering'],
    ['Bastjänst och digital infrastruktur', 'Andel (%) befintliga kunder', 'Konsolideringsplan nya kunder'],
    ...andelar.map((andel, index): Value[] => [`Tjänst ${index + 1}`, andel, 'Enligt plan']),
  ]);

const BOLAG = [
  'Bolag 32 st ger 91%',
  'Bolag 17 st ger 49%',
  'Bolag: 16 bolag (46 procent)',
  'Bolag: 7st (20 procent)',
];

describe('andel-stammer-inte', () => {
  it('fires on a percentage that does not fit the number of customers that the other rows imply', () => {
    expectFindings(andelStammerInte, status(...BOLAG, 'Bolag 10 st ger 28% Nämnder 24 st ger 100%'), [
      { cell: 'B7', severity: 'varning', says: '10 av 35 bolag är 29 %, inte 28 %' },
    ]);
  });

  it('judges each kind of customer by itself, and tells of both in one cell', () => {
    const rows = [
      'Bolag 32 st ger 91% Nämnder 25 st ger 100%',
      'Bolag 17 st ger 49% Nämnder 20 st ger 80%',
      'Förvaltningar: 5 (20 procent) Bolag: 11 st (31 procent)',
      'Bolag 13 st ger 37% Förvaltningar 24 st ger 96%',
      'Bolag 28 st ger 70% Nämnder 10 st ger 45%',
    ];
    const submission = status(...rows);
    expectFindings(andelStammerInte, submission, [
      {
        cell: 'B7',
        severity: 'varning',
        says: '28 av 35 bolag är 80 %, inte 70 %; 10 av 25 förvaltningar är 40 %, inte 45 %',
      },
    ]);
    const [finding] = andelStammerInte.check(submission, DEFAULT_LIMITS);
    expect(finding).toMatchObject({ subject: 'Tjänst 5', found: '70 %, 45 %', expected: '80 %, 40 %' });
  });

  it('rounds as finely as the percentage does', () => {
    const rows = [...BOLAG, 'Bolag 10 st ger 28,6 %', 'Bolag 10 st ger 28,5 %'];
    expectFindings(andelStammerInte, status(...rows), [
      { cell: 'B8', severity: 'varning', says: 'är 28,6 %, inte 28,5 %' },
    ]);
  });

  it('stays silent where fewer than three rows, or than two thirds, agree', () => {
    expectFindings(
      andelStammerInte,
      status('Bolag 32 st ger 91%', 'Bolag 17 st ger 49%', 'Bolag 10 st ger 90%'),
      [],
    );
    const namnder = [
      ...['Nämnder 25 st ger 100%', 'Nämnder 25 st ger 100%', 'Nämnder 24 st ger 100%'],
      ...['Nämnder 24 st ger 100%', 'Nämnder 20 st ger 77%', 'Nämnder 9 st ger 35%'],
    ];
    expectFindings(andelStammerInte, status(...namnder), []);
  });

  it('stays silent on shares without a count, counts without a share and customers outside the total', () => {
    const rows = [...BOLAG, 'Förvaltningar: 100 procent Bolag:', 'Bolag: 0 st', '92 procent', 0.92, null];
    expectFindings(andelStammerInte, status(...rows), []);
    const forbund = 'Ej inräknade i totalt (Förbund/stiftelser: 2 st, 5 %)';
    expectFindings(andelStammerInte, status(...BOLAG, forbund, forbund, forbund), []);
  });

  it('accepts every count of any number of customers, rightly rounded', () => {
    const counts = fc
      .integer({ min: 3, max: 120 })
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.array(fc.integer({ min: 0, max: all }), { minLength: 1, maxLength: 12 }),
        ),
      );
    fc.assert(
      fc.property(counts, ([all, each]) => {
        const rows = each.map((count) => `Bolag ${count} st ger ${Math.round((100 * count) / all)}%`);
        expect(andelStammerInte.check(status(...rows), DEFAULT_LIMITS)).toEqual([]);
      }),
    );
  });
});

describe('readCustomerShares', () => {
  const read = (text: string) =>
    readCustomerShares(text).map(({ kind, count, percent }) => [kind, count, percent]);

  it.each([
    [
      'Bolag 32 st ger 91% Nämnder 25 st ger 100%',
      [
        ['bolag', 32, 91],
        ['forvaltningar', 25, 100],
      ],
    ],
    ['Förvaltningar: 100 procent Bolag: 16 bolag (46 procent)', [['bolag', 16, 46]]],
    ['Bolag: 11st (31 procent) Ej inräknade i totalt (Förbund/stiftelser: 1st)', [['bolag', 11, 31]]],
    ['10 av 35 bolag (28,6 %)', [['bolag', 10, 28.6]]],
    [
      '46 procent (16 bolag), 100 procent (25 nämnder)',
      [
        ['bolag', 16, 46],
        ['forvaltningar', 25, 100],
      ],
    ],
    [
      '16 bolag, dvs. 46 %; 25 nämnder vilket ger 100 %',
      [
        ['bolag', 16, 46],
        ['forvaltningar', 25, 100],
      ],
    ],
    ['32 st (91%)', [['kunder', 32, 91]]],
    ['Styrelser 7 st = 20 %', [['bolag', 7, 20]]],
    ['Ökning med 1,4 % sedan 2023: 91 %', []],
    ['Bolag 10 28 %', []],
    ['100 procent', []],
    ['', []],
  ])('reads "%s"', (text, shares) => {
    expect(read(text)).toEqual(shares);
  });
});
