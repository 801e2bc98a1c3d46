import { findingOnCard } from '../findings/finding';
import { groupBy } from '../language/by-key';
import type { Localized } from '../language/localized';
import { shorten, wordsOnly } from '../language/normalise';
import { cardsAskedFor, namnOf } from '../portfolio/cards';
import type { Rule } from './rule';
import { answerAddress, nameOthers } from './wording';

const REMEDY: Localized = {
  sv: 'Ge varje insats ett eget namn, eller ta bort det kort som är för mycket.',
  en: 'Give every effort a name of its own, or delete the card that is one too many.',
};

/** The same name is the same words in the same order: case, spaces and punctuation do not matter. */
export const namnDubblett: Rule = {
  id: 'namn-dubblett',
  severity: 'varning',
  textsIn: (words) => ({
    title: { sv: 'Två insatser med samma namn', en: 'Two efforts of the same name' },
    rationale: {
      sv: 'När två insatser heter lika vet läsaren inte om en insats är redovisad två gånger eller om ett kort har fel namn.',
      en: 'Where two efforts bear one name the reader cannot know whether one is reported twice or a card is misnamed.',
    },
    source: words.source('pagaendeInsatser', 'nyaForslag'),
    firesOn: {
      sv: 'varje kort som delar namn med ett annat kort i samma avsnitt',
      en: 'every card that shares its name with another card of the chapter',
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => ({
    bad: [
      [`${words.cardTitle('pagaende')} 3`],
      [words.label('namn', 'pagaende'), 'Upphandla ny mediabank'],
      [],
      [`${words.cardTitle('pagaende')} 4`],
      [words.label('namn', 'pagaende'), 'Upphandla ny mediabank'],
    ],
    at: ['B2', 'B5'],
    mended: { B5: 'Ansluta förvaltningarna till mediabanken' },
  }),
  check: (submission) => {
    const cards = cardsAskedFor(submission, 'namn').filter((card) => namnOf(card) !== '');
    const sharing = groupBy(cards, (card) => `${card.chapter} ${wordsOnly(namnOf(card))}`);
    return [...sharing.values()].flatMap((same) =>
      same.flatMap((card) => {
        const places = nameOthers(card, same, (other) => answerAddress(other, 'namn', card));
        if (places === null) return [];
        const found = shorten(namnOf(card), 80);
        const message = {
          sv: `Namnet ”${found}” står också i ${places.sv}. ${REMEDY.sv}`,
          en: `The name “${found}” also stands in ${places.en}. ${REMEDY.en}`,
        };
        return [findingOnCard(card, 'namn', { message, found })];
      }),
    );
  },
};
