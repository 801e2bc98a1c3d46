import { registertjanstSaknas } from '../../src/rules/registertjanst-saknas';
import type { Value } from '../../src/workbook/from-values';
import { ruleTester } from '../builders/rule-tester';

type Rows = readonly (readonly Value[])[];

const INK = 'Nämnden för inköp och upphandling';
/** The chapter's heading is in A3. */
const status = (supplier: Value, ...names: readonly string[]): Rows => [
  ['Leverantör', supplier],
  [],
  ['1.2 Status konsolidering'],
  ['Tjänst', 'Andel (%) befintliga kunder'],
  ...names.map((name) => [name, '92 procent']),
  [],
];
const BUYING = 'Stöd i inköp och beställning';
const INVOICES = 'Stöd vid leverantörsfaktura-hantering';

ruleTester(registertjanstSaknas, {
  fires: [
    {
      name: 'on a service without a row in 1.2, and names it',
      given: status(INK, BUYING, INVOICES),
      at: 'A3',
      chapter: '1.2',
      says: '1 av leverantörens 3 tjänster i registret har ingen rad här: ”Stöd vid upphandling, leverantörs och avtalshantering”.',
    },
    {
      name: 'where the analysis only lists the service',
      given: [
        ...status(INK, BUYING, INVOICES),
        ['Leverantörens analys'],
        ['Nämnden har tre tjänster:'],
        ['- Stöd vid upphandling, leverantörs och avtalshantering'],
      ],
      at: 'A3',
    },
    {
      name: 'and names the rows that may be it under another name',
      given: status(INK, BUYING, INVOICES, 'Avropsguiden'),
      at: 'A3',
      says: 'Rader som registret inte känner: ”Avropsguiden”.',
    },
    {
      name: 'on a service without a row in any table of 3.1',
      given: [
        ['Leverantör', INK],
        ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
        ['Förvaltningskostnader inom befintliga tjänster'],
        ['Tjänst', 'Budget 2023', 'Prognos budget 2024'],
        [BUYING, 7500, 9000],
        ['Totalkostnad', 7500, 9000],
        [],
        ['Utvecklingskostnader inom befintliga tjänster'],
        ['Tjänst', 'Budget 2023', 'Prognos budget 2024'],
        [INVOICES, 200, 0],
      ],
      at: 'A2',
      says: '1 av leverantörens 3',
    },
    {
      name: 'on areas in place of services',
      given: status('Intraservice', 'Ekonomi', 'HR'),
      at: 'A3',
      says: '43 av leverantörens 43 tjänster',
    },
  ],
  silent: [
    {
      name: 'on a service whose row has a slip in its name',
      given: status(INK, BUYING, INVOICES, 'Stöd vid uphandling, leverantörs- och avtalshantring'),
    },
    {
      name: 'on services that head columns, beside a table of other rows',
      given: [
        ['Leverantör', INK],
        ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
        ['Kostnad (tkr)', BUYING, INVOICES, 'Stöd vid upphandling, leverantörs och avtalshantering'],
        ['Budget 2023', 7500, 200, 310],
        ['Prognos 2024', 7600, 210, 320],
        [],
        ['Kostnader för nya förändringsinsatser'],
        ['Förändringsinsats', 'År 2024'],
        ['Ny e-handel', 100],
      ],
    },
    {
      name: 'where every service has a row',
      given: status(INK, BUYING, INVOICES, 'Stöd vid upphandling, leverantör och avtalshantering (ULA)'),
    },
    {
      name: 'where the text tells of the service',
      given: [
        ...status(INK, BUYING, INVOICES),
        ['Stöd vid upphandling, leverantörs- och avtalshantering startar först 2024.'],
      ],
    },
    { name: 'where the cover names no supplier', given: status(null, BUYING) },
    {
      name: 'where the cover names one that the template does not know',
      given: status('Trafiknämnden', BUYING),
    },
    { name: 'on a chapter without rows', given: status(INK) },
  ],
});
