import type { Content, ExampleSheet } from '../model';

const FIRST = 7;
const DOM = 'Demokrati och medborgarservice';
const INK = 'Inköp och upphandling';
const INTRASERVICE = 'Intraservice';

/** Supplier, what the frame is for, alternative, proposal, base, adjustment. The underlag of 2023-04-13, in tkr. */
const frames: readonly (readonly Content[])[] = [
  [DOM, 'Förvaltning, bastjänster', 'A', 77600, null, null, null],
  [DOM, 'Utveckling, bastjänster', 'A', 5200, null, null, null],
  [DOM, 'Utveckling, bastjänster', 'B', 5200, null, 300, null],
  [INK, 'Förvaltning, bastjänster', 'A', 30700, null, null, null],
  [INK, 'Utveckling, bastjänster', 'A', 10300, null, null, null],
  [INK, 'Utveckling, bastjänster', 'C', 10300, null, 1400, null],
  [INTRASERVICE, 'Förvaltning, bastjänster', 'A', 243300, null, null, null],
  [INTRASERVICE, 'Utveckling, bastjänster', 'A', 47800, null, null, null],
  [INTRASERVICE, 'Förvaltning, digital infrastruktur', 'A', 782600, null, null, null],
  [INTRASERVICE, 'Utveckling, digital infrastruktur', 'A', 63400, null, null, null],
  [INTRASERVICE, 'Förvaltning, alla tjänster', 'D', null, 918500, null, null],
  [INTRASERVICE, 'Utveckling, alla tjänster', 'D', null, 90500, null, null],
];

const REDUCTIONS = [0.07, 0.12, 0.17, 0.22];

/** What each alternative means for every supplier's frame, without index and with. */
export function framesSheet(): ExampleSheet {
  const afterFrames = FIRST + frames.length;
  const variant = afterFrames + 2;
  const reductions = variant + 4;
  const callOf = (row: number) => `ARLIG.RAM_ALTERNATIV(C${row},D${row},E${row},F${row},G${row}`;
  return {
    name: 'Ramar',
    widths: [32, 33, 11, 10, 10, 10, 11, 12, 11],
    merges: ['A2:I2', `A${variant + 1}:I${variant + 1}`],
    heights: { 1: 26, 2: 34, [FIRST - 1]: 32, [variant + 1]: 34 },
    blocks: [
      { at: 'A1', rows: [['Ramar: alternativ A–D för 2024']], looks: 'title' },
      {
        at: 'A2',
        rows: [
          [
            'A är leverantörens förslag. B är förslaget med justering. C är en minskning där leverantören prioriterar. D är en minskning från en bas, med medskick.',
          ],
        ],
        looks: 'lead',
      },
      { at: 'A4', rows: [['Index 2024']], looks: 'label' },
      { at: 'C4', rows: [[0.033]], looks: 'inputPercent' },
      {
        at: `A${FIRST - 1}`,
        rows: [
          [
            'Leverantör',
            'Ram för',
            'Alternativ',
            'Förslag',
            'Bas',
            'Justering',
            'Minskning',
            'Ekonomisk ram',
            'Med index',
          ],
        ],
        looks: [
          'heading',
          'heading',
          'heading',
          ...Array.from({ length: 6 }, () => 'amountHeading' as const),
        ],
      },
      {
        at: `A${FIRST}`,
        rows: frames,
        looks: ['text', 'text', 'inputText', 'inputAmount', 'inputAmount', 'inputAmount', 'inputPercent'],
      },
      {
        at: `H${FIRST}`,
        rows: frames.map((_, index) => {
          const call = callOf(FIRST + index);
          return [`=${call})`, `=${call},$C$4,0)`];
        }),
        looks: 'result',
      },
      {
        at: `A${variant}`,
        rows: [['Alternativ D, variant 2: Intraservice med olika minskning']],
        looks: 'section',
      },
      {
        at: `A${variant + 1}`,
        rows: [
          [
            'Budget 2023 för förvaltning minskad med olika procent. En formel ger ett svar per minskning. Budget 2023 var 958 500 tkr, utfallet 2022 773 800 tkr.',
          ],
        ],
        looks: 'lead',
      },
      {
        at: `A${reductions - 1}`,
        rows: [['Budget 2023', 'Minskning', null, 'Ram', 'Med index']],
        looks: ['heading', 'heading', 'heading', 'amountHeading', 'amountHeading'],
      },
      { at: `A${reductions}`, rows: [[958500]], looks: 'inputAmount' },
      { at: `B${reductions}`, rows: REDUCTIONS.map((reduction) => [reduction]), looks: 'inputPercent' },
      {
        at: `D${reductions}`,
        rows: [
          ['', ',$C$4,0'].map((index) => ({
            formula: `=ARLIG.RAM_ALTERNATIV("D",,$A$${reductions},,$B$${reductions}:$B$${reductions + REDUCTIONS.length - 1}${index})`,
            rows: REDUCTIONS.length,
            columns: 1,
          })),
        ],
        looks: 'result',
      },
    ],
  };
}
