import { createNameIndex } from '../../language/name-index';
import { sumOf, valueOf } from '../../rules/amounts';
import type { CostKind } from '../../rules/development-lines';
import { groupBy } from '../../rules/group-by';
import type { AmountTable } from '../../template/submission';
import { costColumns } from './cost-columns';
import type { CostFigure } from './cost-service';

/** A table of development, or of new förändringsinsatser. */
export interface DevelopmentTable {
  readonly table: AmountTable;
  readonly kind: CostKind;
}

/**
 * Makes a function that finds by name how development changes the cost of running a service: its rows' effects per year, zero and
 * blank ones left out. A service that stands in several tables of a kind (an overview and its details) gets those of the first that
 * has any, since the same money stands in both; several rows of a table are added.
 */
export function createEffectFinder(
  tables: readonly DevelopmentTable[],
): (name: string) => readonly CostFigure[] {
  const finders = tables.map(({ table, kind }) => ({ kind, find: createTableFinder(table, kind) }));
  const byKind = [...groupBy(finders, ({ kind }) => kind).values()];
  return (name) =>
    byKind.flatMap((same) => same.map(({ find }) => find(name)).find(({ length }) => length > 0) ?? []);
}

function createTableFinder(table: AmountTable, source: CostKind): (name: string) => readonly CostFigure[] {
  const columns = costColumns(table, source).filter((column) => column.kind === 'effect');
  const rows = table.rows.filter((row) => row.kind === 'data');
  const named = createNameIndex(rows.map((row) => [row.label, row]));
  return (name) => {
    const { same } = named(name);
    return columns.flatMap(({ index, kind, year, name: header }): CostFigure[] => {
      const cells = same.flatMap(({ amounts }) => amounts[index] ?? []);
      const value = sumOf(cells.flatMap(({ amount }) => valueOf(amount) ?? []));
      const [first] = cells;
      if (!first || value.isZero()) return [];
      return [{ kind, year, name: header, source, amount: { kind: 'number', value }, place: first.place }];
    });
  };
}
