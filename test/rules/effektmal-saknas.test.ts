import { effektmalSaknas } from '../../src/rules/effektmal-saknas';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard, UNTOUCHED } from '../builders/cards';
import { expectFindings, submissionOf, submissionWith, UNCALCULATED_CELL } from '../builders/expect-findings';

describe('effektmal-saknas', () => {
  it('fires on a blank effektmål, at the answer', () => {
    const rows = [...HEADING_14, ...ongoingCard(1, { effektmal: '  ' })];
    expectFindings(effektmalSaknas, submissionOf(rows), [{ cell: 'B6', severity: 'fel', says: 'tomt' }]);
  });

  it('fires at the title where the card has no row for it', () => {
    const rows = [...HEADING_22, ...proposedCard(1, { effektmal: undefined })];
    expectFindings(effektmalSaknas, submissionOf(rows), [{ cell: 'A3', severity: 'fel', says: 'ingen rad' }]);
  });

  it('fires on a placeholder and quotes it', () => {
    const rows = [...HEADING_22, ...proposedCard('GT 4', { effektmal: 'Tas fram i förstudie' })];
    expectFindings(effektmalSaknas, submissionOf(rows), [
      { cell: 'B8', severity: 'fel', says: '”Tas fram i förstudie”' },
    ]);
  });

  it('leaves a formula without a saved value to falt-saknas', () => {
    const rows = [...HEADING_14, ...ongoingCard(1)];
    expectFindings(effektmalSaknas, submissionWith(rows, 'B6', UNCALCULATED_CELL), []);
  });

  it('stays silent on a stated goal, on one that says more than a placeholder and on an untouched card', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1),
      ...ongoingCard(3, { effektmal: 'Kötiden halveras; målet för 2026 tas fram i förstudien.' }),
      ...ongoingCard(2, UNTOUCHED),
      ...HEADING_22,
      ...proposedCard(1),
    ];
    expectFindings(effektmalSaknas, submissionOf(rows), []);
  });
});
