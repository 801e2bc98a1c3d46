import { tidplanPasserad } from '../../src/rules/tidplan-passerad';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import type { Template } from '../../src/template/template';
import type { Value } from '../../src/workbook/from-values';
import {
  type Answers,
  HEADING_14,
  HEADING_22,
  ongoingCard,
  ongoingCards,
  proposedCard,
} from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

const PASSED: Answers = { namn: 'Upphandla ny mediabank', tidplan: '2023-01-01 - 2023-12-31' };

/** A table of development in 3.1 with one row; the last column tells what running it will cost. */
const development = (label: string, forecast: Value, running: Value = null) => [
  ['3.1 Kostnader förvaltning och utveckling'],
  ['Utvecklingskostnader inom befintliga tjänster, siffror i tkr'],
  ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024', 'Förändring förvaltningskostnad 2024'],
  [label, 100, 200, forecast, running],
  ['Totalkostnad', 100, 200, forecast, running],
];

const withRow = (answers: Answers, ...row: Parameters<typeof development>) => [
  ...ongoingCards(answers),
  ...development(...row),
];

/** A template whose cards of 2.2 ask for a tidplan beside the budget, and such a card. */
const withTidplan: Template = {
  ...mall2024,
  chapters: mall2024.chapters.map((chapter) =>
    chapter.role === 'nyaForslag' && chapter.card
      ? {
          ...chapter,
          card: {
            ...chapter.card,
            fields: [
              ...chapter.card.fields,
              { role: 'tidplan', label: 'Tidplan', kind: 'text', required: true } as const,
            ],
          },
        }
      : chapter,
  ),
};
const cardWithTidplan = (projektbudget: string, tidplan: string) => [
  ...HEADING_22,
  ...proposedCard(1, { projektbudget }).slice(0, -1),
  ['Tidplan', tidplan],
];

ruleTester(tidplanPasserad, {
  fires: [
    ...['Upphandla mediabank', 'Upphandla ny mediabank (pott)', 'Mediabank, upphandla'].map((label) => ({
      name: `on a card whose schedule has passed while 3.1 has money for "${label}"`,
      given: withRow(PASSED, label, 1000),
      ...{ at: 'B8', says: 'har 1 000 tkr för 2024 (Blad3 D14)' },
    })),
    {
      name: 'on an insats that is known by the name in the title row',
      given: [
        ...HEADING_14,
        ['Pågående förändringsinsats GT1', 'Lansera interna digitala navet'],
        ...ongoingCard(1, { namn: 'Navet', tidplan: '2020-05-05 - 2023-06-09' }).slice(1),
        ...development('Lansera interna digitala navet', 2000),
      ],
      ...{ at: 'B8', says: '2 000 tkr' },
    },
    {
      name: 'where the chapter of proposals has money for the insats, in a table that names no year',
      given: [
        ...ongoingCards({ namn: 'Införande av City Information Platform / IoT', tidplan: '2022-2023' }),
        ...HEADING_22,
        ['Projekt', 'Budget', 'Status'],
        ['Införande av City Information Platform / IoT (Ny tjänst)', 6300, 'pågående initiativ'],
      ],
      ...{ at: 'B8', says: '6 300 tkr för 2024 (Blad3 B14)' },
    },
    {
      name: 'on a card’s own budget where a template asks for both',
      given: cardWithTidplan('3 000 tkr', '2023'),
      template: withTidplan,
      ...{ at: 'B23', says: '3 000 tkr för 2024 (Blad3 B20)' },
    },
  ],
  silent: [
    ...(
      [
        ['runs into the year', '2023-01-01 - 2024-01-01'],
        ['is open', '2022 och framåt'],
        ['is running text', 'Start 2023, mer kan tillkomma'],
        ['is blank', null],
      ] as const
    ).map(([how, tidplan]) => ({
      name: `where the schedule ${how}`,
      given: withRow({ ...PASSED, tidplan }, 'Upphandla mediabank', 1000),
    })),
    ...(
      [
        ['no row for the insats', 'Telefoni och stödsystem', 1000, null],
        ['another stage of it', 'Införa mediabank', 1000, null],
        ['no amount for the year', 'Upphandla mediabank', null, null],
        ['nothing for the year', 'Upphandla mediabank', 0, null],
        ['only the cost of running it', 'Upphandla mediabank', null, 500],
      ] as const
    ).map(([what, label, forecast, running]) => ({
      name: `where 3.1 has ${what}`,
      given: withRow(PASSED, label, forecast, running),
    })),
    ...[
      ['of another year', '2023: 3 000 tkr', '2023'],
      ['in time', '3 000 tkr', '2023–2024'],
    ].map(([how = '', budget = '', tidplan = '']) => ({
      name: `on a card’s own budget ${how}`,
      given: cardWithTidplan(budget, tidplan),
      template: withTidplan,
    })),
  ],
});
