import { findingOnChapter } from '../findings/finding';
import type { Localized } from '../language/localized';
import { answerOf } from '../portfolio/cards';
import { cardsByChapter } from '../portfolio/chapter-cards';
import { namesValue, states } from '../portfolio/insatser';
import { proposedExample } from './example';
import type { Rule } from './rule';
import { andFollowUp, capital, nameSome, wordingOf } from './wording';

const FIELD = 'nytta';

const REMEDY: Localized = {
  sv: 'Räkna på nyttan där det går: hur mycket pengar, tid eller antal det gäller, och för vem.',
  en: 'Calculate the benefit where that is possible: how much money, time or how many, and for whom.',
};

/** One finding for the chapter. A blank benefit and a placeholder are told by other rules. */
export const nyttaUtanVarde: Rule = {
  id: 'nytta-utan-varde',
  severity: 'info',
  textsIn: (words) => ({
    title: {
      sv: `${capital(words.name(FIELD).sv)} utan värde`,
      en: `${capital(words.name(FIELD).en)} without a value`,
    },
    rationale: {
      sv: 'Utan belopp, tid eller antal går nyttan inte att ställa mot kostnaden. Beredningsfunktionen efterlyste nyttokalkyler.',
      en: 'A benefit without an amount, a time or a number cannot be weighed against the cost. The preparation team asked for calculations of benefit.',
    },
    source: andFollowUp(words.source('nyaForslag')),
    firesOn: {
      sv: `${words.number('nyaForslag')}: nyttan nämner varken belopp, tid eller antal (ett fynd för avsnittet, med hur många av förslagen)`,
      en: `${words.number('nyaForslag')}: the benefit names no amount, time or number (one finding for the chapter, with how many of the proposals)`,
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => {
    const example = proposedExample(
      words,
      FIELD,
      'En modern och enkel webbplats',
      'Handläggarna sparar 40 minuter per ärende, 300 tkr om året.',
    );
    return { ...example, at: ['A1'] };
  },
  check: (submission) => {
    const the = wordingOf(submission.template).theName(FIELD);
    return cardsByChapter(submission, 'foreslagen', FIELD).flatMap(({ section, cards }) => {
      const stated = cards.filter((card) => states(card, FIELD));
      const without = stated.filter((card) => !namesValue(answerOf(card, FIELD)));
      if (without.length === 0) return [];
      const named = nameSome(without.map(({ heading }) => heading));
      return findingOnChapter(section, {
        message: {
          sv: `${capital(the.sv)} nämner varken belopp, tid eller antal i ${without.length} av ${stated.length} förslag: ${named.sv}. ${REMEDY.sv}`,
          en: `${capital(the.en)} names no amount, time or number in ${without.length} of ${stated.length} proposals: ${named.en}. ${REMEDY.en}`,
        },
      });
    });
  },
};
