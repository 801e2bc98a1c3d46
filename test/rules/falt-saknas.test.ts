import { faltSaknas } from '../../src/rules/falt-saknas';
import { HEADING_14, ongoingCard, ongoingCards, proposedCards, UNTOUCHED } from '../builders/cards';
import { UNCALCULATED_CELL } from '../builders/submissions';
import { ruleTester } from '../builders/rule-tester';

const NAMED = ['Pågående förändringsinsats GT5', 'Skapa ljudbibliotek'];
const [TITLE = [], ...UNNAMED] = ongoingCard(1, { namn: null });

ruleTester(faltSaknas, {
  fires: [
    {
      name: 'at each blank answer',
      given: [
        ...ongoingCards({ tjanst: null, tidplan: '  ' }),
        ...proposedCards({ nytta: null, projektform: null, projektbudget: null }),
      ],
      finds: [
        { at: 'B4', says: '”Bastjänst eller infrastrukturtjänst det gäller” är tomt', fixes: [] },
        { at: 'B8', says: '”Tidplan” är tomt' },
        { at: 'B17', says: '”Nytta” är tomt' },
        { at: 'B21', says: 'projektform' },
        { at: 'B30', says: '”Total projektbudget” är tomt' },
      ],
    },
    {
      name: 'once at the title for all missing rows of a card, which are put in together',
      given: proposedCards({ behovsbeskrivning: undefined, nytta: undefined, kundgrupp: null }),
      finds: [
        {
          at: 'A3',
          says: 'Kortet saknar 2 fält: ”Behovsbeskrivning”, ”Nytta”.',
          fields: ['behovsbeskrivning', 'nytta'],
          fixes: [
            {
              title: 'Lägg till 2 nya rader i kortet',
              does: ['A5:  → Behovsbeskrivning', 'A7:  → Nytta'],
              leaves: [
                { at: 'B5', says: '”Behovsbeskrivning” är tomt' },
                { at: 'B7', says: '”Nytta” är tomt' },
                { at: 'B21', says: '”Kundgrupp som finansierar” är tomt' },
              ],
            },
          ],
        },
        { at: 'B19', says: '”Kundgrupp som finansierar” är tomt' },
      ],
    },
    {
      name: 'without an accusation where unknown labels may be all that is missing, and names only the rest else',
      given: [
        ...HEADING_14,
        ...ongoingCard(1).map(([label = null, ...answers]) => [
          label === 'Tidplan' ? 'När' : label === 'Projektmål' ? 'Leverans' : label,
          ...answers,
        ]),
        ...ongoingCard(2, { tjanst: undefined }).map(([label = null, ...answers]) => [
          label === 'Tidplan' ? 'När' : label,
          ...answers,
        ]),
      ],
      finds: [
        {
          at: 'A3',
          severity: 'info',
          says: '”Projektmål” saknas, om det inte är raden ”Leverans” (A7). Svara på frågan där. ”Tidplan” saknas, om det inte är raden ”När” (A8).',
        },
        {
          at: 'A11',
          severity: 'fel',
          says: 'Kortet saknar fältet ”Bastjänst eller infrastrukturtjänst det gäller”.',
        },
      ],
    },
    {
      name: 'as a question where what may be it is answered by a no, and no yes is asked for',
      given: proposedCards({}).map(([label = null, ...answers]) => [
        String(label).startsWith('Får påverkan') ? 'Påverkan infrastruktur' : label,
        ...answers,
      ]),
      at: 'A3',
      severity: 'info',
      says: 'om det inte är raden ”Påverkan infrastruktur”',
    },
    {
      name: 'in a table too, insats by insats',
      given: [
        ...HEADING_14,
        ['Tjänst', 'Namn', 'Effektmål', 'Projektmål', 'Preliminär tidplan'],
        ['Telefoni', 'Byta växel', 'Svarstiden halveras till 2025.', 'Ny växel i drift.', '2023–2024'],
        ['Telefoni', 'Ny talsvarslösning', 'Var femte fråga besvaras så 2025.', 'Talsvar i drift.', null],
      ],
      finds: [
        {
          at: 'A4',
          severity: 'info',
          says: '”Tidplan” saknas, om det inte är raden ”Preliminär tidplan” (E3)',
        },
        { at: 'A5', severity: 'fel', says: 'Kortet saknar fältet ”Tidplan”.' },
      ],
    },
    {
      name: 'once for what is blank and what is missing where they share a cell',
      given: [
        ...HEADING_14,
        ['Namn på förändringsinsats', 'Effektmål', 'Projektmål', 'Tidplan'],
        [null, 'Färre samtal', 'Ny växel', '2023'],
      ],
      at: 'A4',
      says: '”Namn på förändringsinsats” är tomt. Fyll i det som mallen frågar efter. Kortet saknar fältet ”Bastjänst',
    },
    {
      name: 'on a blank or missing namn unless the title row carries it',
      given: [
        ...HEADING_14,
        ...[TITLE, ...UNNAMED],
        ...[['Pågående förändringsinsats', 'GT 1'], ...UNNAMED],
        ...[['Pågående förändringsinsats', '-'], ...UNNAMED],
        ...[NAMED, ...UNNAMED],
        ...[NAMED, ...ongoingCard(1, { namn: undefined }).slice(1)],
      ],
      finds: ['B5', 'B13', 'B21'].map((at) => ({ at, says: '”Namn på förändringsinsats” är tomt' })),
    },
    ...['B6', 'B8', 'B9'].map((at) => ({
      name: `on a formula without a saved value in ${at}, an optional field or one with a rule of its own too`,
      given: ongoingCards({}),
      cells: { [at]: UNCALCULATED_CELL },
      ...{ at, says: 'formel utan sparat värde' },
    })),
  ],
  silent: [
    {
      name: 'on optional fields, on fields with rules of their own, on placeholders and on an untouched card',
      given: [
        ...ongoingCards({ kommentarAvvikelser: null, effektmal: null, projektmal: 'ej klart' }, UNTOUCHED),
        ...proposedCards({
          effektmal: undefined,
          kopplingMal: null,
          informationsklassning: null,
          riskanalys: undefined,
          itSakerhetsbedomning: null,
          arkitekturbedomning: undefined,
          projektbudget: 0,
        }),
      ],
    },
  ],
});
