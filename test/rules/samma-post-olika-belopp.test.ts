import { sammaPostOlikaBelopp } from '../../src/rules/samma-post-olika-belopp';
import { sheet, type Value, workbook } from '../../src/workbook/from-values';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { ruleTester } from '../builders/rule-tester';

type Rows = readonly (readonly Value[])[];

const HEADING: Rows = [['3.1 Kostnader förvaltning och utveckling 2024–2026'], []];
const table = (header: readonly Value[], ...rows: Rows): Rows => [['Område', ...header], ...rows];
/** The first table's header is in row 3, the second one's below a blank row. */
const two = (first: Rows, second: Rows): Rows => [...HEADING, ...first, [], ...second];

const OVERVIEW = table(['Budget 2023'], ['Ekonomi', 83100], ['HR', 130500], ['Kommunikation', 31700]);

/** The text stands in A12. */
const costsWith = (text: string): Rows => [
  ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
  ['Förvaltningskostnader inom befintliga tjänster, ange siffror i tkr'],
  ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'],
  ['Kontaktcenter', 22900, 23588, 25003],
  ['Öppna data', 1500, 1587, 1682],
  ['Totalkostnad', 24400, 25175, 26685],
  ['Utvecklingskostnader inom befintliga tjänster, ange siffror i tkr'],
  ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'],
  ['Öppna data', 350, 390, 400],
  [],
  ['Leverantörens analys'],
  [text],
];

/** Prognosen 2024 för förvaltning är 26 685 tkr i 3.1!D6. */
const withCover = (...lines: Rows): WorkbookSnapshot =>
  workbook(
    sheet('Försättsblad', [
      ['Leverantör', 'Nämnden för demokrati och medborgarservice'],
      ['Avser år', 2024],
      ...lines,
    ]),
    sheet('3.1', costsWith('')),
  );

/** Levels that differ from the table, with the cell of the table and what stands there. */
const TOLD = [
  ['Budget 2023 för Kontaktcenter är 23 488 tkr.', 'C4', '23 588'],
  ['För Öppna data uppgick utfallet 2022 till 1 800 tkr', 'B5', '1 500'],
  ['Kontaktcentrets budget för 2023: 32 588 tkr', 'C4', '23 588'],
  ['Budget 2023 för förvaltning av nämndens tjänster är 25 275 tkr.', 'C6', '25 175'],
  ['Kontaktcenter beräknas kosta 25 030 tkr under 2024.', 'D4', '25 003'],
  ['Prognosen för Kontaktcenter 2024 är 20 503 tkr.', 'D4', '25 003'],
  ['Totalkostnaden för 2024 är 26 865 tkr.', 'D6', '26 685'],
  ['Den totala förvaltningskostnaden blir 26 865 tkr 2024 mot 25 175 tkr 2023.', 'D6', '26 685'],
] as const;

/** What says the same, something else, or nothing that can be compared. */
const AGREEING = [
  'Budget 2023 för Kontaktcenter är 23 588 tkr.',
  'Budget 2023 för Kontaktcenter är 23,6 mnkr.',
  'Budget 2023 för Kontaktcenter är cirka 23 000 tkr.',
  'Budget 2023 för Kontaktcenter ökar till 26 000 tkr.',
  'Kontaktcenter kostar 300 tkr mer än budget 2023.',
  'Av budget 2023 för Kontaktcenter är 300 tkr avsatta för licenser, varav hälften används.',
  'Budget 2023 för Kontaktcenter är 300 tkr lägre.',
  'Budget 2023 för Kontaktcenter och Öppna data är 25 000 tkr.',
  'Budget 2023 för Öppna data är 390 tkr.',
  'Budget 2023 för Öppna data är 390.',
  'Budget 2024 för Kontaktcenter är 29 000 tkr.',
  'Budget 2021 för Kontaktcenter är 19 000 tkr.',
  'Budget 2023 är 19 000 tkr.',
  'Kontaktcenter kostar 25 000 tkr 2024.',
  'Kontaktcenter beräknas kosta 29 000 tkr under 2024.',
  'Projektet kostar 26 600 tkr 2024.',
  'Totalkostnaden för 2024 är 26 685 tkr.',
  'Projektet är 300 tkr. Budget 2023 för Kontaktcenter bereds.',
  'Budget 2023 och prognos 2024 för Kontaktcenter är 23 000 tkr och 25 000 tkr.',
  'Skillnaden mellan budget 2023 och utfall för Kontaktcenter är 688 tkr.',
  'Budget 2023 för Kontaktcenter är 22 000 tkr exkl. index.',
];

/** An overview of the two kinds of cost, above their tables; the total of the first stands in row 11. */
const withOverview = (budget: number, prognos: number): Rows => {
  const head = ['Tjänst', 'Budget 2023', 'Prognos budget 2024'];
  return [
    ['3.1 Kostnader förvaltning och utveckling'],
    [],
    ['Sammanställning', 'Budget 2023', 'Prognos 2024'],
    ['Förvaltning', budget, prognos],
    ['Utveckling', 83, 91],
    [],
    ['Förvaltningskostnader inom befintliga tjänster'],
    head,
    ['Domino', 101, 111],
    ['LIS', 199, 219],
    ['Totalkostnad', 300, 330],
    [],
    ['Utvecklingskostnader inom befintliga tjänster'],
    head,
    ['Domino', 83, 91],
    ['Totalkostnad', 83, 91],
  ];
};

ruleTester(sammaPostOlikaBelopp, {
  fires: [
    {
      name: 'on a sum on the cover in kronor, beside a table in tkr',
      given: withCover(['Total förvaltningskostnad 2024', '26 785 000 kr']),
      finds: [
        { at: 'B3', sheet: 'Försättsblad', subject: null, found: '26 785', expected: '26 685' },
        { at: 'D6', sheet: '3.1', says: 'i bladet ”Försättsblad”, B3' },
      ],
    },
    {
      name: 'on a bare number on the cover, in the unit of its label',
      given: withCover([], ['Prognos 2024 för förvaltning (mnkr):', 28.5]),
      finds: [{ at: 'B4', found: '28 500' }, { at: 'D6' }],
    },
    {
      name: 'on a sentence on the cover',
      given: withCover([], ['Prognosen 2024 för Öppna data är totalt 1 862 tkr.']),
      finds: [{ at: 'A4' }, { at: 'D5' }],
    },
    {
      name: 'on a kind of cost in an overview that differs from the total of its table',
      given: withOverview(307, 330),
      finds: [
        { at: 'B4', says: 'Förvaltning (Budget 2023) är 307 här men 300 i B11' },
        { at: 'B11', says: 'Totalkostnad (Budget 2023) är 300 här men 307 i B4' },
      ],
    },
    {
      name: 'on an area in an overview that differs from the sum of its group',
      given: two(
        table(['Budget 2023', 'Prognos 2024'], ['HR', 307, 330], ['Ekonomi', 83, 91]),
        table(
          ['Budget 2023', 'Prognos 2024'],
          ['HR'],
          ['Domino', 101, 111],
          ['LIS', 199, 219],
          ['Summa', 300, 330],
          ['Ekonomi'],
          ['Fakturor', 83, 91],
          ['Summa', 83, 91],
        ),
      ),
      finds: [{ at: 'B4' }, { at: 'B11' }],
    },
    ...TOLD.map(([text, at, value]) => ({
      name: `on the text ${JSON.stringify(text)}`,
      given: costsWith(text),
      finds: [
        { at: 'A12', says: `i texten men ${value} i ${at}` },
        { at, says: 'i texten i A12' },
      ],
    })),
    {
      name: 'on a post that one of two tables states otherwise, at both places',
      given: two(
        OVERVIEW,
        table(['Budget 2023'], ['Ekonomi', 83100], ['HR', 130500], ['Kommunikation', 32700]),
      ),
      finds: [
        { at: 'B6', found: '31 700', difference: '-1 000', says: 'men 32 700 i B11' },
        { at: 'B11', found: '32 700', difference: '1 000', says: 'men 31 700 i B6' },
      ],
    },
    {
      name: 'where the tables write names and years in other ways',
      given: two(
        table(['Prognos inkl index'], ['Ledning/styrning', 45500], ['Ekonomi', 85800], ['HR', 134800]),
        table(['Prognos budget 2024'], ['HR', 134800], ['Ekonomi', 85800], ['Ledning och styrning', 44500]),
      ),
      finds: [{ at: 'B4' }, { at: 'B11' }],
    },
    {
      name: 'on the sum of a group against an overview',
      given: two(
        table(['Budget 2024'], ['Ekonomi', 500], ['HR', 8200], ['Kommunikation', 700]),
        table(
          ['Budget 2024'],
          ['Ekonomi', null],
          ['Etikett för fakturor', 500],
          [null, 500],
          ['HR', null],
          ['Etikett för löner', 8000],
          ['Etikett för avtal', 200],
          [null, 8200],
          ['Kommunikation', null],
          ['Etikett för bilder', 900],
          [null, 900],
        ),
      ),
      finds: [{ at: 'B6' }, { at: 'B18' }],
    },
    {
      name: 'on a total too, where three tables state a part of it differently',
      given: [
        ...HEADING,
        ...table(['Budget 2024'], ['Ekonomi', 500], ['HR', 8200], ['IT', 70], ['Totalkostnad', 8770]),
        [],
        ...table(['Budget 2024'], ['Ekonomi', 500], ['HR', 9200], ['IT', 70], ['Totalkostnad', 9770]),
        [],
        ...table(['Budget 2024'], ['Ekonomi', 500], ['HR', 7200], ['IT', 70], ['Totalkostnad', 7770]),
      ],
      finds: [
        { at: 'B5', says: 'HR (Budget 2024) är 8 200 här men 9 200 i B11 och 7 200 i B17.' },
        { at: 'B11' },
        { at: 'B17' },
        { at: 'B7', says: /^Totalen .* 8 770 här men 9 770 i B13 och 7 770 i B19/ },
        { at: 'B13' },
        { at: 'B19' },
      ],
    },
  ],
  silent: [
    {
      name: 'on what the cover states rightly in another unit',
      given: withCover(
        ['Total förvaltningskostnad 2024 (kr)', 26685000],
        ['Prognos 2024 för förvaltning', '26,7 mnkr'],
        ['Kontaktperson', 'Eva Berg, 031-365 00 00'],
      ),
    },
    {
      name: 'on a sum on the cover that states no unit',
      given: withCover(['Prognos 2024 för förvaltning', 27685000]),
    },
    { name: 'where an overview of kinds of cost agrees', given: withOverview(300, 330) },
    { name: 'where it agrees no more than it differs', given: withOverview(307, 337) },
    ...AGREEING.map((text) => ({ name: `on the text ${JSON.stringify(text)}`, given: costsWith(text) })),
    { name: 'where the tables agree', given: two(OVERVIEW, OVERVIEW) },
    {
      name: 'on differences that rounding explains',
      given: two(
        OVERVIEW,
        table(['Budget 2023'], ['Ekonomi', 83130], ['HR', 130501], ['Kommunikation', 31736]),
      ),
    },
    {
      name: 'on another year',
      given: two(
        OVERVIEW,
        table(['Budget 2024'], ['Ekonomi', 83100], ['HR', 130500], ['Kommunikation', 32700]),
      ),
    },
    {
      name: 'on another state of the cost',
      given: two(
        OVERVIEW,
        table(['Utfall 2023'], ['Ekonomi', 83100], ['HR', 130500], ['Kommunikation', 32700]),
      ),
    },
    {
      name: 'on another kind of cost by its caption',
      given: two(
        [['Förvaltningskostnader inom befintliga tjänster'], ...OVERVIEW],
        [
          ['Utvecklingskostnader inom befintliga tjänster'],
          ...table(['Budget 2023'], ['Ekonomi', 83100], ['HR', 130500], ['Kommunikation', 32700]),
        ],
      ),
    },
    {
      name: 'where most posts differ, so that the columns tell of different things',
      given: two(
        table(['Budget 2023'], ['Ekonomi', 1], ['HR', 2], ['Kommunikation', 33], ['Inköp', 44], ['IT', 55]),
        table(['Budget 2023'], ['Ekonomi', 1], ['HR', 2], ['Kommunikation', 93], ['Inköp', 94], ['IT', 95]),
      ),
    },
    {
      name: 'on a single post in common',
      given: two(OVERVIEW, table(['Budget 2023'], ['HR', 130900], ['Webbhotell', 20], ['Domino', 30])),
    },
    {
      name: 'on the total of an extract',
      given: two(
        table(['Budget 2023'], ['Ekonomi', 83100], ['HR', 130500], ['Totalkostnad', 213600]),
        table(['Budget 2023'], ['Ekonomi', 83100], ['HR', 130500], ['IT', 9000], ['Totalkostnad', 222600]),
      ),
    },
    {
      name: 'on a sum that its own rows do not make, which is told by itself',
      given: two(
        table(['Budget 2023'], ['Ekonomi', 83100], ['HR', 130500], ['Totalkostnad', 213600]),
        table(['Budget 2023'], ['Ekonomi', 83100], ['HR', 130500], ['Totalkostnad', 313600]),
      ),
    },
    {
      name: 'on blanks and on a name that a table gives twice',
      given: two(
        table(
          ['Budget 2023'],
          ['Ekonomi', 83100],
          ['HR', 130500],
          ['Pott', 100],
          ['Pott', 200],
          ['IT', null],
        ),
        table(['Budget 2023'], ['Ekonomi', 83100], ['HR', 130500], ['Pott', 500], ['IT', 300]),
      ),
    },
  ],
});
