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

const KINDS = /(?<new>förändringsinsats)|(?<existing>utveckling)|(?<other>förvaltning|drift)/i;

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
  const kinds = table.columns.map(({ header }) => KINDS.exec(header) ?? KINDS.exec(table.caption));
  const column = table.columns.findIndex(({ header }, at) => {
    const years = yearsIn(header);
    const kind = kinds[at]?.groups;
    return years.length > 0 && years.every((each) => each === year) && kind && kind['other'] === undefined;
  });
  const header = table.columns[column]?.header;
  if (header === undefined) return [];
  const accuracy = accuracyOf(table);
  const isNew = kinds[column]?.groups?.['new'] !== undefined;
  return table.rows.flatMap((row): DevelopmentLine[] => {
    const cell = row.amounts[column];
    return row.kind === 'data' && cell ? [{ table, row, header, cell, accuracy, isNew }] : [];
  });
}
