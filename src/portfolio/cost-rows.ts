import type { Decimal } from '../money/decimal';
import type { AmountCell, AmountRow, AmountTable, Submission } from '../recognise/submission';
import type { CostRole } from '../template/roles';
import type { Place } from '../workbook/address';
import { createCostKinds, type CostKind, type KnownBy } from './cost-kinds';
import { type CostColumn, costColumns, developmentKind } from './cost-overview';
import { runningCostTables, tablesOfCosts } from './cost-tables';
import { likelySlips } from './likely-slips';
import { registerOf } from './register';
import { isPott } from './rows';
import { valueOf } from './sums';

/** Running the services, or developing them. */
export const COSTS = ['forvaltning', 'utveckling'] as const;
export type Cost = (typeof COSTS)[number];

/**
 * What a figure tells of its year: what was spent, what was decided, what is expected (with index, where the sheet
 * says so), how development changes the cost of running the services, or what is asked for.
 */
export type CostMeasure = 'utfall' | 'budget' | 'prognos' | 'effekt' | 'forslag';

/** A figure of the costs, in tkr. */
export interface StatedCost {
  readonly measure: CostMeasure;
  readonly year: number;
  /** What it counts as: what both its total and its index say it should be, where it is likely a slip. */
  readonly value: Decimal;
  /** What stands in the cell. */
  readonly stated: Decimal;
  readonly place: Place;
}

/** A row of the costs that counts once: no overview beside its details, no total. */
export interface CostRow {
  readonly name: string;
  /** The registered service that it names; null where it names none, or several. */
  readonly service: string | null;
  readonly kind: CostKind;
  readonly kindBy: KnownBy;
  /** The area that it is, or stands in; null where the supplier has none. */
  readonly area: string | null;
  readonly cost: Cost;
  /** A new förändringsinsats, outside the existing services. */
  readonly isNew: boolean;
  readonly isPott: boolean;
  readonly place: Place;
  readonly figures: readonly StatedCost[];
}

interface CostSource {
  readonly table: AmountTable;
  readonly columns: readonly CostColumn[];
  readonly role: CostRole;
}

const known = new WeakMap<Submission, readonly CostRow[]>();

/**
 * The rows of the cost chapter (3.1), each figure with its year, measure and cell: running costs by the most detailed
 * table, whose rows name services; development by the template's own tables, or the most detailed ones. Worked out once
 * for a submission.
 */
export function costRows(submission: Submission): readonly CostRow[] {
  const found = known.get(submission) ?? readRows(submission);
  known.set(submission, found);
  return found;
}

/** The tables whose rows count, with their columns of costs. */
function costSources(submission: Submission): readonly CostSource[] {
  const tables = tablesOfCosts(submission);
  const ofRunning = runningCostTables(tables);
  const others = tables.filter((table) => !ofRunning.includes(table));
  const development = (['utvecklingskostnader', 'nyaInsatser'] as const).map((role) => {
    const ofKind = others.filter((table) => developmentKind(table) === role);
    const given = ofKind.filter((table) => table.role !== null && table.rows.some(isData));
    return [largest(given.length > 0 ? given : ofKind), role] as const;
  });
  return [[largest(ofRunning), 'forvaltningskostnader'] as const, ...development].flatMap(([table, role]) =>
    table === undefined ? [] : [{ table, role, columns: costColumns(table, role) }],
  );
}

/** The table whose rows count of a role, in which the same costs may stand in several tables; null where none does. */
export const countedTable = (submission: Submission, role: CostRole): AmountTable | null =>
  costSources(submission).find((source) => source.role === role)?.table ?? null;

function readRows(submission: Submission): readonly CostRow[] {
  const kindOf = createCostKinds(submission);
  const register = registerOf(submission.template.register);
  const slips = new Map(likelySlips(submission).map(({ cell, implied }) => [cell, implied]));
  return costSources(submission).flatMap(({ table, columns, role }) =>
    table.rows.filter(isData).map((row): CostRow => {
      const [service = null, ...more] = register.named(row.label);
      const figures = columns.flatMap((column) => figureOf(row, column, role, slips));
      const { kind, by, area } = kindOf(table, row);
      return {
        name: row.label.replace(/:$/, ''),
        service: more.length === 0 ? service : null,
        ...{ kind, kindBy: by, area, figures },
        cost: role === 'forvaltningskostnader' ? 'forvaltning' : 'utveckling',
        isNew: role === 'nyaInsatser',
        isPott: isPott(row.label),
        place: row.labelPlace ?? row.amounts[0]?.place ?? { sheet: table.sheet, row: row.row, column: 0 },
      };
    }),
  );
}

function figureOf(
  { amounts }: AmountRow,
  { kind, year, index }: CostColumn,
  role: CostRole,
  slips: ReadonlyMap<AmountCell, Decimal>,
): readonly StatedCost[] {
  const cell = amounts[index];
  const stated = cell && valueOf(cell.amount);
  if (!cell || !stated || year === null) return [];
  const asked = role !== 'forvaltningskostnader' && (kind === 'prognos' || kind === 'year');
  const measure = asked || kind === 'year' ? 'forslag' : kind === 'effect' ? 'effekt' : kind;
  return [{ measure, year, value: slips.get(cell) ?? stated, stated, place: cell.place }];
}

const isData = ({ kind }: AmountRow): boolean => kind === 'data';

const largest = (tables: readonly AmountTable[]): AmountTable | undefined =>
  tables.toSorted((one, other) => other.rows.filter(isData).length - one.rows.filter(isData).length)[0];
