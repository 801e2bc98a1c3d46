import { tidplanOgiltig } from '../../src/rules/tidplan-ogiltig';
import { HEADING_14, ongoingCard, UNTOUCHED } from '../builders/cards';
import { expectFindings, submissionOf } from '../builders/expect-findings';
import type { Value } from '../../src/workbook/from-values';

const withTidplan = (tidplan: Value) => submissionOf([...HEADING_14, ...ongoingCard(1, { tidplan })]);

describe('tidplan-ogiltig', () => {
  it.each([
    ['2023-01-01 - 2023-12-32', '”2023-12-32” är inget datum: december 2023 har 31 dagar'],
    ['2023-02-30', 'februari 2023 har 28 dagar'],
    ['Klart 31/11 2024', 'november 2024 har 30 dagar'],
    ['2024-13-01 - 2025-06-30', 'det finns ingen månad 13'],
    ['Q5 2024', 'ett år har fyra kvartal'],
    ['2025-01-01 - 2024-12-31', 'slutar (senast 2024-12-31) före den börjar (tidigast 2025-01-01)'],
    ['2025–2023', 'slutar (senast 2023-12-31)'],
    ['Q4 2024 – Q2 2024', 'slutar (senast 2024-06-30)'],
  ])('fires on "%s"', (tidplan, says) => {
    expectFindings(tidplanOgiltig, withTidplan(tidplan), [{ cell: 'B8', severity: 'fel', says }]);
  });

  it('tells of every impossible date at once', () => {
    expectFindings(tidplanOgiltig, withTidplan('2023-02-30 - 2023-06-31'), [
      { cell: 'B8', severity: 'fel', says: '28 dagar; ”2023-06-31” är inget datum: juni 2023 har 30 dagar' },
    ]);
  });

  it.each([
    '2023-01-01 - 2023-12-31',
    '2023-10-01-2024-06-30',
    '2024-02-29',
    '2023–2026',
    'Hösten 2023',
    'Avslut under 2023',
    'Projektet startade Q4 2022 och planeras pågå till Q2 2024, en risk är överprövning.',
    'Lansering version 1.0 av reviderade goteborg.se sker 28 mars 2023, därefter fortsätter projektet.',
    'Tas fram i förstudien',
    45291,
    2023,
    null,
  ])('stays silent on %p', (tidplan) => {
    expectFindings(tidplanOgiltig, withTidplan(tidplan), []);
  });

  it('stays silent on a card left untouched', () => {
    expectFindings(tidplanOgiltig, submissionOf([...HEADING_14, ...ongoingCard(1, UNTOUCHED)]), []);
  });
});
