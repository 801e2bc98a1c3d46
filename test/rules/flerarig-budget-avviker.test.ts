import { flerarigBudgetAvviker } from '../../src/rules/flerarig-budget-avviker';
import type { Value } from '../../src/workbook/from-values';
import { proposedCards } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

type Rows = readonly (readonly Value[])[];

/** The budget stands in B20. */
const rows = (projektbudget: Value, years: readonly Value[], label = 'PU-register och stöd'): Rows => [
  ...proposedCards({ namn: 'Upphandla PU-register mm', projektbudget }),
  ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
  ['Kostnader för nya förändringsinsatser ej befintlig tjänst'],
  ['Förändringsinsats', 'År 2024', 'År 2025', 'År 2026', '2024', '2025'],
  [label, ...years, 2000, 2000],
];
const WHOLE = '2024-2026 4 600 tkr (varav 2 600 tkr 2024)';

ruleTester(flerarigBudgetAvviker, {
  fires: [
    {
      name: 'on a whole that the years of the same answer do not make',
      given: rows(
        'Totalt 4 800 tkr: 1 450 tkr år 2024, 1 600 tkr 2025 och 1 450 tkr 2026',
        [1450, 1600, 1450],
      ),
      at: 'B20',
      found: '4 800',
      expected: '4 500',
      difference: '300',
      says: 'åren i samma svar blir 4 500',
    },
    {
      name: 'where the years of the row do not make the whole',
      given: rows(WHOLE, [2600, null, null]),
      at: 'B20',
      found: '4 600',
      expected: '2 600',
      difference: '2 000',
      says: 'är 4 600 för alla år, men raden ”PU-register och stöd”',
    },
    { name: 'where they make more', given: rows(WHOLE, [2600, 3000, 1000]), at: 'B20', difference: '-2 000' },
    {
      name: 'on amounts year by year',
      given: rows('2024: 2 600 tkr, 2025: 700 tkr', [2600, 1900, null]),
      at: 'B20',
    },
    {
      name: 'on a whole without years that is less than the row',
      given: rows('3 000 tkr varav 2 600 tkr 2024', [2600, 1000, null]),
      at: 'B20',
    },
    {
      name: 'on a whole told after the year',
      given: rows('2 600 tkr 2024, totalt 4 600 tkr för 2024–2026', [2600, null, null]),
      at: 'B20',
    },
    {
      name: 'on nothing but the whole of some years, where the row bears the very name',
      given: rows('4 620 tkr totalt för 2024–2026', [2600, 510, null], 'Upphandla PU-register mm'),
      at: 'B20',
      says: 'är 4 620 för alla år',
    },
  ],
  silent: [
    {
      name: 'on a whole that the years of the answer make',
      given: rows(
        'Totalt 4 500 tkr: 1 450 tkr år 2024, 1 600 tkr 2025 och 1 450 tkr 2026',
        [1450, 1600, 1450],
      ),
    },
    {
      name: 'on some of the years of a whole',
      given: rows('Totalt 4 800 tkr varav 1 450 tkr 2024 och 1 600 tkr 2025', [1450, 1600, 1750]),
    },
    {
      name: 'on nothing but the whole of some years, where the name is only like the row’s',
      given: rows('4 620 tkr totalt för 2024–2026', [2600, 510, null], 'PU-register för HR'),
    },
    {
      name: 'on an amount for each year',
      given: rows('2 310 tkr per år 2024–2026', [2310, 2315, 2315], 'Upphandla PU-register mm'),
    },
    {
      name: 'on a whole between two bounds',
      given: rows('4 000–4 620 tkr totalt för 2024–2026', [2600, 510, null], 'Upphandla PU-register mm'),
    },
    { name: 'where the years make the whole', given: rows(WHOLE, [2600, 1000, 1000]) },
    { name: 'on another insats', given: rows(WHOLE, [2600, null, null], 'Incidentsystem') },
    {
      name: 'where the analysis year differs, so that the row may be another’s',
      given: rows(WHOLE, [2500, null, null]),
    },
    {
      name: 'where the card’s years go beyond the table',
      given: rows('2024-2028 4 600 tkr (varav 2 600 tkr 2024)', [2600, 100, null]),
    },
    {
      name: 'on a whole without years, of which more may come later',
      given: rows('4 600 tkr varav 2 600 tkr 2024', [2600, null, null]),
    },
    { name: 'on a budget for one year', given: rows('2 600 tkr 2024', [2600, 900, null]) },
    { name: 'on what cannot be read', given: rows(WHOLE, [2600, '134,800', null]) },
  ],
});
