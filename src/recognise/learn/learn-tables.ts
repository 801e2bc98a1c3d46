import { lettersOnly } from '../../language/normalise';
import { yearsIn } from '../../language/headers';
import {
  type ChapterRole,
  COLUMN_ROLES,
  type ColumnRole,
  COST_ROLES,
  type TableRole,
} from '../../template/roles';
import { labelsOf, type TableDefinition, type Template } from '../../template/template';
import { COLUMN_CONCEPTS, TABLE_CONCEPTS, TABLE_OF_CHAPTER } from './concepts';
import type { DraftTable } from './draft';
import { type Found, foundOf, withYears } from './found';
import type { Within } from './learn-card';
import { proposeRoles } from './propose';
import type { FoundChapter, FoundTable } from './structure';

const isCost = (role: string | null): boolean => COST_ROLES.some((each) => each === role);

/** The tables of a chapter with their roles, and those of their columns. */
export function tablesOf(
  { tables, title }: FoundChapter,
  chapter: ChapterRole | null,
  within: Within & { readonly all: Template },
): readonly DraftTable[] {
  const { answers, learnt, path } = within;
  const captions = tables.map(({ caption }) => caption?.text ?? title.text);
  const given = captions.map((text) => answers.roleOf('table', text));
  const own = chapter === null ? undefined : TABLE_OF_CHAPTER[chapter];
  const costs = within.all.chapters.flatMap((each) => (each.tables ?? []).filter(({ role }) => isCost(role)));
  const proposals =
    chapter === 'kostnader'
      ? proposeRoles(
          captions.map((text) => ({ text })),
          costs.map(({ role, caption = '', alsoCaptioned = [] }) => ({
            role,
            labels: [caption, ...alsoCaptioned],
          })),
          TABLE_CONCEPTS,
        )
      : [];
  return tables.map((table, at): DraftTable => {
    const answered = given[at] ?? null;
    const found: Found =
      answered !== null
        ? { role: answered, by: 'person', why: '', alternatives: [] }
        : chapter === 'kostnader'
          ? foundOf(proposals[at] ?? [])
          : { role: at === 0 ? (own ?? 'other') : 'other', by: 'known', why: '', alternatives: [] };
    const where = `${path}.tables[${at}]`;
    learnt.push({
      ...found,
      kind: 'table',
      text: captions[at] ?? '',
      place: table.caption ?? table.columns[0] ?? null,
      path: `${where}.role`,
      required: true,
    });
    return tableOf(table, found.role as TableRole | null, {
      ...within,
      path: where,
      chapterTitle: title.text,
    });
  });
}

function tableOf(
  table: FoundTable,
  role: TableRole | null,
  within: Within & { readonly all: Template; readonly chapterTitle: string },
): DraftTable {
  const { year } = within;
  const { same, filled } = sameTable(table, role, within);
  if (same !== undefined && holdsAll(table, filled)) return same;
  return {
    role,
    ...(table.caption && { caption: withYears(table.caption.text, year) }),
    ...(same?.alsoCaptioned && { alsoCaptioned: same.alsoCaptioned }),
    columns: columnsOf(table, role, { ...within, same: filled }),
  };
}

/** The known table of a role with its years filled in and, where it has the same caption, as its document has it. */
function sameTable(
  table: FoundTable,
  role: TableRole | null,
  { known, filled }: Within,
): { readonly same: TableDefinition | undefined; readonly filled: TableDefinition | undefined } {
  const index = filled?.tables?.findIndex((each) => each.role === role) ?? -1;
  const found = filled?.tables?.[index];
  return { same: isCaptioned(table, found) ? known?.tables?.[index] : undefined, filled: found };
}

/** Whether a table stands below the caption of a known one. */
const isCaptioned = ({ caption }: FoundTable, known: TableDefinition | undefined): boolean =>
  known !== undefined && lettersOnly(known.caption ?? '') === lettersOnly(caption?.text ?? '');

const holdsAll = ({ columns }: FoundTable, known: TableDefinition | undefined): boolean =>
  known?.columns.every((column) =>
    labelsOf(column).some((label) => columns.some(({ text }) => lettersOnly(text) === lettersOnly(label))),
  ) ?? false;

function columnsOf(
  { columns }: FoundTable,
  role: TableRole | null,
  {
    same,
    all,
    answers,
    learnt,
    path,
    year,
    chapterTitle,
  }: Within & { same: TableDefinition | undefined; all: Template; chapterTitle: string },
): DraftTable['columns'] {
  const isOfCosts = isCost(role);
  const given = columns.map(({ text }) => answers.roleOf('column', text, lettersOnly(chapterTitle)));
  const known = (same?.columns.length ? same.columns : anyCostColumns(all, isOfCosts)).filter(
    (column) => !given.includes(column.role),
  );
  const open = columns.filter((_, index) => given[index] === null);
  const proposals = proposeRoles(
    open.map(({ text }) => ({ text })),
    known.map((column) => ({ role: column.role, labels: labelsOf(column) })),
    COLUMN_CONCEPTS,
  );
  return columns.map((column, index) => {
    const answered = given[index] ?? null;
    const proposed = foundOf(proposals[open.indexOf(column)] ?? []);
    const found: Found =
      answered !== null
        ? { role: answered, by: 'person', why: '', alternatives: [] }
        : (byShape(proposed, { index, text: column.text, isOfCosts }) ?? proposed);
    learnt.push({
      ...found,
      kind: 'column',
      text: column.text,
      place: column,
      path: `${path}.columns[${index}].role`,
      required: true,
    });
    return { role: found.role as ColumnRole | null, label: withYears(column.text, year) };
  });
}

/** The first column names the rows; a year in a table of costs heads an amount, whatever else is said of it. */
function byShape(
  { role }: Found,
  { index, text, isOfCosts }: { index: number; text: string; isOfCosts: boolean },
): Found | null {
  if (role !== null) return null;
  const guess = (to: ColumnRole, why: string): Found => ({ role: to, by: 'guess', why, alternatives: [] });
  if (index === 0) return guess('tjanst', 'den första kolumnen');
  return isOfCosts && yearsIn(text).length > 0 ? guess('other', 'ett år i en tabell med kostnader') : null;
}

const anyCostColumns = ({ chapters }: Template, isOfCosts: boolean) =>
  COLUMN_ROLES.flatMap((role) => {
    const tables = chapters
      .flatMap((each) => each.tables ?? [])
      .filter((table) => isCost(table.role) === isOfCosts);
    return tables.flatMap(({ columns }) => columns.find((column) => column.role === role) ?? []).slice(0, 1);
  });
