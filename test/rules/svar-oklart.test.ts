import { svarOklart } from '../../src/rules/svar-oklart';
import { HEADING_22, proposedCard, UNTOUCHED } from '../builders/cards';
import { expectFindings, submissionOf } from '../builders/expect-findings';

describe('svar-oklart', () => {
  it.each([
    { field: 'projektform', cell: 'B11', text: 'ej klart' },
    { field: 'projektform', cell: 'B11', text: 'JA/NEJ' },
    { field: 'paverkanInfrastruktur', cell: 'B19', text: 'Oklart i dagsläget' },
    {
      field: 'paverkanInfrastruktur',
      cell: 'B19',
      text: 'Resultatet av utredningen kan få påverkan på infrastrukturen.',
    },
  ])('fires on $field: $text', ({ field, cell, text }) => {
    const rows = [...HEADING_22, ...proposedCard(1, { [field]: text })];
    expectFindings(svarOklart, submissionOf(rows), [{ cell, severity: 'varning', says: `”${text}”` }]);
  });

  it('stays silent on JA, NEJ with or without more, not applicable, blanks and other JA/NEJ fields', () => {
    const rows = [
      ...HEADING_22,
      ...proposedCard(1, {
        projektform: 'Ja',
        paverkanInfrastruktur: 'Nej, utveckling av befintlig funktionalitet',
      }),
      ...proposedCard(2, { projektform: 'nej.', paverkanInfrastruktur: 'Ej applicerbart' }),
      ...proposedCard(3, { projektform: null, paverkanInfrastruktur: undefined, riskanalys: 'ej klart' }),
      ...proposedCard(4, UNTOUCHED),
    ];
    expectFindings(svarOklart, submissionOf(rows), []);
  });
});
