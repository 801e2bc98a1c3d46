import { summaStammerInte } from '../../src/rules/summa-stammer-inte';
import { varavStammerInte } from '../../src/rules/varav-stammer-inte';
import { ruleTester } from '../builders/rule-tester';

const HEADER = ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'];
const MARKED = ['Namn på förändringsinsats', 'Budget', 'Status'];

ruleTester(varavStammerInte, {
  fires: [
    {
      name: 'on a stated part that the marked rows below do not make',
      given: [
        MARKED,
        ['Översyn', '12 000 tkr (år 2024) varav 6 600 tkr nedan*', 'Pågår'],
        ['Rekrytering', '*1 200 tkr (år 2024)', 'Nytt'],
        ['Utbildning', '*4 400 tkr (år 2024)', 'Nytt'],
        ['Digitalisering', '1 000 tkr', 'Nytt'],
      ],
      ...{ at: 'B2', found: '6 600', expected: '5 600', difference: '1 000' },
      says: 'varav 6 600 står i Budget, men raderna nedanför blir 5 600 (skillnad 1 000). Kontrollera B3, B4.',
      fixes: [],
    },
    {
      name: 'on a stated part in bare figures, above rows that say varav',
      given: [
        HEADER,
        ['HR', '500 tkr därav 300 nedan', 1, 1],
        ['varav lön', 100, 1, 1],
        ['varav stöd', 150, 1, 1],
      ],
      at: 'B2',
    },
    {
      name: 'on a part that is more than its whole',
      given: [HEADER, ['Domino', 100, 110, 120], ['varav drift', 60, 170, 70], ['LIS', 10, 20, 30]],
      ...{ at: 'C3', says: 'är 170, mer än de 110 i C2' },
    },
    {
      name: 'on a column of parts that is more than its whole',
      given: [
        ['Tjänst', 'Budget 2023', 'varav personal', 'Prognos 2024', 'Varav konsulter'],
        ['Domino', 100, 120, 110, 20],
        ['LIS', 100, 90, 110, 30],
      ],
      ...{ at: 'C2', says: 'är 120, mer än de 100 i B2' },
    },
    {
      name: 'on parts that make their row in all columns but one',
      given: [
        HEADER,
        ['Domino', 101, 112, 220],
        ['  Drift', 60, 70, 80],
        ['  Licens', 41, 42, 43],
        ['LIS', 1, 2, 3],
      ],
      ...{ at: 'D2', found: '220', expected: '123' },
    },
  ],
  silent: [
    {
      name: 'where the marked rows make what is stated',
      given: [
        MARKED,
        ['Översyn', '12 000 tkr varav 5 600 tkr nedan*', 'Pågår'],
        ['Rekrytering', '*1 200 tkr', 'Nytt'],
        ['Utbildning', '*4 400 tkr', 'Nytt'],
      ],
    },
    {
      name: 'on a part that no row tells',
      given: [
        MARKED,
        ['Översyn', '12 000 tkr varav 5 600 tkr 2024', 'Pågår'],
        ['Rekrytering', '1 200 tkr', 'Nytt'],
      ],
    },
    {
      name: 'on a year after "varav"',
      given: [
        MARKED,
        ['Översyn', '12 000 tkr varav 2024 nedan*', 'Pågår'],
        ['Rekrytering', '*1 200 tkr', 'Nytt'],
      ],
    },
    {
      name: 'on parts that are not all there is',
      given: [HEADER, ['Domino', 100, 110, 120], ['varav drift', 60, 70, 80], ['varav licens', 10, 20, 20]],
    },
    {
      name: 'on parts that overlap',
      given: [
        HEADER,
        ['Domino', 100, 110, 120],
        ['varav drift', 90, 100, 110],
        ['varav personal', 60, 70, 80],
      ],
    },
    {
      name: 'on a part that is all of it, or of another sign',
      given: [HEADER, ['Domino', 100, 110, -20], ['varav drift', 100, 110, 80], ['LIS', 1, 2, 3]],
    },
    {
      name: 'on parts of which only one column shows that they are all',
      given: [
        HEADER,
        ['Domino', 101, null, 220],
        ['varav drift', 60, null, 80],
        ['varav licens', 41, null, 43],
      ],
    },
    {
      name: 'on a column beside its parts that are no parts of it',
      given: [
        ['Tjänst', 'Budget 2023', 'Personal'],
        ['Domino', 100, 120],
        ['Summa', 100, 120],
      ],
    },
  ],
});

describe('a total over what a part is told of', () => {
  ruleTester(summaStammerInte, {
    fires: [],
    silent: [
      {
        name: 'is not asked of the parts',
        given: [
          HEADER,
          ['Domino', 100, 110, 120],
          ['varav drift', 60, 70, 80],
          ['LIS', 10, 20, 30],
          ['Summa', 110, 130, 150],
        ],
      },
    ],
  });
});
