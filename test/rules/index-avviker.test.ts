import { indexAvviker } from '../../src/rules/index-avviker';
import { ruleTester } from '../builders/rule-tester';

const HEADER = ['Tjänst', 'Budget 2023', 'Prognos budget 2024'];

/** A prognos of the year between the budget and what the index leads to. */
const withPrognosBetween = [
  ['Tjänst', 'Budget 2023', 'Prognos 2023', 'Förändring mot budget', 'Prognos 2024', 'Prognos 2025'],
  ['A', 10000, 10100, 100, 10330, 10671],
  ['B', 20000, 20200, 200, 20660, 21342],
  ['C', 30000, 30300, 300, 30990, 32013],
  ['D', 40000, 40400, 400, 55555, 66666],
];

/** The row that leaves the stated index stands in A4, and its forecast in C4. */
const analysed = (forecast: number, ...analysis: readonly string[]) => [
  ['3.1 Kostnader förvaltning och utveckling 2024–2026'],
  ['Tjänst', 'Budget 2023', 'Prognos budget 2024, inkl index 3,3 %'],
  ['Telefoni', 1000, 1033],
  ['Öppna data', 2000, forecast],
  [],
  ['Leverantörens analys'],
  ...analysis.map((line) => [line]),
];

const stated = (index: string) => [
  ['Tjänst', 'Budget 2023', `Prognos budget 2024, ${index}`],
  ['A', 1000, 985],
  ['B', 2000, 2066],
];

ruleTester(indexAvviker, {
  fires: [
    {
      name: 'where the analysis only lists the service',
      given: analysed(2200, 'Leverantören har två tjänster:', '- Telefoni', '- Öppna data'),
      at: 'C4',
    },
    {
      name: 'where the analysis presents the service',
      given: analysed(2200, 'Nämnden ansvarar för Öppna data, som används av alla förvaltningar sedan 2019.'),
      at: 'C4',
      says: 'skriv i analysen vad som ändrar kostnaden, med tjänstens namn',
    },
    {
      name: 'where the analysis says of the service that nothing changes',
      given: analysed(2200, 'Öppna data', 'Inga större förändringar bedöms uppkomma.'),
      at: 'C4',
    },
    {
      name: 'where only another service is explained',
      given: analysed(
        2200,
        'Telefoni blir dyrare till följd av ett nytt avtal.',
        'Öppna data är en bastjänst.',
      ),
      at: 'C4',
    },
    {
      name: 'on an amount in another unit, whatever the analysis says',
      given: analysed(2.07, 'Öppna data kostar mindre än förr.'),
      at: 'C4',
    },
    {
      name: 'on the row that leaves the index that the others share',
      given: [
        HEADER,
        ['Kontaktcenter', 23588, 25003],
        ['Extern service', 50733, 53820],
        ['Öppna data', 1587, 1682],
        ['Demokrati', 1639, 1737],
        ['Totalkostnad', 77547, 82242],
      ],
      at: 'C3',
      severity: 'varning',
      says: '50 733 × (1 + 6 %) = 53 777',
    },
    {
      name: 'by the index that the header states, however few rows follow it',
      given: [
        ['Tjänst', 'Budget 2023', 'Prognos budget 2024, inkl index 3,3%'],
        ['A', 904, 934],
        ['B', 2089, 2089],
      ],
      at: 'C3',
      severity: 'varning',
      says: '3,3 %',
    },
    {
      name: 'by an index in words',
      given: stated('inkl index 3,3 procent'),
      at: 'C2',
      severity: 'varning',
      says: '1 033',
    },
    {
      name: 'by an index below zero',
      given: stated('index -1,5 %'),
      at: 'C3',
      severity: 'varning',
      says: '-1,5 % ger 1 970',
    },
    {
      name: 'on the forecast of the next year, compared with the budget',
      given: withPrognosBetween.map((row) => row.filter((_, at) => at !== 2)),
      at: 'D5',
      severity: 'varning',
      says: 'Prognos 2024 är 55 555',
    },
  ],
  silent: [
    {
      name: 'where a sentence of the analysis names the service',
      given: analysed(2200, 'Öppna data får fler användare.'),
    },
    {
      name: 'where the analysis explains the service in its heading’s text or in the next sentence',
      given: analysed(2200, 'Öppna data', 'Licenserna höjs från januari.'),
    },
    {
      name: 'where the next sentence gives the reason',
      given: analysed(2200, 'Öppna data växlar plattform. Det beror på att avtalet löper ut.'),
    },
    {
      name: 'where the analysis states the share that the service rises by',
      given: analysed(2200, 'Öppna data räknas upp med 10 %.'),
    },
    {
      name: 'within the rounding of the table’s accuracy',
      given: [HEADER, ['A', 83100, 85800], ['B', 130500, 134800], ['C', 31700, 32800], ['D', 44100, 45500]],
    },
    {
      name: 'where fewer than three rows share an index',
      given: [HEADER, ['A', 7500, 9000], ['B', 21000, 22800]],
    },
    {
      name: 'where fewer than two thirds share an index',
      given: [
        HEADER,
        ['A', 10000, 10330],
        ['B', 20000, 20660],
        ['C', 30000, 30990],
        ['D', 7000, 9000],
        ['E', 50000, 51000],
      ],
    },
    { name: 'where a prognos of another year follows the budget', given: withPrognosBetween },
    {
      name: 'on a column of rates, which is no more accurate than the amounts',
      given: [
        ['Tjänst', 'Budget 2023', 'Index', 'Prognos inkl index'],
        ['A', 904, 3.3, 934],
        ['B', 9603, 3.3, 9920],
        ['C', 35369, 3.3, 36536],
        ['Totalt', 45876, 3.3, 47390],
      ],
    },
  ],
});
