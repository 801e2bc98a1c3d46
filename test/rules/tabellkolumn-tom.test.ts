import { tabellkolumnTom } from '../../src/rules/tabellkolumn-tom';
import type { Value } from '../../src/workbook/from-values';
import { ruleTester } from '../builders/rule-tester';

type Rows = readonly (readonly Value[])[];

const NYCKLAR = ['Tjänst', 'Nuvarande fördelningsnyckel', 'Förslag justering', 'Motivering'];
/** The first row stands in row 3. */
const keys = (...rows: Rows): Rows => [['3.2 Förslag justering av fördelningsnycklar'], NYCKLAR, ...rows];
/** The first row stands in row 4. */
const costs = (...rows: Rows): Rows => [
  ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
  ['Förvaltningskostnader inom befintliga tjänster'],
  ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'],
  ...rows,
];

ruleTester(tabellkolumnTom, {
  fires: [
    {
      name: 'on keys that are nowhere stated',
      given: keys(['Kontaktcenter', null, 'inga'], ['Öppna data', '-', 'inga']),
      at: 'B3',
      says: '”Nuvarande fördelningsnyckel” är tom på alla 2 rader',
    },
    {
      name: 'on an outcome of dashes and an empty sum',
      given: costs(['Kontaktcenter', '-', 20, 30], ['Öppna data', null, 20, 30], ['Totalkostnad', 0, 40, 60]),
      at: 'B4',
      says: '”Utfall 2022” är tom på alla 2 rader',
    },
    {
      name: 'on shares of customers',
      given: [
        ['1.2 Status konsolidering'],
        ['Tjänst', 'Andel (%) befintliga kunder', 'Plan'],
        ['Öppna data', null, 'Bolagen'],
        ['Webbhotell', null, null],
      ],
      at: 'B3',
    },
    {
      name: 'on the only row of a table, in its own words',
      given: costs(['Kontaktcenter', null, 20, 30]),
      at: 'B4',
      says: 'är tom på tabellens enda rad.',
    },
  ],
  silent: [
    {
      name: 'where one row answers',
      given: keys(['Kontaktcenter', null, 'inga'], ['Öppna data', 'Antal', null]),
    },
    { name: 'where the column says why', given: costs(['Kontaktcenter', 'Ny tjänst 2023', 20, 30]) },
    { name: 'on a zero that somebody has typed', given: costs(['Kontaktcenter', 0, 20, 30]) },
    { name: 'on motives, which only changes need', given: keys(['Kontaktcenter', 'Antal', 'inga', null]) },
    {
      name: 'on a table of names alone',
      given: keys(['Kontaktcenter', null, null], ['Öppna data', null, null]),
    },
    { name: 'on a table without rows', given: costs(['Totalkostnad', null, null, null]) },
    {
      name: 'on a table of the supplier’s own',
      given: [
        ...costs(['Kontaktcenter', 10, 20, 30]),
        [],
        ['Leverantörens analys'],
        ['Tjänst', 'Utfall 2022', 'Budget 2023'],
        ['Kontaktcenter', null, 20],
      ],
    },
  ],
});
