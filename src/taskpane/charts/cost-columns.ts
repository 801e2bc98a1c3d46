import type { CostState } from '../../rules/headers';
import { ownHeader, stateOf, yearsIn } from '../../rules/headers';
import { costKindOf, type CostKind } from '../../rules/development-lines';
import type { AmountTable } from '../../template/submission';

/**
 * What a column tells of: a state of the cost, the cost of a year (`year`), or how a year's cost of running the services is changed
 * (`effect`).
 */
export type MeasureKind = CostState | 'year' | 'effect';

/** A column of costs; `index` is its order in the table. */
export interface CostColumn {
  readonly index: number;
  readonly kind: MeasureKind;
  readonly year: number | null;
  /** The lowest of its headers, remarks left out. */
  readonly name: string;
}

const BARE_YEAR = /^(?:år )?(?:19|20)\d\d$/i;
/** "(Förändring enskilt år)" */
const REMARK = /^\(.*\)$/;

/**
 * The columns of a table of 3.1 that state costs. In the tables of development the template asks for the effects on the cost of running
 * in columns headed by a year alone, after those of the cost itself: they are known by that, or by a header that names
 * förvaltning or drift. Left out are columns of another kind: an index, a change in per cent, a sum of others.
 * Wrong on: a table of development that gives the effects first, which are then taken for the cost.
 */
export function costColumns({ columns }: AmountTable, tableKind: CostKind): readonly CostColumn[] {
  return columns.reduce<readonly CostColumn[]>((before, { header }, index) => {
    const parts = header.split(' · ').filter((part) => !REMARK.test(part));
    const name = parts.at(-1) ?? ownHeader(header);
    const year = yearOf([name, ...parts]);
    const kind = kindOf(header, name, year, tableKind, before);
    return kind === null ? before : [...before, { index, kind, year, name }];
  }, []);
}

/** The one year that the first text with years names; null when that names several, or none does. */
function yearOf(texts: readonly string[]): number | null {
  const years = texts.map(yearsIn).find(({ length }) => length > 0) ?? [];
  return years.length === 1 ? (years[0] ?? null) : null;
}

function kindOf(
  header: string,
  name: string,
  year: number | null,
  tableKind: CostKind,
  before: readonly CostColumn[],
): MeasureKind | null {
  if (tableKind !== 'running' && costKindOf(header) === 'running') return 'effect';
  const state = stateOf(header);
  if (state !== null) return state;
  if (!BARE_YEAR.test(name)) return null;
  const costIsStated = before.some((column) => column.kind !== 'year' || column.year === year);
  return tableKind !== 'running' && costIsStated ? 'effect' : 'year';
}
