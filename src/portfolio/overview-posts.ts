import { lettersOnly } from '../language/normalise';
import { Decimal } from '../money/decimal';
import type { AmountRow, AmountTable, Submission } from '../recognise/submission';
import { tablesOfCosts } from './cost-tables';
import { type DifferingPost, misfitsOf, stated, type StatedPost } from './same-posts';
import { serviceNames } from './services';
import { accuracyOf, mayBeSum } from './sums';

/** So many amounts of an overview must be the tables' own sums, and so many times those that differ. */
const LEAST_AGREEING = 2;
const TIMES = 2;

/** A row that sums what a row of an overview names. */
interface Sum {
  readonly table: AmountTable;
  readonly row: AmountRow;
}

interface Pair {
  readonly posts: readonly [StatedPost, StatedPost];
  readonly isSame: boolean;
}

/**
 * The amounts of an overview that differ from the sums of which it tells, for the same year and state: where its rows
 * are kinds of cost ("Förvaltning", "Utveckling") the total of the table of that kind, where they are areas the sum of
 * the group that an area heads. That the overview tells of these is taken from the amounts that agree. A sum that its
 * own rows do not make tells nothing.
 * Wrong on: an overview of others' costs too that happens to agree in most amounts.
 */
export function differingOverviews(submission: Submission): readonly DifferingPost[] {
  const sumsOf = createSumFinder(submission);
  return tablesOfCosts(submission).flatMap((overview): readonly DifferingPost[] => {
    const pairs = overview.rows.flatMap((row): readonly Pair[] => {
      const [sum, ...more] = row.kind === 'data' ? sumsOf(row.label, overview) : [];
      return sum === undefined || more.length > 0 ? [] : compared({ table: overview, row }, sum);
    });
    const differing = pairs.filter(({ isSame }) => !isSame);
    const agreeing = pairs.length - differing.length;
    const isShown = agreeing >= LEAST_AGREEING && agreeing >= differing.length * TIMES;
    return isShown ? differing.map(({ posts }) => ({ stated: posts })) : [];
  });
}

/** Makes a function that finds the sums in other tables than the overview that a name may stand for. */
function createSumFinder(submission: Submission): (name: string, overview: AmountTable) => readonly Sum[] {
  const tables = tablesOfCosts(submission);
  const { costNamed } = serviceNames(submission.template);
  const ofGroups = tables.flatMap((table) => sumsOfGroups(table));
  return (name, overview) => {
    const kind = costNamed(name);
    if (kind === null) {
      const letters = lettersOnly(name);
      return ofGroups.filter(({ table, group }) => table !== overview && group === letters);
    }
    return tables.flatMap((table): Sum[] => {
      const row = table.rows.findLast((each) => each.kind === 'total');
      const isOfKind = table !== overview && (table.role ?? table.kind) === kind;
      return row !== undefined && isOfKind ? [{ table, row }] : [];
    });
  };
}

function sumsOfGroups(table: AmountTable): readonly (Sum & { readonly group: string })[] {
  let group = '';
  return table.rows.flatMap((row) => {
    const { kind, label } = row;
    const isSum = (kind === 'total' || kind === 'subtotal') && group !== '';
    const sums = isSum ? [{ table, row, group }] : [];
    if (kind === 'group') group = lettersOnly(label);
    else if (isSum) group = '';
    return sums;
  });
}

function compared(one: Sum, other: Sum): readonly Pair[] {
  const accuracy = Decimal.max(accuracyOf(one.table), accuracyOf(other.table));
  return one.table.columns.flatMap(({ state, years }, at): Pair[] => {
    const like = other.table.columns.findIndex(
      (each) => years.length > 0 && each.state === state && each.years.join() === years.join(),
    );
    const [own, theirs] = [postOf(one, at, one.row.label), postOf(other, like, '')];
    if (own === null || theirs === null || misfitsOf(other.table).has(theirs.cell)) return [];
    return [{ posts: [own, theirs], isSame: mayBeSum(own.value, theirs.value, 1, accuracy) }];
  });
}

const postOf = ({ table, row }: Sum, at: number, name: string): StatedPost | null =>
  stated(table, { name: name || row.label, row, addends: 0, isTop: false }, at);
