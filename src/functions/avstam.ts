import { avstamning } from '../calculations/avstamning';
import type { Localized } from '../language/localized';
import { orCellError } from './cell-by-cell';
import {
  columnsIn,
  filledRows,
  isBlank,
  isOmitted,
  isOmittedOrZero,
  mapFilled,
  sizeOf,
  type Grid,
} from './cells';
import { customFunction, type ResultCell } from './custom-function';
import type { Documentation, Sheet } from './documentation';
import { CellError, errorAt, missing } from './input-error';
import { messages, remedies, showNumber, withRemedy } from './messages';
import { AMOUNT, type NumberKind } from './number-kinds';
import { anything, numberAt, optional, single } from './parameters';

/** 1, 10, 100 … */
const ROUNDING: NumberKind = {
  blank: null,
  remedy: { sv: 'Skriv 1, 10, 100 eller 1000.', en: 'Write 1, 10, 100 or 1000.' },
  refuse: (value) =>
    value > 0 && /^10*$|^0\.0*1$/.test(String(value))
      ? null
      : withRemedy(isNoRounding(value), ROUNDING.remedy),
};

export const AVSTAM = customFunction(
  [
    ['delar', anything],
    ['summa', anything],
    ['avrundning', optional(single(ROUNDING), null, isOmittedOrZero)],
  ],
  ([delar, summa, avrundning], fault) => {
    if (isOmitted(delar)) throw missing({ argument: 'delar' }, remedies.selectRange);
    const linesOf = lineReader(delar, summa);
    return mapFilled<ResultCell>(summa, '', (total, row, column) => {
      if (isBlank(total)) return '';
      const answer = orCellError(() => {
        const sum = numberAt('summa', summa, row, column, AMOUNT) ?? 0;
        return avstamning(linesOf(row, column), sum, avrundning);
      });
      if (answer instanceof CellError) return fault(answer);
      if (!Number.isFinite(answer)) throw errorAt({ argument: 'delar' }, messages.isTooLarge);
      return answer;
    });
  },
);

/** The parts that a sum is of: all, its column or its row. */
function lineReader(delar: Grid, summa: Grid): (row: number, column: number) => readonly number[] {
  const rows = filledRows(delar);
  const columns = columnsIn(delar);
  const part = (row: number, column: number): number => numberAt('delar', delar, row, column, AMOUNT) ?? 0;
  const inColumn = (column: number) => Array.from({ length: rows }, (_, row) => part(row, column));
  const inRow = (row: number) => Array.from({ length: columns }, (_, column) => part(row, column));
  if (summa.length === 1 && columnsIn(summa) === 1) {
    return () => Array.from({ length: columns }, (_, column) => inColumn(column)).flat();
  }
  if (summa.length === 1 && columnsIn(summa) === columns) return (_, column) => inColumn(column);
  if (columnsIn(summa) === 1 && summa.length === delar.length) return (row) => (row < rows ? inRow(row) : []);
  throw errorAt({ argument: 'summa' }, hasOtherShape(sizeOf(summa), sizeOf(delar)));
}

const hasOtherShape = (size: string, other: string): Localized => ({
  sv: `är ${size} celler men delar är ${other}. Ange en summa, en rad med en summa per kolumn eller en kolumn med en summa per rad.`,
  en: `is ${size} cells but delar is ${other}. Give one sum, a row with one sum per column or a column with one sum per row.`,
});
function isNoRounding(value: number): Localized {
  const { sv, en } = showNumber(value);
  return { sv: `${sv} är ingen tiopotens.`, en: `${en} is not a power of ten.` };
}

const omraden: Sheet = {
  columns: [
    { header: { sv: 'Område', en: 'Area' } },
    { header: { sv: 'Budget', en: 'Budget' } },
    { header: { sv: 'Prognos', en: 'Forecast' } },
  ],
  rows: [
    ['Förvaltning', 767900, 31700],
    ['Utveckling', 25300, 1100],
    ['Summa', 792300, 33800],
  ],
};

export const aboutAvstam: Documentation<typeof AVSTAM> = {
  description: {
    sv: 'Stämmer av delar mot en summa: 0 när de stämmer inom avrundningen, annars skillnaden.',
    en: 'Checks parts against their sum: 0 where they agree within rounding, otherwise the difference.',
  },
  parameters: {
    delar: {
      sv: 'Beloppen som ska bli summan: en kolumn, en rad eller flera. Tomma celler och nollor räknas inte.',
      en: 'The amounts that should add up to the sum: a column, a row or several. Blanks and zeros are not counted.',
    },
    summa: {
      sv: 'Summan att stämma av mot: en cell, en rad med en summa per kolumn eller en kolumn med en summa per rad.',
      en: 'The sum to check against: one cell, a row with one sum per column or a column with one sum per row.',
    },
    avrundning: {
      sv: 'Vad beloppen är avrundade till: 1, 10, 100 … Utelämnat: det som siffrorna visar.',
      en: 'What the amounts are rounded to: 1, 10, 100 … Omitted: what the figures show.',
    },
  },
  purpose: {
    sv: 'Använd funktionen för att se vilka summor i en tabell som inte stämmer, utan att avrundningar larmar.',
    en: 'Use it to see which totals in a table are wrong, without false alarms where the difference is only rounding.',
  },
  examples: [
    {
      title: { sv: 'Två kolumner mot sin summarad', en: 'Two columns against their totals' },
      sheet: omraden,
      args: ['B2:C3', 'B4:C4'],
      comment: {
        sv: 'Budgetens delar är 900 mer än summan och prognosens 1 000 mindre.',
        en: 'The parts of the budget come to 900 more than the sum, and those of the forecast to 1 000 less.',
      },
    },
    {
      title: {
        sv: 'Skillnaden ryms när allt är i tusental',
        en: 'The same difference fits where everything is in thousands',
      },
      sheet: omraden,
      args: ['B2:B3', 'B4', '1000'],
    },
  ],
  notes: [
    {
      sv: 'En siffra står för allt inom en halv enhet av sin noggrannhet: 767 900 är i hundratal. Delarna och summan får tillsammans skilja en halv enhet var.',
      en: 'A figure stands for anything within half a unit of its precision: 767 900 is in hundreds. Each part, and the sum, may be off by half a unit.',
    },
    {
      sv: 'Skillnaden är delarna minus summan. En tom summa ger en tom cell.',
      en: 'The difference is the parts minus the sum. A blank sum gives a blank cell.',
    },
  ],
  mistakes: [
    {
      sheet: omraden,
      args: ['B2:C3', 'B2:C3'],
      advice: {
        sv: 'Markera summaraden eller summakolumnen, inte tabellen en gång till.',
        en: 'Select the row or the column of totals, not the table again.',
      },
    },
    {
      sheet: omraden,
      args: ['B2:B3', 'B4', '50'],
      advice: {
        sv: 'Avrundningen är till tiotal, hundratal och så vidare.',
        en: 'Rounding is to tens, hundreds and so on.',
      },
    },
  ],
};
