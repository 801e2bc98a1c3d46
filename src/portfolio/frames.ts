import { groupBy } from '../language/by-key';
import { type Decimal, sumOf } from '../money/decimal';
import type { AmountRow, AmountTable, Submission } from '../recognise/submission';
import type { CostRole, CostState } from '../template/roles';
import type { ServiceKind } from '../template/template';
import type { Place } from '../workbook/address';
import { type CostColumn, costColumns, developmentKind, type MeasureKind } from './cost-overview';
import { runningCostTables, tablesOfCosts } from './cost-tables';
import { outsideRows } from './outside-rows';
import { registerOf } from './register';
import { isPott } from './rows';
import { valueOf } from './sums';

/** A sum of rows in tkr, and the cells that it rests on. */
export interface Reckoned {
  readonly value: Decimal;
  readonly cells: readonly Place[];
}

/** What a supplier's costs come to, without what is outside the frames; null where nothing is stated. */
export interface Frame {
  readonly utfall: Reckoned | null;
  readonly budget: Reckoned | null;
  /** Without index: for running the services the budget and the year's effects, for development the stated amounts. */
  readonly forslag: Reckoned | null;
}

export interface Frames {
  readonly forvaltning: Frame;
  readonly utveckling: Frame;
  /** How development changes the cost of running the services, by year. */
  readonly effects: ReadonlyMap<number, Reckoned>;
  /** The budget of running the services that the register knows, by their kind. */
  readonly budgetByKind: ReadonlyMap<ServiceKind, Reckoned>;
}

/** A table with the rows that count and its columns of costs. */
interface CostSource {
  readonly rows: readonly AmountRow[];
  readonly columns: readonly CostColumn[];
}

/**
 * The frames of a year of a supplier: running costs by the most detailed table, whose rows name
 * services, without rows outside the frame; development by the template's own tables, or the most detailed ones. A
 * cut that nobody has placed ("Ambitionsanpassning", a pott below zero) is no proposal and left out.
 * Wrong on: effects that a supplier gives as running totals, which count as those of the year they stand at.
 */
export function framesOf(submission: Submission, year: number): Frames {
  const tables = tablesOfCosts(submission);
  const ofRunning = runningCostTables(tables);
  const others = tables.filter((table) => !ofRunning.includes(table));
  const running = source(largest(ofRunning), 'forvaltningskostnader', submission);
  const [existing, fresh] = (['utvecklingskostnader', 'nyaInsatser'] as const).map((kind) => {
    const ofKind = others.filter((table) => developmentKind(table) === kind);
    const given = ofKind.filter(({ role, rows }) => role !== null && rows.some((row) => row.kind === 'data'));
    return source(largest(given.length > 0 ? given : ofKind), kind, submission);
  });
  const ofDevelopment = [existing, fresh].filter((each) => each !== undefined);
  const years = [...new Set(ofDevelopment.flatMap(({ columns }) => columns.flatMap(ofEffect)))].sort();
  const effects = new Map(
    years.flatMap((each) => {
      const sum = added(ofDevelopment.map((one) => columnSum(one, 'effect', each)));
      return sum ? [[each, sum] as const] : [];
    }),
  );
  const budget = columnSum(running, 'budget', year - 1);
  return {
    forvaltning: {
      utfall: columnSum(running, 'utfall', year - 2),
      budget,
      forslag: budget && added([budget, effects.get(year) ?? null]),
    },
    utveckling: {
      utfall: columnSum(existing, 'utfall', year - 2),
      budget: columnSum(existing, 'budget', year - 1),
      forslag: added([columnSum(existing, 'prognos', year), columnSum(fresh, 'year', year)]),
    },
    effects,
    budgetByKind: byKind(running, submission, year),
  };
}

function byKind(
  running: CostSource | undefined,
  { template }: Submission,
  year: number,
): ReadonlyMap<ServiceKind, Reckoned> {
  if (running === undefined) return new Map();
  const register = registerOf(template.register);
  const rows = groupBy(running.rows, ({ label }) => {
    const names = register.named(label);
    const kinds = new Set(
      template.register.flatMap(({ name, kind }) => (names.includes(name) ? (kind ?? []) : [])),
    );
    const [kind, ...others] = kinds;
    return others.length === 0 ? kind : undefined;
  });
  return new Map(
    [...rows].flatMap(([kind, same]) => {
      const sum = columnSum({ ...running, rows: same }, 'budget', year - 1);
      return kind !== undefined && sum ? [[kind, sum] as const] : [];
    }),
  );
}

const ofEffect = ({ kind, year }: CostColumn): readonly number[] =>
  kind === 'effect' && year !== null ? [year] : [];

const rowsOfData = ({ rows }: AmountTable): readonly AmountRow[] =>
  rows.filter(({ kind }) => kind === 'data');

const largest = (tables: readonly AmountTable[]): AmountTable | undefined =>
  tables.toSorted((one, other) => rowsOfData(other).length - rowsOfData(one).length)[0];

function source(
  table: AmountTable | undefined,
  kind: CostRole,
  submission: Submission,
): CostSource | undefined {
  if (table === undefined) return undefined;
  const outside = new Set(
    kind === 'forvaltningskostnader' ? outsideRows(table, submission).map(({ row }) => row) : [],
  );
  return { rows: rowsOfData(table).filter((row) => !outside.has(row)), columns: costColumns(table, kind) };
}

function columnSum(
  from: CostSource | undefined,
  kind: MeasureKind | CostState,
  year: number,
): Reckoned | null {
  const column = from?.columns.find((each) => each.kind === kind && each.year === year);
  if (!from || !column) return null;
  const stated = from.rows.flatMap((row) => {
    const cell = row.amounts[column.index];
    const value = cell && valueOf(cell.amount);
    if (!cell || !value || (isPott(row.label) && value.isNegative())) return [];
    return [{ value, place: cell.place }];
  });
  if (stated.length === 0) return null;
  return { value: sumOf(stated.map(({ value }) => value)), cells: stated.map(({ place }) => place) };
}

function added(sums: readonly (Reckoned | null)[]): Reckoned | null {
  const stated = sums.filter((sum) => sum !== null);
  if (stated.length === 0) return null;
  return { value: sumOf(stated.map(({ value }) => value)), cells: stated.flatMap(({ cells }) => cells) };
}

/** The change between two sums as a share of the first; null where one is missing or the first is nothing. */
export const changeBetween = (from: Reckoned | null, to: Reckoned | null): Decimal | null =>
  from === null || to === null || from.value.isZero()
    ? null
    : to.value.minus(from.value).div(from.value.abs());
