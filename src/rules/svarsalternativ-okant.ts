import { collapseSpaces, shorten } from '../language/normalise';
import { isPlaceholder } from '../language/placeholder';
import type { FieldValue } from '../template/submission';
import { filledCards } from './cards';
import { findingOnCard } from './make-finding';
import type { Finding, Rule } from './rule';

const RULE = 'svarsalternativ-okant';

/** Between two answers that are both meant. */
const JOIN = /^ ?(?:[,;/\\&+–-]|(?:och|samt|eller|till|respektive|resp\.?)(?= )) ?/;
const BOTH = /^både /;

/**
 * An answer that begins with one of the template's, alone or joined with others, is known, whatever comment follows:
 * "Måttlig, kräver utbildning", "Hög komplexitet". Wrong on: an answer that takes back or turns what it begins with ("Låg,
 * nej snarare hög", "Mindre än väntat").
 */
export const svarsalternativOkant: Rule = {
  id: RULE,
  severity: 'varning',
  title: { sv: 'Svaret är inte ett av mallens', en: 'Not one of the template’s answers' },
  rationale: {
    sv: 'Insatserna ställs samman efter mallens svarsalternativ. Ett eget svar hamnar utanför och måste tolkas av någon annan.',
    en: 'The efforts are compiled by the answers that the template offers. Any other answer falls outside and must be interpreted by somebody else.',
  },
  source: { sv: 'Mallen 2.2', en: 'Template 2.2' },
  firesOn: {
    sv: '2.2: intern/extern, effektivitet/innovation eller komplexitet besvaras med något annat än mallens alternativ',
    en: '2.2: intern/extern, effektivitet/innovation or complexity is answered by something else than the template offers',
  },
  check: (submission) =>
    filledCards(submission).flatMap((card) =>
      [...card.fields.values()].flatMap((value): readonly Finding[] => {
        const { answers } = value.definition;
        if (!answers || value.text === '' || isPlaceholder(value.text) || isKnown(value, answers)) return [];
        const [label, found, expected] = [
          value.definition.labels[0],
          shorten(value.text, 80),
          shortest(answers).join(', '),
        ];
        const message = {
          sv: `”${label}” är besvarat med ”${found}”. Börja med ett av mallens svar (${expected}) och skriv resten som kommentar.`,
          en: `“${label}” is answered by “${found}”. Begin with one of the template’s answers (${expected}) and add the rest as a comment.`,
        };
        return [
          findingOnCard(card, value.definition.key, {
            rule: RULE,
            severity: 'varning',
            message,
            found,
            expected,
          }),
        ];
      }),
    ),
};

function isKnown({ text }: FieldValue, answers: readonly string[]): boolean {
  const known = answers.map((answer) => answer.toLocaleLowerCase('sv'));
  const written = collapseSpaces(text).toLocaleLowerCase('sv').replace(BOTH, '');
  let rest = afterAnswer(written, known);
  while (rest !== null) {
    const [join] = JOIN.exec(rest) ?? [];
    const next = join === undefined ? null : afterAnswer(rest.slice(join.length), known);
    if (next === null) return join === undefined || MAY_OPEN_COMMENT.test(join);
    rest = next;
  }
  return false;
}

/** "Mindre, kräver …" and "Mindre - kräver …" go on with a comment, "Intern och …" and "Låg/…" with another answer. */
const MAY_OPEN_COMMENT = /^(?:[,;]| [–-] )/;

/** What follows the answer that a text begins with; null when it begins with none. */
function afterAnswer(text: string, answers: readonly string[]): string | null {
  const begun = answers
    .filter((answer) => text.startsWith(answer) && !/^[\p{L}\d]/u.test(text.slice(answer.length)))
    .map(({ length }) => length);
  return begun.length === 0 ? null : text.slice(Math.max(...begun));
}

/** The answers to show: "Mindre påverkan" says no more than "Mindre". */
function shortest(answers: readonly string[]): readonly string[] {
  return answers.filter((answer) => !answers.some((other) => answer.startsWith(`${other} `)));
}
