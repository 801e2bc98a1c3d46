import { projektbudgetUtanBelopp } from '../../src/rules/projektbudget-utan-belopp';
import { HEADING_22, proposedCard, UNTOUCHED } from '../builders/cards';
import { expectFindings, submissionOf } from '../builders/expect-findings';

describe('projektbudget-utan-belopp', () => {
  it.each([
    'ej klart',
    '-',
    'Se bilaga 3',
    'Tas fram 2024',
    '134,800 tkr',
    'Finns inte i nuläget, budget för PL för förstudier finns avsatt motsvarande 2 000 tkr enligt tjänsteplan.',
    'Påverkan förvaltningskostnad 2024: 200 tkr',
  ])('fires on %j', (projektbudget) => {
    const rows = [...HEADING_22, ...proposedCard(1, { projektbudget })];
    expectFindings(projektbudgetUtanBelopp, submissionOf(rows), [
      { cell: 'B20', severity: 'fel', says: `”${projektbudget.slice(0, 20)}` },
    ]);
  });

  it.each([
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
  ])('stays silent on %j', (projektbudget) => {
    const rows = [...HEADING_22, ...proposedCard(1, { projektbudget }), ...proposedCard(2, UNTOUCHED)];
    expectFindings(projektbudgetUtanBelopp, submissionOf(rows), []);
  });
});
