import { append, groupBy } from '../language/by-key';
import { lettersOnly } from '../language/normalise';
import { createLikenessIndex } from '../language/same-name';
import { costColumns, developmentKind, headerOfColumn } from '../portfolio/cost-overview';
import { isDevelopment, runningCostTables } from '../portfolio/cost-tables';
import type { AmountCell, AmountColumn, AmountRow, AmountTable, Submission } from '../recognise/submission';
import type { CostRole } from '../template/roles';
import { chapterRoles } from './chapters';
import type { Edge } from './assignment';
import type { Corrections } from '../findings/corrections';
import { corrected } from './corrections';
import { type Pair, type Pairing, pairByKey, pairByLikeness, pairInOrder, unpaired } from './pairing';
import { serviceKeys } from './services';

/** A table of amounts with what its rows and columns mean, by which they are known again. */
export interface KeyedTable {
  readonly table: AmountTable;
  /** The role of its chapter; null outside all. */
  readonly chapter: string | null;
  readonly cost: CostRole;
  /** One per column. */
  readonly columns: readonly string[];
  readonly rows: readonly KeyedRow[];
}

/** A row with a name. */
export interface KeyedRow {
  readonly owner: KeyedTable;
  readonly row: AmountRow;
  readonly name: string;
  /** The group that it stands under; "" where there is none. */
  readonly group: string;
  readonly service: string;
  readonly isSum: boolean;
}

/** The tables of a submission that have rows with names. */
export function keyedTables(submission: Submission): readonly KeyedTable[] {
  const roleOf = chapterRoles(submission);
  const keyOf = serviceKeys(submission);
  const running = new Set(
    [...groupBy(submission.tables, ({ chapter }) => chapter).values()].flatMap(runningCostTables),
  );
  return submission.tables.map((table): KeyedTable => {
    const cost = running.has(table) ? 'forvaltningskostnader' : developmentKind(table);
    const rows: KeyedRow[] = [];
    const keyed: KeyedTable = {
      table,
      chapter: roleOf(table.chapter),
      cost,
      columns: columnKeys(table, cost),
      rows,
    };
    rows.push(...keyedRows(keyed, keyOf));
    return keyed;
  });
}

const isSum = ({ kind }: AmountRow): boolean => kind === 'total' || kind === 'subtotal';

function keyedRows(owner: KeyedTable, keyOf: (label: string) => string): readonly KeyedRow[] {
  let group = '';
  let last = '';
  return owner.table.rows.flatMap((row): KeyedRow[] => {
    const own = row.label.replace(/:$/, '');
    if (row.kind === 'group') group = lettersOnly(own);
    const name = own === '' && isSum(row) ? `Σ ${group || last}` : own;
    const keyed = { owner, row, name, group: row.kind === 'group' ? '' : group, isSum: isSum(row) };
    if (own !== '') last = lettersOnly(own);
    // Below a subtotal another group may begin without a name.
    if (row.kind === 'subtotal') group = '';
    return name === '' || row.kind === 'spare' ? [] : [{ ...keyed, service: own === '' ? '' : keyOf(own) }];
  });
}

/** What each column tells of: its state or measure and year, else its header; numbered where several tell the same. */
function columnKeys(table: AmountTable, cost: CostRole): readonly string[] {
  const measures = new Map(costColumns(table, cost).map((column) => [column.index, column]));
  const keys = table.columns.map((column, index) => {
    const measure = measures.get(index);
    const header = lettersOnly(withoutUnit(headerOfColumn(column)));
    if (measure && measure.year !== null) return `${measure.kind} ${measure.year}`;
    return measure && measure.kind !== 'year'
      ? `${measure.kind} ${yearsOf(column)}`
      : `${header} ${yearsOf(column)}`;
  });
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const seen = new Map<string, number>();
  return keys.map((key, index) => {
    if (times.get(key) === 1) return key;
    const column = table.columns[index];
    const precise = `${key} ${column ? column.headers.map(lettersOnly).join('/') : ''}`;
    const ordinal = (seen.get(precise) ?? 0) + 1;
    seen.set(precise, ordinal);
    return ordinal === 1 ? precise : `${precise} ${ordinal}`;
  });
}

const withoutUnit = (header: string): string =>
  header.replace(/[(,]? ?(?:i )?(?:tkr|mnkr|mkr|kr|tusental kronor|kronor)\b\.?\)?/gi, '');

const yearsOf = ({ years }: AmountColumn): string => years.join('-');

/**
 * Pairs the tables of two workbooks: those of the template by their role, others by their captions, and by how many
 * names of rows and columns they have in common.
 */
export function pairTables(before: readonly KeyedTable[], after: readonly KeyedTable[]): Pairing<KeyedTable> {
  const keys: readonly ((table: KeyedTable) => readonly string[])[] = [
    ({ chapter, table }) => (table.role === null ? [] : [`${chapter} ${table.role}`]),
    ({ chapter, table, cost }) =>
      table.caption === '' ? [] : [[chapter, cost, lettersOnly(table.caption)].join('|')],
  ];
  const exact = keys.reduce((found, keysOf) => pairByKey(found, keysOf), unpaired(before, after));
  const alike = pairByLikeness(exact, tableLikenesses(exact.left, exact.right));
  return pairInOrder(alike, ({ chapter, cost, columns }) => [chapter, cost, ...columns].join('|'));
}

/** So much of the names of two tables must be common. */
const LEAST = 0.3;
const MOST_BEARERS = 60;

function tableLikenesses(left: readonly KeyedTable[], right: readonly KeyedTable[]): readonly Edge[] {
  const [ours, theirs] = [left.map(namesIn), right.map(namesIn)];
  const byName = new Map<string, number[]>();
  theirs.forEach((names, at) => {
    for (const name of names) append(byName, name, at);
  });
  return ours.flatMap((names, at): Edge[] => {
    const near = new Set(
      [...names].flatMap((name) => {
        const bearers = byName.get(name) ?? [];
        return bearers.length > MOST_BEARERS ? [] : bearers;
      }),
    );
    return [...near].flatMap((to): Edge[] => {
      const [one, other, names2] = [left[at], right[to], theirs[to]];
      if (!one || !other || !names2) return [];
      const shared = [...names].filter((name) => names2.has(name)).length;
      const likeness = (2 * shared) / (names.size + names2.size);
      const bonus = (one.chapter === other.chapter ? 0.1 : 0) + (one.cost === other.cost ? 0.1 : 0);
      return likeness >= LEAST ? [{ left: at, right: to, likeness: likeness * 0.8 + bonus }] : [];
    });
  });
}

const namesIn = ({ rows, columns }: KeyedTable): ReadonlySet<string> =>
  new Set([
    ...rows.filter((row) => !row.isSum).map(({ name }) => `r ${lettersOnly(name)}`),
    ...columns.map((key) => `c ${key}`),
  ]);

/**
 * Pairs the rows of two tables, or of what is left of several: by group and name, by name, by the service that they
 * name, and at last by likeness, which is a guess.
 */
export function pairRows(
  before: readonly KeyedRow[],
  after: readonly KeyedRow[],
  corrections: Corrections,
): Pairing<KeyedRow> {
  const { pairing, apart } = corrected(unpaired(before, after), corrections, 'rad', ({ name }) => name);
  const sign = ({ isSum: sums }: KeyedRow): string => (sums ? 'Σ' : '');
  const keys: readonly ((row: KeyedRow) => readonly string[])[] = [
    (row) => [`${sign(row)}${row.group}|${lettersOnly(row.name)}`],
    (row) => [`${sign(row)}${lettersOnly(row.name)}`],
    (row) => (row.isSum || !row.service.startsWith('§') ? [] : [`${row.group}|${row.service}`]),
    (row) => (row.isSum || !row.service.startsWith('§') ? [] : [row.service]),
    // A table has one last total, whatever it is called.
    (row) => (row.row.kind === 'total' ? ['total'] : []),
  ];
  const exact = keys.reduce((found, keysOf) => pairByKey(found, keysOf), pairing);
  const same = pairInOrder(exact, (row) => `${sign(row)}${row.group}|${lettersOnly(row.name)}`);
  const { pairs, left, right } = pairByLikeness(same, rowLikenesses(same.left, same.right));
  return { pairs, left: [...left, ...apart.left], right: [...right, ...apart.right] };
}

/** Rows whose names may be the same, and rows under other names whose figures are all the same. */
function rowLikenesses(left: readonly KeyedRow[], right: readonly KeyedRow[]): readonly Edge[] {
  const [ours, theirs] = [open(left), open(right)];
  const [nearOurs, nearTheirs] = [createLikenessIndex(ours), createLikenessIndex(theirs)];
  const edges = new Map<string, Edge>();
  const add = (at: number, to: number): void => {
    const [one, other] = [left[at], right[to]];
    if (one && other) edges.set(`${at} ${to}`, { left: at, right: to, likeness: rowLikeness(one, other) });
  };
  for (const [name, at] of ours) for (const to of nearTheirs(name)) add(at, to);
  for (const [name, to] of theirs) for (const at of nearOurs(name)) add(at, to);
  for (const { left: at, right: to } of withSameFigures(left, right)) add(at, to);
  return [...edges.values()];
}

const open = (rows: readonly KeyedRow[]): readonly (readonly [name: string, at: number])[] =>
  rows.flatMap((row, at) => (row.isSum ? [] : [[row.name, at] as const]));

/** Fewer figures that are more than nothing may agree by chance. */
const FEWEST_FIGURES = 2;

function withSameFigures(
  left: readonly KeyedRow[],
  right: readonly KeyedRow[],
): readonly { readonly left: number; readonly right: number }[] {
  const places = (rows: readonly KeyedRow[]): readonly { at: number; key: string }[] =>
    open(rows).map(([, at]) => ({ at, key: figuresKey(rows[at]) }));
  return pairByKey(unpaired(places(left), places(right)), ({ key }) => [key]).pairs.map((pair) => ({
    left: pair.left.at,
    right: pair.right.at,
  }));
}

function figuresKey(row: KeyedRow | undefined): string {
  const figures = row ? [...figuresOf(row)].filter(([, value]) => value !== '0') : [];
  return figures.length < FEWEST_FIGURES ? '' : JSON.stringify(figures.toSorted());
}

const figuresOf = ({ row, owner }: KeyedRow): ReadonlyMap<string, string> =>
  new Map(
    row.amounts.flatMap(({ amount }, at) =>
      amount.kind === 'number' || amount.kind === 'text'
        ? [[owner.columns[at] ?? '', amount.value.toString()] as const]
        : [],
    ),
  );

/** Rows whose names may be the same are told apart by their groups and by how many of their figures agree. */
function rowLikeness(one: KeyedRow, other: KeyedRow): number {
  const [ours, theirs] = [figuresOf(one), figuresOf(other)];
  const shared = [...ours].filter(([key, value]) => theirs.get(key) === value).length;
  const agreement = ours.size + theirs.size === 0 ? 0 : (2 * shared) / (ours.size + theirs.size);
  return 0.4 + (one.group === other.group ? 0.2 : 0) + 0.4 * agreement;
}

/** Cells of two rows that tell of the same, by their columns. */
export function pairCells({ left, right }: Pair<KeyedRow>): Pairing<KeyedCell> {
  return pairByKey(unpaired(cellsOf(left), cellsOf(right)), ({ column }) => [column]);
}

export interface KeyedCell {
  readonly column: string;
  readonly definition: AmountColumn;
  readonly cell: AmountCell;
}

const cellsOf = ({ owner, row }: KeyedRow): readonly KeyedCell[] =>
  row.amounts.flatMap((cell, at): KeyedCell[] => {
    const definition = owner.table.columns[at];
    return definition ? [{ column: owner.columns[at] ?? '', definition, cell }] : [];
  });

/** Whether a table tells of running the services or of developing them. */
export const frameOf = ({ cost }: KeyedTable): 'forvaltning' | 'utveckling' =>
  isDevelopment(cost) ? 'utveckling' : 'forvaltning';
