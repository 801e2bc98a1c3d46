import { wordsOnly } from '../language/normalise';
import type { AmountCell, AmountRow, AmountTable, Submission } from '../recognise/submission';
import { costColumns, developmentKind } from './cost-overview';
import { runningCostTables, tablesOfCosts } from './cost-tables';
import { isNotZero, isOfInsats, statesAmount } from './named-rows';
import { columnOfYear, proposalTables } from './proposals';
import { isPott } from './rows';
import { namesNewService, serviceNames } from './services';

/** A row that calls what it names new, with its amount of the year. */
export interface NewRow {
  readonly table: AmountTable;
  readonly row: AmountRow;
  readonly cell: AmountCell | null;
}

const NEW = /(?:^| )(?:ny|nya|nytt)(?= |$)/u;
const ONGOING = /(?:^| )(?:pågå|påbörja|fortsätt)/u;

/**
 * The rows that are called new: all of a table of new förändringsinsatser in 3.1, those of its other development that
 * name a new service ("Ny tjänst: Signering"), and those of the tables among the proposals (2.2) that say so in the row
 * ("NYTT initiativ"). Areas, potter and rows without any amount name no insats.
 * Wrong on: an insats that bears the name of an area ("Kommunikation"), which is left out.
 */
export function newRows(submission: Submission, year: number): readonly NewRow[] {
  const costs = tablesOfCosts(submission);
  const running = new Set(runningCostTables(costs));
  const { namesArea } = serviceNames(submission.template);
  const insatserIn = ({ rows }: AmountTable): readonly AmountRow[] =>
    rows.filter((row) => isInsats(row) && !namesArea(row.label));
  return [
    ...proposalTables(submission).flatMap((table) => {
      const column = columnOfYear(table, year);
      return insatserIn(table)
        .filter(isCalledNew)
        .map((row): NewRow => ({ table, row, cell: row.amounts[column] ?? null }));
    }),
    ...costs
      .filter((table) => !running.has(table))
      .flatMap((table) => {
        const kind = developmentKind(table);
        const columns = costColumns(table, kind).filter(
          (column) => kind !== 'nyaInsatser' || column.kind === 'year',
        );
        const own = columns.find((column) => column.year === year);
        return insatserIn(table)
          .filter(({ label }) => kind === 'nyaInsatser' || namesNewService(label))
          .filter(({ amounts }) =>
            columns.some(({ index }) => amounts[index] !== undefined && isNotZero(amounts[index])),
          )
          .map((row): NewRow => ({ table, row, cell: (own && row.amounts[own.index]) ?? null }));
      }),
  ];
}

const isInsats = (row: AmountRow): boolean =>
  isOfInsats(row) && row.label !== '' && statesAmount(row) && !isPott(row.label);

function isCalledNew({ before, remarks }: AmountRow): boolean {
  const said = [...before, ...remarks].map(wordsOnly);
  return said.some((words) => NEW.test(words)) && !said.some((words) => ONGOING.test(words));
}
