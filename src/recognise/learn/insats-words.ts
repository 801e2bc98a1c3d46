import { yearsIn } from '../../language/headers';
import { CARD_ROLES, type ChapterRole, FIELD_ROLES } from '../../template/roles';
import { labelsOf, type Template } from '../../template/template';
import { CHAPTER_CONCEPTS, FIELD_CONCEPTS } from './concepts';
import { proposeRoles, WRITTEN } from './propose';

const FEWEST_IN_CHAPTER = 4;
const FEWEST_ELSEWHERE = 7;

/**
 * Makes a function that says whether most of several texts ask for what an insats is asked for, in a chapter of a
 * title: below the title of a chapter that has none fewer alike are a chance.
 */
export function createInsatsAsker({ chapters }: Template) {
  const fields = chapters.flatMap(({ card }) => card?.fields ?? []);
  const known = FIELD_ROLES.flatMap((role) => {
    const same = fields.filter((field) => field.role === role && role !== 'other');
    return same.length === 0 ? [] : [{ role, labels: same.flatMap(labelsOf) }];
  });
  const titles = chapters.map(({ role, title, alsoTitled = [] }) => ({
    role,
    labels: [title, ...alsoTitled],
  }));
  const withCards: readonly ChapterRole[] = chapters
    .filter(({ card }) => CARD_ROLES.some((role) => role === card?.role))
    .map(({ role }) => role);
  return (texts: readonly string[], title: string): boolean => {
    if (texts.some((text) => text === '') || texts.filter((text) => yearsIn(text).length > 0).length > 1)
      return false;
    const proposals = proposeRoles(
      texts.map((text) => ({ text })),
      known,
      FIELD_CONCEPTS,
    );
    const asked = proposals.filter(([best]) => best !== undefined && best.score >= WRITTEN).length;
    const [named] = proposeRoles([{ text: title }], titles, CHAPTER_CONCEPTS)[0] ?? [];
    const isOwn = named === undefined || named.score < WRITTEN || withCards.includes(named.role);
    return asked * 2 > texts.length && asked >= (isOwn ? FEWEST_IN_CHAPTER : FEWEST_ELSEWHERE);
  };
}
