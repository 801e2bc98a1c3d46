import type { Decimal } from '../money/decimal';
import type { AmountCell, AmountRow, AmountTable, Section, Submission } from '../recognise/submission';
import { yearsIn } from './columns';
import { accuracyOf } from './sums';

/** The chapter that states the services' costs (3.1): the one whose table asks for both budget and prognos. */
export function costSection({ template, sections }: Submission): Section | null {
  const chapter = template.chapters.find(({ columns = [] }) =>
    ['budget', 'prognos'].every((wanted) => columns.some(({ key }) => key === wanted)),
  );
  return sections.find(({ id }) => id === chapter?.id) ?? null;
}

/** How the template's captions begin, above the tables of 3.1. */
const RUNNING = /^förvaltningskostnad/i;
const OTHER = /^(?:utvecklingskostnad|kostnad(?:er)? för nya)/i;
/** Only the tables of development tell of the years to come, in columns headed by a year alone. */
const BARE_YEAR = /(?:^| )(?:19|20)\d\d$/;
const STATE = /utfall|budget|prognos/i;

/**
 * Those of a chapter's tables that state what it costs to run the services (förvaltning), whose rows are
 * services; the rows of the others are projects and pots as well. A caption decides for its own table and those
 * below it on the sheet, so that a supplier's own details go with the template's table above them; without any
 * caption the columns decide.
 */
export function runningCostTables(tables: readonly AmountTable[]): readonly AmountTable[] {
  const decided = new Map<string, boolean>();
  return tables.filter((table) => {
    if (RUNNING.test(table.caption)) decided.set(table.sheet, true);
    if (OTHER.test(table.caption)) decided.set(table.sheet, false);
    return decided.get(table.sheet) ?? !table.columns.some(({ header }) => isYearToCome(header));
  });
}

const isYearToCome = (header: string): boolean => BARE_YEAR.test(header) && !STATE.test(header);

/** What a row of the cost chapter's tables of development says of one year. */
export interface DevelopmentLine {
  readonly table: AmountTable;
  readonly row: AmountRow;
  readonly header: string;
  readonly cell: AmountCell;
  readonly accuracy: Decimal;
  /** In a table of new förändringsinsatser, whose rows are named by insats rather than by service. */
  readonly isNew: boolean;
}

/** What a text about costs tells of: new förändringsinsatser, development of existing services, or what it costs to run them. */
export type CostKind = 'new' | 'existing' | 'running';

const KINDS = /(?<new>förändringsinsats)|(?<existing>utveckling)|(?<running>förvaltning|drift)/i;

/** The kind of cost that a header or a caption names first; null when it names none. */
export function costKindOf(text: string): CostKind | null {
  const { groups } = KINDS.exec(text) ?? {};
  if (!groups) return null;
  if (groups['new'] !== undefined) return 'new';
  return groups['existing'] === undefined ? 'running' : 'existing';
}

/**
 * The rows of the tables of development, with the amount of the year. What a column tells of is said by its header
 * ("Utvecklingskostnad", "Förändring förvaltningskostnad") or else by the table's caption, in both by the first word
 * of its kind: "Utvecklingskostnader … ange även påverkan förvaltningskostnad" is development. Totals are left out.
 * Wrong on: a table whose caption and headers speak of neither, and one without the year in its header; they have no lines.
 */
export function developmentLines(submission: Submission, year: number): readonly DevelopmentLine[] {
  const chapter = costSection(submission)?.id;
  return submission.tables
    .filter((table) => table.chapter === chapter)
    .flatMap((table) => linesOf(table, year));
}

function linesOf(table: AmountTable, year: number): readonly DevelopmentLine[] {
  const kinds = table.columns.map(({ header }) => costKindOf(header) ?? costKindOf(table.caption));
  const column = table.columns.findIndex(({ header }, at) => {
    const years = yearsIn(header);
    const isDevelopment = kinds[at] === 'new' || kinds[at] === 'existing';
    return years.length > 0 && years.every((each) => each === year) && isDevelopment;
  });
  const header = table.columns[column]?.header;
  if (header === undefined) return [];
  const accuracy = accuracyOf(table);
  const isNew = kinds[column] === 'new';
  return table.rows.flatMap((row): DevelopmentLine[] => {
    const cell = row.amounts[column];
    return row.kind === 'data' && cell ? [{ table, row, header, cell, accuracy, isNew }] : [];
  });
}
