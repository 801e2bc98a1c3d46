import { nyttUtanKort } from '../../src/rules/nytt-utan-kort';
import type { Value } from '../../src/workbook/from-values';
import { type Answers, HEADING_22, ongoingCards, proposedCards } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

type Rows = readonly (readonly Value[])[];

/** The first row stands in A4. */
const fresh = (rows: Rows, ...cards: readonly Rows[]): Rows => [
  ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
  ['Kostnader för nya förändringsinsatser ej befintlig tjänst'],
  ['Förändringsinsats', 'År 2024', 'År 2025', '2024', '2025'],
  ...rows,
  [],
  ...HEADING_22,
  ['Förslagen är beredda med kunderna.'],
  [],
  ...cards.flat(),
];
const proposed = (answers: Answers): Rows => proposedCards({ koppladTjanst: 'Ny tjänst', ...answers });

/** The first row stands in A4. */
const developed = (rows: Rows, ...cards: readonly Rows[]): Rows => [
  ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
  ['Utvecklingskostnader inom befintliga tjänster'],
  ['Tjänst', 'Budget 2023', 'Prognos budget 2024'],
  ...rows,
  [],
  ...HEADING_22,
  ['Förslagen är beredda med kunderna.'],
  [],
  ...cards.flat(),
];

/** The first row stands in A5. */
const among = (...rows: Rows): Rows => [
  ...HEADING_22,
  ['Kommunikation'],
  ['Insats', 'Budget', 'Status'],
  ...rows,
  ['Total', 1000],
];

ruleTester(nyttUtanKort, {
  fires: [
    {
      name: 'on a new row that no card is like',
      given: fresh([['Incidentrapporteringssystem', 1400]], proposed({ namn: 'Chatt för boende' })),
      at: 'A4',
      found: 'Incidentrapporteringssystem',
      says: '(1 400) kallas ny men har inget kort i 2.2.',
    },
    {
      name: 'and names what is under way that it is like',
      given: fresh([['Implementera mediabank', 1000]], ongoingCards({ namn: 'Upphandla ny mediabank' })),
      at: 'A4',
      says: 'Den liknar ”1 · Upphandla ny mediabank”, som pågår',
    },
    {
      name: 'less gravely on one that may be a card with the same amount',
      given: fresh(
        [['Beslutsmiljö', 500]],
        proposed({ namn: 'Förstudie beslutsstöd', projektbudget: '500 tkr' }),
      ),
      at: 'A4',
      severity: 'varning',
      says: 'Kortet ”1 · Förstudie beslutsstöd” har samma belopp',
    },
    {
      name: 'on a new row whose amount is part of another',
      given: among(
        ['Översyn (pott)', '12 000 tkr varav 1 100 tkr nedan*', null],
        ['Byta kassasystem', '*1 100 tkr', 'NYTT initiativ'],
      ),
      at: 'A6',
    },
    {
      name: 'on a new service among the development of others, whatever names end alike',
      given: developed(
        [
          ['Telefoni', 10, 20],
          ['Ny tjänst: Digital signering', 10, 20],
          ['Robotik (ny tjänst)', 10, 20],
        ],
        proposed({ namn: 'Insats kring kommunikation' }),
      ),
      finds: [{ at: 'A5' }, { at: 'A6' }],
    },
    {
      name: 'on a row among the proposals that says that it is new',
      given: among(['Byta kassasystem', 1000, 'NYTT initiativ']),
      at: 'A5',
    },
  ],
  silent: [
    {
      name: 'on other development: of a service, of new ones without a name, or with a card',
      given: developed(
        [
          ['Telefoni', 10, 20],
          ['Nya tjänster', 10, 20],
          ['Ny tjänst: Chatt för boende', 10, 20],
        ],
        proposed({ namn: 'Chatt för boende' }),
      ),
    },
    {
      name: 'where a card bears the name, nearly',
      given: fresh(
        [['Upphandla PU-register och stöd', 2600]],
        proposed({ namn: 'Upphandla PU-register mm' }),
      ),
    },
    {
      name: 'where a card is for the service of the row',
      given: fresh([['Digitalt bokslut', 100]], proposed({ koppladTjanst: 'Digitalt bokslut' })),
    },
    {
      name: 'where the very insats is under way',
      given: fresh([['Självservice i växeln', 202]], ongoingCards({ namn: 'Självservice i växeln' })),
    },
    {
      name: 'on areas',
      given: fresh([
        ['HR', 800],
        ['Ledning, styrning', 5500],
      ]),
    },
    {
      name: 'on potter',
      given: fresh([
        ['Nya tjänster (ej specificerade)', 19100],
        ['Digitalisering, pott', 1000],
      ]),
    },
    { name: 'on a row without any cost of its own', given: fresh([['Incidentsystem', 0, null, 100, null]]) },
    {
      name: 'on a row that says that it is under way',
      given: among(['Byta kassasystem', 1000, 'pågående initiativ']),
    },
    { name: 'on a row that says nothing', given: among(['Byta kassasystem', 1000, null]) },
  ],
});
