import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { answersIn } from '../portfolio/answers';
import { proposedExample } from './example';
import { filledCards } from '../portfolio/cards';
import { createPlaceholders } from '../portfolio/placeholders';
import { type Found, findingOnCard } from '../findings/finding';
import type { Rule } from './rule';
import { capital } from './wording';

const REMEDY: Localized = {
  sv: 'Börja svaret med ett av mallens alternativ och skriv resten som kommentar.',
  en: 'Begin with one of the template’s answers and add the rest as a comment.',
};

/** An answer that gives none of the template's (`answersIn`). */
export const svarsalternativOkant: Rule = {
  id: 'svarsalternativ-okant',
  severity: 'varning',
  textsIn: (words) => ({
    title: { sv: 'Svaret är inte ett av mallens', en: 'Not one of the template’s answers' },
    rationale: {
      sv: 'Insatserna ställs samman efter mallens svarsalternativ. Ett eget svar hamnar utanför och måste tolkas av någon annan.',
      en: 'The insatser are compiled by the answers that the template offers. Any other answer falls outside and must be interpreted by somebody else.',
    },
    source: words.source('nyaForslag'),
    firesOn: {
      sv: `${words.number('nyaForslag')}: ${words.name('internExtern').sv}, ${words.name('effektivitetInnovation').sv} eller ${words.name('komplexitetKund').sv} besvaras med något annat än mallens alternativ`,
      en: `${words.number('nyaForslag')}: ${words.name('internExtern').en}, ${words.name('effektivitetInnovation').en} or ${words.name('komplexitetKund').en} is answered with something other than the template offers`,
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => {
    const [offered = ''] = words.answers('internExtern');
    return proposedExample(
      words,
      'internExtern',
      'Handläggarna',
      `${capital(offered)}, handläggarna sparar tid`,
    );
  },
  check: (submission) => {
    const isPlaceholder = createPlaceholders(submission);
    return filledCards(submission).flatMap((card) =>
      card.fields.flatMap((value): readonly Found[] => {
        const { answers } = value.definition;
        if (!answers || value.text === '' || isPlaceholder(value)) return [];
        if (answersIn(value.text, answers) !== null) return [];
        const [label, found, expected] = [
          value.definition.label,
          shorten(value.text, 80),
          shortest(answers).join(', '),
        ];
        const message = {
          sv: `”${label}” är besvarat med ”${found}”, som inte är något av mallens alternativ (${expected}). ${REMEDY.sv}`,
          en: `“${label}” is answered with “${found}”, which is not one of the template’s answers (${expected}). ${REMEDY.en}`,
        };
        return [
          findingOnCard(card, value.definition, {
            message,
            found,
            expected,
          }),
        ];
      }),
    );
  },
};

/** The answers to show: "Mindre påverkan" says no more than "Mindre". */
function shortest(answers: readonly string[]): readonly string[] {
  return answers.filter((answer) => !answers.some((other) => answer.startsWith(`${other} `)));
}
