import { avrundaSumma, type Summahinder } from '../calculations/avrunda-summa';
import type { Localized } from '../language/localized';
import { columnsIn, extended, filledRows, isWholeColumn } from './cells';
import { customFunction, type ResultCell } from './custom-function';
import type { Documentation, Sheet } from './documentation';
import { tooManyDigits } from './fordelning';
import { errorAt, type InputError } from './input-error';
import { showNumber } from './messages';
import { AMOUNT, DECIMALS } from './number-kinds';
import { anything, assertOneLine, numberAt, optional, single } from './parameters';

export const AVRUNDA_SUMMA = customFunction(
  [
    ['belopp', anything],
    ['decimaler', optional(single(DECIMALS), 0)],
    ['summa', optional(single(AMOUNT), null)],
  ],
  ([belopp, decimaler, summa]) => {
    assertOneLine('belopp', belopp);
    const isRow = belopp.length === 1;
    const length = isRow ? columnsIn(belopp) : isWholeColumn(belopp) ? filledRows(belopp) : belopp.length;
    const amounts = Array.from({ length }, (_, at) =>
      isRow ? numberAt('belopp', belopp, 0, at, AMOUNT) : numberAt('belopp', belopp, at, 0, AMOUNT),
    );
    const given = amounts.filter((amount) => amount !== null);
    const rounded = roundedTo(given, decimaler, summa);
    let next = 0;
    const shown = amounts.map((amount): ResultCell => (amount === null ? '' : (rounded[next++] as number)));
    return isRow
      ? [shown]
      : extended(
          shown.map((value) => [value]),
          belopp.length,
          [''],
        );
  },
);

/** A sum of 0 that cannot be reached is taken for the blank cell that Excel on the desktop hands over as 0. */
function roundedTo(amounts: readonly number[], decimals: number, summa: number | null): readonly number[] {
  const rounded = avrundaSumma(amounts, decimals, summa);
  if (!isHindered(rounded)) return rounded;
  if (summa === 0 && rounded.kind === 'summaNarInte') return roundedTo(amounts, decimals, null);
  throw errorOf(rounded);
}

const isHindered = (outcome: readonly number[] | Summahinder): outcome is Summahinder =>
  !Array.isArray(outcome);

function errorOf(hinder: Summahinder): InputError {
  if (hinder.kind === 'forMangaSiffror') return errorAt({ argument: 'belopp' }, tooManyDigits);
  return errorAt({ argument: 'summa' }, isOutOfReach(showNumber(hinder.summa), showNumber(hinder.exakt)));
}

const isOutOfReach = (summa: Localized, exact: Localized): Localized => ({
  sv: `beloppen är tillsammans ${exact.sv} och kan inte avrundas till ${summa.sv}. Ange en summa närmare, eller färre decimaler.`,
  en: `the amounts are ${exact.en} in all and cannot be rounded to ${summa.en}. Give a sum closer to that, or fewer decimals.`,
});

const tjanster: Sheet = {
  columns: [{ header: { sv: 'Tjänst', en: 'Service' } }, { header: { sv: 'Prognos', en: 'Forecast' } }],
  rows: [
    ['Tjänst 1', 933.4],
    ['Tjänst 2', 1210.4],
    ['Tjänst 3', -21.6],
    ['Tjänst 4', 300.4],
  ],
};

export const aboutAvrundaSumma: Documentation<typeof AVRUNDA_SUMMA> = {
  description: {
    sv: 'Avrundar belopp så att de avrundade beloppen summerar till den avrundade summan, eller till en given.',
    en: 'Rounds amounts so that the rounded amounts sum to their rounded total, or to a given one.',
  },
  parameters: {
    belopp: {
      sv: 'En kolumn eller rad med belopp, med eller utan minus. En tom cell ger en tom cell.',
      en: 'A column or row of amounts, of any sign. A blank cell gives a blank cell.',
    },
    decimaler: {
      sv: 'Decimaler att avrunda till, från -6 till 6. Utelämnat: 0, hela tkr.',
      en: 'Decimals to round to, from -6 to 6. Omitted: 0, whole tkr.',
    },
    summa: {
      sv: 'Summan som de avrundade beloppen ska få. Utelämnat: beloppens egen summa, avrundad.',
      en: 'The sum that the rounded amounts must make. Omitted: their own total, rounded.',
    },
  },
  purpose: {
    sv: 'Använd funktionen när avrundade rader ska stämma med sin summarad, utan en rad för avrundning.',
    en: 'Use it where rounded rows must add up to their total, without a separate row for rounding.',
  },
  examples: [
    {
      title: { sv: 'Fyra rader som tillsammans är 2 422,6', en: 'Four rows that add up to 2 422.6' },
      sheet: tjanster,
      args: ['B2:B5'],
      comment: {
        sv: 'Var för sig avrundade blir de 2 421. Enheterna som fattas går till de största resterna.',
        en: 'Rounded one by one they add up to 2 421. The missing units go to the largest remainders.',
      },
    },
    {
      title: { sv: 'Till den summa som redan är beslutad', en: 'To a sum that has already been decided' },
      sheet: tjanster,
      args: ['B2:B5', '0', '2422'],
    },
  ],
  notes: [
    {
      sv: 'Svaret fyller en cell per belopp. I en Excel-tabell kan det inte spilla: skriv formeln bredvid tabellen, eller i varje rad =INDEX(ARLIG.AVRUNDA_SUMMA([Prognos]);RAD()-RAD(Tabell1[#Rubriker])).',
      en: 'The answer fills one cell per amount. In an Excel table it cannot spill: write the formula beside the table, or in each row =INDEX(ARLIG.AVRUNDA_SUMMA([Forecast]),ROW()-ROW(Table1[#Headers])).',
    },
    {
      sv: 'Varje belopp blir det hela tal som ligger närmast under eller över det. Lika rester: det första beloppet först.',
      en: 'Each amount is rounded to the whole number just below or just above it. Where remainders are equal, the first amount comes first.',
    },
    {
      sv: 'Summan får skilja från den exakta med högst en halv enhet per belopp, och en halv till.',
      en: 'The sum may differ from the exact one by at most half a unit per amount, plus half a unit.',
    },
  ],
  mistakes: [
    {
      sheet: tjanster,
      args: ['B2:B5', '', '2500'],
      advice: {
        sv: 'Så mycket beror inte på avrundning. Kontrollera att alla rader är med.',
        en: 'A difference that large does not come from rounding. Check that no row is missing.',
      },
    },
  ],
};
