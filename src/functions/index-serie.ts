import { chained, indexUpprakning, yearFactor, type Factor } from '../calculations/index-upprakning';
import type { Localized } from '../language/localized';
import { orCellError, tooLarge, unreadable } from './cell-by-cell';
import {
  columnsIn,
  extended,
  filledRows,
  isBlank,
  isOmitted,
  isWholeColumn,
  placeIn,
  sizeOf,
  type Grid,
} from './cells';
import { customFunction, type Fault, type ResultCell } from './custom-function';
import type { Documentation, Sheet } from './documentation';
import { CellError, errorAt, missing } from './input-error';
import { remedies } from './messages';
import { AMOUNT, DECIMALS, RATE } from './number-kinds';
import { anything, isNumberOf, numberAt, optional, single } from './parameters';

export const INDEX_SERIE = customFunction(
  [
    ['belopp', anything],
    ['index_per_år', anything],
    ['decimaler', optional(single(DECIMALS), null)],
  ],
  ([belopp, index, decimaler], fault) => {
    if (isOmitted(index)) throw missing({ argument: 'index_per_år' }, remedies.writePercent);
    const amounts = asColumn(belopp);
    const rates = asRows(index, amounts.length);
    const filled = isWholeColumn(amounts) ? filledRows(amounts) : amounts.length;
    const shared = rates.length === 1 ? factorsOf(rates, 0) : null;
    const result: ResultCell[][] = [];
    for (let row = 0; row < filled; row++) {
      const factors = shared ?? factorsOf(rates, row);
      result.push(yearByYear(belopp, row, factors, decimaler, fault));
    }
    return extended(
      result,
      amounts.length,
      Array.from({ length: columnsIn(rates) }, () => ''),
    );
  },
);

/** One row per amount. */
function asColumn(belopp: Grid): Grid {
  if (columnsIn(belopp) > 1) throw errorAt({ argument: 'belopp' }, isNotColumn(sizeOf(belopp)));
  return belopp;
}

/** A row of rates for all amounts, or one for each; a column of rates for one amount is meant as a row. */
function asRows(index: Grid, amounts: number): Grid {
  if (index.length === 1 || index.length === amounts) return index;
  throw errorAt({ argument: 'index_per_år' }, hasOtherRows(index.length, amounts));
}

/** What the amount has been multiplied by at the end of each year; a rate that cannot be read spoils those after. */
function factorsOf(index: Grid, row: number): readonly (Factor | CellError)[] {
  let before: Factor | CellError | null = null;
  return (index[row] ?? []).map((_, year) => {
    if (!(before instanceof CellError)) {
      const earlier = before;
      before = orCellError(() => {
        const rate = numberAt('index_per_år', index, row, year, RATE);
        if (rate === null) throw missing(placeIn('index_per_år', index, row, year), remedies.writePercent);
        return earlier === null ? yearFactor(rate) : chained(earlier, yearFactor(rate));
      });
    }
    return before;
  });
}

function yearByYear(
  belopp: Grid,
  row: number,
  factors: readonly (Factor | CellError)[],
  decimaler: number | null,
  fault: Fault,
): ResultCell[] {
  const amount = belopp[row]?.[0];
  if (isBlank(amount)) return factors.map(() => '');
  if (!isNumberOf(amount, AMOUNT)) {
    const error = fault(unreadable('belopp', belopp, row, 0, AMOUNT));
    return factors.map(() => error);
  }
  return factors.map((factor) => {
    if (factor instanceof CellError) return fault(factor);
    const value = indexUpprakning(amount, factor, decimaler);
    return Number.isFinite(value) ? value : fault(tooLarge('belopp', belopp, row, 0));
  });
}

const isNotColumn = (size: string): Localized => ({
  sv: `ska vara en kolumn men är ${size} celler. Markera ett belopp per rad.`,
  en: `must be one column but is ${size} cells. Select one amount per row.`,
});
const hasOtherRows = (rows: number, amounts: number): Localized => ({
  sv: `har ${rows} rader men belopp har ${amounts}. Ange en enda rad, eller en rad per belopp.`,
  en: `has ${rows} rows but belopp has ${amounts}. Give a single row, or one row per amount.`,
});

const flera: Sheet = {
  columns: [
    { header: { sv: 'Budget 2023', en: 'Budget 2023' } },
    { header: { sv: '2024', en: '2024' }, isPercent: true },
    { header: { sv: '2025', en: '2025' }, isPercent: true },
    { header: { sv: '2026', en: '2026' }, isPercent: true },
  ],
  rows: [
    [1071972, 0.033, 0.03, 0.025],
    [130964, '', '', ''],
  ],
};

export const aboutIndexSerie: Documentation<typeof INDEX_SERIE> = {
  description: {
    sv: 'Räknar upp belopp år för år, med ett index per år: en rad per belopp och en kolumn per år.',
    en: 'Indexes amounts year by year, with a rate per year: one row per amount and one column per year.',
  },
  parameters: {
    belopp: {
      sv: 'Belopp i tkr, en cell eller en kolumn. En tom cell ger en tom rad.',
      en: 'Amounts in tkr, one cell or a column. A blank cell gives a blank row.',
    },
    index_per_år: {
      sv: 'En rad med ett index per år, till exempel 3,3 %, 3 % och 2,5 %. Eller en rad per belopp.',
      en: 'A row with a rate per year, for example 3.3%, 3% and 2.5%. Or one row per amount.',
    },
    decimaler: {
      sv: 'Decimaler att avrunda till, från -6 till 6. Utelämnat: ingen avrundning. En tom cell läses som 0 i Excel på datorn.',
      en: 'Decimals to round to, from -6 to 6. Omitted: no rounding. Excel on the desktop reads a blank cell as 0.',
    },
  },
  takesPercentages: true,
  purpose: {
    sv: 'Använd funktionen för en flerårsplan: vad en kostnad blir 2024, 2025 och 2026 när varje år har sitt index.',
    en: 'Use it for a plan over several years: what a cost becomes in 2024, 2025 and 2026 when each year has its own rate.',
  },
  examples: [
    {
      title: {
        sv: 'Intraservices budget 2023 tre år framåt, i hela tkr',
        en: "Intraservice's budget for 2023 three years ahead, in whole tkr",
      },
      sheet: flera,
      args: ['A2:A3', 'B2:D2', '0'],
      comment: {
        sv: 'Varje år räknas från det orundade beloppet och avrundas en gång, så felen växer inte med åren.',
        en: 'Each year is calculated from the unrounded amount and rounded once, so errors do not grow over the years.',
      },
    },
  ],
  notes: [
    {
      sv: 'Ett index som inte kan läsas ger fel i sitt år och i åren efter, men inte i åren före.',
      en: 'A rate that cannot be read gives an error in its own year and the years after it, but not in the years before.',
    },
  ],
  mistakes: [
    {
      sheet: flera,
      args: ['A2', 'B2:B4'],
      advice: {
        sv: 'Åren ska stå bredvid varandra. Står de under varandra, skriv TRANSPONERA(B2:B4).',
        en: 'The years must be side by side. If they are below each other, write TRANSPOSE(B2:B4).',
      },
    },
  ],
};
