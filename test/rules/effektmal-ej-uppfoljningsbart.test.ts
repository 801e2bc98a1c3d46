import { effektmalEjUppfoljningsbart } from '../../src/rules/effektmal-ej-uppfoljningsbart';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard, UNTOUCHED } from '../builders/cards';
import { expectFindings, submissionOf } from '../builders/expect-findings';

describe('effektmal-ej-uppfoljningsbart', () => {
  it('fires on a goal that names nothing to follow up, and quotes it', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1, { effektmal: 'Främjar digitalisering i stadens verksamheter.' }),
      ...HEADING_22,
      ...proposedCard(1, { effektmal: 'Utveckling inom Office 365' }),
    ];
    expectFindings(effektmalEjUppfoljningsbart, submissionOf(rows), [
      { cell: 'B6', severity: 'info', says: '”Främjar digitalisering i stadens verksamheter.”' },
      { cell: 'B18', severity: 'info', says: 'Lägg till ett mått' },
    ]);
  });

  it('stays silent on a measure, on blanks and placeholders, on a missing row and on an untouched card', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1),
      ...ongoingCard(2, { effektmal: 'Lägre kostnader för support' }),
      ...ongoingCard(3, { effektmal: null }),
      ...ongoingCard(4, { effektmal: 'Tas fram i förstudien' }),
      ...ongoingCard(5, { effektmal: undefined }),
      ...ongoingCard(6, UNTOUCHED),
    ];
    expectFindings(effektmalEjUppfoljningsbart, submissionOf(rows), []);
  });
});
