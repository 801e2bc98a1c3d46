import type { ExampleSheet } from '../model';

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
export function contactCentreSheet(): ExampleSheet {
  const last = FIRST + keyFigures.length - 1;
  const total = last + 1;
  const parts = (grundbelopp: string) => ({
    formula: `=ARLIG.FORDELNING(B4,B${FIRST}:C${last},B8:C8,${grundbelopp})`,
    rows: keyFigures.length,
    columns: 1,
  });
  return {
    name: 'Kontaktcenter',
    widths: [42, 16, 14, 12, 14, 11],
    merges: ['A2:F2'],
    heights: { 1: 26, 2: 34, [FIRST - 1]: 32 },
    blocks: [
      { at: 'A1', rows: [['Kontaktcenter: grundbelopp och två nycklar']], looks: 'title' },
      {
        at: 'A2',
        rows: [
          [
            'Nyckeln i 3.2 är grundbelopp, antal anknytningar och ärendetid. Varje kund betalar först grundbeloppet; resten delas efter nycklarnas vikter. Kunderna är ett urval och nyckeltalen påhittade.',
          ],
        ],
        looks: 'lead',
      },
      {
        at: 'A4',
        rows: [
          ['Budget 2023 för Göteborgs Stads kontaktcenter (tkr)', 23588],
          ['Grundbelopp per kund (tkr)', 500],
        ],
        looks: ['label', 'inputAmount'],
      },
      {
        at: 'A7',
        rows: [['Nyckel', 'Anknytningar', 'Ärendetid']],
        looks: ['heading', 'amountHeading', 'amountHeading'],
      },
      { at: 'A8', rows: [['Vikt']], looks: 'label' },
      { at: 'B8', rows: [[0.5, 0.5]], looks: 'inputPercent' },
      {
        at: `A${FIRST - 1}`,
        rows: [
          [
            'Kund',
            'Anknytningar (exempel)',
            'Ärendetid (exempel)',
            'Kostnad',
            'Utan grundbelopp',
            'Skillnad',
          ],
        ],
        looks: ['heading', ...Array.from({ length: 5 }, () => 'amountHeading' as const)],
      },
      { at: `A${FIRST}`, rows: keyFigures, looks: ['text', 'inputAmount', 'inputAmount'] },
      { at: `D${FIRST}`, rows: [[parts('B5'), parts('0')]], looks: 'result' },
      {
        at: `F${FIRST}`,
        rows: keyFigures.map((_, index) => [`=D${FIRST + index}-E${FIRST + index}`]),
        looks: 'amount',
      },
      {
        at: `A${total}`,
        rows: [
          ['Summa', ...['B', 'C', 'D', 'E', 'F'].map((column) => `=SUM(${column}${FIRST}:${column}${last})`)],
        ],
        looks: ['total', ...Array.from({ length: 5 }, () => 'totalAmount' as const)],
      },
    ],
  };
}
