import { etikettOkand } from '../../src/rules/etikett-okand';
import { HEADING_14, HEADING_22, ongoingCard, proposedCard } from '../builders/cards';
import { ruleTester } from '../builders/rule-tester';

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
        [],
        ...HEADING_22,
        ...proposedCard(1).toSpliced(2, 0, ['Strategisk del']),
      ],
    },
  ],
});
