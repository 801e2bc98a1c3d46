import { type Found, findingOnCard } from '../findings/finding';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { filledCards, requiredFields, valueOfField } from '../portfolio/cards';
import { createPlaceholders } from '../portfolio/placeholders';
import type { FieldValue } from '../recognise/submission';
import type { FieldRole } from '../template/roles';
import { ongoingExample } from './example';
import type { Rule } from './rule';
import { andUnderlag } from './wording';

const REMEDY: Localized = {
  sv: 'Skriv det som går att säga i dag, eller varför det inte går och när svaret kommer.',
  en: 'State what can be said today, or why it cannot and when the answer will come.',
};

/** Fields whose placeholders are the business of rules of their own; so are those of JA/NEJ fields. */
const OWN_RULES: ReadonlySet<FieldRole> = new Set(['effektmal', 'projektbudget']);

/** Whether there is a service already may be answered by a no. */
const MAY_BE_NONE: FieldRole = 'koppladTjanst';
const NONE = /^(?:nej|ingen|inga|inget)\.?$/i;

export const faltPlatshallare: Rule = {
  id: 'falt-platshallare',
  severity: 'varning',
  textsIn: (words) => ({
    title: { sv: 'Platshållare i stället för svar', en: 'Placeholder instead of an answer' },
    rationale: {
      sv: 'Ett svar som bara säger att svaret kommer ser ifyllt ut men ger beredningsfunktionen inget att bedöma.',
      en: 'An answer that only says that the answer will come looks filled in but gives the preparation team nothing to judge.',
    },
    source: andUnderlag(words.source('pagaendeInsatser', 'nyaForslag')),
    firesOn: {
      sv: 'ett annat obligatoriskt fält innehåller bara en platshållare: ”ej klart”, ”tas fram i förstudien”, ”N/A”, ”se bilaga 2”, mallens egen anvisning',
      en: 'any other required field holds only a placeholder: “ej klart”, “tas fram i förstudien”, “N/A”, “se bilaga 2”, the template’s own prompt',
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) =>
    ongoingExample(
      words,
      'projektmal',
      'Tas fram i förstudien',
      `Ny växel i drift i alla förvaltningar ${words.year}`,
    ),
  check: (submission) => {
    const isPlaceholder = createPlaceholders(submission);
    return filledCards(submission).flatMap((card) =>
      requiredFields(card).flatMap((field): readonly Found[] => {
        const value = valueOfField(card, field);
        if (value === undefined || hasOwnRule(value) || !isPlaceholder(value)) return [];
        const [label, found] = [field.label, shorten(value.text, 80)];
        const message = {
          sv: `”${label}” är inte besvarat: där står ”${found}”. ${REMEDY.sv}`,
          en: `“${label}” is not answered: the cell says “${found}”. ${REMEDY.en}`,
        };
        return [findingOnCard(card, field, { message, found })];
      }),
    );
  },
};

const hasOwnRule = ({ definition: { role, kind }, text }: FieldValue): boolean =>
  kind === 'jaNej' || OWN_RULES.has(role) || (role === MAY_BE_NONE && NONE.test(text));
