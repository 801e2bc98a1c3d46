import type { Localized } from '../../language/localized';
import { lettersOnly } from '../../language/normalise';
import { yearsIn } from '../../language/headers';
import {
  type ChapterRole,
  COLUMN_ROLES,
  type ColumnRole,
  COST_ROLES,
  COST_STATES,
  type TableRole,
} from '../../template/roles';
import {
  type ColumnDefinition,
  labelsOf,
  type TableDefinition,
  type Template,
} from '../../template/template';
import { COLUMN_CONCEPTS, TABLE_CONCEPTS, TABLE_OF_CHAPTER } from './concepts';
import type { DraftTable } from './draft';
import { type Found, foundOf, fromPerson, withYears } from './found';
import type { Within } from './learn-card';
import { proposeRoles } from './propose';
import type { FoundChapter, FoundTable } from './found-structure';
import { REASONS } from './texts';

const isCost = (role: string | null): boolean => COST_ROLES.some((each) => each === role);

type WithinAll = Within & { readonly all: Template };

/** The tables of a chapter with their roles, and those of their columns. */
export function tablesOf(
  { tables, title }: FoundChapter,
  chapter: ChapterRole | null,
  within: WithinAll,
): readonly DraftTable[] {
  const { learnt, path } = within;
  const captions = tables.map(({ caption }) => caption?.text ?? title.text);
  const found = chapter === 'kostnader' ? costRoles(tables, captions, within) : ownRoles(tables, chapter);
  return tables.map((table, at): DraftTable => {
    const answered = within.answers.roleOf('table', captions[at] ?? '');
    const role = answered === null ? (found[at] ?? OWN_TABLE) : fromPerson(answered);
    const where = `${path}.tables[${at}]`;
    learnt.push({
      ...role,
      kind: 'table',
      text: captions[at] ?? '',
      place: table.caption ?? table.columns[0] ?? null,
      path: `${where}.role`,
      required: true,
    });
    return tableOf(table, role.role as TableRole | null, {
      ...within,
      path: where,
      chapterTitle: title.text,
    });
  });
}

/** A table that no known template has is asked for as any other, and read as that. */
const OWN_TABLE: Found = {
  role: 'other',
  by: 'guess',
  why: [REASONS.ownTable],
  alternatives: [],
};

function ownRoles(tables: readonly FoundTable[], chapter: ChapterRole | null): readonly Found[] {
  const own = chapter === null ? undefined : TABLE_OF_CHAPTER[chapter];
  return tables.map((_, at) =>
    at === 0 && own !== undefined ? { role: own, by: 'known', why: [], alternatives: [] } : OWN_TABLE,
  );
}

/** Tables of costs, by what their captions say; a lone one without a caption by its chapter's title. */
function costRoles(
  tables: readonly FoundTable[],
  captions: readonly string[],
  { all }: WithinAll,
): readonly Found[] {
  const costs = all.chapters.flatMap((each) => (each.tables ?? []).filter(({ role }) => isCost(role)));
  const asked = tables.map(({ caption }, at) =>
    caption === null && tables.length > 1 ? '' : cutToKnown(captions[at] ?? '', costs),
  );
  const proposals = proposeRoles(
    asked.map((text) => ({ text })),
    costs.map(({ role, caption = '', alsoCaptioned = [] }) => ({
      role,
      labels: [caption, ...alsoCaptioned],
    })),
    TABLE_CONCEPTS,
  );
  return asked.map((text, at) => {
    const found = foundOf(proposals[at] ?? []);
    return text === '' || (found.role === null && found.alternatives.length === 0) ? OWN_TABLE : found;
  });
}

/** A known caption is known also where more follows. */
function cutToKnown(text: string, costs: readonly TableDefinition[]): string {
  const letters = lettersOnly(text);
  const known = costs
    .flatMap(({ caption, alsoCaptioned = [] }) => [
      ...(caption === undefined ? [] : [caption]),
      ...alsoCaptioned,
    ])
    .find((caption) => letters.startsWith(lettersOnly(caption)));
  return known ?? text;
}

function tableOf(
  table: FoundTable,
  role: TableRole | null,
  within: WithinAll & { readonly chapterTitle: string },
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

type OfTable = WithinAll & { readonly same: TableDefinition | undefined; readonly chapterTitle: string };

function columnsOf(
  { columns }: FoundTable,
  role: TableRole | null,
  { same, all, answers, learnt, path, year, chapterTitle }: OfTable,
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
  return columns.map((column, index): DraftTable['columns'][number] => {
    const { text } = column;
    const answered = given[index] ?? null;
    const proposed = foundOf(proposals[open.indexOf(column)] ?? []);
    const shape = { index, text, isOfCosts, isOther: role === 'other', year };
    const found = answered === null ? (byShape(proposed, shape) ?? proposed) : fromPerson(answered);
    learnt.push({
      ...found,
      kind: 'column',
      text,
      place: column,
      path: `${path}.columns[${index}].role`,
      required: true,
    });
    const also = alsoLabelled(text, known);
    return {
      role: found.role as ColumnRole | null,
      label: withYears(text, year),
      ...(found.by === 'known' && also && { alsoLabelled: also.map((each) => withYears(each, year)) }),
    };
  });
}

/** What a known column of the same label is labelled besides. */
function alsoLabelled(text: string, known: readonly ColumnDefinition[]): readonly string[] | undefined {
  const same = known.find((column) =>
    labelsOf(column).some((each) => lettersOnly(each) === lettersOnly(text)),
  );
  if (same?.alsoLabelled === undefined) return undefined;
  return labelsOf(same).filter((each) => lettersOnly(each) !== lettersOnly(text));
}

interface ColumnShape {
  readonly index: number;
  readonly text: string;
  readonly isOfCosts: boolean;
  readonly isOther: boolean;
  readonly year: number;
}

/** The first column names the rows; a year in a table of costs heads an amount, whatever else is said of it. */
function byShape({ role, by }: Found, { index, text, isOfCosts, isOther, year }: ColumnShape): Found | null {
  const [named] = isOfCosts && by !== 'known' ? yearsIn(text) : [];
  const stated = named === undefined ? null : stateIn(text);
  if (stated !== null && stated.role !== role) return stated;
  if (role !== null && !isOther) return null;
  if (index === 0) return guess('tjanst', REASONS.firstColumn);
  if (isOther) return guess('other', REASONS.ownColumn);
  return named === undefined ? null : byYear(named, year);
}

function byYear(named: number, year: number): Found {
  if (named >= year) return guess('prognos', REASONS.yearToCome);
  return guess(named === year - 1 ? 'budget' : 'utfall', REASONS.yearBefore);
}

const guess = (role: ColumnRole, ...why: readonly Localized[]): Found => ({
  ...{ role, why },
  by: 'guess',
  alternatives: [],
});

/** The state of a cost that a header names in words, also where another column names the same of another year. */
function stateIn(text: string): (Found & { readonly role: string }) | null {
  const states = COST_STATES.map((state) => ({ role: state, labels: [] }));
  const [stated] = proposeRoles([{ text }], states, COLUMN_CONCEPTS)[0] ?? [];
  return stated === undefined
    ? null
    : { ...guess(stated.role, ...stated.why, REASONS.costYear), role: stated.role };
}

const anyCostColumns = ({ chapters }: Template, isOfCosts: boolean) =>
  COLUMN_ROLES.flatMap((role) => {
    const tables = chapters
      .flatMap((each) => each.tables ?? [])
      .filter((table) => isCost(table.role) === isOfCosts);
    return tables.flatMap(({ columns }) => columns.find((column) => column.role === role) ?? []).slice(0, 1);
  });
