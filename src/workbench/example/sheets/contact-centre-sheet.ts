import type { DocumentSheet } from '../../../workbook/document';
import { block, heights, line, merged, spill } from '../layout';

const FIRST = 12;

/** Invented key figures: extensions (anknytningar) and minutes of handling time. */
const keyFigures = [
  ['Grundskoleförvaltningen', 1800, 5200],
  ['Förskoleförvaltningen', 1450, 6100],
  ['Äldre samt vård- och omsorgsförvaltningen', 2100, 3900],
  ['Stadsmiljöförvaltningen', 640, 9800],
  ['Kretslopp och vatten', 520, 7400],
  ['Miljöförvaltningen', 260, 1300],
] as const;

/** A fixed amount for each customer, and the rest by two keys that weigh alike. */
export function contactCentreSheet(): DocumentSheet {
  const last = FIRST + keyFigures.length - 1;
  const total = last + 1;
  const parts = (grundbelopp: string) =>
    spill(`=ARLIG.FORDELNING(B4,B${FIRST}:C${last},B8:C8,${grundbelopp})`, keyFigures.length);
  return {
    name: 'Kontaktcenter',
    widths: [42, 16, 14, 12, 14, 11],
    merges: merged('A2:F2'),
    heights: heights({ 1: 26, 2: 34, [FIRST - 1]: 32 }),
    blocks: [
      line('A1', 'Kontaktcenter: grundbelopp och två nycklar', 'title'),
      line(
        'A2',
        'Nyckeln i 3.2 är grundbelopp, antal anknytningar och ärendetid. Varje kund betalar först grundbeloppet; resten delas efter nycklarnas vikter. Kunderna är ett urval och nyckeltalen påhittade.',
        'lead',
      ),
      block(
        'A4',
        [
          ['Budget 2023 för Göteborgs Stads kontaktcenter (tkr)', 23588],
          ['Grundbelopp per kund (tkr)', 500],
        ],
        ['label', 'inputAmount'],
      ),
      line('A7', ['Nyckel', 'Anknytningar', 'Ärendetid'], ['heading', 'amountHeading']),
      line('A8', 'Vikt', 'label'),
      line('B8', [0.5, 0.5], 'inputPercent'),
      line(
        `A${FIRST - 1}`,
        ['Kund', 'Anknytningar (exempel)', 'Ärendetid (exempel)', 'Kostnad', 'Utan grundbelopp', 'Skillnad'],
        ['heading', 'amountHeading'],
      ),
      block(`A${FIRST}`, keyFigures, ['text', 'inputAmount']),
      line(`D${FIRST}`, [parts('B5'), parts('0')], 'result'),
      block(
        `F${FIRST}`,
        keyFigures.map((_, index) => [`=D${FIRST + index}-E${FIRST + index}`]),
        'amount',
      ),
      line(
        `A${total}`,
        ['Summa', ...['B', 'C', 'D', 'E', 'F'].map((column) => `=SUM(${column}${FIRST}:${column}${last})`)],
        ['total', 'totalAmount'],
      ),
    ],
  };
}
