import { forslagAvvikerFranKostnader } from '../../src/rules/forslag-avviker-fran-kostnader';
import type { Value } from '../../src/workbook/from-values';
import { HEADING_22, proposedCard } from '../builders/cards';
import { type ExpectedFinding, ruleTester } from '../builders/rule-tester';

type Rows = readonly (readonly Value[])[];

const EXISTING: Rows = [
  [
    'Utvecklingskostnader inom befintliga tjänster, ange siffror i tkr. Ange ev påverkan förvaltningskostnad per år',
  ],
  ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024', '2024', '2025'],
];
const NEW: Rows = [
  [
    'Kostnader för nya förändringsinsatser ej befintlig tjänst. Ange ev påverkan på förvaltningskostnaderna per år.',
  ],
  ['Förändringsinsats', 'År 2024', 'År 2025', '2024', '2025'],
];

/** 3.1 first, so that the tables' cells do not depend on the cards. */
const costs = (tables: Rows, ...cards: readonly Rows[]): Rows => [
  ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
  [],
  ...tables,
  [],
  ...HEADING_22,
  ...cards.flat(),
];

const asking = (number: number, koppladTjanst: Value, projektbudget: Value): Rows =>
  proposedCard(number, { namn: `Insats ${number}`, koppladTjanst, projektbudget });

/** Rows of existing services, the first of which is row 5. */
const existing = (...rows: Rows): Rows => [...EXISTING, ...rows];
const kontaktcenter = (amount: Value): Rows => existing(['Kontaktcenter', null, 50, amount, 7, 7]);

const D5: ExpectedFinding = { at: 'D5', severity: 'varning' };

const CARDS = [
  asking(
    1,
    'Extern service och kommunikation',
    '3000 tkr Utvecklingen påverkar inte förvaltningskostnaderna.',
  ),
  asking(2, 'Extern service och kommunikation (goteborg.se)', '300 tkr'),
  asking(
    3,
    'extern service och kommunikation.',
    '450 tkr Tjänsten ger ökade förvaltningskostnader, 150 tkr per år',
  ),
  asking(
    4,
    'Demokratistärkande metoder och verktyg',
    'Uppskattas till 540 tkr. Förvaltningskostnaderna påverkas med 30 tkr 2024 och framåt.',
  ),
  asking(5, 'Göteborgs Stads kontaktcenter.', '100 tkr för införandet'),
];
const ofExtern = (extern: Value): Rows =>
  existing(
    ['Extern service och kommunikation', null, '6500 tkr', extern, null, '300 tkr'],
    ['Demokratistärkande metoder och verktyg', null, '500 tkr', '540 tkr', '30 tkr', null],
    ['Göteborgs Stads kontaktcenter', null, null, '100 tkr', null, null],
    ['Totalkostnad:', null, '7000 tkr', '4390 tkr', '30 tkr', '300 tkr'],
  );

/** What a project budget asks for in 2024. */
const ASKED = [
  ['2024-2026 4 600 tkr (varav 2 600 tkr 2024)', 2600],
  ['1 300 tkr 2024', 1300],
  ['2024: 5 000 tkr (Påverkan förvaltningskostnad: 2025: 500 tkr)', 5000],
  ['3 000 tkr varav 1 000 tkr 2024 (Påverkan förvaltningskostnad:2024: 1 500 tkr)', 1000],
  ['2024: 200 tkr, 2025: 700 tkr', 200],
  ['700 tkr 2025', 0],
  ['800 tkr (300 tkr utredning, 500 tkr införande)', 800],
  ['800 tkr, varav 500 tkr införande', 800],
  [800, 800],
] as const;

/** Project budgets that tell no amount of the year. */
const OF_NO_YEAR = [
  '2024-2026 3 500 tkr',
  '500 tkr 2024 och framåt',
  '3 500 tkr (varav 500 tkr 2025)',
  '300 tkr för utredning och 500 tkr för införande',
  'Tas fram i förstudien',
  '3–4 mkr',
  'mellan 300 och 500 tkr',
  '300 till 500 tkr 2024',
  null,
];

const one = asking(1, 'Kontaktcenter', '300 tkr');
const ONE_OF_THEM_UNREADABLE = [one, asking(2, 'Kontaktcenter', 'Tas fram')];

const twelve = Array.from({ length: 12 }, (_, index) => asking(index + 1, 'Kontaktcenter', '10 tkr'));
const TEN_NAMED =
  /blir 120 \(”1 · Insats 1” 10, ”2 · Insats 2” 10,(?: ”\d · Insats \d” 10,){7} ”10 · Insats 10” 10 och 2 till\)/;

const inTwoTables = (ofExisting: number, ofNew: number): Rows =>
  costs([...kontaktcenter(ofExisting), [], ...NEW, ['Kontaktcenter', ofNew, null, 9, 9]], one);

const OF_FORVALTNING: Rows = [
  ['Tjänst', 'Budget 2023', 'Prognos budget 2024'],
  ['Kontaktcenter', 5, 77],
];

/** One service whose row says 500 and whose proposal asks for 300, with an analysis below the table. */
const analysed = (...analysis: readonly string[]): Rows =>
  costs([...kontaktcenter(500), [], ['Leverantörens analys'], ...analysis.map((text) => [text])], one);

/** Sentences that tell why they differ. */
const EXPLAINED = [
  'Kontaktcenter får 200 tkr mer än det som föreslås eftersom avtalet löper ut.',
  'För Kontaktcenter är 500 tkr avsatta, då licenser tillkommer.',
  'Förslagen för Kontaktcenter rymmer inte de licenser som redan är beslutade.',
  'Budgeten växer. Kontaktcentret har kostnader utöver avsnitt 2.2.',
];
const NOT_EXPLAINED = [
  'Kontaktcenter utvecklas vidare.',
  'Förslagen är preliminära. Kontaktcenter växer.',
  'Telefonin får 200 tkr mer än förslagen.',
  'Kontaktcenter tar emot Göteborgsförslaget och Göteborgs förslaget.',
  'Kontaktcenter har 12.25 procent fler samtal och 700 ärenden.',
];

/** Years in a column of their own. */
const byPeriods = (prognos: Value): Rows => [
  ['Utvecklingskostnader inom befintliga tjänster, siffror i tkr'],
  ['Tjänst', 'År', 'Utvecklingskostnad'],
  ['Kontaktcenter', 'Budget 2023', 90],
  ['Kontaktcenter', 'Prognos 2024', prognos],
  ['Öppna data', 'Budget 2023', 40],
  ['Öppna data', 'Prognos 2024', 50],
];

ruleTester(forslagAvvikerFranKostnader, {
  fires: [
    {
      name: 'at the row of the year where years stand in a column',
      given: costs(byPeriods(250), asking(1, 'Kontaktcenter', '100 tkr')),
      ...{ at: 'C6', severity: 'varning' },
      says: '250 men förslagen i 2.2 blir 100',
    },
    ...NOT_EXPLAINED.map((analysis) => ({
      name: `where the analysis says "${analysis}"`,
      given: analysed(analysis),
      ...D5,
      says: 'skriv i analysen varför beloppen skiljer: nämn tjänsten och förslagen eller beloppet',
    })),
    {
      name: 'with the row, the sum and the proposals',
      given: costs(ofExtern('4250 tkr'), ...CARDS),
      ...D5,
      says: 'Extern service och kommunikation: Prognos budget 2024 är 4 250 men förslagen i 2.2 blir 3 750 (”1 · Insats 1” 3 000, ”2 · Insats 2” 300, ”3 · Insats 3” 450).',
      chapter: '3.1',
      found: '4 250',
      expected: '3 750',
      difference: '500',
    },
    ...ASKED.map(([projektbudget, amount]) => ({
      name: `where "${projektbudget}" asks for another amount in the year`,
      given: costs(kontaktcenter(amount + 77), asking(1, 'Kontaktcenter', projektbudget)),
      ...D5,
    })),
    {
      name: 'where what can be read is too much already',
      given: costs(kontaktcenter(200), ...ONE_OF_THEM_UNREADABLE),
      ...D5,
      says: '(”1 · Insats 1” 300)',
    },
    {
      name: 'with the first ten of very many proposals',
      given: costs(kontaktcenter(500), ...twelve),
      ...D5,
      says: TEN_NAMED,
    },
    {
      name: 'on a row that is blank for the year',
      given: costs(kontaktcenter(null), one),
      ...D5,
      says: 'är tomt men',
    },
    {
      name: 'on more than the rounding of the table’s accuracy',
      given: costs(existing(['Kontaktcenter', null, 500, 2600]), asking(1, 'Kontaktcenter', '2 749 tkr')),
      ...D5,
    },
    {
      name: 'on a service known by "Ja, …" and by its short name',
      given: costs(
        existing(
          ['Ledning i samverkan (LIS)', null, 5, 77],
          ['Stöd för digitalt bevarande (Pre-ingest)', null, 5, 77],
        ),
        asking(1, 'LIS', '300 tkr'),
        asking(2, 'Ja, Stöd för Digitalt bevarande', '300 tkr'),
      ),
      finds: [D5, { at: 'D6', severity: 'varning' }],
    },
    {
      name: 'on a service in two tables that fits by neither row, nor by both',
      given: inTwoTables(100, 7),
      ...D5,
    },
    {
      name: 'on a new insats, known by its name',
      given: costs(
        [...NEW, ['Insats 12', 77, null, 300, null], ['Totalkostnad', 77, null, 300, null]],
        asking(12, 'Ny tjänst', '300 tkr'),
      ),
      at: 'B5',
      severity: 'varning',
    },
    {
      name: 'on a column whose own header tells that it holds development',
      given: costs(
        [
          ['Leverantörens analys'],
          ['Tjänst', 'Förändring förvaltnings-/driftkostnad', null, 'Utvecklingskostnad', null],
          [null, 'År 2024', 'År 2025', 'Budget 2023', 'Prognos budget 2024'],
          ['Kontaktcenter', 300, 5, 5, 77],
        ],
        one,
      ),
      at: 'E6',
      severity: 'varning',
    },
  ],
  silent: [
    {
      name: 'where the row of the year says the same',
      given: costs(byPeriods(100), asking(1, 'Kontaktcenter', '100 tkr')),
    },
    {
      name: 'on a service that exists and has no row',
      given: costs(
        kontaktcenter(300),
        asking(1, 'Kontaktcenter', '300 tkr'),
        asking(2, 'Öppna data', '700 tkr 2024'),
      ),
    },
    ...EXPLAINED.map((analysis) => ({
      name: `where the analysis says "${analysis}"`,
      given: analysed(analysis),
    })),
    { name: 'where the proposals make the row', given: costs(ofExtern('3750 tkr'), ...CARDS) },
    ...ASKED.map(([projektbudget, amount]) => ({
      name: `where "${projektbudget}" asks for just that in the year`,
      given: costs(kontaktcenter(amount), asking(1, 'Kontaktcenter', projektbudget)),
    })),
    ...OF_NO_YEAR.map((projektbudget) => ({
      name: `on "${String(projektbudget)}", which tells no amount of the year`,
      given: costs(kontaktcenter(77), asking(1, 'Kontaktcenter', projektbudget)),
    })),
    {
      name: 'where what cannot be read may explain what is missing',
      given: costs(kontaktcenter(500), ...ONE_OF_THEM_UNREADABLE),
    },
    { name: 'on a row whose amount cannot be read', given: costs(kontaktcenter('134,800'), one) },
    {
      name: 'within the rounding of the table’s accuracy',
      given: costs(existing(['Kontaktcenter', null, 500, 2600]), asking(1, 'Kontaktcenter', '2 649 tkr')),
    },
    {
      name: 'on a service that a proposal names among others',
      given: costs(kontaktcenter(77), one, asking(2, 'Kontaktcenter och Öppna data', '500 tkr')),
    },
    {
      name: 'on another service of the like name',
      given: costs(
        existing(['Applikationsplattform', null, 5, 77]),
        asking(1, 'Webbapplikationsplattform', '300 tkr'),
      ),
    },
    {
      name: 'where a proposal names no service',
      given: costs(kontaktcenter(77), asking(1, 'Nej, blir resultat av förstudie', '300 tkr')),
    },
    { name: 'on a service in two tables that fits by the first', given: inTwoTables(300, 7) },
    { name: 'on a service in two tables that fits by the second', given: inTwoTables(7, 300) },
    { name: 'on a service in two tables that fits by both together', given: inTwoTables(100, 200) },
    {
      name: 'on the name of a new insats among the services',
      given: costs(existing(['Insats 12', null, 5, 77]), asking(12, 'Ny tjänst', '300 tkr')),
    },
    {
      name: 'on a table without a caption, which the chapter’s own title does not make development',
      given: costs(OF_FORVALTNING, one),
    },
    {
      name: 'on a table of förvaltning',
      given: costs([['Förvaltningskostnader inom befintliga tjänster'], ...OF_FORVALTNING], one),
    },
  ],
});
