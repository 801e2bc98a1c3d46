import type { Localized } from '../language/localized';
import { findingOnCard } from '../findings/finding';
import { cardRows } from './example';
import type { Rule } from './rule';

const REMEDY: Localized = {
  sv: 'Fyll i kortet, eller ta bort dess rader om det inte behövs.',
  en: 'Fill in the card, or delete its rows if it is not needed.',
};

/** A card of the template that nobody has touched. */
export const tomtKort: Rule = {
  id: 'tomt-kort',
  severity: 'info',
  textsIn: (words) => ({
    title: { sv: 'Tomt kort', en: 'Blank card' },
    rationale: {
      sv: 'Ett orört kort från mallen får läsaren att undra om en insats har glömts.',
      en: 'An untouched card of the template makes the reader wonder whether an insats was forgotten.',
    },
    source: words.source('pagaendeInsatser', 'nyaForslag'),
    firesOn: { sv: 'ett kort ur mallen har lämnats orört', en: 'a template card is left untouched' },
    remedy: REMEDY,
  }),
  exampleIn: (words) => ({
    bad: cardRows(words, 'pagaende', ['namn', null], ['effektmal', null], ['projektmal', null]),
    at: ['A1'],
    mended: {
      B2: 'Byta telefonväxel',
      B3: 'Svarstiden för inkommande samtal halveras till 2025.',
      B4: 'Ny växel i drift i alla förvaltningar 2024',
    },
  }),
  check: ({ sections }) =>
    sections
      .flatMap(({ cards }) => cards.filter(({ blank }) => blank))
      .map((card) =>
        findingOnCard(card, null, {
          message: {
            sv: `Kortet är orört. ${REMEDY.sv}`,
            en: `The card is untouched. ${REMEDY.en}`,
          },
        }),
      ),
};
