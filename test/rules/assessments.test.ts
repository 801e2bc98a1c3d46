import { arkitekturbedomningSaknas } from '../../src/rules/arkitekturbedomning-saknas';
import { informationsklassningSaknas } from '../../src/rules/informationsklassning-saknas';
import { itSakerhetsbedomningSaknas } from '../../src/rules/it-sakerhetsbedomning-saknas';
import { riskanalysSaknas } from '../../src/rules/riskanalys-saknas';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard, UNTOUCHED } from '../builders/cards';
import { expectFindings, submissionOf } from '../builders/expect-findings';

describe.each([
  { rule: informationsklassningSaknas, field: 'informationsklassning', cell: 'B15' },
  { rule: riskanalysSaknas, field: 'riskanalys', cell: 'B16' },
  { rule: itSakerhetsbedomningSaknas, field: 'itSakerhetsbedomning', cell: 'B17' },
  { rule: arkitekturbedomningSaknas, field: 'arkitekturbedomning', cell: 'B18' },
])('$rule.id', ({ rule, field, cell }) => {
  it.each([
    [null, 'fel', 'svaret är tomt'],
    ['Nej', 'fel', 'inte motiverat'],
    ['Möjligtvis i upphandlingen', 'fel', '”Möjligtvis i upphandlingen”'],
    ['ej klart', 'fel', 'oklart'],
    ['Nej, görs i förstudien', 'varning', '”Nej, görs i förstudien”'],
    ['Ej applicerbart', 'varning', 'inte vara tillämplig'],
  ] as const)('grades %j as %s', (answer, severity, says) => {
    const rows = [...HEADING_22, ...proposedCard(1, { [field]: answer })];
    expectFindings(rule, submissionOf(rows), [{ cell, severity, says }]);
  });

  it('fires at the title where the row is missing', () => {
    const rows = [...HEADING_22, ...proposedCard(1, { [field]: undefined })];
    expectFindings(rule, submissionOf(rows), [{ cell: 'A3', severity: 'fel', says: 'ingen rad' }]);
  });

  it('stays silent on JA, on an untouched card and on 1.4', () => {
    const rows = [
      ...HEADING_14,
      ...ongoingCard(1),
      ...HEADING_22,
      ...proposedCard(1, { [field]: 'Ja, våren 2022' }),
      ...proposedCard(2, UNTOUCHED),
    ];
    expectFindings(rule, submissionOf(rows), []);
  });
});
