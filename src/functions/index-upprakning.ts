import {
  indexUpprakning,
  mixedFactor,
  overYears,
  yearFactor,
  type Factor,
} from '../calculations/index-upprakning';
import { numberByNumber, orCellError } from './cell-by-cell';
import { columnsIn, isOmittedOrZero, withoutBlankEnd, type Grid } from './cells';
import { customFunction } from './custom-function';
import type { Localized } from '../language/localized';
import { CellError, errorAt, missing } from './input-error';
import { showNumber } from './messages';
import { AMOUNT, DECIMALS, RATE, SHARE, YEARS } from './number-kinds';
import {
  anything,
  assertAsMany,
  assertSumsToOne,
  completeListIn,
  list,
  numberAt,
  optional,
  single,
  wrongSum,
} from './parameters';

export const INDEX_UPPRAKNING = customFunction(
  [
    ['belopp', anything],
    ['index', list(RATE)],
    ['andelar', optional(anything, null, isOmittedOrZero)],
    ['antal_år', optional(single(YEARS), 1)],
    ['decimaler', optional(single(DECIMALS), null)],
  ],
  // Read by their places: tens of thousands of cells may each call.
  (values, fault) => {
    const belopp = values[0];
    const index = values[1];
    const andelar = values[2];
    const years = values[3];
    const decimaler = values[4];
    if (andelar === null || !isPerRow(andelar, index)) {
      const factor = overYears(commonFactor(index, andelar), years);
      return numberByNumber('belopp', belopp, AMOUNT, fault, (amount) =>
        indexUpprakning(amount, factor, decimaler),
      );
    }
    const factorAt = factorByRow(belopp, index, andelar, years);
    return numberByNumber('belopp', belopp, AMOUNT, fault, (amount, row) => {
      const factor = factorAt(row);
      return factor instanceof CellError ? factor : indexUpprakning(amount, factor, decimaler);
    });
  },
);

/** A row of shares for each amount, rather than one list of them for all. */
const isPerRow = (andelar: Grid, index: readonly number[]): boolean =>
  andelar.length > 1 && columnsIn(andelar) === index.length && !(index.length === 1 && andelar.length === 1);

function commonFactor(index: readonly number[], andelar: Grid | null): Factor {
  const only = index[0];
  if (andelar === null) {
    if (index.length > 1 || only === undefined) throw missing({ argument: 'andelar' }, giveShares);
    return yearFactor(only);
  }
  const shares = completeListIn('andelar', withoutBlankEnd(andelar), SHARE);
  assertAsMany('andelar', shares, 'index', index.length);
  assertSumsToOne('andelar', shares);
  return mixedFactor(index, shares);
}

/** Each amount by its own mix; the error of those whose shares cannot be read or do not sum to 1. */
function factorByRow(belopp: Grid, index: readonly number[], andelar: Grid, years: number) {
  if (andelar.length !== belopp.length) {
    throw errorAt({ argument: 'andelar' }, hasOtherRows(andelar.length, belopp.length));
  }
  let known: { readonly row: number; readonly factor: Factor | CellError } | null = null;
  return (row: number): Factor | CellError => {
    if (known?.row !== row) {
      known = { row, factor: orCellError(() => overYears(mixAt(index, andelar, row), years)) };
    }
    return known.factor;
  };
}

function mixAt(index: readonly number[], andelar: Grid, row: number): Factor {
  const shares = index.map((_, kind) => numberAt('andelar', andelar, row, kind, SHARE) ?? 0);
  const sum = wrongSum(shares);
  if (sum !== null) throw errorAt({ argument: 'andelar', row: row + 1 }, sharesAre(sum));
  return mixedFactor(index, shares);
}

const giveShares = {
  sv: 'Ange varje kostnadsslags andel när det finns flera index.',
  en: "Give each cost type's share when there is more than one rate.",
};
const hasOtherRows = (rows: number, amounts: number): Localized => ({
  sv: `har ${rows} rader men belopp har ${amounts}. Ange en rad andelar per belopp, eller en enda för alla.`,
  en: `has ${rows} rows but belopp has ${amounts}. Give one row of shares per amount, or a single row for all.`,
});
function sharesAre(sum: number): Localized {
  const { sv, en } = showNumber(sum);
  return {
    sv: `andelarna är ${sv} men ska vara 1 (100 %). Rätta andelarna på den raden.`,
    en: `the shares are ${en} but must be 1 (100%). Correct the shares in that row.`,
  };
}
