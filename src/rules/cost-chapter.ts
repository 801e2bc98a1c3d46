import type { Section, Submission } from '../template/submission';

/** The chapter that states the services' costs (3.1): the one whose table asks for both budget and prognos. */
export function costSection({ template, sections }: Submission): Section | null {
  const chapter = template.chapters.find(({ columns = [] }) =>
    ['budget', 'prognos'].every((wanted) => columns.some(({ key }) => key === wanted)),
  );
  return sections.find(({ id }) => id === chapter?.id) ?? null;
}
