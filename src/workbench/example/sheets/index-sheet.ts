import type { Service } from '../city-figures';
import type { Block, DocumentSheet } from '../../../workbook/document';
import { block, heights, line, merged } from '../layout';

const FIRST = 12;

/** Every service of a supplier indexed one, two and three years ahead, and summed by area. */
export function indexSheet(services: readonly Service[]): DocumentSheet {
  const last = FIRST + services.length - 1;
  const total = last + 1;
  const indexed = (row: number, years: string) =>
    `=ARLIG.INDEX_UPPRAKNING($C${row},$B$6:$B$7,$C$6:$C$7,${years},0)`;
  const sumOf = (column: string) => `=SUM(${column}${FIRST}:${column}${last})`;

  return {
    name: 'Index',
    widths: [42, 19, 11, 10, 10, 10, 12, 10, 3, 22, 10, 13, 12, 10],
    merges: merged('A2:H2', 'A3:H3', 'J5:N9'),
    heights: heights({ 1: 26, 2: 34, 3: 20, [FIRST - 1]: 32 }),
    blocks: [
      line('A1', 'Index: Intraservices tjänster till 2024 års priser', 'title'),
      line(
        'A2',
        'Budget 2023 räknas upp med ett index för personal och ett för inköp, vägda efter kostnadernas andelar, och avrundas till hela tkr.',
        'lead',
      ),
      line(
        'A3',
        'Kolumn G är leverantörens egen prognos i avsnitt 3.1. Kolumn H visar att den stämmer på kronan.',
        'note',
      ),
      line('A5', ['Kostnadsslag', 'Index per år', 'Andel'], ['heading', 'amountHeading']),
      block(
        'A6',
        [
          ['Personal', 0.03, 0.88],
          ['Inköp', 0.055, 0.12],
        ],
        ['text', 'inputPercent'],
      ),
      line('A8', ['Sammanvägt', '=SUMPRODUCT(B6:B7,C6:C7)', '=SUM(C6:C7)'], ['total', 'totalPercent']),
      line(
        `A${FIRST - 1}`,
        ['Tjänst', 'Område', 'Budget 2023', '2024', '2025', '2026', 'Prognos i analysen', 'Skillnad'],
        ['heading', 'heading', 'amountHeading'],
      ),
      block(
        `A${FIRST}`,
        services.map(({ name, area, budget }) => [name, area, budget]),
        ['text', 'text', 'inputAmount'],
      ),
      block(
        `D${FIRST}`,
        services.map((_, index) => ['', '2', '3'].map((years) => indexed(FIRST + index, years))),
        'result',
      ),
      block(
        `G${FIRST}`,
        services.map(({ forecast }, index) => [forecast, `=D${FIRST + index}-G${FIRST + index}`]),
        'amount',
      ),
      line(
        `A${total}`,
        ['Summa', null, ...['C', 'D', 'E', 'F', 'G', 'H'].map(sumOf)],
        ['total', 'total', 'totalAmount'],
      ),
      ...byArea(services, last, total),
    ],
  };
}

/** The services summed by area, beside what the total gives when it is indexed at one go. */
function byArea(services: readonly Service[], last: number, total: number): readonly Block[] {
  const areas = [...new Set(services.map(({ area }) => area))];
  const afterAreas = FIRST + areas.length;
  const sumByArea = (column: string, row: number) =>
    `=SUMIF($B$${FIRST}:$B$${last},$J${row},${column}$${FIRST}:${column}$${last})`;
  return [
    line(
      `J${FIRST - 1}`,
      ['Område', 'Tjänster', 'Budget 2023', '2024', 'Ökning'],
      ['heading', 'amountHeading'],
    ),
    block(
      `J${FIRST}`,
      areas.map((area, index) => {
        const row = FIRST + index;
        return [
          area,
          `=COUNTIF($B$${FIRST}:$B$${last},$J${row})`,
          sumByArea('C', row),
          sumByArea('D', row),
          `=M${row}-L${row}`,
        ];
      }),
      ['text', 'amount'],
    ),
    line(
      `J${afterAreas}`,
      [
        'Summa',
        ...['K', 'L', 'M', 'N'].map((column) => `=SUM(${column}${FIRST}:${column}${afterAreas - 1})`),
      ],
      ['total', 'totalAmount'],
    ),
    line(
      `J${afterAreas + 1}`,
      [
        'Totalen för sig',
        null,
        `=C${total}`,
        `=ARLIG.INDEX_UPPRAKNING(L${afterAreas + 1},$B$6:$B$7,$C$6:$C$7,,0)`,
        null,
      ],
      ['text', 'text', 'amount', 'result', 'text'],
    ),
    line(
      'J5',
      'Varje tjänst avrundas för sig till hela tkr. Därför kan summan av tjänsterna skilja några tkr från totalen uppräknad på en gång. Båda är rätt: välj en, och säg vilken.',
      'note',
    ),
  ];
}
