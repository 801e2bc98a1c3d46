import { findingOnCard } from '../findings/finding';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { isPlaceholder } from '../language/placeholder';
import { answerOf, fieldOf, isUnread } from '../portfolio/cards';
import { cardsByChapter } from '../portfolio/chapter-cards';
import type { Card } from '../recognise/submission';
import { proposedExample } from './example';
import type { Rule } from './rule';
import { andFollowUp, capital, wordingOf } from './wording';

const FIELD = 'kopplingMal';

const REMEDY: Localized = {
  sv: 'Skriv vilket beslut, program eller vilken plan förslaget bygger på, eller att det inte finns något.',
  en: 'State which decision, programme or plan the proposal rests on, or that there is none.',
};

/** That there is no such decision is an answer: "Ingen" says so as well as a sentence. */
const NONE = /^(?:nej|ingen|inga|inget)\b/iu;

/** One finding per card; they share a group, and each says how many of the chapter's proposals it concerns. */
export const kopplingMalSaknas: Rule = {
  id: 'koppling-mal-saknas',
  severity: 'info',
  textsIn: (words) => ({
    title: {
      sv: `${capital(words.name(FIELD).sv)} saknas`,
      en: `${capital(words.name(FIELD).en)} is missing`,
    },
    rationale: {
      sv: 'Utan beslut att luta sig mot kan beredningsfunktionen inte se hur förslaget bidrar till det som staden har bestämt, och inte väga det mot andra.',
      en: 'Without a decision to lean on, the preparation team cannot see how the proposal serves what the city has resolved, nor weigh it against others.',
    },
    source: andFollowUp(words.source('nyaForslag')),
    firesOn: {
      sv: `${words.number('nyaForslag')}: ${words.theName(FIELD).sv} är tom eller en platshållare`,
      en: `${words.number('nyaForslag')}: ${words.theName(FIELD).en} is blank or a placeholder`,
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => proposedExample(words, FIELD, 'ej klart', 'Budget för staden, uppdrag om färre köer'),
  check: (submission) => {
    const the = wordingOf(submission.template).theName(FIELD);
    return cardsByChapter(submission, 'foreslagen', FIELD).flatMap(({ section, cards }) => {
      const lacking = cards.filter(isUnanswered);
      const counted = `${lacking.length} av ${cards.length}`;
      const ofCards = `${lacking.length} of ${cards.length}`;
      return lacking.map((card) => {
        const text = answerOf(card, FIELD);
        const found = text === '' ? null : shorten(text, 80);
        const [state, stateEn] =
          found === null ? ['är tom', 'is blank'] : [`säger bara ”${found}”`, `says only “${found}”`];
        return findingOnCard(card, FIELD, {
          ...(found === null ? {} : { found }),
          group: `${FIELD} ${section.id}`,
          message: {
            sv: `${capital(the.sv)} ${state}. Den saknas i ${counted} förslag. ${REMEDY.sv}`,
            en: `${capital(the.en)} ${stateEn}. It is missing in ${ofCards} proposals. ${REMEDY.en}`,
          },
        });
      });
    });
  },
};

function isUnanswered(card: Card): boolean {
  const text = answerOf(card, FIELD);
  if (isUnread(fieldOf(card, FIELD)) || NONE.test(text)) return false;
  return text === '' || isPlaceholder(text);
}
