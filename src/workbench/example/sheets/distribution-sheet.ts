import { customers } from '../customers';
import type { DocumentSheet } from '../../../workbook/document';
import { block, heights, line, merged, spill } from '../layout';

const FIRST = 14;

const last = FIRST + customers.length - 1;
const total = last + 1;
const groups = [...new Set(customers.map(({ group }) => group))];
const costOf = (row: number) => `=SUMIF($B$${FIRST}:$B$${last},A${row},$D$${FIRST}:$D$${last})`;

/** A cost split over groups first and then over the customers of each group by their key figures. */
export const distributionSheet: DocumentSheet = {
  name: 'Fördelning',
  widths: [42, 14, 13, 14, 14, 40],
  merges: merged('A2:F2'),
  heights: heights({ 1: 26, 2: 34, [FIRST - 1]: 32 }),
  blocks: [
    line('A1', 'Fördelning: Stöd vid upphandling, leverantörs- och avtalshantering', 'title'),
    line(
      'A2',
      'Utvecklingskostnaden delas först på tre grupper enligt förslaget i 3.2 och sedan inom varje grupp efter kundernas nyckeltal. Delarna blir alltid exakt beloppet: ingen rad för avrundning behövs.',
      'lead',
    ),
    line('A4', ['Utvecklingskostnad 2024 (tkr)', 7500], ['label', 'inputAmount']),
    line('A6', ['Grupp', 'Andel', 'Kostnad', 'I exakta tal'], ['heading', 'amountHeading']),
    block(
      'A7',
      groups.map((group) => [group]),
      'text',
    ),
    line('B7', [0.15], 'inputPercent'),
    block('B8', [['=(1-B7)*75%'], ['=(1-B7)*25%']], 'exactPercent'),
    block(
      'C7',
      groups.map((_, index) => [costOf(7 + index), `=B$4*B${7 + index}`]),
      ['amount', 'decimals'],
    ),
    block(
      'F7',
      [
        ['Inköps- och upphandlingsnämnden står för 15 % av kostnaden.'],
        ['75 % av resten, efter antal anställda.'],
        ['25 % av resten, efter Stadshus AB:s nyckel.'],
      ],
      'note',
    ),
    line(
      'A10',
      ['Summa', '=SUM(B7:B9)', '=SUM(C7:C9)', '=SUM(D7:D9)'],
      ['total', 'totalPercent', 'totalAmount'],
    ),
    line(
      `A${FIRST - 1}`,
      ['Kund', 'Grupp', 'Nyckeltal (exempel)', 'Kostnad 2024', 'Andel av beloppet'],
      ['heading', 'heading', 'amountHeading'],
    ),
    block(
      `A${FIRST}`,
      customers.map(({ name, group, keyFigure }) => [name, group, keyFigure]),
      ['text', 'text', 'inputAmount'],
    ),
    line(
      `D${FIRST}`,
      [spill(`=ARLIG.FORDELNING(B4,C${FIRST}:C${last},,,0,B${FIRST}:B${last},A7:B9)`, customers.length)],
      'result',
    ),
    block(
      `E${FIRST}`,
      customers.map((_, index) => [`=D${FIRST + index}/$B$4`]),
      'exactPercent',
    ),
    line(
      `A${total}`,
      ['Summa', null, null, `=SUM(D${FIRST}:D${last})`, `=SUM(E${FIRST}:E${last})`],
      ['total', 'total', 'total', 'totalAmount', 'totalPercent'],
    ),
    line(
      `A${total + 1}`,
      ['Kvar att fördela', null, null, `=B4-D${total}`],
      ['text', 'text', 'text', 'amount'],
    ),
  ],
};
