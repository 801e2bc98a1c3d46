import { indexFactor, indexUpprakning, type Kostnadsslag } from '../calculations/index-upprakning';
import { Decimal } from '../money/decimal';
import { mapCells, placeIn } from './cells';
import { customFunction } from './custom-function';
import { errorAt } from './messages';
import { AMOUNT, DECIMALS, RATE, SHARE, YEARS } from './number-kinds';
import { cells, list, optional, single } from './parameters';
import { problems } from './problems';
import { remedies } from './remedies';
import { toExcel } from './result';
import { assertAsMany, partsOfOne } from './sums';

export const INDEX_UPPRAKNING = customFunction(
  [
    cells('belopp', AMOUNT),
    list('index', RATE),
    optional(list('andelar', SHARE), null),
    optional(single('antal_år', YEARS), 1),
    optional(single('decimaler', DECIMALS), null),
  ],
  (belopp, index, andelar, antalAr, decimaler) => {
    const factor = indexFactor(costTypes(index, andelar), antalAr);
    return mapCells(belopp, (amount, row, column) => {
      if (amount === null) return '';
      const indexed = indexUpprakning(amount, factor, decimaler);
      return toExcel(indexed, () => placeIn('belopp', belopp, row, column));
    });
  },
);

function costTypes(index: readonly number[], andelar: readonly number[] | null): Kostnadsslag[] {
  if (andelar === null) {
    const [only] = index;
    if (index.length > 1 || only === undefined) {
      throw errorAt(
        { argument: 'andelar' },
        { problem: problems.isBlank, remedy: remedies.giveSharePerIndex },
      );
    }
    return [{ index: new Decimal(only), andel: new Decimal(1) }];
  }
  assertAsMany('andelar', andelar, 'index', index.length);
  const shares = partsOfOne('andelar', andelar);
  return shares.map((andel, slag) => ({ index: new Decimal(index[slag] as number), andel }));
}
