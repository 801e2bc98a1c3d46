import { type About, type Found, findingAt } from '../findings/finding';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { cellOf } from '../portfolio/cards';
import { columnName } from '../portfolio/columns';
import { costSection, tablesOfCosts } from '../portfolio/cost-tables';
import type {
  AmountCell,
  ChapterCell,
  ChapterRow,
  ChapterTable,
  Section,
  Submission,
} from '../recognise/submission';
import type { ChapterRole, ColumnRole } from '../template/roles';
import { chapterName } from '../template/template';
import type { Place } from '../workbook/address';
import { isUncalculated } from '../workbook/cell-text';
import type { Rule } from './rule';
import { andUnderlag } from './wording';

/** The columns without which a table does not tell what it is for; the others are for remarks. */
const NEEDED: readonly ColumnRole[] = [
  ...(['insatser', 'effekthemtagning', 'andel', 'nuvarande', 'forslag'] as const),
];

/** The chapter whose tables are read as amounts. */
const COSTS: ChapterRole = 'kostnader';

const REMEDY: Localized = {
  sv: 'Fyll i kolumnen, eller skriv i den varför det inte går.',
  en: 'Fill in the column, or write in it why that cannot be done.',
};

/**
 * One finding per column, at its first row; the same column of a chapter's tables shares a group. Dashes and sums of
 * nothing fill no column. A table in which nothing but the names is filled in is told of as an empty
 * chapter.
 */
export const tabellkolumnTom: Rule = {
  id: 'tabellkolumn-tom',
  severity: 'varning',
  textsIn: (words) => ({
    title: { sv: 'Kolumnen är tom i hela tabellen', en: 'The column is empty in the whole table' },
    rationale: {
      sv: 'Utan utfall, andel eller nyckel går tabellen inte att jämföra med andra år och andra leverantörer.',
      en: 'Without outcome, share or key the table cannot be compared with other years and other suppliers.',
    },
    source: andUnderlag(words.source('konsolidering', 'kostnader', 'fordelningsnycklar')),
    firesOn: {
      sv: 'en kolumn som mallen frågar efter är tom på alla rader i tabellen (utfall, andel, nyckel)',
      en: 'a column that the template asks for is empty in all rows of the table (outcome, share, key)',
    },
    remedy: REMEDY,
  }),
  exampleIn: (words) => ({
    bad: [
      [words.heading('fordelningsnycklar')],
      [
        words.column('fordelningsnycklar', 'tjanst'),
        words.column('fordelningsnycklar', 'nuvarande'),
        words.column('fordelningsnycklar', 'forslag'),
      ],
      ['Kontaktcenter', null, 'Ingen justering'],
      ['Öppna data', null, 'Ingen justering'],
    ],
    at: ['B3'],
    mended: { B3: 'Antal anställda' },
  }),
  check: (submission) => [
    ...submission.sections
      .filter(({ role }) => role !== COSTS)
      .flatMap((section) => section.tables.flatMap((table) => checkTable(table, section, submission))),
    ...checkCosts(submission),
  ],
};

function checkTable(table: ChapterTable, section: Section, { template }: Submission): readonly Found[] {
  const rows = table.rows.filter(isFilledIn);
  const [first] = rows;
  if (!first) return [];
  const asked = template.chapters
    .filter(({ number }) => number === section.id)
    .flatMap(({ tables = [] }) => tables.flatMap(({ columns }) => columns));
  return NEEDED.flatMap((role): readonly Found[] => {
    const cell = cellOf(first, role);
    if (!cell || rows.some((row) => saysSomething(cellOf(row, role)))) return [];
    const column = asked.find((each) => each.role === role)?.label ?? '';
    const about: About = { kind: 'serviceRow', table, row: first };
    const name = chapterName({ number: section.id, title: section.title });
    return [describe(cell.place, about, { section, column, role, rows: rows.length, table: name })];
  });
}

/** The columns of the template's tables of costs that state a cost; a supplier's own tables beside them owe nothing. */
function checkCosts(submission: Submission): readonly Found[] {
  const section = costSection(submission);
  if (section === null) return [];
  const all = tablesOfCosts(submission);
  const asked = all.some(({ role }) => role !== null) ? all.filter(({ role }) => role !== null) : all;
  return asked.flatMap((table) => {
    const rows = table.rows.filter((row) => row.kind === 'data' && row.amounts.some(isFilled));
    const [first] = rows;
    if (!first) return [];
    return table.columns.flatMap((column, at): readonly Found[] => {
      const cell = first.amounts[at];
      if (column.state === null || !cell || rows.some(({ amounts }) => isFilled(amounts[at]))) return [];
      const about: About = { kind: 'row', table, row: first };
      const name = columnName(column);
      const empty = { section, column: name, role: column.state, rows: rows.length };
      return [describe(cell.place, about, { ...empty, table: shorten(table.caption, 60) })];
    });
  });
}

interface EmptyColumn {
  readonly section: Section;
  readonly column: string;
  readonly role: ColumnRole;
  readonly rows: number;
  /** What the table is called, or its chapter. */
  readonly table: string;
}

function describe(place: Place, about: About, { section, column, role, rows, table }: EmptyColumn): Found {
  return findingAt(place, about, {
    subject: `${table} · ${column}`,
    group: `kolumn ${section.id} ${role}`,
    message: {
      sv: `”${column}” är tom på ${rows === 1 ? 'tabellens enda rad' : `alla ${rows} rader i tabellen`}. ${REMEDY.sv}`,
      en: `“${column}” is empty in ${rows === 1 ? 'the only row' : `all ${rows} rows`} of the table. ${REMEDY.en}`,
    },
  });
}

/** Text that is no amount fills a cell too. */
const isFilled = (cell: AmountCell | undefined): boolean =>
  cell !== undefined && (cell.amount.kind !== 'blank' || isUncalculated(cell.cell));

/** A row that names something and says anything of it. */
const isFilledIn = (row: ChapterRow): boolean =>
  row.cells.some((cell) => cell.role === 'tjanst' && cell.text !== '') &&
  row.cells.some((cell) => cell.role !== 'tjanst' && saysSomething(cell));

const SAYS = /[\p{L}\p{N}]/u;

/** A formula that gives zero sums what nobody has filled in. */
function saysSomething(value: ChapterCell | undefined): boolean {
  if (!value) return false;
  const { text, cell } = value;
  if (isUncalculated(cell)) return true;
  const isEmptySum = cell.formula !== undefined && cell.type === 'number' && cell.value === 0;
  return SAYS.test(text) && !isEmptySum;
}
