import { avsnittTomt } from '../../src/rules/avsnitt-tomt';
import { sheet, workbook } from '../../src/workbook/from-values';
import {
  ongoingCard,
  ongoingCards,
  proposedCard,
  HEADING_14,
  HEADING_22,
  UNTOUCHED,
} from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

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
  ...ongoingCards(UNTOUCHED, UNTOUCHED),
  ANALYSIS,
  ...HEADING_22,
  ['Strategisk del'],
  ...proposedCard(1, UNTOUCHED),
  ANALYSIS,
  ...COSTS,
];

const addressOf = (text: string): string =>
  `A${TEMPLATE.findIndex(([first]) => String(first).startsWith(text)) + 1}`;

const sumOfNothing = { type: 'number', value: 0, formula: '=SUM(B5:B5)' } as const;

const only = (text: string): readonly (readonly string[])[] => [['1.3 Portföljanalys'], ANALYSIS, [text]];

ruleTester(avsnittTomt, {
  fires: [
    ...['Återkommer.', 'Arbete pågår', 'Se föregående år'].map((text) => ({
      name: `on nothing but ${JSON.stringify(text)}`,
      given: [['1.3 Portföljanalys'], ['Leverantörens analys'], [text]],
      at: 'A1',
    })),
    ...['Se kommentar', 'Se bilaga 2.', 'JA', '300 tkr'].map((text) => ({
      name: `where all that is written is "${text}"`,
      given: only(text),
      ...{ at: 'A1', severity: 'varning' as const },
    })),
    {
      name: 'on every chapter of a template that nobody has touched, at its heading',
      given: TEMPLATE,
      finds: ['1.1', '1.3', '1.4', '2.2', '3.1'].map((chapter) => ({
        at: addressOf(chapter),
        chapter,
        says: `Avsnitt ${chapter}`,
      })),
    },
    {
      name: 'on the template’s own sums of nothing, which are no amounts',
      given: COSTS,
      cells: { B5: sumOfNothing, C5: sumOfNothing, D5: sumOfNothing },
      at: 'A1',
    },
  ],
  silent: [
    ...['Nej', 'N/A', 'Ej aktuellt', 'Inget att rapportera', 'Oförändrat'].map((text) => ({
      name: `where "${text}" says that there is nothing to report`,
      given: only(text),
    })),
    {
      name: 'on a sentence of analysis',
      given: [['1.3 Portföljanalys'], ANALYSIS, ['Portföljen är i balans.']],
    },
    {
      name: 'on word that there is nothing',
      given: [['1.3 Portföljanalys'], ['N/A för 2024 enligt anvisning från stadsledningskontoret.']],
    },
    {
      name: 'on an answered row of a table',
      given: [
        ['1.2 Status konsolidering'],
        [
          'Bastjänst och digital infrastruktur',
          'Andel (%) befintliga kunder',
          'Konsolideringsplan nya kunder',
        ],
        ['Öppna data', null, 'Bolagen'],
      ],
    },
    { name: 'on a card that is filled in', given: ongoingCards(UNTOUCHED, {}) },
    {
      name: 'on an amount',
      given: [...COSTS.slice(0, 4), ['Telefoni', null, 0, null], ...COSTS.slice(4, 5)],
    },
    {
      name: 'on an amount that cannot be read',
      given: [...COSTS.slice(0, 4), ['Telefoni', null, 'ej klart', null], ...COSTS.slice(4, 5)],
    },
    {
      name: 'on a chapter that is answered on another sheet',
      given: workbook(
        sheet('1.4', ongoingCards(UNTOUCHED)),
        sheet('1.4 forts', [...HEADING_14, ...ongoingCard(2)]),
      ),
    },
    { name: 'on chapters that are nowhere, which avsnitt-saknas tells', given: [['Budget', 12]] },
  ],
});
