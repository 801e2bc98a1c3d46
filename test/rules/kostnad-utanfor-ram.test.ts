import { kostnadUtanforRam } from '../../src/rules/kostnad-utanfor-ram';
import type { Value } from '../../src/workbook/from-values';
import { ruleTester } from '../builders/rule-tester';

type Rows = readonly (readonly Value[])[];

const INTRASERVICE = 'Nämnden för Intraservice';
/** The first row stands in row 5. */
const costs = (supplier: Value, ...rows: Rows): Rows => [
  ['Leverantör', supplier],
  ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
  ['Förvaltningskostnader inom befintliga tjänster'],
  ['Tjänst', 'Budget 2023', 'Prognos budget 2024'],
  ...rows,
];

ruleTester(kostnadUtanforRam, {
  fires: [
    {
      name: 'on rows in the group of an area, of one service alone, and on what only sounds like a kind of cost',
      given: costs(
        INTRASERVICE,
        ['Trygghet'],
        ['Kemikalier', 3, 4],
        ['Summa', 3, 4],
        ['Lokalt Nät'],
        ['Redovisningskurser', 5, 6],
        ['Summa', 5, 6],
        ['Utvecklingssamtal', 5, 6],
      ),
      finds: [{ at: 'A6' }, { at: 'A9' }, { at: 'A11' }],
    },
    {
      name: 'on rows outside the register, and tells their sum',
      given: costs(
        INTRASERVICE,
        ['Webbhotell', 2980, 3078],
        ['Redovisningstjänster', 35165, 36325],
        ['Kemikalier', 772, 797],
      ),
      finds: [
        {
          at: 'A6',
          says: 'Tabellen har 2 sådana rader: 35 937 (Budget 2023), 37 122 (Prognos budget 2024).',
        },
        {
          at: 'A7',
          says: '”Kemikalier” (772 (Budget 2023), 797 (Prognos budget 2024)) finns inte i registret',
        },
      ],
    },
    {
      name: 'on another supplier’s service',
      given: costs(
        INTRASERVICE,
        ['Webbhotell', 1, 1],
        ['Extern service och kommunikation (goteborg.se)', 30, 31],
      ),
      at: 'A6',
      says: 'hör till Nämnden för demokrati och medborgarservice',
    },
    {
      name: 'on another supplier’s area',
      given: costs(INTRASERVICE, ['Webbhotell', 1, 1], ['Inköp', 14609, 15091]),
      at: 'A6',
      says: 'hör till Inköps- och upphandlingsnämnden',
    },
    {
      name: 'on a name that only contains a service’s, beside the service itself',
      given: costs(
        INTRASERVICE,
        ['Stöd i arbetet med rekrytering', 5202, 5374],
        ['Stöd i arbetet med chefsrekrytering och chefsutveckling', 10825, 11182],
      ),
      at: 'A6',
    },
    {
      name: 'on a tilläggstjänst, whoever submits',
      given: costs(null, ['Kontaktcenter', 1, 1], ['Projektstöd (tilläggstjänst)', 900, 950]),
      at: 'A6',
    },
    {
      name: 'once on a post that stands in an overview and in its details',
      given: [
        ...costs(INTRASERVICE, ['Inköp', 14600, 15100]),
        [],
        ['Tjänst', 'Budget 2023', 'Prognos budget 2024'],
        ['Webbhotell', 2980, 3078],
        ['Inköp', 14609, 15091],
      ],
      at: 'A9',
    },
  ],
  silent: [
    {
      name: 'on a service of the supplier with a slip in its name',
      given: costs(INTRASERVICE, ['Databshottell', 15993, 16521], ['Lokalt näät', 2, 3]),
    },
    {
      name: 'on kinds of cost, in an overview and below the services that they are of',
      given: costs(
        INTRASERVICE,
        ['Lokalt Nät'],
        ['Förvaltning', 5, 6],
        ['Utvecklingskostnader', 2, 3],
        ['Licenskostnad', 1, 1],
        ['Summa', 8, 10],
        ['IT-säkerhet'],
        ['Löpande förvaltning', 5, 6],
        ['Konsulter', 2, 3],
        ['Summa', 7, 9],
      ),
    },
    {
      name: 'on kinds of cost in a column of their own beside a service that stands once',
      given: [
        ...costs(INTRASERVICE).slice(0, -1),
        ['Tjänst', 'Kostnadsslag', 'Budget 2023'],
        ['Lokalt Nät', 'Konsulter', 5],
        [null, 'Inköp', 2],
        ['IT-säkerhet', 'Konsulter', 5],
        [null, 'Inköp', 2],
      ],
    },
    {
      name: 'on an area that heads a group below its overview',
      given: costs(
        INTRASERVICE,
        ['Trygghet', 8, 10],
        ['Totalt', 8, 10],
        [],
        ['Tjänst', 'Budget 2023', 'Prognos budget 2024'],
        ['Trygghet'],
        ['Lokalt Nät', 3, 4],
        ['IT-säkerhet', 5, 6],
        ['Summa', 8, 10],
      ),
    },
    {
      name: 'on the supplier’s own services, however they are written',
      given: costs(
        INTRASERVICE,
        ['Lokalt Nät', 1, 1],
        ['LIS (Ledning i samverkan)', 1, 1],
        ['IT-säkerhet', 1, 1],
        ['Bildförsörjning, mediabank', 1, 1],
      ),
    },
    {
      name: 'on a longer name of a service that has no other row',
      given: costs('Nämnden för inköp och upphandling', [
        'Stöd vid leverantörsfakturahantering',
        21000,
        22800,
      ]),
    },
    {
      name: 'on areas, new services and potter',
      given: costs(
        INTRASERVICE,
        ['HR', 1, 1],
        ['Kommunikation', 1, 1],
        ['Ny tjänst', 1, 1],
        ['Utvecklingspott', 1, 1],
      ),
    },
    {
      name: 'on parts of other rows, income and rows without an amount',
      given: costs(
        INTRASERVICE,
        ['Webbhotell', 900, 900],
        ['varav personal', 300, 300],
        ['Avgår: intäkter från bolag', -50, -50],
        ['Krav och bidrag', 0, null],
      ),
    },
    {
      name: 'on services of others where nobody knows who submits',
      given: costs(null, ['Kontaktcenter', 1, 1], ['Webbhotell', 1, 1]),
    },
    {
      name: 'on the tables of development, whose rows are projects',
      given: [
        ['Leverantör', INTRASERVICE],
        ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
        ['Utvecklingskostnader inom befintliga tjänster'],
        ['Tjänst', 'Budget 2023', 'Prognos budget 2024'],
        ['Byta kassasystem', 900, 950],
      ],
    },
  ],
});
