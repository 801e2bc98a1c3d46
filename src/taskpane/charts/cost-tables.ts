import { valueOf } from '../../rules/amounts';
import { costSection } from '../../rules/cost-chapter';
import { costKindOf, type CostKind } from '../../rules/development-lines';
import { runningCostTables } from '../../rules/running-cost-tables';
import type { AmountTable, Place, Submission } from '../../template/submission';
import { costColumns, type CostColumn } from './cost-columns';
import { createEffectFinder } from './cost-effects';
import { createServiceReader, type CostFigure, type CostService } from './cost-service';

export interface CostTable {
  readonly kind: CostKind;
  /** Where its first row stands. */
  readonly place: Place;
  readonly services: readonly CostService[];
  /** The names of the columns in which no row has anything; the figures leave them out. */
  readonly blank: readonly string[];
  /** The last row that sums the table, as the sheet states it; null where there is none. */
  readonly total: CostService | null;
  /** What the tables of development add to the cost of running a service; nothing in those tables themselves. */
  readonly effectsOf: (service: CostService) => readonly CostFigure[];
}

const KINDS: readonly CostKind[] = ['running', 'existing', 'new'];

/**
 * The tables of the cost chapter (3.1) that have rows: those of running the services first, and of each kind the most detailed first,
 * so that a supplier's own rows per service come before the overview that sums them.
 */
export function costTables(submission: Submission): readonly CostTable[] {
  const chapter = costSection(submission)?.id;
  const tables = submission.tables.filter((table) => table.chapter === chapter);
  const running = new Set(runningCostTables(tables));
  const kinds = tables.map((table) => ({
    table,
    kind: running.has(table) ? ('running' as const) : developmentKind(table),
  }));
  const findEffects = createEffectFinder(kinds.filter(({ kind }) => kind !== 'running'));
  return kinds
    .map(({ table, kind }) =>
      readTable(table, kind, kind === 'running' ? ({ name }) => findEffects(name) : () => []),
    )
    .filter((table) => table !== null)
    .toSorted(
      (one, other) =>
        KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || other.services.length - one.services.length,
    );
}

/** Said by the first header that says it, else by the caption. */
function developmentKind({ columns, caption }: AmountTable): CostKind {
  const named = [...columns.map(({ header }) => header), caption].map(costKindOf);
  return named.find((kind) => kind === 'new' || kind === 'existing') ?? 'existing';
}

function readTable(table: AmountTable, kind: CostKind, effectsOf: CostTable['effectsOf']): CostTable | null {
  const isBlank = ({ index }: CostColumn): boolean =>
    table.rows.every(({ amounts }) => (amounts[index]?.amount.kind ?? 'blank') === 'blank');
  const columns = costColumns(table, kind);
  const read = createServiceReader(
    table,
    kind,
    columns.filter((column) => !isBlank(column)),
  );
  const services = table.rows.filter((row) => row.kind === 'data').map(read);
  const [first] = services;
  if (!first || columns.length === 0) return null;
  const total = table.rows.findLast(
    (row) => row.kind === 'total' && row.amounts.some(({ amount }) => valueOf(amount)),
  );
  return {
    kind,
    place: first.place,
    services,
    blank: columns.filter(isBlank).map(({ name }) => name),
    total: total === undefined ? null : read(total),
    effectsOf,
  };
}
