import {
  ALTERNATIV,
  ramAlternativ,
  saknasFor,
  type Alternativ,
  type Saknas,
} from '../calculations/ram-alternativ';
import type { Localized } from '../language/localized';
import { Decimal, sumOf } from '../money/decimal';
import { mapCells, placeIn, readCell, refusal, sizeOf, type Grid } from './cells';
import { customFunction, toExcel } from './custom-function';
import type { Documentation, Sheet } from './documentation';
import { errorAt, type Place } from './input-error';
import { quote, withRemedy } from './messages';
import { AMOUNT, DECIMALS, RATE, SHARE } from './number-kinds';
import { anything, cells, optional, orBlank, single, table, type Table } from './parameters';

export const RAM_ALTERNATIV = customFunction(
  {
    alternativ: anything,
    förslag: orBlank(single(AMOUNT), null),
    bas: optional(single(AMOUNT), null),
    justering: optional(table(AMOUNT), null),
    minskning: optional(cells(SHARE), null),
    index: optional(single(RATE), 0),
    decimaler: optional(single(DECIMALS), null),
  },
  ({ alternativ, förslag: forslag, bas, justering, minskning, index, decimaler }) => {
    const letters = mapCells(alternativ, (value, row, column) =>
      letterIn(value, () => placeIn('alternativ', alternativ, row, column)),
    );
    const reductions = minskning ?? [[null]];
    const underlag = {
      forslag: toDecimal(forslag),
      bas: toDecimal(bas),
      justering: justering === null ? null : sumOf(justering.flat()),
      index: new Decimal(index),
    };
    return mapCells(largerOf(letters, reductions), (_, row, column) => {
      const letter = cellOf(letters, row, column);
      if (letter === null) return '';
      const place = () => placeIn('alternativ', letters, row, column);
      const given = { ...underlag, minskning: toDecimal(cellOf(reductions, row, column)) };
      const missing = saknasFor(letter, given);
      if (missing !== null) {
        throw errorAt(place(), needs(letter, NEEDS[missing]));
      }
      return toExcel(ramAlternativ(letter, given, decimaler), place);
    });
  },
);

const needs = (letter: Alternativ, argument: Localized): Localized => ({
  sv: `alternativ ${letter} kräver ${argument.sv}. Ange det argumentet.`,
  en: `alternative ${letter} needs ${argument.en}. Give that argument.`,
});
const hasOtherShape = (size: string, other: string): Localized => ({
  sv: `är ${size} celler men alternativ är ${other}. Ange lika många.`,
  en: `is ${size} cells but alternativ is ${other}. Give as many.`,
});
const noAlternative = (text: string): Localized => ({
  sv: `${quote(text)} är inget alternativ.`,
  en: `${quote(text)} is not an alternative.`,
});
const writeLetter = { sv: 'Skriv A, B, C eller D.', en: 'Write A, B, C or D.' };

/** What is missing, by the names of the parameters. */
const NEEDS: Readonly<Record<Saknas, Localized>> = {
  forslag: { sv: 'förslag', en: 'förslag' },
  bas: { sv: 'bas', en: 'bas' },
  justering: { sv: 'justering', en: 'justering' },
  'justering eller minskning': { sv: 'justering eller minskning', en: 'justering or minskning' },
};

function letterIn(value: unknown, place: () => Place): Alternativ | null {
  const cell = readCell(value);
  if (cell.kind === 'blank') return null;
  if (cell.kind !== 'text' && cell.kind !== 'number') throw errorAt(place(), refusal(cell, writeLetter));

  const text = cell.kind === 'text' ? cell.text : String(cell.value);
  const letter = ALTERNATIV.find((known) => known === text.trim().toUpperCase());
  if (letter === undefined) throw errorAt(place(), withRemedy(noAlternative(text), writeLetter));
  return letter;
}

const toDecimal = (value: number | null) => (value === null ? null : new Decimal(value));

/** One result per cell: of the larger range where the other is a single cell, else both have the same shape. */
function largerOf(letters: Grid, reductions: Grid): Grid {
  if (isOneCell(reductions)) return letters;
  if (isOneCell(letters)) return reductions;
  if (sizeOf(letters) === sizeOf(reductions)) return letters;
  throw errorAt({ argument: 'minskning' }, hasOtherShape(sizeOf(reductions), sizeOf(letters)));
}

const isOneCell = (grid: Grid) => grid.length === 1 && grid[0]?.length === 1;

/** The cell at a place, or the only cell there is. */
function cellOf<Cell>(grid: Table<Cell>, row: number, column: number): Cell {
  return (isOneCell(grid) ? grid[0]?.[0] : grid[row]?.[column]) as Cell;
}

const minskningar: Sheet = {
  columns: [{ header: { sv: 'Minskning', en: 'Reduction' }, isPercent: true }],
  rows: [[0.07], [0.12], [0.17], [0.22]],
};

const alternativ: Sheet = {
  columns: [{ header: { sv: 'Alternativ', en: 'Alternative' } }],
  rows: [['A'], ['B']],
};

export const aboutRamAlternativ: Documentation<typeof RAM_ALTERNATIV> = {
  description: {
    sv: 'Beräknar ekonomisk ram för beredningsfunktionens alternativ A, B, C och D.',
    en: "Calculates the ekonomiska ram of the beredningsfunktion's alternatives A, B, C and D.",
  },
  parameters: {
    alternativ: {
      sv: 'A: förslaget. B: förslaget med justering. C: minskning, leverantören prioriterar. D: minskning från bas. En bokstav eller ett område.',
      en: 'A: the proposal. B: the proposal adjusted. C: reduction, the supplier prioritises. D: reduction from a base. One letter or a range.',
    },
    förslag: {
      sv: 'Leverantörens förslag till ram i tkr, för alternativ A, B och C. Lämnas tomt för D.',
      en: "The supplier's proposed frame in tkr, for alternatives A, B and C. Left blank for D.",
    },
    bas: {
      sv: 'Budget eller prognos i tkr som alternativ D utgår från.',
      en: 'The budget or forecast in tkr that alternative D starts from.',
    },
    justering: {
      sv: 'Belopp i tkr att dra bort i alternativ B, C och D: ett tal eller ett område som summeras.',
      en: 'Amounts in tkr to deduct in alternatives B, C and D: one number or a range that is summed.',
    },
    minskning: {
      sv: 'Procentuell minskning i alternativ C och D som andel: 7 % eller 0,07. Ett område ger ett resultat per minskning.',
      en: 'Reduction in alternatives C and D as a share: 7% or 0.07. A range gives one result per reduction.',
    },
    index: {
      sv: 'Index som läggs på ramen, som andel: 3,3 % eller 0,033. Utelämnat: inget index.',
      en: 'Rate added to the frame, as a share: 3.3% or 0.033. Omitted: no rate.',
    },
    decimaler: {
      sv: 'Decimaler att avrunda till, från -6 till 6. Utelämnat: ingen avrundning.',
      en: 'Decimals to round to, from -6 to 6. Omitted: no rounding.',
    },
  },
  purpose: {
    sv: 'Använd funktionen när underlaget till strategisk samordningsgrupp ska visa vad varje alternativ betyder för leverantörens ekonomiska ram.',
    en: "Use it when the underlag for the strategisk samordningsgrupp shall show what each alternative means for the supplier's ekonomiska ram.",
  },
  examples: [
    {
      title: {
        sv: 'Demokrati och medborgarservice: utveckling enligt alternativ A och B, med en justering på 300 tkr',
        en: 'Demokrati och medborgarservice: development by alternatives A and B, with an adjustment of 300 tkr',
      },
      sheet: alternativ,
      args: ['A2:A3', '5200', '', '300'],
    },
    {
      title: {
        sv: 'Inköp och upphandling: alternativ C, 1 400 tkr mindre',
        en: 'Inköp och upphandling: alternative C, 1 400 tkr less',
      },
      args: ['"C"', '10300', '', '1400'],
    },
    {
      title: {
        sv: 'Intraservice: alternativ D från prognosen per mars 2023',
        en: 'Intraservice: alternative D from the forecast of March 2023',
      },
      args: ['"D"', '', '918500'],
    },
    {
      title: {
        sv: 'Intraservice: alternativ D, budget 2023 minskad med olika procent',
        en: 'Intraservice: alternative D, the budget of 2023 reduced by several percentages',
      },
      sheet: minskningar,
      args: ['"D"', '', '958500', '', 'A2:A5'],
    },
    {
      title: {
        sv: 'Alternativ A med 3,3 procents index, i hela tkr',
        en: 'Alternative A with a rate of 3.3 per cent, in whole tkr',
      },
      args: ['"A"', '77600', '', '', '', '3,3%', '0'],
    },
  ],
  notes: [
    {
      sv: 'A är förslaget. B är förslaget minus summan av justering. C är förslaget minus justering, sedan minskat med minskning; minst en av dem behövs. D räknas som C men från bas. Sist läggs index på.',
      en: 'A is the proposal. B is the proposal less the sum of justering. C is the proposal less justering, then reduced by minskning; at least one of them is needed. D is reckoned as C but from bas. Last, index is added.',
    },
    {
      sv: 'Argument som ett alternativ inte använder påverkar det inte: A bryr sig varken om justering eller minskning.',
      en: 'Arguments that an alternative does not use leave it as it is: A heeds neither justering nor minskning.',
    },
    {
      sv: 'Både alternativ och minskning får vara områden, ett i taget eller lika stora. En tom cell i alternativ ger en tom cell.',
      en: 'Both alternativ and minskning may be ranges, one at a time or of the same size. A blank cell in alternativ gives a blank cell.',
    },
  ],
  mistakes: [
    {
      args: ['"B"', '5200'],
      advice: {
        sv: 'Ange vad som dras bort. Ska inget dras bort är det alternativ A.',
        en: 'Give what is deducted. If nothing is, it is alternative A.',
      },
    },
    {
      args: ['"D"', '10300'],
      advice: {
        sv: 'Alternativ D utgår från en budget eller prognos i argumentet bas, inte från förslaget.',
        en: 'Alternative D starts from a budget or forecast in the argument bas, not from the proposal.',
      },
    },
    {
      args: ['"E"', '5200'],
      advice: {
        sv: 'Beredningsfunktionen har alternativen A, B, C och D.',
        en: 'The beredningsfunktion has the alternatives A, B, C and D.',
      },
    },
    {
      args: ['"D"', '', '958500', '', '7'],
      advice: {
        sv: 'En minskning är en andel. Skriv procenttecknet eller dela med 100.',
        en: 'A reduction is a share. Write the per cent sign or divide by 100.',
      },
    },
  ],
};
