import type { Decimal } from '../money/decimal';
import type { AmountCell, AmountRow, AmountTable, Submission } from '../template/submission';
import { costSection } from './cost-chapter';
import { yearsIn } from './headers';
import { accuracyOf } from './rounding';

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
