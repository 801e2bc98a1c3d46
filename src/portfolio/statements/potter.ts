import { lettersOnly, shorten } from '../../language/normalise';
import { formatAmount } from '../../money/amount';
import { Decimal, sumOf } from '../../money/decimal';
import type { AmountCell, AmountRow, AmountTable, Submission } from '../../recognise/submission';
import { costColumns, developmentKind } from '../cost-overview';
import { developmentLines, runningCostTables, tablesOfCosts } from '../cost-tables';
import type { Reckoned } from '../frames';
import { columnOfYear, proposalTables } from '../proposals';
import { isPott } from '../rows';
import { valueOf } from '../sums';
import { percent, type Statement } from './statement';

export interface Pott {
  readonly row: AmountRow;
  readonly cell: AmountCell;
  readonly value: Decimal;
}

/** The money of the year that nobody has placed: potter, and cuts without a name of what is cut. */
export function pottStatements(
  submission: Submission,
  year: number,
  frame: Reckoned | null,
): readonly Statement[] {
  const all = pottsOf(submission, year);
  return [
    ...describePotts(
      all.filter(({ value }) => value.isPositive()),
      year,
      frame,
    ),
    ...wholeAreas(submission, year),
    ...describeCuts(cutsOf(submission, year), year),
  ];
}

/**
 * Each pott once: an overview and its details tell of the same money. Those of the costs (3.1) count, and the tables of
 * the proposals (2.2) only where the costs name none.
 */
export function pottsOf(submission: Submission, year: number): readonly Pott[] {
  const ofCosts = potts(developmentLines(submission, year).map(({ row, cell }) => [row, cell]));
  if (ofCosts.length > 0) return ofCosts;
  return potts(
    proposalTables(submission).flatMap((table) => {
      const at = columnOfYear(table, year);
      return table.rows.map((row) => [row, row.amounts[at]] as const);
    }),
  );
}

function potts(rows: readonly (readonly [AmountRow, AmountCell | undefined])[]): readonly Pott[] {
  const known = new Map<string, Pott>();
  for (const [row, cell] of rows) {
    const value = cell && isPott(row.label) ? valueOf(cell.amount) : null;
    if (!cell || !value || value.isZero()) continue;
    const key = `${lettersOnly(row.label)} ${value.toString()}`;
    if (!known.has(key)) known.set(key, { row, cell, value });
  }
  return [...known.values()];
}

/** The areas whose whole development of the year is potter, by the groups of the tables of costs. */
function wholeAreas(submission: Submission, year: number): readonly Statement[] {
  const lines = developmentLines(submission, year);
  const cellOf = new Map(lines.map(({ row, cell }) => [row, cell]));
  const areas = [...new Set(lines.map(({ table }) => table))].flatMap(({ rows }) =>
    groupsOf(rows).flatMap(([group, own]) => {
      const stated = own.flatMap((row): Pott[] => {
        const cell = cellOf.get(row);
        const value = cell && valueOf(cell.amount);
        return cell && value?.isPositive() && !value.isZero() ? [{ row, cell, value }] : [];
      });
      return stated.length > 0 && stated.every(({ row }) => isPott(row.label)) ? [{ group, stated }] : [];
    }),
  );
  return areas.map(({ group, stated }): Statement => {
    const sum = sumOf(stated.map(({ value }) => value));
    const name = shorten(group, 60);
    return {
      id: 'omrade-av-potter',
      text: {
        sv: `Hela utvecklingen ${year} i ”${name}”, ${formatAmount(sum)} tkr, är potter.`,
        en: `All development in ${year} of “${name}”, ${formatAmount(sum)} tkr, is pots.`,
      },
      figures: { sum: sum.toNumber() },
      cells: stated.map(({ cell }) => cell.place),
    };
  });
}

/** The rows of data below each row that heads a group. */
function groupsOf(
  rows: readonly AmountRow[],
): readonly (readonly [group: string, rows: readonly AmountRow[]])[] {
  const groups: [string, AmountRow[]][] = [];
  for (const row of rows) {
    if (row.kind === 'group') groups.push([row.label, []]);
    else if (row.kind === 'data') groups.at(-1)?.[1].push(row);
  }
  return groups;
}

function describePotts(potts: readonly Pott[], year: number, frame: Reckoned | null): readonly Statement[] {
  if (potts.length === 0) return [];
  const values = potts.map(({ value }) => value);
  const [sum, smallest, largest] = [sumOf(values), Decimal.min(...values), Decimal.max(...values)];
  const share = frame === null || frame.value.isZero() ? null : sum.div(frame.value);
  const [sv, en] =
    share === null
      ? ['', '']
      : [`, ${percent(share)} av utvecklingen`, `, ${percent(share)} of the development`];
  return [
    {
      id: 'potter',
      text: {
        sv: `${potts.length} potter ${year} är på ${formatAmount(smallest)} till ${formatAmount(largest)} tkr, tillsammans ${formatAmount(sum)} tkr${sv}.`,
        en: `${potts.length} pots ${year} are of ${formatAmount(smallest)} to ${formatAmount(largest)} tkr, together ${formatAmount(sum)} tkr${en}.`,
      },
      figures: {
        ...{
          n: potts.length,
          smallest: smallest.toNumber(),
          largest: largest.toNumber(),
          sum: sum.toNumber(),
        },
        ...(share === null ? {} : { share: share.toNumber() }),
      },
      cells: potts.map(({ cell }) => cell.place),
    },
  ];
}

function developmentTables(submission: Submission): readonly AmountTable[] {
  const tables = tablesOfCosts(submission);
  const running = new Set(runningCostTables(tables));
  return tables.filter((table) => !running.has(table));
}

/** Rows of development that take money away under a name that says nothing of what. */
const cutsOf = (submission: Submission, year: number): readonly Pott[] =>
  developmentTables(submission).flatMap((table) => {
    const column = costColumns(table, developmentKind(table)).find(
      (each) => each.kind !== 'effect' && each.year === year,
    );
    return table.rows.flatMap((row): Pott[] => {
      const cell = column && isPott(row.label) ? row.amounts[column.index] : undefined;
      const value = cell && valueOf(cell.amount);
      return cell && value && value.isNegative() && !value.isZero() ? [{ row, cell, value }] : [];
    });
  });

function describeCuts(cuts: readonly Pott[], year: number): readonly Statement[] {
  const [first] = cuts;
  if (!first) return [];
  const sum = sumOf([...new Map(cuts.map(({ value }) => [value.toString(), value])).values()]);
  const name = shorten(first.row.label, 60);
  return [
    {
      id: 'ofordelad-minskning',
      text: {
        sv: `En minskning ${year} på ${formatAmount(sum.abs())} tkr (”${name}”) är inte fördelad på insatser.`,
        en: `A cut in ${year} of ${formatAmount(sum.abs())} tkr (“${name}”) is not placed on any insatser.`,
      },
      figures: { sum: sum.toNumber() },
      cells: cuts.map(({ cell }) => cell.place),
    },
  ];
}
