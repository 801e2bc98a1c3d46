import type { DocumentSheet } from '../../../workbook/document';
import { block, heights, line, merged, spill } from '../layout';

const services = [
  ['Stöd i ekonomiprocesserna', 35369],
  ['Stöd i arbetet med löneadministration', 70434],
  ['Sammanställda räkenskaper', 904],
] as const;

/** A plan over years, many services over the same customers at once, and sums that agree. */
export const planSheet: DocumentSheet = {
  name: 'Flera år och tjänster',
  widths: [38, 14, 14, 14, 14],
  merges: merged('A2:E2'),
  heights: heights({ 1: 26, 2: 34 }),
  blocks: [
    line('A1', 'Flera år och flera tjänster på en gång', 'title'),
    line(
      'A2',
      'En formel räknar tre år framåt för alla tjänster, en fördelar dem på kunderna. Avrundade rader stämmer med sin summa.',
      'lead',
    ),
    line('A4', 'Index per år', 'label'),
    line('C4', [0.033, 0.03, 0.025], 'inputPercent'),
    line('A5', ['Tjänst', 'Budget 2023', '2024', '2025', '2026'], ['heading', 'amountHeading']),
    block('A6', services, ['text', 'inputAmount']),
    line('C6', [spill('=ARLIG.INDEX_SERIE(B6:B8,C4:E4,0)', 3, 3)], 'result'),
    line('A10', 'Budget 2024 på tre kunder (påhittade nyckeltal)', 'section'),
    line('A11', ['Kund', 'Anställda', 'Del 1', 'Del 2', 'Del 3'], ['heading', 'amountHeading']),
    line('A12', ['Att fördela', null, '=C6', '=C7', '=C8'], ['label', 'label', 'amount']),
    block(
      'A13',
      [
        ['Kund 1', 120],
        ['Kund 2', 80],
        ['Kund 3', 25],
      ],
      ['text', 'inputAmount'],
    ),
    line('C13', [spill('=ARLIG.FORDELNING_MATRIS(C12:E12,B13:B15)', 3, 3)], 'result'),
    line('A17', 'Skillnad mot budgeten', 'label'),
    line('C17', [spill('=ARLIG.AVSTAM(C13:E15,C12:E12,1)', 1, 3)], 'result'),
    line('A19', 'Avrundat till hundratal, med samma summa', 'section'),
    line('A20', ['Tjänst', '2024', 'I hundratal'], ['heading', 'amountHeading']),
    block(
      'A21',
      services.map(([name], row) => [name, `=C${row + 6}`]),
      ['text', 'result'],
    ),
    line('C21', [spill('=ARLIG.AVRUNDA_SUMMA(B21:B23,-2)', 3)], 'result'),
  ],
};
