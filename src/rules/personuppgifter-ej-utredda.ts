import { findingOnChapter } from '../findings/finding';
import type { Localized } from '../language/localized';
import { cardsByChapter } from '../portfolio/chapter-cards';
import { looksIntoPersonalData } from '../portfolio/insatser';
import { proposedExample } from './example';
import type { Rule } from './rule';
import { andUnderlag, capital, nameSome, type Wording, wordingOf } from './wording';

/** The threshold analysis asks whether personal data are concerned, and how gravely. */
const FIELD = 'riskanalys';

const remedyIn = ({ theName }: Wording): Localized => ({
  sv: `Skriv i förslagen om personuppgifter berörs eller inte, eller gör ${theName(FIELD).sv}.`,
  en: `State in the proposals whether personal data are concerned, or carry out ${theName(FIELD).en}.`,
});

/**
 * One finding for a chapter most of whose proposals do not say whether personal data are concerned: the threshold
 * analysis is neither made nor needless (nor unread), and no answer speaks of personal data (`speaksOfPersonalData`).
 * A few such proposals among others are the business of the rule on the analysis itself.
 */
export const personuppgifterEjUtredda: Rule = {
  id: 'personuppgifter-ej-utredda',
  severity: 'varning',
  textsIn: (words) => ({
    title: { sv: 'Personuppgifter är inte utredda', en: 'Personal data have not been looked into' },
    rationale: {
      sv: 'Den som beslutar måste veta om förslagen behandlar personuppgifter. Upptäcks det först i projektet blir det dyrare och senare.',
      en: 'Those who decide must know whether the proposals process personal data. Discovered in the project, it costs more and takes longer.',
    },
    source: andUnderlag(words.source('nyaForslag')),
    firesOn: {
      sv: `${words.number('nyaForslag')}: inget svar i de flesta av förslagen säger om personuppgifter berörs (ett fynd för avsnittet, med hur många)`,
      en: `${words.number('nyaForslag')}: in most of the proposals no answer says whether personal data are concerned (one finding for the chapter, with how many)`,
    },
    remedy: remedyIn(words),
  }),
  exampleIn: (words) => ({ ...proposedExample(words, FIELD, 'Nej', 'Ja'), at: ['A1'] }),
  check: (submission) => {
    const words = wordingOf(submission.template);
    const [analysis, remedy] = [words.theName(FIELD), remedyIn(words)];
    return cardsByChapter(submission, 'foreslagen', FIELD).flatMap(({ section, cards }) => {
      const silent = cards.filter((card) => !looksIntoPersonalData(card));
      if (silent.length * 2 <= cards.length) return [];
      const named = nameSome(silent.map(({ heading }) => heading));
      return findingOnChapter(section, {
        message: {
          sv: `I ${silent.length} av ${cards.length} förslag säger inget svar om personuppgifter berörs: ${named.sv}. ${capital(analysis.sv)} är inte gjord där. ${remedy.sv}`,
          en: `In ${silent.length} of ${cards.length} proposals no answer says whether personal data are concerned: ${named.en}. ${capital(analysis.en)} has not been made there. ${remedy.en}`,
        },
      });
    });
  },
};
