import { beloppEjTal } from '../../src/rules/belopp-ej-tal';
import { expectFindings, submissionOf, submissionWith, UNCALCULATED_CELL } from '../builders/expect-findings';

const HEADER = ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Kommentar till budget'];

describe('belopp-ej-tal', () => {
  it('grades text that can be read as varning and text that cannot as fel', () => {
    const rows = [
      HEADER,
      ['Kontaktcenter', '23 588 tkr', 100, 'Högre än 2022'],
      ['HR', '134,800', 200, null],
      ['Telefoni', 'ej klart', 300, null],
      ['Totalkostnad', '=', 600, null],
    ];
    expectFindings(beloppEjTal, submissionOf(rows), [
      { cell: 'B2', severity: 'varning', says: 'Skriv talet 23 588' },
      { cell: 'B3', severity: 'fel', says: 'mer än ett sätt' },
      { cell: 'B4', severity: 'fel', says: 'inte ett belopp' },
      { cell: 'B5', severity: 'fel', says: '”=” är inte ett belopp' },
    ]);
  });

  it('fires on an error value and on a formula without a saved value', () => {
    const rows = [HEADER, ['Kontaktcenter', 0, 100, null], ['HR', 50, 200, null]];
    const error = { type: 'error', value: '#REF!', formula: '=#REF!' } as const;
    expectFindings(beloppEjTal, submissionWith(rows, 'B2', error), [
      { cell: 'B2', severity: 'fel', says: '”#REF!” är ett felvärde' },
    ]);
    expectFindings(beloppEjTal, submissionWith(rows, 'B2', UNCALCULATED_CELL), [
      { cell: 'B2', severity: 'fel', says: 'Beloppet går inte att läsa' },
    ]);
  });

  it('stays silent on numbers, blanks, dashes, remarks in brackets and other columns', () => {
    const rows = [
      HEADER,
      [null, null, '(exkl. utveckling)', null],
      ['Kontaktcenter', '-', 100, '12 st'],
      ['HR', null, 0, '134,800'],
    ];
    expectFindings(beloppEjTal, submissionOf(rows), []);
  });

  it('tells the number in the unit of its column', () => {
    const rows = [
      ['Tjänst', 'Utfall 2022 (tkr)', 'Budget 2023 (kr)'],
      ['HR', 100, '2 tkr'],
      ['IT', 100, 4500],
    ];
    expectFindings(beloppEjTal, submissionOf(rows), [
      { cell: 'C2', severity: 'varning', says: 'Skriv talet 2 000 utan' },
    ]);
  });
});
