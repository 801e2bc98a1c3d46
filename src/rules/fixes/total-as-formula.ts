import type { AmountTable, Submission } from '../../recognise/submission';
import { columnSums } from '../../portfolio/sums';
import { addressOfFinding } from '../../findings/finding';
import { radsummaStammerInte } from '../radsumma-stammer-inte';
import { DEFAULT_LIMITS } from '../../findings/settings';
import { remarksIn } from './amount-remarks';
import type { Fix, FixMaker } from './fix';
import { withSum, type MendedTotal } from './mended-totals';
import { addressOf, fixOf, type Write } from './writes';

/**
 * A wrong total replaced by a formula that sums its rows, with the totals that rest on it (`withSum`). Nothing is offered where a
 * row's own sum would be wrong afterwards: then nobody can tell which of the figures holds; and where a total's text says
 * more than its amount.
 */
export const totalAsFormula: FixMaker = {
  rules: ['summa-stammer-inte'],
  make: ({ about, place }, { submission }) => {
    if (about.kind !== 'row') return [];
    const { table } = about;
    const wrong = columnSums(table).find(
      ({ fits, cell }) => !fits && cell.place.row === place.row && cell.place.column === place.column,
    );
    const mended = wrong && withSum(table, wrong);
    if (!mended || breaksRows(submission, table, mended.table)) return [];
    return fixesOf(mended.totals, table.columns[wrong.column]?.years ?? []);
  },
};

function fixesOf(totals: readonly MendedTotal[], years: readonly number[]): readonly Fix[] {
  const [own] = totals;
  const writes = totals.flatMap((total) => writeOf(total, years) ?? []);
  return own && writes.length === totals.length ? [fixOf(titleOf(own, writes.length - 1), writes)] : [];
}

function writeOf(
  { cell: { cell, place }, formula, value }: MendedTotal,
  years: readonly number[],
): Write | null {
  if (cell.type !== 'number' && cell.type !== 'text') return null;
  if (cell.type === 'text' && remarksIn(cell.value, years) !== '') return null;
  return { place, old: cell, after: { formula, value } };
}

function titleOf({ cell: { cell, place } }: MendedTotal, resting: number): Fix['title'] {
  const at = addressOf(place);
  const [vad, what] = cell.formula === undefined ? ['beloppet', 'amount'] : ['formeln', 'formula'];
  const [även, too] =
    resting === 0
      ? ['', '']
      : resting === 1
        ? [' och totalen som bygger på det', ' and the total that rests on it']
        : [` och de ${resting} totaler som bygger på det`, ` and the ${resting} totals that rest on it`];
  return {
    sv: `Ersätt ${vad} i ${at}${även} med summan av raderna`,
    en: `Replace the ${what} in ${at}${too} with the sum of the rows`,
  };
}

/** Whether the sum of a row that held before holds no more. */
function breaksRows(submission: Submission, before: AmountTable, after: AmountTable): boolean {
  const wrongIn = (table: AmountTable): readonly (string | null)[] =>
    radsummaStammerInte.check({ ...submission, tables: [table] }, DEFAULT_LIMITS).map(addressOfFinding);
  const wrong = new Set(wrongIn(before));
  return wrongIn(after).some((cell) => !wrong.has(cell));
}
