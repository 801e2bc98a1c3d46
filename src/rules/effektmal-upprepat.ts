import { type Finding, findingOnCard } from '../findings/finding';
import { groupBy } from '../language/by-key';
import type { Localized } from '../language/localized';
import { shorten, wordsOnly } from '../language/normalise';
import { isPlaceholder } from '../language/placeholder';
import { answerOf, cardsAskedFor } from '../portfolio/cards';
import type { Card } from '../recognise/submission';
import type { Rule } from './rule';
import { answerAddress, nameOthers } from './wording';

const RULE = 'effektmal-upprepat';

const REMEDY: Localized = {
  sv: 'Skriv vad just den här insatsen ska leda till.',
  en: 'State what this very effort shall lead to.',
};

/**
 * Word for word means the same words in the same order: case, spaces and punctuation do not matter. A placeholder
 * is no effektmål to repeat; `effektmal-saknas` reports it.
 */
export const effektmalUpprepat: Rule = {
  id: RULE,
  severity: 'varning',
  textsIn: () => ({
    title: { sv: 'Effektmål upprepat', en: 'Effect goal repeated' },
    rationale: {
      sv: 'Ett effektmål som står ordagrant i flera insatser, eller är samma text som projektmålet, säger inte vad just den här insatsen ska leda till.',
      en: 'An effect goal that stands word for word in several cards, or is the same text as the project goal, does not say what this very effort shall lead to.',
    },
    source: {
      sv: 'Beredningsfunktionens underlag 2024; stadens granskning av effektmål',
      en: 'The preparation team’s underlag 2024; the city’s review of effect goals',
    },
    firesOn: {
      sv: 'varje kort vars effektmål står ordagrant i ett annat kort i samma avsnitt eller är lika med kortets eget projektmål',
      en: 'every card whose effect goal stands word for word in another card of the chapter or equals its own project goal',
    },
    remedy: REMEDY,
  }),
  exampleIn: () => ({
    bad: [
      ['Pågående förändringsinsats 3'],
      ['Namn på förändringsinsats', 'Byta telefonväxel'],
      ['Effektmål', 'Ny växel i drift i alla förvaltningar 2024'],
      ['Projektmål', 'Ny växel i drift i alla förvaltningar 2024'],
    ],
    at: ['B3'],
    mended: { B3: 'Svarstiden för inkommande samtal halveras till 2025.' },
  }),
  check: (submission) => {
    const goals = cardsAskedFor(submission, 'effektmal').flatMap(readGoal);
    const sharing = groupBy(goals, ({ card, words }) => `${card.chapter} ${words}`);
    return [...sharing.values()].flatMap((same) => {
      const cards = same.map(({ card }) => card);
      return same.flatMap(({ card, words }) => {
        const others = nameOthers(
          card,
          cards,
          (other) => `${other.heading} (${answerAddress(other, 'effektmal', card)})`,
        );
        return finding(card, others, words === wordsOnly(answerOf(card, 'projektmal')));
      });
    });
  },
};

interface Goal {
  readonly card: Card;
  readonly words: string;
}

function readGoal(card: Card): readonly Goal[] {
  const text = answerOf(card, 'effektmal');
  const words = wordsOnly(text);
  return words === '' || isPlaceholder(text) ? [] : [{ card, words }];
}

function finding(card: Card, others: Localized | null, ownProjektmal: boolean): readonly Finding[] {
  if (others === null && !ownProjektmal) return [];
  const same = {
    sv: [...(others ? [`i ${others.sv}`] : []), ...(ownProjektmal ? ['som projektmål i samma kort'] : [])],
    en: [
      ...(others ? [`in ${others.en}`] : []),
      ...(ownProjektmal ? ['as the project goal of the same card'] : []),
    ],
  };
  const message = {
    sv: `Samma effektmål står ordagrant ${same.sv.join(' och ')}. ${REMEDY.sv}`,
    en: `The same effect goal stands word for word ${same.en.join(' and ')}. ${REMEDY.en}`,
  };
  const found = shorten(answerOf(card, 'effektmal'), 80);
  return [findingOnCard(card, 'effektmal', { rule: RULE, severity: 'varning', message, found })];
}
