import { projektbudgetUtanBelopp } from '../../src/rules/projektbudget-utan-belopp';
import { proposedCards, UNTOUCHED } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

ruleTester(projektbudgetUtanBelopp, {
  fires: [
    'ej klart',
    '-',
    'Se bilaga 3',
    'Tas fram 2024',
    '134,800 tkr',
    'Finns inte i nuläget, budget för PL för förstudier finns avsatt motsvarande 2 000 tkr enligt tjänsteplan.',
    'Påverkan förvaltningskostnad 2024: 200 tkr',
  ].map((projektbudget) => ({
    name: `on ${projektbudget}`,
    given: proposedCards({ projektbudget }),
    ...{ at: 'B20', says: `”${projektbudget.slice(0, 20)}` },
  })),
  silent: [
    3500,
    0,
    '3500',
    '0 tkr',
    '2024- 2026 3 500 tkr (varav 500 tkr 2024)',
    'Uppskattas till 540 tkr. Förvaltningskostnaderna kommer påverkas med 30 tkr.',
    '2024: 5 000 tkr (Påverkan förvaltningskostnad: 2025: 500 tkr)',
    '3000 tkr Utvecklingen kommer inte att påverka förvaltningskostnaderna.',
    'Preliminärt 2-3 mnkr, ej beslutat',
    null,
    undefined,
  ].map((projektbudget) => ({
    name: `on ${String(projektbudget)}`,
    given: proposedCards({ projektbudget }, UNTOUCHED),
  })),
});
