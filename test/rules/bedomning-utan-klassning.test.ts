import { bedomningUtanKlassning } from '../../src/rules/bedomning-utan-klassning';
import { HEADING_22, proposedCard, UNTOUCHED } from '../builders/cards';
import { expectFindings, submissionOf, submissionWith, UNCALCULATED_CELL } from '../builders/expect-findings';

describe('bedomning-utan-klassning', () => {
  it.each([
    ['Nej', 'är inte genomförd'],
    ['Nej, görs i förstudien', 'är inte genomförd'],
    ['Ej applicerbart', 'inte vara tillämplig'],
    ['ej klart', 'oklart svar'],
    [null, 'är inte besvarad'],
  ])('fires at the assessment when informationsklassning is %j', (informationsklassning, says) => {
    const rows = [
      ...HEADING_22,
      ...proposedCard(1, { informationsklassning, itSakerhetsbedomning: 'Ja, vid införandet av verktyget' }),
    ];
    expectFindings(bedomningUtanKlassning, submissionOf(rows), [{ cell: 'B17', severity: 'varning', says }]);
  });

  it('fires where the card has no row for informationsklassning', () => {
    const rows = [...HEADING_22, ...proposedCard(1, { informationsklassning: undefined })];
    expectFindings(bedomningUtanKlassning, submissionOf(rows), [{ cell: 'B16', severity: 'varning' }]);
  });

  it('does not judge by a classification whose formula has no saved value', () => {
    const rows = [...HEADING_22, ...proposedCard(1)];
    expectFindings(bedomningUtanKlassning, submissionWith(rows, 'B15', UNCALCULATED_CELL), []);
  });

  it('stays silent when both are done, when the assessment is not, and on an untouched card', () => {
    const rows = [
      ...HEADING_22,
      ...proposedCard(1),
      ...proposedCard(2, { informationsklassning: 'Nej', itSakerhetsbedomning: 'Nej' }),
      ...proposedCard(3, { informationsklassning: 'Nej', itSakerhetsbedomning: null }),
      ...proposedCard(4, { informationsklassning: null, itSakerhetsbedomning: 'Möjligtvis i upphandlingen' }),
      ...proposedCard(5, UNTOUCHED),
    ];
    expectFindings(bedomningUtanKlassning, submissionOf(rows), []);
  });
});
