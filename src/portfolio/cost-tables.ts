import type { Decimal } from '../money/decimal';
import { tellsOfChange, yearsIn } from '../language/headers';
import type {
  AmountCell,
  AmountColumn,
  AmountRow,
  AmountTable,
  Section,
  Submission,
} from '../recognise/submission';
import type { CostRole } from '../template/roles';
import { accuracyOf } from './sums';

/** The chapter that states the services' costs. */
export const costSection = ({ sections }: Submission): Section | null =>
  sections.find(({ role }) => role === 'kostnader') ?? null;

/** The tables of the cost chapter. */
export function tablesOfCosts(submission: Submission): readonly AmountTable[] {
  const section = costSection(submission);
  return section === null ? [] : submission.tables.filter(({ chapter }) => chapter === section.id);
}

/** Only the tables of development tell of the years to come, in columns headed by a year alone. */
const YEAR_LAST = /(?:^| )(?:19|20)\d\d$/;

/**
 * Those of a chapter's tables that state what it costs to run the services (förvaltning), whose rows are
 * services; the rows of the others are projects and pots as well. A caption decides for its own table and those
 * below it on the sheet, so that a supplier's own details go with the template's table above them; so does a
 * header or a caption in other words that speaks of development. Without either the columns decide.
 */
export function runningCostTables(tables: readonly AmountTable[]): readonly AmountTable[] {
  const decided = new Map<string, CostRole>();
  return tables.filter(({ sheet, role, kind: captioned, columns }) => {
    const kinds = [...columns.map(({ kind }) => kind), captioned];
    const said = role ?? kinds.find(isDevelopment) ?? null;
    if (said !== null) decided.set(sheet, said);
    const cost = decided.get(sheet);
    return cost === undefined ? !columns.some(isYearToCome) : cost === 'forvaltningskostnader';
  });
}

const isYearToCome = ({ headers, state }: AmountColumn): boolean =>
  state === null && YEAR_LAST.test(headers.at(-1) ?? '') && !headers.some(tellsOfChange);

/** What a row of the cost chapter's tables of development says of one year. */
export interface DevelopmentLine {
  readonly table: AmountTable;
  readonly row: AmountRow;
  readonly column: AmountColumn;
  readonly cell: AmountCell;
  readonly accuracy: Decimal;
  /** In a table of new förändringsinsatser, whose rows are named by insats rather than by service. */
  readonly isNew: boolean;
}

/**
 * The rows of the tables of development, with the amount of the year. What a column tells of is said by its header
 * ("Utvecklingskostnad", "Förändring förvaltningskostnad") or else by the table's caption, in both by the first word
 * of its kind: "Utvecklingskostnader … ange även påverkan förvaltningskostnad" is development. Totals are left out.
 * Wrong on: a table whose caption and headers speak of neither, and one without the year in its header; they have no
 * lines.
 */
export const developmentLines = (submission: Submission, year: number): readonly DevelopmentLine[] =>
  tablesOfCosts(submission).flatMap((table) => linesOf(table, year));

function linesOf(table: AmountTable, year: number): readonly DevelopmentLine[] {
  const kindOf = ({ kind }: AmountColumn): CostRole | null => kind ?? table.kind;
  const at = table.columns.findIndex((column) => {
    const { years } = column;
    const isOfYear = years.length > 0 && years.every((each) => each === year);
    return isOfYear && isDevelopment(kindOf(column));
  });
  const column = table.columns[at];
  if (column === undefined) return linesOfPeriods(table, year);
  const accuracy = accuracyOf(table);
  const isNew = kindOf(column) === 'nyaInsatser';
  return table.rows.flatMap((row): DevelopmentLine[] => {
    const cell = row.amounts[at];
    return row.kind === 'data' && cell ? [{ table, row, column, cell, accuracy, isNew }] : [];
  });
}

/** The same where years stand in a column of their own: "Kontaktcenter | Prognos 2024 | 1 400". */
function linesOfPeriods(table: AmountTable, year: number): readonly DevelopmentLine[] {
  const at = table.columns.findIndex(
    ({ kind, years }) => years.length === 0 && isDevelopment(kind ?? table.kind),
  );
  const column = table.columns[at];
  if (column === undefined) return [];
  const [accuracy, isNew] = [accuracyOf(table), (column.kind ?? table.kind) === 'nyaInsatser'];
  const isOfYear = ({ before, remarks }: AmountRow): boolean =>
    [...before, ...remarks].some((text) => yearsIn(text).length === 1 && yearsIn(text)[0] === year);
  return table.rows.flatMap((row): DevelopmentLine[] => {
    const cell = row.amounts[at];
    const isOwn = row.kind === 'data' && row.period !== undefined && isOfYear(row);
    return isOwn && cell ? [{ table, row, column, cell, accuracy, isNew }] : [];
  });
}

/** Whether a kind of cost is of development, of existing services or of new insatser. */
export const isDevelopment = (kind: CostRole | null): boolean =>
  kind === 'utvecklingskostnader' || kind === 'nyaInsatser';
