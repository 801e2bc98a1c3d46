import type { Answer } from '../language/answers';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { analysisYear } from '../portfolio/analysis-year';
import { cardsAskedFor, isUnread } from '../portfolio/cards';
import { readJaNej } from '../portfolio/ja-nej';
import { findingOnCard } from '../findings/finding';
import { cardRows } from './example';
import { questionOn } from './hints';
import type { Rule } from './rule';
import { capital, wordingOf } from './wording';

const FIELD = 'itSakerhetsbedomning';
const GROUNDS = 'informationsklassning';

const REMEDY: Localized = {
  sv: 'Gör klassningen och pröva bedömningen mot den, eller rätta det svar som är fel.',
  en: 'Do the classification and check the assessment against it, or correct the answer that is wrong.',
};

/** The IT security assessment is asked for "utifrån informationsklassning", so it cannot come first. */
export const bedomningUtanKlassning: Rule = {
  id: 'bedomning-utan-klassning',
  severity: 'varning',
  textsIn: ({ name, theName, number, source }) => ({
    title: { sv: `Bedömning utan ${name(GROUNDS).sv}`, en: 'Assessment without classification' },
    rationale: {
      sv: `${capital(theName(FIELD).sv)} ska utgå från ${theName(GROUNDS).sv}. Är den gjord utan klassning vet ingen vilka krav den har prövat.`,
      en: `${capital(theName(FIELD).en)} rests on ${theName(GROUNDS).en}. Without it nobody knows which requirements it was made against.`,
    },
    source: {
      sv: `${source('nyaForslag').sv}: bedömningen görs utifrån ${name(GROUNDS).sv}`,
      en: `${source('nyaForslag').en}: the assessment is made from ${theName(GROUNDS).en}`,
    },
    firesOn: {
      sv: `${number('nyaForslag')}: ${name(FIELD).sv} är JA fast ${name(GROUNDS).sv} inte är det`,
      en: `${number('nyaForslag')}: ${theName(FIELD).en} is JA though ${theName(GROUNDS).en} is not`,
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => ({
    bad: cardRows(
      words,
      'foreslagen',
      ['namn', 'E-tjänst för bygglov'],
      [GROUNDS, 'Nej, görs i förstudien'],
      [FIELD, 'Ja'],
    ),
    at: ['B4'],
    mended: { B3: 'Ja, genomförd i mars 2023' },
  }),
  check: (submission) => {
    const year = analysisYear(submission);
    const { name, theName } = wordingOf(submission.template);
    return cardsAskedFor(submission, FIELD).flatMap((card) => {
      const grounds = readJaNej(card, GROUNDS, 'done', year);
      if (readJaNej(card, FIELD, 'done', year).answer !== 'JA' || grounds.answer === 'JA') return [];
      if (isUnread(grounds.value)) return [];
      if (questionOn(submission, card, GROUNDS) !== null) return [];
      const state = STATE[grounds.answer];
      const message = {
        sv: `${capital(theName(FIELD).sv)} sägs vara genomförd utifrån ${name(GROUNDS).sv}, men ${theName(GROUNDS).sv} ${state.sv}. ${REMEDY.sv}`,
        en: `${capital(theName(FIELD).en)} is said to be made from ${theName(GROUNDS).en}, but that ${state.en}. ${REMEDY.en}`,
      };
      const answer = shorten(grounds.text, 80);
      const found = answer === '' ? {} : { found: answer };
      return [findingOnCard(card, FIELD, { message, ...found })];
    });
  },
};

const STATE: Readonly<Record<Exclude<Answer, 'JA'>, Localized>> = {
  NEJ: { sv: 'är inte genomförd', en: 'is not done' },
  'NEJ MED MOTIVERING': { sv: 'är inte genomförd', en: 'is not done' },
  'EJ TILLÄMPLIGT': { sv: 'sägs inte vara tillämplig', en: 'is said not to apply' },
  OKLART: { sv: 'har ett oklart svar', en: 'has an unclear answer' },
  SAKNAS: { sv: 'är inte besvarad', en: 'is not answered' },
};
