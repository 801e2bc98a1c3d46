import { findingOnCard } from './make-finding';
import type { Rule } from './rule';

/** A card of the template that nobody has touched. */
export const tomtKort: Rule = {
  id: 'tomt-kort',
  severity: 'info',
  title: { sv: 'Tomt kort', en: 'Blank card' },
  rationale: {
    sv: 'Ett orört kort från mallen får läsaren att undra om en insats har glömts.',
    en: 'An untouched card of the template makes the reader wonder whether an effort was forgotten.',
  },
  source: { sv: 'Mallen 1.4 och 2.2', en: 'Template 1.4 and 2.2' },
  firesOn: { sv: 'ett kort ur mallen har lämnats orört', en: 'a template card is left untouched' },
  check: ({ sections }) =>
    sections
      .flatMap(({ cards }) => cards.filter(({ blank }) => blank))
      .map((card) =>
        findingOnCard(card, null, {
          rule: 'tomt-kort',
          severity: 'info',
          message: {
            sv: 'Kortet är orört. Fyll i det, eller ta bort dess rader om det inte behövs.',
            en: 'The card is untouched. Fill it in, or delete its rows if it is not needed.',
          },
        }),
      ),
};
