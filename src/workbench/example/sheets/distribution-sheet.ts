import { customers } from '../customers';
import type { ExampleSheet } from '../model';

const FIRST = 14;

/** A cost split over groups first and then over the customers of each group by their key figures. */
export function distributionSheet(): ExampleSheet {
  const last = FIRST + customers.length - 1;
  const total = last + 1;
  const groups = [...new Set(customers.map(({ group }) => group))];
  const costOf = (row: number) => `=SUMIF($B$${FIRST}:$B$${last},A${row},$D$${FIRST}:$D$${last})`;

  return {
    name: 'Fördelning',
    widths: [42, 14, 13, 14, 14, 40],
    merges: ['A2:F2'],
    heights: { 1: 26, 2: 34, [FIRST - 1]: 32 },
    blocks: [
      {
        at: 'A1',
        rows: [['Fördelning: Stöd vid upphandling, leverantörs- och avtalshantering']],
        looks: 'title',
      },
      {
        at: 'A2',
        rows: [
          [
            'Utvecklingskostnaden delas först på tre grupper enligt förslaget i 3.2 och sedan inom varje grupp efter kundernas nyckeltal. Delarna blir alltid exakt beloppet: ingen rad för avrundning behövs.',
          ],
        ],
        looks: 'lead',
      },
      { at: 'A4', rows: [['Utvecklingskostnad 2024 (tkr)', 7500]], looks: ['label', 'inputAmount'] },
      {
        at: 'A6',
        rows: [['Grupp', 'Andel', 'Kostnad', 'I exakta tal']],
        looks: ['heading', 'amountHeading', 'amountHeading', 'amountHeading'],
      },
      { at: 'A7', rows: groups.map((group) => [group]), looks: 'text' },
      { at: 'B7', rows: [[0.15]], looks: 'inputPercent' },
      { at: 'B8', rows: [['=(1-B7)*75%'], ['=(1-B7)*25%']], looks: 'exactPercent' },
      {
        at: 'C7',
        rows: groups.map((_, index) => [costOf(7 + index), `=B$4*B${7 + index}`]),
        looks: ['amount', 'decimals'],
      },
      {
        at: 'F7',
        rows: [
          ['Inköps- och upphandlingsnämnden står för 15 % av kostnaden.'],
          ['75 % av resten, efter antal anställda.'],
          ['25 % av resten, efter Stadshus AB:s nyckel.'],
        ],
        looks: 'note',
      },
      {
        at: 'A10',
        rows: [['Summa', '=SUM(B7:B9)', '=SUM(C7:C9)', '=SUM(D7:D9)']],
        looks: ['total', 'totalPercent', 'totalAmount', 'totalAmount'],
      },
      {
        at: `A${FIRST - 1}`,
        rows: [['Kund', 'Grupp', 'Nyckeltal (exempel)', 'Kostnad 2024', 'Andel av beloppet']],
        looks: ['heading', 'heading', 'amountHeading', 'amountHeading', 'amountHeading'],
      },
      {
        at: `A${FIRST}`,
        rows: customers.map(({ name, group, keyFigure }) => [name, group, keyFigure]),
        looks: ['text', 'text', 'inputAmount'],
      },
      {
        at: `D${FIRST}`,
        rows: [
          [
            {
              formula: `=ARLIG.FORDELNING(B4,C${FIRST}:C${last},,,0,B${FIRST}:B${last},A7:B9)`,
              rows: customers.length,
              columns: 1,
            },
          ],
        ],
        looks: 'result',
      },
      {
        at: `E${FIRST}`,
        rows: customers.map((_, index) => [`=D${FIRST + index}/$B$4`]),
        looks: 'exactPercent',
      },
      {
        at: `A${total}`,
        rows: [['Summa', null, null, `=SUM(D${FIRST}:D${last})`, `=SUM(E${FIRST}:E${last})`]],
        looks: ['total', 'total', 'total', 'totalAmount', 'totalPercent'],
      },
      {
        at: `A${total + 1}`,
        rows: [['Kvar att fördela', null, null, `=B4-D${total}`]],
        looks: ['text', 'text', 'text', 'amount'],
      },
    ],
  };
}
