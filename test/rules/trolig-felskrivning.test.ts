import { indexAvviker } from '../../src/rules/index-avviker';
import { radsummaStammerInte } from '../../src/rules/radsumma-stammer-inte';
import { summaStammerInte } from '../../src/rules/summa-stammer-inte';
import { troligFelskrivning } from '../../src/rules/trolig-felskrivning';
import type { Value } from '../../src/workbook/from-values';
import { ruleTester } from '../builders/rule-tester';

type Rows = readonly (readonly Value[])[];

const HEADER = ['Tjänst', 'Budget 2023', 'Prognos budget 2024'];

/** Four services raised by 6 %, of which the second's budget is mistyped. */
const SLIP: Rows = [
  HEADER,
  ['Kontaktcenter', 23_588, 25_003],
  ['Extern service', 50_733, 53_820],
  ['Öppna data', 1587, 1682],
  ['Demokrati', 1639, 1737],
  ['Totalkostnad', 77_587, 82_242],
];
const withRow = (at: number, ...row: readonly Value[]): Rows => SLIP.with(at, row);

/** A budget split in two, of which one part is mistyped. */
const SPLIT: Rows = [
  ['Tjänst', 'Nyutveckling', 'Utveckling', 'Summa'],
  ['Lön', 101, 52, 153],
  ['Rekrytering', 203, 61, 264],
  ['Bemanning', 355, 73, 378],
  ['Totalkostnad', 609, 186, 795],
];

ruleTester(troligFelskrivning, {
  fires: [
    {
      name: 'where the total and the index imply the same other amount',
      given: SLIP,
      ...{ at: 'B3', found: '50 733', expected: '50 773', difference: '-40' },
      says: 'men både Totalkostnad (B6) och tabellens index 6 % (C3) ger 50 773. Troligen är beloppet felskrivet.',
      fixes: [{ does: ['B3: 50 733 → 50 773'], leaves: [] }],
    },
    {
      name: 'on a forecast',
      given: withRow(2, 'Extern service', 50_773, 53_280).with(5, ['Totalkostnad', 77_587, 82_242]),
      ...{ at: 'C3', expected: '53 820' },
    },
    {
      name: 'by an index that a header states, in a table of two rows',
      given: [
        ['Tjänst', 'Budget 2023', 'Prognos 2024, inkl index 3 %'],
        ['Domino', 1000, 1030],
        ['LIS', 2010, 2163],
        ['Totalkostnad', 3100, 3193],
      ],
      ...{ at: 'B3', expected: '2 100' },
    },
    {
      name: 'where two sums imply the same other amount',
      given: SPLIT,
      ...{ at: 'B4', expected: '305', says: 'men både Totalkostnad (B5) och radens summa (D4) ger 305' },
      fixes: [{ does: ['B4: 355 → 305'], leaves: [] }],
    },
    {
      name: 'and leaves it alone where its text says more',
      given: withRow(2, 'Extern service', '50 733 tkr (ca)', 53_820),
      ...{ at: 'B3', fixes: [] },
    },
  ],
  silent: [
    { name: 'where all is right', given: withRow(2, 'Extern service', 50_773, 53_820) },
    {
      name: 'where the total is off by another amount',
      given: SLIP.with(5, ['Totalkostnad', 77_647, 82_242]),
    },
    {
      name: 'where only the total is off',
      given: withRow(2, 'Extern service', 50_773, 53_820).with(5, ['Totalkostnad', 77_687, 82_242]),
    },
    { name: 'where only the index is off', given: SLIP.with(5, ['Totalkostnad', 77_547, 82_242]) },
    {
      name: 'where two rows would do',
      given: [
        ...SLIP.slice(0, 3),
        ['Öppna data', 11_587, 12_325],
        ['Demokrati', 1639, 1737],
        ['Domino', 2000, 2120],
        ['LIS', 3000, 3180],
        ['Totalkostnad', 92_587, 98_185],
      ],
    },
    {
      name: 'where no index is sure',
      given: [
        HEADER,
        ['Domino', 23, 25],
        ['LIS', 50, 60],
        ['Öppna data', 15, 16],
        ['Demokrati', 16, 17],
        ['Totalkostnad', 111, 118],
      ],
    },
    {
      name: 'where the total is off by little',
      given: SLIP.with(2, ['Extern service', 50_769, 53_820]),
    },
  ],
});

describe('what else is told of a slip', () => {
  ruleTester(summaStammerInte, {
    fires: [{ name: 'points to it', given: SLIP, at: 'B6', says: 'Troligen är B3 felskriven', fixes: [] }],
    silent: [],
  });
  ruleTester(radsummaStammerInte, {
    fires: [{ name: 'still tells of its row', given: SPLIT, at: 'D4' }],
    silent: [],
  });
  ruleTester(indexAvviker, {
    fires: [],
    silent: [{ name: 'in its row', given: SLIP }],
  });
});
