import { collapseSpaces } from '../language/normalise';

/** Between two answers that are both meant. */
const JOIN = /^ ?(?:[,;/\\&+–-]|(?:och|samt|eller|till|respektive|resp\.?)(?= )) ?/;
const BOTH = /^både /;
/** "Mindre, kräver …" and "Mindre - kräver …" go on with a comment, "Intern och …" and "Låg/…" with another answer. */
const MAY_OPEN_COMMENT = /^(?:[,;]| [–-] )/;

/**
 * The template's answers that a text gives: the one it begins with, and those joined to that; null when it gives
 * none. Whatever comment follows does not matter: "Måttlig, kräver utbildning", "Hög komplexitet". Wrong on: an
 * answer that takes back or turns what it begins with ("Låg, nej snarare hög", "Mindre än väntat").
 */
export function answersIn(text: string, answers: readonly string[]): readonly string[] | null {
  const known = answers.map((answer) => answer.toLowerCase());
  const written = collapseSpaces(text).toLowerCase().replace(BOTH, '');
  const given: string[] = [];
  let rest = written;
  for (;;) {
    const answer = answerAtStart(rest, known);
    if (answer === null) return null;
    given.push(answer);
    rest = rest.slice(answer.length);
    const [join] = JOIN.exec(rest) ?? [];
    if (join === undefined) return given;
    const next = rest.slice(join.length);
    if (answerAtStart(next, known) === null) return MAY_OPEN_COMMENT.test(join) ? given : null;
    rest = next;
  }
}

/** The longest answer that a text begins with. */
function answerAtStart(text: string, answers: readonly string[]): string | null {
  const begun = answers.filter(
    (answer) => text.startsWith(answer) && !/^[\p{L}\d]/u.test(text.slice(answer.length)),
  );
  return begun.toSorted((one, other) => other.length - one.length)[0] ?? null;
}
