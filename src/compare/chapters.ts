import type { ChapterRole } from '../template/roles';
import type { Section, Submission } from '../recognise/submission';

/** Makes a function that tells what a chapter means, whatever its number; one of role `other` goes by its title. */
export function chapterRoles({ sections }: Submission): (chapter: string | null) => string | null {
  const roles = new Map(sections.map((section) => [section.id, roleKey(section)]));
  return (chapter) => (chapter === null ? null : (roles.get(chapter) ?? null));
}

export const roleKey = ({ role, title }: Pick<Section, 'role' | 'title'>): string =>
  role === 'other' ? `other ${title}` : role;

/** The chapter of a role; undefined where the template has none. */
export const sectionOf = ({ sections }: Submission, role: ChapterRole): Section | undefined =>
  sections.find((section) => section.role === role);
