import { readAnswer, type Answer } from '../language/answers';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { answerOf, cardsAskedFor, isUnread, fieldOf } from '../portfolio/cards';
import { findingOnCard } from '../findings/finding';
import type { Rule } from './rule';

const RULE = 'bedomning-utan-klassning';
const FIELD = 'itSakerhetsbedomning';

const REMEDY: Localized = {
  sv: 'Gör klassningen och pröva bedömningen mot den, eller rätta det svar som är fel.',
  en: 'Make the classification and try the assessment against it, or mend the answer that is wrong.',
};

/** The IT security assessment is asked for "utifrån informationsklassning", so it cannot come first. */
export const bedomningUtanKlassning: Rule = {
  id: RULE,
  severity: 'varning',
  textsIn: () => ({
    title: { sv: 'Bedömning utan informationsklassning', en: 'Assessment without classification' },
    rationale: {
      sv: 'IT-säkerhetsbedömningen ska utgå från informationsklassningen. Är den gjord utan klassning vet ingen vilka krav den har prövat.',
      en: 'The IT security assessment rests on the information classification. Made without it, nobody knows which demands it has tried.',
    },
    source: {
      sv: 'Mallen 2.2: bedömningen görs utifrån informationsklassning',
      en: 'Template 2.2: the assessment is made from the information classification',
    },
    firesOn: {
      sv: '2.2: IT-säkerhetsbedömning är JA fast informationsklassning inte är det',
      en: '2.2: the IT security assessment is JA though the information classification is not',
    },
    remedy: REMEDY,
  }),
  exampleIn: () => ({
    bad: [
      ['Föreslagen förändringsinsats 2'],
      ['Namn på förändringsinsats', 'E-tjänst för bygglov'],
      ['Är informationsklassning genomförd? JA / NEJ + kommentar', 'Nej, görs i förstudien'],
      [
        'Är teknisk bedömning / IT-säkerhetsbedömning genomförd utifrån informationsklassning? JA / NEJ + kommentar',
        'Ja',
      ],
    ],
    at: ['B4'],
    mended: { B3: 'Ja, genomförd i mars 2023' },
  }),
  check: (submission) =>
    cardsAskedFor(submission, FIELD).flatMap((card) => {
      const klassning = readAnswer(answerOf(card, 'informationsklassning'));
      if (readAnswer(answerOf(card, FIELD)) !== 'JA' || klassning === 'JA') return [];
      if (isUnread(fieldOf(card, 'informationsklassning'))) return [];
      const state = STATE[klassning];
      const message = {
        sv: `IT-säkerhetsbedömningen sägs vara genomförd utifrån informationsklassning, men informationsklassningen ${state.sv}. ${REMEDY.sv}`,
        en: `The IT security assessment is said to be made from the information classification, but that ${state.en}. ${REMEDY.en}`,
      };
      const answer = shorten(answerOf(card, 'informationsklassning'), 80);
      const found = answer === '' ? {} : { found: answer };
      return [findingOnCard(card, FIELD, { rule: RULE, severity: 'varning', message, ...found })];
    }),
};

const STATE: Readonly<Record<Exclude<Answer, 'JA'>, Localized>> = {
  NEJ: { sv: 'är inte genomförd', en: 'is not done' },
  'NEJ MED MOTIVERING': { sv: 'är inte genomförd', en: 'is not done' },
  'EJ TILLÄMPLIGT': { sv: 'sägs inte vara tillämplig', en: 'is said not to apply' },
  OKLART: { sv: 'har ett oklart svar', en: 'has an unclear answer' },
  SAKNAS: { sv: 'är inte besvarad', en: 'is not answered' },
};
