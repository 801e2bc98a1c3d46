import fc from 'fast-check';
import { andelStammerInte } from '../../src/rules/andel-stammer-inte';
import { DEFAULT_LIMITS } from '../../src/findings/settings';
import { submissionOf } from '../builders/submissions';
import { ruleTester } from '../builders/rule-tester';
import type { Value } from '../../src/workbook/from-values';

const status = (...andelar: readonly Value[]): readonly (readonly Value[])[] => [
  ['1.2 Status konsolidering'],
  ['Bastjänst och digital infrastruktur', 'Andel (%) befintliga kunder', 'Konsolideringsplan nya kunder'],
  ...andelar.map((andel, index) => [`Tjänst ${index + 1}`, andel, 'Enligt plan']),
];

const BOLAG = [
  'Bolag 32 st ger 91%',
  'Bolag 17 st ger 49%',
  'Bolag: 16 bolag (46 procent)',
  'Bolag: 7st (20 procent)',
];

const OUTSIDE_TOTAL = 'Ej inräknade i totalt (Förbund/stiftelser: 2 st, 5 %)';

/** Counts in columns of their own beside the share. */
const counted = (header: readonly Value[], ...rows: readonly (readonly Value[])[]) => [
  ['1.2 Status konsolidering'],
  ['Tjänst', ...header, 'Andel (%) befintliga kunder', 'Konsolideringsplan nya kunder'],
  ...rows.map((row, index) => [`Tjänst ${index + 1}`, ...row, 'Enligt plan']),
];

ruleTester(andelStammerInte, {
  fires: [
    {
      name: 'on counts in columns of their own, of all beside them',
      given: counted(['Kunder', 'Av totalt'], [28, 35, 0.8], [30, 35, 0.75], [7, 35, '20 %']),
      ...{ at: 'D4', says: '30 av 35 kunder är 86 %, inte 75 %' },
    },
    {
      name: 'on a count in a column of its own, of as many as the other rows imply',
      given: counted(['Antal'], [28, 0.8], [7, 0.2], [14, 0.4], [30, 0.9]),
      ...{ at: 'C6', says: '30 av 35 kunder är 86 %, inte 90 %' },
    },
    { name: 'on a share of more than all', given: status(1, 1.2, 0.5), at: 'B4', found: '120 %' },
    {
      name: 'on per cent above a hundred',
      given: status('100 %', '120 %', '50 %'),
      at: 'B4',
      found: '120 %',
    },
    { name: 'on a hundred typed among shares of one', given: status(1, 92, 0.5), at: 'B4', found: '9 200 %' },
    {
      name: 'on a percentage that does not fit the number of customers that the other rows imply',
      given: status(...BOLAG, 'Bolag 10 st ger 28% Nämnder 24 st ger 100%'),
      ...{ at: 'B7', says: '10 av 35 bolag är 29 %, inte 28 %' },
    },
    {
      name: 'on each kind of customer by itself, and tells of both in one cell',
      given: status(
        'Bolag 32 st ger 91% Förvaltningar 25 st ger 100%',
        'Bolag 17 st ger 49% Förvaltningar 20 st ger 80%',
        'Förvaltningar: 5 (20 procent) Bolag: 11 st (31 procent)',
        'Bolag 13 st ger 37% Förvaltningar 24 st ger 96%',
        'Bolag 28 st ger 70% Förvaltningar 10 st ger 45%',
      ),
      at: 'B7',
      says: '28 av 35 bolag är 80 %, inte 70 %; 10 av 25 förvaltningar är 40 %, inte 45 %',
      ...{ subject: 'Tjänst 5', found: '70 %, 45 %', expected: '80 %, 40 %' },
    },
    {
      name: 'on a count that does not fit its own base',
      given: status('7 av 10 bolag (80 %)'),
      ...{ at: 'B3', says: '7 av 10 bolag är 70 %, inte 80 %. Rätta' },
    },
    {
      name: 'on two counts that are both all there are, the one that fewer rows say',
      given: status('Nämnder 25 st ger 100%', 'Nämnder 24 st ger 100%', 'Nämnder 24 st ger 100%'),
      ...{ at: 'B3', says: '25 nämnder är 100 % här men 24 är 100 % i B4, B5' },
    },
    {
      name: 'on the smaller of two counts that are both all there are',
      given: status('24 nämnder (100 %)', '25 nämnder (100 procent)'),
      ...{ at: 'B3', says: '24 nämnder är 100 % här men 25 är 100 % i B4' },
    },
    {
      name: 'as finely as the percentage is rounded',
      given: status(...BOLAG, 'Bolag 10 st ger 28,6 %', 'Bolag 10 st ger 28,5 %'),
      ...{ at: 'B8', says: 'är 28,6 %, inte 28,5 %' },
    },
  ],
  silent: [
    {
      name: 'on figures in columns of their own of which the share is told in no two rows',
      given: counted(['Prioritet', 'Licenser'], [1, 35, 0.8], [2, 40, 0.75], [1, 35, 0.2]),
    },
    { name: 'on numbers that are shares of one', given: status(1, 0.92, 0.5) },
    { name: 'on numbers that are per cent', given: status(100, 92, 50) },
    {
      name: 'where fewer than three rows agree',
      given: status('Bolag 32 st ger 91%', 'Bolag 17 st ger 49%', 'Bolag 10 st ger 90%'),
    },
    {
      name: 'where fewer than two thirds of the rows agree',
      given: status(
        ...['Nämnder 25 st ger 100%', 'Nämnder 25 st ger 100%', 'Nämnder 12 st ger 51%'],
        ...['Nämnder 11 st ger 47%', 'Nämnder 20 st ger 77%', 'Nämnder 9 st ger 35%'],
      ),
    },
    {
      name: 'on what is stated with its own base',
      given: status(
        ...BOLAG,
        '7 av 10 bolag (70 %)',
        'Av de 12 bolag som har egna datorer använder 9 bolag (75 %) tjänsten',
        '9 bolag (75 %) av de 12 som har egna datorer',
        '21 av 35 bolag (60 %)',
      ),
    },
    {
      name: 'on nämnder and förvaltningar of which there are not as many',
      given: status('Nämnder 25 st ger 100%', 'Förvaltningar 24 st ger 100%', 'Bolag 35 st ger 100%'),
    },
    {
      name: 'on two wholes of which one says of how many',
      given: status('25 nämnder (100 %)', '24 av 24 nämnder (100 %)'),
    },
    {
      name: 'on customers of no kind, of which each service may have its own',
      given: status('25 st (100 %)', '24 st (100 %)'),
    },
    {
      name: 'on shares without a count and counts without a share',
      given: status(...BOLAG, 'Förvaltningar: 100 procent Bolag:', 'Bolag: 0 st', '92 procent', 0.92, null),
    },
    {
      name: 'on customers outside the total',
      given: status(...BOLAG, OUTSIDE_TOTAL, OUTSIDE_TOTAL, OUTSIDE_TOTAL),
    },
  ],
});

describe('andel-stammer-inte', () => {
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
        expect(andelStammerInte.check(submissionOf(status(...rows)), DEFAULT_LIMITS)).toEqual([]);
      }),
    );
  });
});
