import { groupBy, remember, rememberOf } from '../language/by-key';
import { createNameIndex } from '../language/same-name';
import type { Decimal } from '../money/decimal';
import type { AmountCell, AmountColumn, AmountTable, Submission } from '../recognise/submission';
import { placeAddress } from '../workbook/address';
import { columnName } from './columns';
import { withoutRates } from './index-rates';
import { type NamedRow, namedRows } from './named-rows';
import { columnSums } from './column-sums';
import { accuracyOf, valueOf } from './sums';

/** A post as one table states it. */
export interface StatedPost {
  readonly table: AmountTable;
  readonly column: AmountColumn;
  readonly named: NamedRow;
  readonly cell: AmountCell;
  readonly value: Decimal;
}

/** One post, year and measure, as several tables state it; the first place of each amount that is another. */
export interface DifferingPost {
  readonly stated: readonly StatedPost[];
}

/** So many posts at the least must agree before two columns are taken to tell of the same. */
const LEAST_AGREEING = 2;
/** No workbook has so many tables of costs; the rest are not compared. */
const MOST_TABLES = 30;

interface ReadTable {
  readonly table: AmountTable;
  readonly rows: readonly NamedRow[];
  /** What each row states, by column; null where it states no amount. */
  readonly posts: ReadonlyMap<NamedRow, readonly (StatedPost | null)[]>;
  readonly accuracy: Decimal;
  readonly misfits: ReadonlySet<AmountCell>;
}

/**
 * The posts that stand with different amounts in different tables. That two columns tell of the same is not taken from
 * their headers alone: these must not speak of different years, states or kinds of cost, and of the posts that both
 * tables name at least two must have the same amount, and no fewer than those that have another. Amounts that
 * rounding may explain are the same; a blank is no amount, a total counts only where both tables name all that goes
 * into it, and a sum that its own rows do not make tells nothing.
 * Wrong on: two measures that happen to agree in most posts (a first and a second version of a budget, which the
 * headers do not tell apart), which are taken for one; and tables with a single post in common and tables after
 * the thirtieth, which are not compared.
 */
export function differingPosts({ tables }: Submission): readonly DifferingPost[] {
  const read = tables
    .slice(0, MOST_TABLES)
    .map(readTable)
    .filter(({ rows }) => rows.length >= LEAST_AGREEING);
  const rowsNamed = indexRows(read);
  const links = read.flatMap((one, at) =>
    read.slice(at + 1).flatMap((other) => compare(one, other, rowsNamed)),
  );
  return clusters(links).flatMap(differing);
}

/** The rows of a table that a name stands for; a total has none. */
type RowsNamed = (name: string, table: ReadTable) => readonly NamedRow[];

/** One index for all tables: most names stand in many of them, and each is looked up once. */
function indexRows(tables: readonly ReadTable[]): RowsNamed {
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  const index = createNameIndex(
    rows.filter(({ row }) => row.name !== '').map((each) => [each.row.name, each]),
  );
  const byTable = remember((name) => {
    const same = name === '' ? rows.filter(({ row }) => row.name === '') : index(name).same;
    return groupBy(same, ({ table }) => table);
  });
  return (name, table) =>
    byTable(name)
      .get(table)
      ?.map(({ row }) => row) ?? [];
}

function readTable(table: AmountTable): ReadTable {
  const rows = namedRows(table);
  const posts = new Map(rows.map((named) => [named, table.columns.map((_, at) => stated(table, named, at))]));
  return { table, rows, posts, accuracy: accuracyOf(table), misfits: misfitsOf(table) };
}

/** The sums of a table that are not what their rows make, which is told by itself: they tell nothing of others. */
export const misfitsOf = rememberOf(
  (table: AmountTable): ReadonlySet<AmountCell> =>
    new Set(columnSums(withoutRates(table)).flatMap(({ cell, fits }) => (fits ? [] : cell))),
);

/** The same post in two tables. */
interface Link {
  readonly one: StatedPost;
  readonly other: StatedPost;
  readonly isSame: boolean;
  /** One of them is a sum that its rows do not make: no witness against the other. */
  readonly isDoubtful: boolean;
}

function compare(one: ReadTable, other: ReadTable, rowsNamed: RowsNamed): readonly Link[] {
  const comparable = one.table.columns.flatMap((left, leftAt) =>
    other.table.columns.flatMap((right, rightAt) =>
      mayTellOfTheSame(left, right, one.table, other.table) ? [{ leftAt, rightAt }] : [],
    ),
  );
  // Most tables tell of other things; their rows need not be looked up.
  if (comparable.length === 0) return [];
  const shared = one.rows.flatMap((row) => {
    const [same, ...more] = rowsNamed(row.name, other);
    return same && more.length === 0 ? [[row, same] as const] : [];
  });
  if (shared.length < LEAST_AGREEING) return [];
  // Of totals alone: it takes longer than the rest.
  const hasTotal = shared.some(([{ name }]) => name === '');
  const common = new Set(hasTotal ? shared.flat() : []);
  const pairs = comparable.flatMap(({ leftAt, rightAt }) => {
    const isWhole = hasTotal && sumsTheSame(one, leftAt, common) && sumsTheSame(other, rightAt, common);
    const told = isWhole ? shared : shared.filter(([{ name }]) => name !== '');
    const links = linksOf(told, [one, leftAt], [other, rightAt]);
    const agreeing = links.filter(({ isSame, one: { value } }) => isSame && !value.isZero()).length;
    const isShown = agreeing >= LEAST_AGREEING && agreeing >= links.filter(speaksAgainst).length;
    return isShown ? [{ leftAt, rightAt, agreeing, links }] : [];
  });
  // A column tells of the same as that one column with which it agrees the most.
  return pairs
    .filter(
      (pair) =>
        !pairs.some(
          (rival) =>
            rival !== pair &&
            (rival.leftAt === pair.leftAt || rival.rightAt === pair.rightAt) &&
            rival.agreeing >= pair.agreeing,
        ),
    )
    .flatMap(({ links }) => links);
}

type Shared = readonly (readonly [NamedRow, NamedRow])[];

/** What a column of a table and one of another state of the rows that they share. */
function linksOf(
  shared: Shared,
  [one, leftAt]: readonly [ReadTable, number],
  [other, rightAt]: readonly [ReadTable, number],
): readonly Link[] {
  const links: Link[] = [];
  for (const [row, same] of shared) {
    const [from, to] = [one.posts.get(row)?.[leftAt], other.posts.get(same)?.[rightAt]];
    if (!from || !to) continue;
    const isDoubtful = one.misfits.has(from.cell) || other.misfits.has(to.cell);
    links.push({ one: from, other: to, isSame: agree(one, from, other, to), isDoubtful });
  }
  return links;
}

/** Whether all that goes into the total of a column stands in the other table too: else the totals may well differ. */
const sumsTheSame = ({ rows, table }: ReadTable, at: number, common: ReadonlySet<NamedRow>): boolean => {
  const states = ({ row: { amounts } }: NamedRow): boolean => {
    const cell = amounts[at];
    return cell !== undefined && valueOf(cell.amount)?.isZero() === false;
  };
  return table.columns.length > at && rows.every((row) => !row.isTop || common.has(row) || !states(row));
};

/** A total that differs follows from the rows that do, and is no witness of its own. */
const speaksAgainst = ({ one, isSame, isDoubtful }: Link): boolean =>
  !isSame && !isDoubtful && one.named.name !== '';

function mayTellOfTheSame(
  left: AmountColumn,
  right: AmountColumn,
  leftTable: AmountTable,
  rightTable: AmountTable,
): boolean {
  if (left.state !== right.state) return false;
  const isOfYear =
    left.years.length > 0 && right.years.length > 0
      ? left.years.length === right.years.length && left.years.every((year) => right.years.includes(year))
      : left.state !== null;
  const [kind, other] = [kindOf(left, leftTable), kindOf(right, rightTable)];
  return isOfYear && (kind === null || other === null || kind === other);
}

/** A column headed by a year alone may tell of development or of what it changes: its caption does not say which. */
const kindOf = (column: AmountColumn, table: AmountTable): AmountColumn['kind'] =>
  column.kind ?? (column.state === null ? null : table.kind);

/** The post that a column of a table states in a row; null where no amount stands there. */
export function stated(table: AmountTable, named: NamedRow, at: number): StatedPost | null {
  const [column, cell] = [table.columns[at], named.row.amounts[at]];
  const value = cell && valueOf(cell.amount);
  return column && cell && value ? { table, column, named, cell, value } : null;
}

/** Each may be rounded, and a total may sum rounded rows. */
function agree(one: ReadTable, from: StatedPost, other: ReadTable, to: StatedPost): boolean {
  if (from.value.equals(to.value)) return true;
  const addends = Math.max(from.named.addends, to.named.addends);
  const coarser = one.accuracy.greaterThan(other.accuracy) ? one.accuracy : other.accuracy;
  const slack = one.accuracy.plus(other.accuracy).plus(coarser.times(addends)).div(2);
  return from.value.minus(to.value).abs().lessThanOrEqualTo(slack);
}

interface Cluster {
  readonly posts: Map<string, StatedPost>;
  isDiffering: boolean;
}

/** Links that share a cell tell of one and the same post. */
function clusters(links: readonly Link[]): readonly Cluster[] {
  const byCell = new Map<string, Cluster>();
  for (const { one, other, isSame, isDoubtful } of links) {
    const [left, right] = [one, other].map((post) => {
      const key = placeAddress(post.cell.place);
      const cluster = byCell.get(key) ?? { posts: new Map([[key, post]]), isDiffering: false };
      byCell.set(key, cluster);
      return cluster;
    });
    if (!left || !right) continue;
    if (left !== right) {
      for (const [key, post] of right.posts) {
        left.posts.set(key, post);
        byCell.set(key, left);
      }
      left.isDiffering ||= right.isDiffering;
    }
    left.isDiffering ||= !isSame && !isDoubtful;
  }
  return [...new Set(byCell.values())];
}

function differing({ posts, isDiffering }: Cluster): readonly DifferingPost[] {
  if (!isDiffering) return [];
  const byValue = new Map<string, StatedPost>();
  for (const post of posts.values()) {
    const key = post.value.toString();
    if (!byValue.has(key)) byValue.set(key, post);
  }
  return [{ stated: [...byValue.values()] }];
}

/** A post's own column, as people are told of it. */
export const measureOf = ({ column }: StatedPost): string => columnName(column);
