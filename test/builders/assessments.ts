import type { Rule } from '../../src/rules/rule';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard, UNTOUCHED } from './cards';
import { expectFindings, submissionOf, submissionWith, UNCALCULATED_CELL } from './expect-findings';

/** What holds for every rule on an assessment; `cell`: where the field's answer stands in the first card of 2.2. */
export function describeAssessment(rule: Rule, field: string, cell: string): void {
  describe(rule.id, () => {
    it.each([
      [null, 'fel', 'svaret är tomt'],
      ['Nej', 'fel', 'inte motiverat'],
      ['Möjligtvis i upphandlingen', 'fel', '”Möjligtvis i upphandlingen”'],
      ['ej klart', 'fel', 'oklart'],
      ['Jag vet inte', 'fel', 'oklart'],
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

    it('leaves a formula without a saved value to falt-saknas', () => {
      const rows = [...HEADING_22, ...proposedCard(1)];
      expectFindings(rule, submissionWith(rows, cell, UNCALCULATED_CELL), []);
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
}
