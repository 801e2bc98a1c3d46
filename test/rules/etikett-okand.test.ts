import { plain } from '../builders/findings';
import { etikettOkand } from '../../src/rules/etikett-okand';
import { DEFAULT_LIMITS } from '../../src/findings/settings';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard } from '../builders/cards';
import { expectFindings, submissionOf } from '../builders/expect-findings';

describe('etikett-okand', () => {
  it('fires at each label that no field answers to, and tells which insats it stands in', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard('GT5')
        .toSpliced(2, 0, ['Kontaktperson', 'Anna'])
        .toSpliced(-1, 0, ['Diarienummer', '0123/23']),
    ];
    const submission = submissionOf(rows);
    expectFindings(etikettOkand, submission, [
      { cell: 'A5', severity: 'info', says: '”Kontaktperson”' },
      { cell: 'A11', severity: 'info', says: '”Diarienummer”' },
    ]);
    expect(etikettOkand.check(submission, DEFAULT_LIMITS).map(plain)).toMatchObject([
      { chapter: '1.4', insats: 'GT5 · Byta växel', subject: 'Kontaktperson' },
      { chapter: '1.4', insats: 'GT5 · Byta växel', subject: 'Diarienummer' },
    ]);
  });

  it('stays silent on labels in capitals, with a colon, broken by a line end or with a small typo', () => {
    const rows = [
      ...HEADING_14,
      ['Pågående förändringsinsats 1'],
      ['NAMN PÅ FÖRÄNDRINGSINSATS:', 'Byta växel'],
      ['Effekt mål', 'Svarstiden halveras.'],
      ['Projekt-\nmål', 'Ny växel i drift.'],
      ['Tidpan', '2024'],
      ['Kommentar  avvikelser', 'Inga.'],
    ];
    expectFindings(etikettOkand, submissionOf(rows), []);
  });

  it('stays silent on the template’s labels, its parts and text between cards', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1),
      ['Tabell Digital infrastruktur'],
      [],
      ...HEADING_22,
      ...proposedCard(1).toSpliced(2, 0, ['Strategisk del']),
    ];
    expectFindings(etikettOkand, submissionOf(rows), []);
  });
});
