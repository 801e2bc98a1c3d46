import { type Found, findingOnCard } from '../findings/finding';
import { groupBy } from '../language/by-key';
import type { Localized } from '../language/localized';
import { shorten, wordsOnly } from '../language/normalise';
import { answerOf, cardsAskedFor, fieldOf } from '../portfolio/cards';
import { createPlaceholders } from '../portfolio/placeholders';
import type { Card, FieldValue } from '../recognise/submission';
import type { Rule } from './rule';
import { cardRows } from './example';
import { answerAddress, capital, nameOthers, type Wording, wordingOf } from './wording';

const FIELD = 'effektmal';
/** A goal for the project is none for what it leads to. */
const OTHER = 'projektmal';

const REMEDY: Localized = {
  sv: 'Skriv vad just den här insatsen ska leda till.',
  en: 'State what this particular insats is meant to lead to.',
};

/**
 * Word for word means the same words in the same order: case, spaces and punctuation do not matter. A placeholder
 * is no effektmål to repeat; `effektmal-saknas` reports it.
 */
export const effektmalUpprepat: Rule = {
  id: 'effektmal-upprepat',
  severity: 'varning',
  textsIn: (words) => ({
    title: {
      sv: `${capital(words.name(FIELD).sv)} upprepat`,
      en: `${capital(words.name(FIELD).en)} repeated`,
    },
    rationale: {
      sv: `Ett ${words.name(FIELD).sv} som står ordagrant i flera insatser, eller är samma text som ${words.theName(OTHER).sv}, säger inte vad just den här insatsen ska leda till.`,
      en: `Where ${words.theName(FIELD).en} appears word for word in several cards, or is the same text as ${words.theName(OTHER).en}, it does not say what this particular insats is meant to lead to.`,
    },
    source: {
      sv: `Beredningsfunktionens underlag 2024; stadens granskning av ${words.name(FIELD).sv}`,
      en: `The preparation team’s underlag 2024; the city’s review of ${words.theName(FIELD).en}`,
    },
    firesOn: {
      sv: `varje kort vars ${words.name(FIELD).sv} står ordagrant i ett annat kort i samma avsnitt eller är lika med kortets eget ${words.name(OTHER).sv}`,
      en: `every card whose ${words.name(FIELD).en} appears word for word in another card of the chapter or equals its own ${words.name(OTHER).en}`,
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => ({
    bad: cardRows(
      words,
      'pagaende',
      ['namn', 'Byta telefonväxel'],
      [FIELD, `Ny växel i drift i alla förvaltningar ${words.year}`],
      [OTHER, `Ny växel i drift i alla förvaltningar ${words.year}`],
    ),
    at: ['B3'],
    mended: { B3: `Svarstiden för inkommande samtal halveras till ${words.year + 1}.` },
  }),
  check: (submission) => {
    const words = wordingOf(submission.template);
    const isPlaceholder = createPlaceholders(submission);
    const goals = cardsAskedFor(submission, FIELD).flatMap((card) => readGoal(card, isPlaceholder));
    const sharing = groupBy(goals, ({ card, text }) => `${card.chapter} ${text}`);
    return [...sharing.values()].flatMap((same) => {
      const cards = same.map(({ card }) => card);
      return same.flatMap(({ card, text }) => {
        const others = nameOthers(
          card,
          cards,
          (other) => `${other.heading} (${answerAddress(other, FIELD, card)})`,
        );
        return finding(card, others, text === wordsOnly(answerOf(card, OTHER)), words);
      });
    });
  },
};

interface Goal {
  readonly card: Card;
  /** Its words alone. */
  readonly text: string;
}

function readGoal(card: Card, isPlaceholder: (value: FieldValue) => boolean): readonly Goal[] {
  const value = fieldOf(card, FIELD);
  const text = wordsOnly(value?.text ?? '');
  return value === undefined || text === '' || isPlaceholder(value) ? [] : [{ card, text }];
}

function finding(
  card: Card,
  others: Localized | null,
  isOwnOther: boolean,
  { name, theName }: Wording,
): readonly Found[] {
  if (others === null && !isOwnOther) return [];
  const same = {
    sv: [
      ...(others ? [`i ${others.sv}`] : []),
      ...(isOwnOther ? [`som ${name(OTHER).sv} i samma kort`] : []),
    ],
    en: [
      ...(others ? [`in ${others.en}`] : []),
      ...(isOwnOther ? [`as ${theName(OTHER).en} of the same card`] : []),
    ],
  };
  const message = {
    sv: `Samma ${name(FIELD).sv} står ordagrant ${same.sv.join(' och ')}. ${REMEDY.sv}`,
    en: `The same ${name(FIELD).en} appears word for word ${same.en.join(' and ')}. ${REMEDY.en}`,
  };
  const found = shorten(answerOf(card, FIELD), 80);
  return [findingOnCard(card, FIELD, { message, found })];
}
