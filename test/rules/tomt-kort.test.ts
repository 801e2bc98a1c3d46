import { tomtKort } from '../../src/rules/tomt-kort';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard, UNTOUCHED } from '../builders/cards';
import { expectFindings, submissionOf } from '../builders/expect-findings';

describe('tomt-kort', () => {
  it('fires at the title of a card that nobody has touched', () => {
    const rows = [...HEADING_14, ...ongoingCard(1, UNTOUCHED), ...HEADING_22, ...proposedCard(1, UNTOUCHED)];
    expectFindings(tomtKort, submissionOf(rows), [
      { cell: 'A3', severity: 'info' },
      { cell: 'A13', severity: 'info' },
    ]);
  });

  it('stays silent as soon as anything is answered or named', () => {
    const named = ongoingCard(2, UNTOUCHED).with(0, ['Pågående förändringsinsats', 'Skapa ljudbibliotek']);
    const rows = [...HEADING_14, ...ongoingCard(1, { ...UNTOUCHED, tidplan: '2024' }), ...named];
    expectFindings(tomtKort, submissionOf(rows), []);
  });
});
