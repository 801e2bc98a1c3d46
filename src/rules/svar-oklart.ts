import { writeJaInstead } from './answer-wording';
import { createJaNej } from './fix-answers';
import type { FieldRole } from '../template/roles';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { proposedExample } from './example';
import { cardsAskedFor } from '../portfolio/cards';
import { readJaNej } from '../portfolio/ja-nej';
import { type Found, findingOnCard } from '../findings/finding';
import type { Rule } from './rule';

/** The JA/NEJ fields without a rule of their own. */
const FIELDS: readonly { readonly field: FieldRole; readonly name: Localized }[] = [
  {
    field: 'projektform',
    name: {
      sv: 'Om arbetet ska bedrivas i projektform',
      en: 'Whether the work will be run as a project',
    },
  },
  {
    field: 'paverkanInfrastruktur',
    name: {
      sv: 'Om insatsen påverkar digital infrastruktur',
      en: 'Whether the insats affects digital infrastructure',
    },
  },
];

const REMEDY: Localized = {
  sv: 'Börja svaret med JA eller NEJ och skriv resten som kommentar.',
  en: 'Begin the answer with JA or NEJ and add the rest as a comment.',
};

export const svarOklart: Rule = {
  id: 'svar-oklart',
  severity: 'varning',
  textsIn: (words) => ({
    title: { sv: 'Svaret är oklart', en: 'The answer is unclear' },
    rationale: {
      sv: 'Projektform och påverkan på digital infrastruktur styr vilka som måste vara med och vad insatsen kostar. Ett svar som varken är ja eller nej går inte att planera efter.',
      en: 'The form of the work and its effect on digital infrastructure decide who must take part and what it costs. Nobody can plan by an answer that is neither yes nor no.',
    },
    source: {
      sv: `${words.source('nyaForslag').sv}: JA / NEJ`,
      en: `${words.source('nyaForslag').en}: JA / NEJ`,
    },
    firesOn: {
      sv: `${words.number('nyaForslag')}: svaret om projektform eller påverkan på digital infrastruktur är varken ja eller nej; info när ett ja står med annat ord än JA`,
      en: `${words.number('nyaForslag')}: the answer on project form or effect on digital infrastructure is neither yes nor no; info for a yes in another word than JA`,
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => proposedExample(words, 'projektform', 'Beror på förstudien', 'Ja, efter förstudien'),
  fixes: createJaNej('whether', (answer) => answer !== 'OKLART'),
  check: (submission) => {
    return FIELDS.flatMap(({ field, name }) =>
      cardsAskedFor(submission, field).flatMap((card): readonly Found[] => {
        const { answer, manner, text } = readJaNej(card, field, 'whether');
        const found = shorten(text, 80);
        if (answer === 'JA' && manner === 'otherWord')
          return [
            findingOnCard(card, field, { severity: 'info', message: writeJaInstead(name, found), found }),
          ];
        if (answer !== 'OKLART') return [];
        const message = {
          sv: `${name.sv} är oklart: där står ”${found}”. ${REMEDY.sv}`,
          en: `${name.en} is unclear: the cell says “${found}”. ${REMEDY.en}`,
        };
        return [findingOnCard(card, field, { message, found })];
      }),
    );
  },
};
