import { avsnittTomt } from '../../src/rules/avsnitt-tomt';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import { recognise } from '../../src/recognise/recognise';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard, UNTOUCHED } from '../builders/cards';
import { expectFindings, SHEET, submissionOf } from '../builders/expect-findings';
import { sheet, workbook } from '../../src/workbook/from-values';

const ANALYSIS = ['Leverantörens analys'];

const COSTS = [
  ['3.1 Kostnader förvaltning och utveckling'],
  [],
  ['Förvaltningskostnader inom befintliga tjänster, både bas- och infrastrukturtjänster, ange siffror i tkr'],
  ['Tjänst', 'Utfall 2022', 'Budget 2023', 'Prognos budget 2024'],
  ['Totalkostnad', null, null, null],
  [],
  ['Kostnader för nya förändringsinsatser ej befintlig tjänst. I kolumnerna 5-7 ange ev påverkan per år.'],
  ['Tjänst', 'År 2024', 'År 2025', 'År 2026', '2024', '2025', '2026'],
  [],
  ANALYSIS,
];

/** The template as nobody has touched it. */
const TEMPLATE = [
  ['1.1 Genomförd effekthemtagning'],
  [],
  ['Namn på bastjänst eller infrastrukturtjänst', 'Genomförda förändringsinsatser', 'Effekthemtagning'],
  ['Telefoni och stödsystem', null, null],
  [],
  ANALYSIS,
  ['1.3 Portföljanalys'],
  [],
  ['Beskriv kortfattat hur portföljen är balanserad.'],
  ANALYSIS,
  ['-'],
  ...HEADING_14,
  ...ongoingCard(1, UNTOUCHED),
  ...ongoingCard(2, UNTOUCHED),
  ANALYSIS,
  ...HEADING_22,
  ['Strategisk del'],
  ...proposedCard(1, UNTOUCHED),
  ANALYSIS,
  ...COSTS,
];

const addressOf = (text: string): string =>
  `A${TEMPLATE.findIndex(([first]) => String(first).startsWith(text)) + 1}`;

describe('avsnitt-tomt', () => {
  it('fires on every chapter of a template that nobody has touched, at its heading', () => {
    expectFindings(
      avsnittTomt,
      submissionOf(TEMPLATE),
      ['1.1', '1.3', '1.4', '2.2', '3.1'].map((chapter) => ({
        cell: addressOf(chapter),
        severity: 'varning',
        says: `Avsnitt ${chapter}`,
      })),
    );
  });

  it.each([
    ['a sentence of analysis', [['1.3 Portföljanalys'], ANALYSIS, ['Portföljen är i balans.']]],
    [
      'word that there is nothing',
      [['1.3 Portföljanalys'], ['N/A för 2024 enligt anvisning från stadsledningskontoret.']],
    ],
    [
      'an answered row of its table',
      [
        ['1.2 Status konsolidering'],
        [
          'Bastjänst och digital infrastruktur',
          'Andel (%) befintliga kunder',
          'Konsolideringsplan nya kunder',
        ],
        ['Öppna data', null, 'Bolagen'],
      ],
    ],
    ['a card that is filled in', [...HEADING_14, ...ongoingCard(1, UNTOUCHED), ...ongoingCard(2)]],
    ['an amount', [...COSTS.slice(0, 4), ['Telefoni', null, 0, null], ['Totalkostnad', null, null, null]]],
    ['an amount that cannot be read', [...COSTS.slice(0, 4), ['Telefoni', null, 'ej klart', null]]],
  ])('stays silent on a chapter with %s', (_, rows) => {
    expectFindings(avsnittTomt, submissionOf(rows), []);
  });

  it('does not take the template’s own sums of nothing for amounts', () => {
    const blank = sheet(SHEET, COSTS);
    const withSums = {
      ...blank,
      cells: blank.cells.map((row) =>
        row[0]?.type === 'text' && row[0].value === 'Totalkostnad'
          ? row.map((cell, column) =>
              column === 0 ? cell : ({ type: 'number', value: 0, formula: '=SUM(B5:B5)' } as const),
            )
          : row,
      ),
    };
    expectFindings(avsnittTomt, recognise(workbook(withSums), mall2024), [
      { cell: 'A1', severity: 'varning' },
    ]);
  });

  it('looks at every sheet that a chapter stands on', () => {
    const first = sheet('1.4', [...HEADING_14, ...ongoingCard(1, UNTOUCHED)]);
    const second = sheet('1.4 forts', [...HEADING_14, ...ongoingCard(2)]);
    expectFindings(avsnittTomt, recognise(workbook(first, second), mall2024), []);
  });

  it('leaves a chapter that is nowhere to avsnitt-saknas', () => {
    expectFindings(avsnittTomt, submissionOf([['Budget', 12]]), []);
  });
});
