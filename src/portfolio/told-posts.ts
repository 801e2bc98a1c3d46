import { createMentions } from '../language/mentions';
import { createNameIndex } from '../language/same-name';
import { Decimal } from '../money/decimal';
import type { AmountTable, Submission } from '../recognise/submission';
import type { CostRole } from '../template/roles';
import { developmentKind } from './cost-overview';
import { runningCostTables, tablesOfCosts } from './cost-tables';
import { namedRows } from './named-rows';
import type { StatedPost } from './same-posts';
import { accuracyOf, valueOf } from './sums';
import { findInTexts, type WrittenText } from './texts';
import { createAmountsTold, type ToldAmount } from './told-amounts';

/** A post that a text states otherwise than the tables do. */
export interface ToldPost {
  readonly written: WrittenText;
  readonly told: ToldAmount;
  /** The first place that states it in a table; no table agrees with the text. */
  readonly stated: StatedPost;
}

/** No workbook says outright what so many things cost; the rest is not compared. */
const MOST_TOLD = 200;

/**
 * The posts whose amount a text of any chapter tells otherwise than every table of costs does. Compared is a plain
 * statement of a level (`createAmountsTold`) that names one row and no other, or no row but one kind of cost ("Budget
 * 2023 för förvaltning är …"), which is its total. A statement that is not plain, or that names neither, is compared
 * with all that it may be of, and told only where it lies so near one of them that it can hardly be of anything else.
 * Wrong on: a sentence that names a row by a word that it holds for another reason, and one about a cost of no table
 * that happens to lie near one of them.
 */
export function differingTexts(submission: Submission): readonly ToldPost[] {
  const amountsIn = createAmountsTold(submission.template);
  const found = findInTexts(submission, (text) => {
    const told = amountsIn(text);
    return told.length > 0 ? told : null;
  });
  if (found.length === 0) return [];
  const statedBy = createStatements(submission);
  return found
    .flatMap(({ found: all, written }) => all.map((told) => ({ told, written })))
    .slice(0, MOST_TOLD)
    .flatMap(({ told, written }): ToldPost[] => {
      const { posts, isCertain } = statedBy(told);
      if (posts.some((post) => agrees(post, told))) return [];
      const stated = isCertain ? posts[0] : posts.find((post) => isNear(post, told));
      return stated ? [{ written, told, stated }] : [];
    });
}

interface CostTable {
  readonly table: AmountTable;
  readonly kind: CostRole;
}

interface Statements {
  readonly posts: readonly StatedPost[];
  /** Whether the text can be of nothing else. */
  readonly isCertain: boolean;
}

const NONE: Statements = { posts: [], isCertain: false };

function createStatements(submission: Submission): (told: ToldAmount) => Statements {
  const costs = tablesOfCosts(submission);
  const running = new Set(runningCostTables(costs));
  const tables = costs.map((table): CostTable => ({
    table,
    kind: running.has(table) ? 'forvaltningskostnader' : developmentKind(table),
  }));
  const rows = tables.flatMap((each) => namedRows(each.table).map((named) => ({ ...each, named })));
  const rowsOf = createNameIndex(rows.map((row) => [row.named.name, row]));
  const names = [...new Set(rows.map(({ named }) => named.name))].filter((name) => name !== '');
  const totals = rows.filter(({ named, table }) => named.name === '' && table.role !== null);
  const kindIn = createKindReader(submission);
  const { totals: totalWords } = submission.template.words;
  const tellsOfWhole = ({ state, sentence }: ToldAmount): boolean =>
    state !== null || totalWords.some((word) => sentence.toLowerCase().includes(word.toLowerCase()));
  return (told) => {
    const isMentioned = createMentions([told.sentence]);
    const [name, ...others] = names.filter(isMentioned);
    const same = name === undefined ? totals : rowsOf(name).same;
    if (others.some((other) => !rowsOf(other).same.some((row) => same.includes(row)))) return NONE;
    const kind = kindIn(told.sentence);
    if (name === undefined && kind === null && !tellsOfWhole(told)) return NONE;
    const posts = same
      .filter((row) => kind === null || row.kind === kind)
      .flatMap(({ table, named }) =>
        table.columns.flatMap((column, at): StatedPost[] => {
          const cell = named.row.amounts[at];
          const value = cell && valueOf(cell.amount);
          const isOfState = told.state === null ? column.state !== null : column.state === told.state;
          const isOfTold = isOfState && column.years.length === 1 && column.years[0] === told.year;
          return isOfTold && cell && value ? [{ table, column, named, cell, value }] : [];
        }),
      );
    return { posts, isCertain: told.isPlain && (name !== undefined || kind !== null) };
  };
}

/** The one kind of cost that a sentence names by the template's words; null where it names none or several. */
function createKindReader({ template }: Submission): (sentence: string) => CostRole | null {
  const words = Object.entries(template.words.costs) as [CostRole, readonly string[]][];
  return (sentence) => {
    const plain = sentence.toLowerCase();
    const [only, ...others] = words.filter(([, parts]) =>
      parts.some((part) => plain.includes(part.toLowerCase())),
    );
    return only !== undefined && others.length === 0 ? only[0] : null;
  };
}

/** A share: nearer than this two amounts are hardly of different things. */
const NEAR = 0.02;

/** So near, or of the same digits in another order, that the text can hardly be of anything else. */
function isNear({ value }: StatedPost, { value: told }: ToldAmount): boolean {
  const isClose = value.minus(told).abs().lessThanOrEqualTo(value.abs().times(NEAR));
  return !value.isZero() && (isClose || digitsOf(value) === digitsOf(told));
}

const digitsOf = (value: Decimal): string => [...value.toFixed().replace(/\D/g, '')].sort().join('');

/** The text may be rounded, and so may the table, and a total its rows. */
function agrees({ table, named, value }: StatedPost, { value: told, slack }: ToldAmount): boolean {
  const own = accuracyOf(table)
    .times(named.addends + 1)
    .div(2);
  return value.minus(told).abs().lessThanOrEqualTo(Decimal.add(own, slack));
}
