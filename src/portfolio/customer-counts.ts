import type { ChapterRow, ChapterTable, OtherCell } from '../recognise/submission';
import { cellOf } from './cards';
import { percentWritten } from './column-shares';
import { type CustomerShare, isShareOf } from './customer-shares';

/** So many rows, and so large a share of them, must show that two columns are counts of which the share is told. */
const FEWEST_ROWS = 2;
const MOST = 2 / 3;

const WHOLE = 100;

interface Stated {
  readonly row: ChapterRow;
  readonly percent: number;
  readonly decimals: number;
  readonly counts: readonly OtherCell[];
}

/**
 * What columns of counts beside the shares of a table say of each row: "Antal kunder | Totalt | Andel". Two columns are
 * the count and all by the rows in which the one is just that share of the other; a lone one is the count.
 */
export function countsInColumns(table: ChapterTable): ReadonlyMap<ChapterRow, CustomerShare> {
  const stated = table.rows.flatMap(statedIn);
  const headers = [...new Set(stated.flatMap(({ counts }) => counts.map(({ header }) => header)))];
  const of = ({ counts }: Stated, header: string | null): number | null => {
    const cell = counts.find((each) => each.header === header)?.cell;
    return cell?.type === 'number' ? cell.value : null;
  };
  const pair = headers
    .flatMap((count) => headers.map((all) => ({ count, all })))
    .find(({ count, all }) => {
      const told = stated.filter((each) => of(each, count) !== null && (of(each, all) ?? 0) > 0);
      const right = told.filter((each) =>
        isShareOf({ ...each, count: of(each, count) ?? 0 }, of(each, all) ?? 0),
      );
      return count !== all && right.length >= FEWEST_ROWS && right.length >= told.length * MOST;
    });
  const count = pair?.count ?? (headers.length === 1 ? headers[0] : undefined);
  if (count === undefined) return new Map();
  return new Map(
    stated.flatMap((each): (readonly [ChapterRow, CustomerShare])[] => {
      const own = of(each, count);
      const base = of(each, pair?.all ?? null);
      const { percent, decimals } = each;
      const isTold = own !== null && (pair === undefined || (base !== null && base > 0));
      return isTold ? [[each.row, { kind: 'kunder', count: own, percent, decimals, base }]] : [];
    }),
  );
}

function statedIn(row: ChapterRow): readonly Stated[] {
  const cell = cellOf(row, 'andel')?.cell;
  if (cell === undefined) return [];
  const written = percentWritten(cell);
  const plain = cell.type === 'number' && cell.value > 0 && cell.value <= 1 ? cell.value * WHOLE : null;
  const percent = written === null ? plain : Number(written.replace(',', '.'));
  const counts = row.others.filter(
    (each) =>
      each.cell.type === 'number' && each.cell.format === undefined && Number.isInteger(each.cell.value),
  );
  if (percent === null || counts.length === 0) return [];
  const shown = Number(percent.toPrecision(WIDEST));
  return [{ row, percent: shown, decimals: String(shown).split('.')[1]?.length ?? 0, counts }];
}

/** Sums of binary fractions are right in so many digits. */
const WIDEST = 12;
