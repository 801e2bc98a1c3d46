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
 * 2023 för förvaltning är …"), which is its total.
 * Wrong on: a sentence that names a row by a word that it holds for another reason.
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
      const posts = statedBy(told);
      const [stated] = posts;
      return stated && !posts.some((post) => agrees(post, told)) ? [{ written, told, stated }] : [];
    });
}

interface CostTable {
  readonly table: AmountTable;
  readonly kind: CostRole;
}

function createStatements(submission: Submission): (told: ToldAmount) => readonly StatedPost[] {
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
  return (told) => {
    const isMentioned = createMentions([told.sentence]);
    const [name, ...others] = names.filter(isMentioned);
    const same = name === undefined ? totals : rowsOf(name).same;
    if (others.some((other) => !rowsOf(other).same.some((row) => same.includes(row)))) return [];
    const kind = kindIn(told.sentence);
    if (name === undefined && kind === null) return [];
    return same
      .filter((row) => kind === null || row.kind === kind)
      .flatMap(({ table, named }) =>
        table.columns.flatMap((column, at): StatedPost[] => {
          const cell = named.row.amounts[at];
          const value = cell && valueOf(cell.amount);
          const isOfTold =
            column.state === told.state && column.years.length === 1 && column.years[0] === told.year;
          return isOfTold && cell && value ? [{ table, column, named, cell, value }] : [];
        }),
      );
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

/** The text may be rounded, and so may the table, and a total its rows. */
function agrees({ table, named, value }: StatedPost, { value: told, slack }: ToldAmount): boolean {
  const own = accuracyOf(table)
    .times(named.addends + 1)
    .div(2);
  return value.minus(told).abs().lessThanOrEqualTo(Decimal.add(own, slack));
}
