import type { Localized } from '../language/localized';
import { shorten, wordsOnly } from '../language/normalise';
import type { Card } from '../template/submission';
import { answerAddress } from './answer-address';
import { NAMN, namnOf } from './card-name';
import { cardsAskedFor } from './cards';
import { groupBy } from './group-by';
import { findingOnCard } from './make-finding';
import type { Rule } from './rule';

const RULE = 'namn-dubblett';

/** So many of the other cards are named; no reader needs more to begin with. */
const MOST_NAMED = 5;

/** The same name is the same words in the same order: case, spaces and punctuation do not matter. */
export const namnDubblett: Rule = {
  id: RULE,
  severity: 'varning',
  title: { sv: 'Två insatser med samma namn', en: 'Two efforts of the same name' },
  rationale: {
    sv: 'När två insatser heter lika vet läsaren inte om en insats är redovisad två gånger eller om ett kort har fel namn.',
    en: 'Where two efforts bear one name the reader cannot know whether one is reported twice or a card is misnamed.',
  },
  source: { sv: 'Mallen 1.4 och 2.2', en: 'Template 1.4 and 2.2' },
  firesOn: {
    sv: 'varje kort som delar namn med ett annat kort i samma avsnitt',
    en: 'every card that shares its name with another card of the chapter',
  },
  check: (submission) => {
    const cards = cardsAskedFor(submission, NAMN).filter((card) => namnOf(card) !== '');
    const sharing = groupBy(cards, (card) => `${card.chapter} ${wordsOnly(namnOf(card))}`);
    return [...sharing.values()]
      .filter((same) => same.length > 1)
      .flatMap((same) =>
        same.map((card) => {
          const found = shorten(namnOf(card), 80);
          const places = placesOfOthers(card, same);
          const message = {
            sv: `Namnet ”${found}” står också i ${places.sv}. Ge varje insats ett eget namn, eller ta bort det kort som är för mycket.`,
            en: `The name “${found}” also stands in ${places.en}. Give every effort a name of its own, or delete the card that is one too many.`,
          };
          return findingOnCard(card, NAMN, { rule: RULE, severity: 'varning', message, found });
        }),
      );
  },
};

function placesOfOthers(card: Card, same: readonly Card[]): Localized {
  const others = same.slice(0, MOST_NAMED + 1).filter((other) => other !== card);
  const named = others.slice(0, MOST_NAMED).map((other) => answerAddress(other, NAMN, card));
  const unnamed = same.length - 1 - named.length;
  const list = named.join(', ');
  return unnamed === 0
    ? { sv: list, en: list }
    : { sv: `${list} och ${unnamed} till`, en: `${list} and ${unnamed} more` };
}
