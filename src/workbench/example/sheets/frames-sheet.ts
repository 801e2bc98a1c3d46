import type { Block, DocumentCell, DocumentSheet } from '../../../workbook/document';
import { block, heights, line, merged, spill } from '../layout';

const FIRST = 7;
const DOM = 'Demokrati och medborgarservice';
const INK = 'Inköp och upphandling';
const INTRASERVICE = 'Intraservice';

/** Supplier, what the frame is for, alternative, proposal, base, adjustment. The underlag of 2023-04-13, in tkr. */
const frames: readonly (readonly DocumentCell[])[] = [
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
export function framesSheet(): DocumentSheet {
  const afterFrames = FIRST + frames.length;
  const variant = afterFrames + 2;
  const callOf = (row: number) => `ARLIG.RAM_ALTERNATIV(C${row},D${row},E${row},F${row},G${row}`;
  return {
    name: 'Ramar',
    widths: [32, 33, 11, 10, 10, 10, 11, 12, 11],
    merges: merged('A2:I2', `A${variant + 1}:I${variant + 1}`),
    heights: heights({ 1: 26, 2: 34, [FIRST - 1]: 32, [variant + 1]: 34 }),
    blocks: [
      line('A1', 'Ramar: alternativ A–D för 2024', 'title'),
      line(
        'A2',
        'A är leverantörens förslag. B är förslaget med justering. C är en minskning där leverantören prioriterar. D är en minskning från en bas, med medskick.',
        'lead',
      ),
      line('A4', 'Index 2024', 'label'),
      line('C4', [0.033], 'inputPercent'),
      line(
        `A${FIRST - 1}`,
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
        ['heading', 'heading', 'heading', 'amountHeading'],
      ),
      block(`A${FIRST}`, frames, [
        'text',
        'text',
        'inputText',
        'inputAmount',
        'inputAmount',
        'inputAmount',
        'inputPercent',
      ]),
      block(
        `H${FIRST}`,
        frames.map((_, index) => {
          const call = callOf(FIRST + index);
          return [`=${call})`, `=${call},$C$4,0)`];
        }),
        'result',
      ),
      ...reducedFrames(variant),
    ],
  };
}

/** A base reduced by several percentages, from a row on: one formula gives a frame for each. */
function reducedFrames(variant: number): readonly Block[] {
  const reductions = variant + 4;
  return [
    line(`A${variant}`, 'Alternativ D, variant 2: Intraservice med olika minskning', 'section'),
    line(
      `A${variant + 1}`,
      'Budget 2023 för förvaltning minskad med olika procent. En formel ger ett svar per minskning. Budget 2023 var 958 500 tkr, utfallet 2022 773 800 tkr.',
      'lead',
    ),
    line(
      `A${reductions - 1}`,
      ['Budget 2023', 'Minskning', null, 'Ram', 'Med index'],
      ['heading', 'heading', 'heading', 'amountHeading'],
    ),
    line(`A${reductions}`, [958500], 'inputAmount'),
    block(
      `B${reductions}`,
      REDUCTIONS.map((reduction) => [reduction]),
      'inputPercent',
    ),
    block(
      `D${reductions}`,
      [
        ['', ',$C$4,0'].map((index) =>
          spill(
            `=ARLIG.RAM_ALTERNATIV("D",,$A$${reductions},,$B$${reductions}:$B$${reductions + REDUCTIONS.length - 1}${index})`,
            REDUCTIONS.length,
          ),
        ),
      ],
      'result',
    ),
  ];
}
