import { lettersOnly } from '../../language/normalise';
import type { AmountTable, Card, ChapterTable, Submission } from '../../recognise/submission';
import { countedTable } from '../../portfolio/cost-rows';
import { type ColumnRole, COST_ROLES, type CostState } from '../../template/roles';
import type { TableDefinition } from '../../template/template';
import type { Place } from '../../workbook/address';
import type { Filling } from '../filling';
import type { ChapterPlan, Layout, TablePlan } from '../layout';
import { nameOf, serviceOf, textOf } from './insatser';
import type { Mover } from './ledger';
import { CARRIED } from './texts';

/** What the first column of a new table names: what the older table of that role names. */
export function namesFor(
  { role, columns }: TableDefinition,
  old: Submission,
  running: readonly Card[],
): readonly string[] | undefined {
  if (role === 'effekter') return running.length === 0 ? undefined : running.map(serviceOf);
  const own = costsOf(old, role).flatMap(({ rows }) =>
    rows.filter(({ kind }) => kind === 'data').map(({ label }) => label),
  );
  if (own.length > 0) return [...new Set(own)];
  if (role !== 'konsolidering' && role !== 'fordelningsnycklar') return undefined;
  if (!columns.some((column) => column.role === 'tjanst')) return undefined;
  const named = tablesOf(old, role).flatMap(({ rows }) => rows.map(({ cells }) => serviceIn(cells)));
  return named.length === 0 ? undefined : [...new Set(named.filter((name) => name !== ''))];
}

/**
 * The tables whose rows are moved into that of a role: of costs the one that counts, which may be a more detailed one
 * of the supplier's own, whose services the template's table sums by area.
 */
function costsOf(old: Submission, role: TableDefinition['role']): readonly AmountTable[] {
  const cost = COST_ROLES.find((each) => each === role);
  const counted = cost === undefined ? null : countedTable(old, cost);
  return counted === null ? old.tables.filter((table) => table.role === role) : [counted];
}

const serviceIn = (cells: ChapterTable['rows'][number]['cells']): string =>
  cells.find(({ role }) => role === 'tjanst')?.text ?? '';

const tablesOf = (
  { sections, template }: Submission,
  role: TableDefinition['role'],
): readonly ChapterTable[] => {
  const chapter = template.chapters.find(({ tables = [] }) => tables.some((table) => table.role === role));
  return sections.filter(({ id }) => id === chapter?.number).flatMap(({ tables }) => tables);
};

interface Moving {
  readonly move: Mover;
  readonly isSameYear: boolean;
}

export function moveTables(old: Submission, { chapters }: Layout, moving: Moving): void {
  for (const plan of chapters)
    for (const table of plan.tables) {
      const { role } = table.definition;
      const counted = costsOf(old, role);
      for (const cost of counted) moveCosts(cost, { plan, table }, moving);
      for (const sums of old.tables.filter((each) => each.role === role && !counted.includes(each)))
        for (const place of placesIn(sums)) moving.move.explain(place, CARRIED.sum);
      if (role === 'konsolidering' || role === 'fordelningsnycklar')
        for (const own of tablesOf(old, role)) moveRows(own, { plan, table }, moving);
    }
}

const placesIn = ({ rows }: AmountTable): readonly Place[] =>
  rows.flatMap(({ labelPlace, amounts }) => [
    ...(labelPlace === null ? [] : [labelPlace]),
    ...amounts.map(({ place }) => place),
  ]);

interface Target {
  readonly plan: ChapterPlan;
  readonly table: TablePlan;
}

/** The row of a new table that names something. */
function rowNamed({ groups }: TablePlan, name: string): number | null {
  for (const { first, names } of groups) {
    const at = names.findIndex((each) => each !== null && lettersOnly(each) === lettersOnly(name));
    if (at >= 0) return first + at;
  }
  return null;
}

/** A year later the prognos is the budget, and the budget waits for its utfall. */
const A_YEAR_LATER: Readonly<Partial<Record<CostState, CostState>>> = { prognos: 'budget' };

function moveCosts(old: AmountTable, { plan, table }: Target, { move, isSameYear }: Moving): void {
  const columnFor = (state: CostState | null): number => {
    const wanted = state === null ? undefined : isSameYear ? state : A_YEAR_LATER[state];
    return wanted === undefined ? -1 : table.columns.findIndex(({ role }) => role === wanted);
  };
  for (const { kind, label, labelPlace, amounts } of old.rows) {
    const row = kind === 'data' ? rowNamed(table, label) : null;
    const at = (column: number): Place => ({ sheet: plan.sheet, row: row ?? 0, column });
    if (labelPlace !== null) {
      if (row === null) move.explain(labelPlace, CARRIED.sum);
      else move(labelPlace, at(0), label);
    }
    amounts.forEach(({ place, amount }, index) => {
      const state = old.columns[index]?.state ?? null;
      const column = columnFor(state);
      const value = amount.kind === 'number' || amount.kind === 'text' ? amount.value.toNumber() : null;
      if (row === null) move.explain(place, CARRIED.sum);
      else if (column < 0 || value === null)
        move.explain(place, state === 'budget' ? CARRIED.awaitsUtfall : CARRIED.olderYear);
      else move(place, at(column), value);
    });
  }
}

/** Of keys what is in use, of consolidation the services: the rest is told anew each year. */
const KEPT: readonly ColumnRole[] = ['tjanst', 'nuvarande'];

function moveRows(old: ChapterTable, { plan, table }: Target, { move, isSameYear }: Moving): void {
  for (const { cells } of old.rows) {
    const row = rowNamed(table, serviceIn(cells));
    for (const { role, text, place } of cells) {
      const column = table.columns.findIndex((each) => each.role === role);
      const isKept = isSameYear || KEPT.includes(role);
      if (row === null || column < 0 || text === '' || !isKept) move.explain(place, CARRIED.toldAnew);
      else move(place, { sheet: plan.sheet, row, column }, text);
    }
  }
}

/** Each effect that was aimed at waits to be reported, beside the insats that was to give it. */
export function awaitEffects(running: readonly Card[], { chapters }: Layout, { put }: Filling): void {
  for (const { sheet, tables } of chapters)
    for (const { definition, columns, groups } of tables) {
      const [group] = groups;
      if (definition.role !== 'effekter' || group === undefined) continue;
      const column = (role: ColumnRole): number => columns.findIndex((each) => each.role === role);
      running.slice(0, group.names.length).forEach((card, at) => {
        const row = group.first + at;
        const goal = textOf(card, 'effektmal');
        const text = `${nameOf(card)}${goal === '' ? '' : `. ${CARRIED.goal} ${goal}`}`;
        if (column('insatser') >= 0) put({ sheet, row, column: column('insatser') }, text);
      });
    }
}
