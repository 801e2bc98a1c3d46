import { groupBy } from '../../language/by-key';
import { lettersOnly } from '../../language/normalise';
import { CARD_ROLES, CHAPTER_ROLES, COLUMN_ROLES, FIELD_ROLES, TABLE_ROLES } from '../../template/roles';
import type { DraftTemplate, PrintedKind } from './draft';

/** What people have answered about printed texts. */
export interface Answers {
  readonly roleOf: (kind: PrintedKind, text: string, within?: string | null) => string | null;
}

export const ROLES_OF: Readonly<Record<PrintedKind, readonly string[]>> = {
  chapter: CHAPTER_ROLES,
  card: CARD_ROLES,
  field: FIELD_ROLES,
  table: TABLE_ROLES,
  column: COLUMN_ROLES,
};

/** All roles, each once, by which an answer may be checked before it is known what it is about. */
export const ALL_ROLES: readonly string[] = [...new Set(Object.values(ROLES_OF).flat())];

/** Answers by printed label, and those in a document that was learnt before; the former outrank the latter. */
export function answersOf(roles: Readonly<Record<string, string>>, earlier: DraftTemplate | null): Answers {
  const given = new Map(Object.entries(roles).map(([text, role]) => [lettersOnly(text), role]));
  const ofOtherYears = sameOfAllYears(roles);
  const before = earlier === null ? new Map<string, string>() : rolesIn(earlier);
  return {
    roleOf: (kind, text, within = null) => {
      const letters = yearless(text);
      const role =
        given.get(lettersOnly(text)) ??
        ofOtherYears.get(letters) ??
        before.get(`${kind} ${within ?? ''} ${letters}`) ??
        before.get(`${kind}  ${letters}`);
      return role !== undefined && ROLES_OF[kind].includes(role) ? role : null;
    },
  };
}

/** Years are left out: a document holds them as {år}. */
const yearless = (text: string): string =>
  lettersOnly(text.replace(/\{år(?:[+-]\d+)?\}|(?:19|20)\d\d/g, '#'));

/** Answers by label whatever its year, so that "Utfall 2022" tells of "Utfall 2023"; of several, none. */
function sameOfAllYears(roles: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const byLabel = groupBy(Object.entries(roles), ([text]) => yearless(text));
  return new Map(
    [...byLabel].flatMap(([label, answers]) => {
      const [role, ...others] = new Set(answers.map(([, each]) => each));
      return role === undefined || others.length > 0 ? [] : [[label, role] as const];
    }),
  );
}

function rolesIn({ chapters }: DraftTemplate): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  const keep = (kind: PrintedKind, text: string, role: string | null, within = ''): void => {
    if (role === null) return;
    roles.set(`${kind} ${within} ${yearless(text)}`, role);
    roles.set(`${kind}  ${yearless(text)}`, role);
  };
  for (const chapter of chapters) {
    keep('chapter', chapter.title, chapter.role);
    if (chapter.card) {
      keep('card', chapter.card.title, chapter.card.role);
      for (const field of chapter.card.fields)
        keep('field', field.label, field.role, lettersOnly(chapter.title));
    }
    for (const table of chapter.tables ?? []) {
      keep('table', table.caption ?? chapter.title, table.role);
      for (const column of table.columns)
        keep('column', column.label, column.role, lettersOnly(chapter.title));
    }
  }
  return roles;
}
