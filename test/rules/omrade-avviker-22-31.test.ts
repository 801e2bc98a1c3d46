import { omradeAvviker2231 } from '../../src/rules/omrade-avviker-22-31';
import type { Value } from '../../src/workbook/from-values';
import { HEADING_22 } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

type Rows = readonly (readonly Value[])[];

/** The area's total among the proposals, in B6; then its rows among the costs, in D12 and B17. */
const rows = (name: string, total: Value, existing: Value, fresh: Value, costName = name): Rows => [
  ...HEADING_22,
  [name],
  ['Insats', 'Budget', 'Status'],
  ['Förstudie', total, 'NYTT initiativ'],
  ['Total', total],
  [],
  ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
  [],
  ['Utvecklingskostnader inom befintliga tjänster'],
  ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'],
  [costName, null, 7900, existing],
  ['Webbhotell', null, 20, 30],
  [],
  ['Kostnader för nya förändringsinsatser ej befintlig tjänst'],
  ['Förändringsinsats', 'År 2024', 'År 2025', 'År 2026'],
  [costName, fresh, null, null],
  ['Domino', 20, 30, 40],
];

ruleTester(omradeAvviker2231, {
  fires: [
    {
      name: 'on a total that leaves out the new insatser, and shows how it is reckoned',
      given: rows('Kommunikation', 3500, 3500, 1000),
      at: 'B6',
      found: '3 500',
      expected: '4 500',
      difference: '-1 000',
      says: 'Kommunikation är 3 500 här men 3 500 (D12) + 1 000 (B17) = 4 500 i 3.1.',
    },
    {
      name: 'on a total that is neither',
      given: rows('Ledning och styrning', 24500, 22000, 5500, 'Ledning, styrning'),
      at: 'B6',
    },
    { name: 'where only existing services have a row', given: rows('HR', 13400, 12000, null), at: 'B6' },
  ],
  silent: [
    { name: 'where the total is both together', given: rows('Ekonomi', 4500, 3500, 1000) },
    { name: 'where the total is that of new insatser alone', given: rows('Ekonomi', 1000, 3500, 1000) },
    { name: 'on rounding', given: rows('Ekonomi', 4490, 3500, 1000) },
    { name: 'where 3.1 has no such area', given: rows('Ekonomi', 4500, 1, 1, 'Öppna data') },
    { name: 'where an amount cannot be read', given: rows('Ekonomi', 4500, '134,800', 1000) },
    {
      name: 'on a caption that is an instruction',
      given: rows('Nya insatser som ännu inte är påbörjade listas överst i tabellen, ekonomi', 1, 2, 3),
    },
  ],
});
