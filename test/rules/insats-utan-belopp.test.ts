import { insatsUtanBelopp } from '../../src/rules/insats-utan-belopp';
import type { Value } from '../../src/workbook/from-values';
import { type Answers, ongoingCards } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

type Rows = readonly (readonly Value[])[];

/** A card of chapter 1.4, whose title is A3, and one row of development. */
const rows = (answers: Answers, label: string, amount: Value = 500, ...more: Rows): Rows => [
  ...ongoingCards({ tjanst: 'Webbhotell', namn: 'Flytta servrar', tidplan: '2023 - 2024', ...answers }),
  ...more,
  ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
  ['Utvecklingskostnader inom befintliga tjänster'],
  ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'],
  [label, null, 300, amount],
];

ruleTester(insatsUtanBelopp, {
  fires: [
    { name: 'where no row is its own or its service’s', given: rows({}, 'Domino'), at: 'A3', says: '1 av 1' },
    { name: 'where only a whole area has money', given: rows({ namn: 'Ny HR-portal' }, 'HR'), at: 'A3' },
    { name: 'on a schedule that is only a year', given: rows({ tidplan: '2023' }, 'Domino'), at: 'A3' },
    {
      name: 'on a schedule that nobody can read',
      given: rows({ tidplan: 'Efter beslut' }, 'Domino'),
      at: 'A3',
    },
  ],
  silent: [
    { name: 'where its service has a row', given: rows({}, 'Webbhotell') },
    {
      name: 'where a row bears its name whose amount is part of another',
      given: [
        ...rows({}, 'Domino'),
        [],
        ['2.2 Förslag på nya förändringsinsatser'],
        ['HR'],
        ['Insats', 'Budget', 'Status'],
        ['Översyn (pott)', '12 000 tkr varav 1 100 tkr nedan*', null],
        ['Flytta servrar', '*1 100 tkr', 'pågående initiativ'],
        ['Total', '12 000 tkr', null],
      ],
    },
    { name: 'where a row bears its name, nearly', given: rows({}, 'Flytt av servrar till ny hall') },
    {
      name: 'where the card says what it costs',
      given: rows({ kommentarAvvikelser: 'Kostar 264 tkr 2023.' }, 'Domino'),
    },
    {
      name: 'where the text says it',
      given: rows({}, 'Domino', 500, ['För att flytta servrar finns 300 tkr avsatta.']),
    },
    {
      name: 'on one that ended before the budget',
      given: rows({ tidplan: '2021-01-01 - 2022-11-30' }, 'Domino'),
    },
    { name: 'on one without a name', given: rows({ namn: null }, 'Domino') },
    {
      name: 'where no development has any amount',
      given: rows({}, 'Domino', null).with(-1, ['Domino', null, null]),
    },
  ],
});
