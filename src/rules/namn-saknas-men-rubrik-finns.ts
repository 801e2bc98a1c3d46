import { findingOnCard } from '../findings/finding';
import type { Localized } from '../language/localized';
import { cardsAskedFor, isNamedByTitleOnly, nameInTitle } from '../portfolio/cards';
import type { Rule } from './rule';

const REMEDY: Localized = {
  sv: 'Skriv namnet också i fältet för namn.',
  en: 'Write the name in its field too.',
};

export const namnSaknasMenRubrikFinns: Rule = {
  id: 'namn-saknas-men-rubrik-finns',
  severity: 'info',
  textsIn: (words) => ({
    title: { sv: 'Namnet står bara i rubriken', en: 'The name is only in the title' },
    rationale: {
      sv: 'Sammanställningar hämtar insatsens namn ur fältet. Står det bara i kortets rubrikrad kan insatsen bli namnlös.',
      en: 'Compilations take the name of the insats from its field. Where it is only in the title row the insats may be left nameless.',
    },
    source: words.source('pagaendeInsatser', 'nyaForslag'),
    firesOn: {
      sv: 'namnet är tomt medan kortets rubrikrad bär det',
      en: 'the name is blank while the title row of the card carries it',
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => ({
    bad: [
      [`${words.cardTitle('pagaende')} GT6`, 'Införa ny lönetjänst'],
      [words.label('namn', 'pagaende'), null],
    ],
    at: ['B2'],
    mended: { B2: 'Införa ny lönetjänst' },
  }),
  check: (submission) =>
    cardsAskedFor(submission, 'namn')
      .filter(isNamedByTitleOnly)
      .map((card) => {
        const expected = nameInTitle(card);
        const message = {
          sv: `Namnet är tomt, men kortets rubrik säger ”${expected}”. ${REMEDY.sv}`,
          en: `The name is blank, but the title of the card says “${expected}”. ${REMEDY.en}`,
        };
        return findingOnCard(card, 'namn', { message, expected });
      }),
};
