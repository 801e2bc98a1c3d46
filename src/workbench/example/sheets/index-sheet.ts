import type { Service } from '../city-figures';
import type { ExampleSheet } from '../model';

const FIRST = 12;

/** Every service of a supplier indexed one, two and three years ahead, and summed by area. */
export function indexSheet(services: readonly Service[]): ExampleSheet {
  const last = FIRST + services.length - 1;
  const total = last + 1;
  const areas = [...new Set(services.map(({ area }) => area))];
  const afterAreas = FIRST + areas.length;
  const indexed = (row: number, years: string) =>
    `=ARLIG.INDEX_UPPRAKNING($C${row},$B$6:$B$7,$C$6:$C$7,${years},0)`;
  const sumOf = (column: string) => `=SUM(${column}${FIRST}:${column}${last})`;
  const sumByArea = (column: string, row: number) =>
    `=SUMIF($B$${FIRST}:$B$${last},$J${row},${column}$${FIRST}:${column}$${last})`;

  return {
    name: 'Index',
    widths: [42, 19, 11, 10, 10, 10, 12, 10, 3, 22, 10, 13, 12, 10],
    merges: ['A2:H2', 'A3:H3', 'J5:N9'],
    heights: { 1: 26, 2: 34, 3: 20, [FIRST - 1]: 32 },
    blocks: [
      { at: 'A1', rows: [['Index: Intraservices tjänster till 2024 års priser']], looks: 'title' },
      {
        at: 'A2',
        rows: [
          [
            'Budget 2023 räknas upp med ett index för personal och ett för inköp, vägda efter kostnadernas andelar, och avrundas till hela tkr.',
          ],
        ],
        looks: 'lead',
      },
      {
        at: 'A3',
        rows: [
          ['Kolumn G är leverantörens egen prognos i avsnitt 3.1. Kolumn H visar att den stämmer på kronan.'],
        ],
        looks: 'note',
      },
      {
        at: 'A5',
        rows: [['Kostnadsslag', 'Index per år', 'Andel']],
        looks: ['heading', 'amountHeading', 'amountHeading'],
      },
      {
        at: 'A6',
        rows: [
          ['Personal', 0.03, 0.88],
          ['Inköp', 0.055, 0.12],
        ],
        looks: ['text', 'inputPercent', 'inputPercent'],
      },
      {
        at: 'A8',
        rows: [['Sammanvägt', '=SUMPRODUCT(B6:B7,C6:C7)', '=SUM(C6:C7)']],
        looks: ['total', 'totalPercent', 'totalPercent'],
      },
      {
        at: `A${FIRST - 1}`,
        rows: [['Tjänst', 'Område', 'Budget 2023', '2024', '2025', '2026', 'Prognos i analysen', 'Skillnad']],
        looks: ['heading', 'heading', ...Array.from({ length: 6 }, () => 'amountHeading' as const)],
      },
      {
        at: `A${FIRST}`,
        rows: services.map(({ name, area, budget }) => [name, area, budget]),
        looks: ['text', 'text', 'inputAmount'],
      },
      {
        at: `D${FIRST}`,
        rows: services.map((_, index) => ['', '2', '3'].map((years) => indexed(FIRST + index, years))),
        looks: 'result',
      },
      {
        at: `G${FIRST}`,
        rows: services.map(({ forecast }, index) => [forecast, `=D${FIRST + index}-G${FIRST + index}`]),
        looks: 'amount',
      },
      {
        at: `A${total}`,
        rows: [['Summa', null, ...['C', 'D', 'E', 'F', 'G', 'H'].map(sumOf)]],
        looks: ['total', 'total', ...Array.from({ length: 6 }, () => 'totalAmount' as const)],
      },
      {
        at: `J${FIRST - 1}`,
        rows: [['Område', 'Tjänster', 'Budget 2023', '2024', 'Ökning']],
        looks: ['heading', ...Array.from({ length: 4 }, () => 'amountHeading' as const)],
      },
      {
        at: `J${FIRST}`,
        rows: areas.map((area, index) => {
          const row = FIRST + index;
          return [
            area,
            `=COUNTIF($B$${FIRST}:$B$${last},$J${row})`,
            sumByArea('C', row),
            sumByArea('D', row),
            `=M${row}-L${row}`,
          ];
        }),
        looks: ['text', 'amount', 'amount', 'amount', 'amount'],
      },
      {
        at: `J${afterAreas}`,
        rows: [
          [
            'Summa',
            ...['K', 'L', 'M', 'N'].map((column) => `=SUM(${column}${FIRST}:${column}${afterAreas - 1})`),
          ],
        ],
        looks: ['total', ...Array.from({ length: 4 }, () => 'totalAmount' as const)],
      },
      {
        at: `J${afterAreas + 1}`,
        rows: [
          [
            'Totalen för sig',
            null,
            `=C${total}`,
            `=ARLIG.INDEX_UPPRAKNING(L${afterAreas + 1},$B$6:$B$7,$C$6:$C$7,,0)`,
            null,
          ],
        ],
        looks: ['text', 'text', 'amount', 'result', 'text'],
      },
      {
        at: 'J5',
        rows: [
          [
            'Varje tjänst avrundas för sig till hela tkr. Därför kan summan av tjänsterna skilja några tkr från totalen uppräknad på en gång. Båda är rätt: välj en, och säg vilken.',
          ],
        ],
        looks: 'note',
      },
    ],
  };
}
