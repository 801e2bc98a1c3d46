import { etikettOkand } from '../../src/rules/etikett-okand';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

/** A card of 1.4 some of whose labels are others. */
const relabelled = (number: number, labels: Readonly<Record<string, string>>) =>
  ongoingCard(number).map(([label = null, ...answers]) => [labels[String(label)] ?? label, ...answers]);

const IN_CARD = { chapter: '1.4', insats: 'GT5 · Byta växel' };

ruleTester(etikettOkand, {
  fires: [
    {
      name: 'at each label that no field answers to, and tells which insats it stands in',
      given: [
        ...HEADING_14,
        ...ongoingCard('GT5')
          .toSpliced(2, 0, ['Kontaktperson', 'Anna'])
          .toSpliced(-1, 0, ['Diarienummer', '0123/23']),
      ],
      finds: [
        { at: 'A5', says: '”Kontaktperson”', subject: 'Kontaktperson', ...IN_CARD },
        { at: 'A11', says: '”Diarienummer”', subject: 'Diarienummer', ...IN_CARD },
      ],
    },
    {
      name: 'and asks whether it is the field that the card lacks there; the labels that say the same are mended at once',
      given: [
        ...HEADING_14,
        ...relabelled(1, { Effektmål: 'Mål med insatsen' }),
        ...relabelled(2, { Effektmål: 'MÅL MED INSATSEN:' }),
        ...relabelled(3, { Effektmål: 'Mål med insatsen', Tidplan: 'När' }),
      ],
      finds: [
        {
          at: 'A6',
          says: 'Är ”Mål med insatsen” effektmålet?',
          fixes: [
            {
              title: 'Ja, skriv ”Effektmål” i 3 celler',
              does: [
                'A6: Mål med insatsen → Effektmål',
                'A14: MÅL MED INSATSEN: → Effektmål',
                'A22: Mål med insatsen → Effektmål',
              ],
              leaves: [{ at: 'A24' }],
            },
          ],
        },
        { at: 'A14', says: 'effektmålet?' },
        { at: 'A22', says: 'effektmålet?' },
        {
          at: 'A24',
          says: 'Är ”När” tidplanen?',
          fixes: [
            {
              title: 'Ja, skriv ”Tidplan” i A24',
              does: ['A24: När → Tidplan'],
              leaves: [{ at: 'A6' }, { at: 'A14' }, { at: 'A22' }],
            },
          ],
        },
      ],
    },
    {
      name: 'and asks wherever the label stands that has a word of the field that is missing',
      given: [
        ...HEADING_14,
        ...relabelled(1, { Tidplan: 'Preliminär tidplan' })
          .toSpliced(-1, 0, ['Kontaktperson', 'Anna Ek'])
          .toSpliced(3, 0, ['Beslutsdatum', '2023-01-01']),
      ],
      finds: [
        { at: 'A6', says: 'finns inte i mallen', fixes: [] },
        { at: 'A9', says: 'Är ”Preliminär tidplan” tidplanen?' },
        { at: 'A11', says: 'finns inte i mallen', fixes: [] },
      ],
    },
    {
      name: 'and asks nothing of a label that stands beside the field in another card',
      given: [
        ...HEADING_14,
        ...ongoingCard(1).toSpliced(3, 0, ['Beställare', 'Anna Ek']),
        ...relabelled(2, { Effektmål: 'Beställare' }),
      ],
      finds: [
        { at: 'A6', says: 'finns inte i mallen', fixes: [] },
        { at: 'A15', says: 'finns inte i mallen', fixes: [] },
      ],
    },
    {
      name: 'once for the header of a table, with one fix',
      given: [
        ...HEADING_14,
        ['Tjänst', 'Namn', 'Effektmål', 'Projektmål', 'Preliminär tidplan'],
        ['Telefoni', 'Byta växel', 'Svarstiden halveras till 2025.', 'Ny växel i drift.', '2023–2024'],
        ['Telefoni', 'Ny talsvarslösning', 'Var femte fråga besvaras så 2025.', 'Talsvar i drift.', '2024'],
      ],
      finds: [
        {
          at: 'E3',
          says: 'Är ”Preliminär tidplan” tidplanen?',
          fixes: [{ title: 'Ja, skriv ”Tidplan” i E3', does: ['E3: Preliminär tidplan → Tidplan'] }],
        },
      ],
    },
    {
      name: 'and asks nothing where no field is missing there, or the answer does not answer it',
      given: [
        ...HEADING_14,
        ...relabelled(1, { Tidplan: 'Ansvarig' }).map((row) =>
          row[0] === 'Ansvarig' ? ['Ansvarig', 'Anna Ek'] : row,
        ),
        ...relabelled(2, { Effektmål: 'Beställare' })
          .toSpliced(2, 0, ['Diarienummer', '0123/23'])
          .filter(([label]) => label !== 'Beställare'),
      ],
      finds: [
        { at: 'A8', says: 'finns inte i mallen', fixes: [] },
        { at: 'A13', says: 'finns inte i mallen', fixes: [] },
      ],
    },
  ],
  silent: [
    {
      name: 'on labels in capitals, with a colon, broken by a line end or with a small typo',
      given: [
        ...HEADING_14,
        ['Pågående förändringsinsats 1'],
        ['NAMN PÅ FÖRÄNDRINGSINSATS:', 'Byta växel'],
        ['Effekt mål', 'Svarstiden halveras.'],
        ['Projekt-\nmål', 'Ny växel i drift.'],
        ['Tidpan', '2024'],
        ['Kommentar  avvikelser', 'Inga.'],
      ],
    },
    {
      name: 'on the template’s labels, its parts and text between cards',
      given: [
        ...HEADING_14,
        ...ongoingCard(1),
        ['Tabell Digital infrastruktur'],
        ...HEADING_22,
        ...proposedCard(1).toSpliced(2, 0, ['Strategisk del']),
      ],
    },
  ],
});
