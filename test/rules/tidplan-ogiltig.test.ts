import { tidplanOgiltig } from '../../src/rules/tidplan-ogiltig';
import { ongoingCards, UNTOUCHED } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

ruleTester(tidplanOgiltig, {
  fires: [
    ...[
      ['2023-01-01 - 2023-12-32', '”2023-12-32” är inget datum: december 2023 har 31 dagar'],
      ['2023-02-30', 'februari 2023 har 28 dagar'],
      ['Klart 31/11 2024', 'november 2024 har 30 dagar'],
      ['2024-13-01 - 2025-06-30', 'det finns ingen månad 13'],
      ['Q5 2024', 'ett år har fyra kvartal'],
      ['2025-01-01 - 2024-12-31', 'slutar (senast 2024-12-31) före den börjar (tidigast 2025-01-01)'],
      ['2024/2023', 'slutar (senast 2023-12-31) före den börjar (tidigast 2024-01-01)'],
      ['Tidplan: 2025 / 2024.', 'slutar (senast 2024-12-31)'],
      ['2025–2023', 'slutar (senast 2023-12-31)'],
      ['Q4 2024 – Q2 2024', 'slutar (senast 2024-06-30)'],
      ['v. 53 2024', '2024 har 52 veckor'],
      ['240631', 'juni 2024 har 30 dagar'],
      ['HT24-VT24', 'slutar (senast 2024-06-30)'],
      // Every impossible date at once.
      ['2023-02-30 - 2023-06-31', '28 dagar; ”2023-06-31” är inget datum: juni 2023 har 30 dagar'],
    ].map(([tidplan = '', says = '']) => ({
      name: `on "${tidplan}"`,
      given: ongoingCards({ tidplan }),
      ...{ at: 'B8', says },
    })),
  ],
  silent: [
    ...[
      '2023-01-01 - 2023-12-31',
      '2023-10-01-2024-06-30',
      '2024-02-29',
      '2023–2026',
      '2023/2024',
      'Enligt beslut dnr 2024/2023',
      'Hösten 2023',
      'Avslut under 2023',
      'Projektet startade Q4 2022 och planeras pågå till Q2 2024, en risk är överprövning.',
      'Lansering version 1.0 av reviderade goteborg.se sker 28 mars 2023, därefter fortsätter projektet.',
      'Tas fram i förstudien',
      45291,
      2023,
      null,
    ].map((tidplan) => ({ name: `on ${JSON.stringify(tidplan)}`, given: ongoingCards({ tidplan }) })),
    { name: 'on a card left untouched', given: ongoingCards(UNTOUCHED) },
  ],
});
