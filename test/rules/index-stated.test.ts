import { indexAvviker } from '../../src/rules/index-avviker';
import type { Value } from '../../src/workbook/from-values';
import { ruleTester } from '../builders/rule-tester';

type Rows = readonly (readonly Value[])[];

/** Two rows, of which the first follows 2,5 %. */
const stated = (header: string, caption = 'Förvaltningskostnader'): Rows => [
  ['3.1 Kostnader förvaltning och utveckling'],
  [],
  [caption],
  ['Tjänst', 'Budget 2023', header],
  ['Kontaktcenter', 1171, 1200],
  ['Öppna data', 380, 400],
];

/** Five large services that follow 3,3 %, all but the last. */
const shared = (caption: string, ...analysis: readonly string[]): Rows => [
  ['3.1 Kostnader förvaltning och utveckling'],
  [],
  [caption],
  ['Tjänst', 'Budget 2023', 'Prognos budget 2024'],
  ['Kontaktcenter', 23_588, 24_366],
  ['Öppna data', 1587, 1639],
  ['Stadens intranät', 11_989, 12_385],
  ['LIS', 19_741, 20_392],
  ['Databashotell', 15_993, 16_100],
  [],
  ['Leverantörens analys'],
  ...analysis.map((text) => [text]),
];

ruleTester(indexAvviker, {
  fires: [
    ...[
      'Prognos budget 2024 (uppräknad med 2,5 %)',
      'Prognos 2024, uppräkning 2,5 procent',
      'Prognos 2024 (+2,5 %)',
      'Prognos 2024 PKV 2,5 %',
      'Prognos 2024, 2,5 % index',
      'Prognos 2024, höjd 2,5%',
    ].map((header) => ({
      name: `by the index of "${header}"`,
      given: stated(header),
      ...{ at: 'C6', says: 'det angivna indexet 2,5 % ger 390' },
    })),
    {
      name: 'by the index of the caption',
      given: stated('Prognos 2024', 'Förvaltningskostnader, uppräknade med 2,5 %'),
      at: 'C6',
    },
    {
      name: 'and says that what nobody states is what most rows follow',
      given: shared('Förvaltningskostnader', 'Kostnaderna utvecklas enligt plan.'),
      ...{ at: 'C9', says: 'är 16 100 men de flesta rader följer 3,3 %, vilket ger 16 521' },
    },
  ],
  silent: [
    ...[
      'Prognos 2024 (exkl. index 2,5 %)',
      'Prognos 2024, 25 % moms',
      'Prognos 2024 (80 % säker)',
      'Prognos 2024 (uppräknad med 9,5 %)',
      'Prognos 2024 (uppräknad 2,5 % och 3 %)',
      'Prognos 2024',
    ].map((header) => ({ name: `by "${header}"`, given: stated(header) })),
    {
      name: 'where the analysis explains the row',
      given: shared('Förvaltningskostnader', 'Databashotell räknas upp mindre, licenserna blir billigare.'),
    },
    {
      name: 'by an index that development happens to share',
      given: shared('Utvecklingskostnader inom befintliga tjänster'),
    },
    {
      name: 'where the row’s own sum is wrong, which is told already',
      given: [
        ['Område', 'Budget 2023', 'Index', 'Prognos inkl index 3,3 %'],
        ['Ekonomi', 83_100, 2742, 85_842],
        ['HR', 130_500, 4307, 134_807],
        ['LIS', 19_741, 651, 20_492],
      ],
    },
    {
      name: 'where the row explains itself',
      given: [
        ['Tjänst', 'Budget 2023', 'Prognos 2024, inkl index 2,5 %', 'Kommentar'],
        ['Kontaktcenter', 1171, 1200, null],
        ['Öppna data', 380, 400, 'Ny licens från januari'],
      ],
    },
  ],
});
