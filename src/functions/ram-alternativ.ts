import {
  ALTERNATIV,
  ramAlternativ,
  saknasFor,
  type Alternativ,
  type Ramunderlag,
  type Saknas,
} from '../calculations/ram-alternativ';
import { sumOf, type Ratio } from '../calculations/exact';
import type { Localized } from '../language/localized';
import { columnsIn, isOneCell, mapCells, placeIn, readCell, refusal, sizeOf, type Grid } from './cells';
import { customFunction, toExcel } from './custom-function';
import type { Documentation, Sheet } from './documentation';
import { errorAt, type Place } from './input-error';
import { quote, withRemedy } from './messages';
import { AMOUNT, DECIMALS, DEDUCTION, RATE, REDUCTION } from './number-kinds';
import { anything, cells, optional, orBlank, single, table, type Table } from './parameters';

export const RAM_ALTERNATIV = customFunction(
  [
    ['alternativ', anything],
    ['förslag', orBlank(cells(AMOUNT), null)],
    ['bas', optional(cells(AMOUNT), null)],
    ['justering', optional(table(DEDUCTION), null)],
    ['minskning', optional(cells(REDUCTION), null)],
    ['index', optional(single(RATE), 0)],
    ['decimaler', optional(single(DECIMALS), null)],
  ],
  ([alternativ, forslag, bas, justering, minskning, index, decimaler]) => {
    const letters = mapCells(alternativ, (value, row, column) =>
      letterIn(value, () => placeIn('alternativ', alternativ, row, column)),
    );
    const frames: Frames = {
      letters,
      forslag: forslag ?? NONE,
      bas: bas ?? NONE,
      minskning: minskning ?? NONE,
    };
    const [rows, columns] = sizeOfAll(frames);
    const deducted = deductions(justering, rows);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const letter = cellOf(letters, row, column);
        if (letter === null) return '';
        const underlag = {
          forslag: cellOf(frames.forslag, row, column),
          bas: cellOf(frames.bas, row, column),
          justering: deducted(row),
          minskning: cellOf(frames.minskning, row, column),
          index,
        };
        if (isBlankFrame(letter, frames, underlag)) return '';
        const place = placeOf(frames, row);
        assertGiven(letter, underlag, place);
        return toExcel(ramAlternativ(letter, underlag, decimaler), () =>
          place(letter === 'D' ? 'bas' : 'förslag'),
        );
      }),
    );
  },
);

/** What is given for each frame, in rows and columns; a single one counts for all. */
interface Frames {
  readonly letters: Table<Alternativ | null>;
  readonly forslag: Table<number | null>;
  readonly bas: Table<number | null>;
  readonly minskning: Table<number | null>;
}

const NONE: Table<null> = [[null]];

/** The names of the parameters. */
const ARGUMENTS: Readonly<Record<keyof Frames, string>> = {
  letters: 'alternativ',
  forslag: 'förslag',
  bas: 'bas',
  minskning: 'minskning',
};

/**
 * One result per row and column: what is given is one cell, a row, a column or a block, and those of several rows (or
 * columns) have as many. A column and a row are crossed, but alternatives and reductions are given alike.
 */
function sizeOfAll(frames: Frames): readonly [rows: number, columns: number] {
  const { letters, minskning } = frames;
  const areAlike = isOneCell(letters) || isOneCell(minskning) || sizeOf(letters) === sizeOf(minskning);
  if (!areAlike) throw hasOtherShape('minskning', minskning, 'alternativ', letters);
  const given = Object.entries(frames) as [keyof Frames, Grid][];
  const longest = (length: (grid: Grid) => number) =>
    given.reduce((most, each) => (length(each[1]) > length(most[1]) ? each : most));
  const [tallest, widest] = [longest((grid) => grid.length), longest(columnsIn)];
  const [rows, columns] = [tallest[1].length, columnsIn(widest[1])];
  for (const [name, grid] of given) {
    const other = grid.length > 1 && grid.length !== rows ? tallest : widest;
    const fits =
      (grid.length === 1 || grid.length === rows) && (columnsIn(grid) === 1 || columnsIn(grid) === columns);
    if (!fits) throw hasOtherShape(ARGUMENTS[name], grid, ARGUMENTS[other[0]], other[1]);
  }
  return [rows, columns];
}

/** What is taken away from each frame: row by row where there are as many rows as frames, else all together. */
function deductions(justering: Table | null, frames: number): (row: number) => Ratio | null {
  if (justering === null) return () => null;
  if (frames > 1 && justering.length === frames) {
    const sums = justering.map(sumOf);
    return (row) => sums[row] ?? null;
  }
  const sum = sumOf(justering.flat());
  return () => sum;
}

/** A frame among several of which nothing is given is passed over; of one alone it is said what is missing. */
function isBlankFrame(letter: Alternativ, { forslag, bas }: Frames, underlag: Ramunderlag): boolean {
  const [given, value] = letter === 'D' ? [bas, underlag.bas] : [forslag, underlag.forslag];
  return value === null && !isOneCell(given);
}

/** Where what is said of an argument stands: on its row, where it has several. */
const placeOf =
  ({ forslag, bas }: Frames, row: number) =>
  (argument: string): Place => {
    const own = argument === 'bas' ? bas : forslag;
    return { argument, row: argument !== 'justering' && own.length > 1 ? row + 1 : null };
  };

function assertGiven(letter: Alternativ, underlag: Ramunderlag, place: (argument: string) => Place): void {
  const missing = saknasFor(letter, underlag);
  if (missing !== null) throw errorAt(place(NEEDS[missing].argument), NEEDS[missing].says(letter));
}

const hasOtherShape = (argument: string, grid: Grid, other: string, otherGrid: Grid) =>
  errorAt(
    { argument },
    {
      sv: `är ${sizeOf(grid)} celler men ${other} är ${sizeOf(otherGrid)}. Ange lika många.`,
      en: `is ${sizeOf(grid)} cells but ${other} is ${sizeOf(otherGrid)}. Give as many.`,
    },
  );

const noAlternative = (text: string): Localized => ({
  sv: `${quote(text)} är inget alternativ.`,
  en: `${quote(text)} is not an alternative.`,
});
const writeLetter = { sv: 'Skriv A, B, C eller D.', en: 'Write A, B, C or D.' };

interface Need {
  readonly argument: string;
  readonly says: (letter: Alternativ) => Localized;
}

/** What is missing, and what is said of it. */
const NEEDS: Readonly<Record<Saknas, Need>> = {
  forslag: {
    argument: 'förslag',
    says: (letter) => ({
      sv: `värdet saknas. Alternativ ${letter} räknas från förslaget.`,
      en: `the value is missing. Alternative ${letter} is calculated from the proposal.`,
    }),
  },
  bas: {
    argument: 'bas',
    says: (letter) => ({
      sv: `bas saknas eller är 0. Alternativ ${letter} räknas från en budget eller prognos.`,
      en: `bas is missing or 0. Alternative ${letter} is calculated from a budget or forecast.`,
    }),
  },
  justering: {
    argument: 'justering',
    says: (letter) => ({
      sv: `värdet saknas. Ange vad som dras bort i alternativ ${letter}.`,
      en: `the value is missing. Give what is deducted in alternative ${letter}.`,
    }),
  },
  'justering eller minskning': {
    argument: 'justering',
    says: (letter) => ({
      sv: `värdet saknas. Alternativ ${letter} kräver justering eller minskning.`,
      en: `the value is missing. Alternative ${letter} needs justering or minskning.`,
    }),
  },
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

/** The cell at a place; a single row, column or cell counts for all. */
function cellOf<Cell>(grid: Table<Cell>, row: number, column: number): Cell {
  const cellsOfRow = grid.length === 1 ? grid[0] : grid[row];
  return (cellsOfRow?.length === 1 ? cellsOfRow[0] : cellsOfRow?.[column]) as Cell;
}

const minskningar: Sheet = {
  columns: [{ header: { sv: 'Minskning', en: 'Reduction' }, isPercent: true }],
  rows: [[0.07], [0.12], [0.17], [0.22]],
};

const ramar: Sheet = {
  columns: [
    { header: { sv: 'Budget', en: 'Budget' } },
    { header: { sv: 'Minskning', en: 'Reduction' }, isPercent: true },
    { header: { sv: 'Minskning', en: 'Reduction' }, isPercent: true },
  ],
  rows: [
    [918500, 0.07, 0.12],
    [90500, '', ''],
  ],
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
      sv: 'Leverantörens förslag till ram i tkr, för alternativ A, B och C: ett tal eller en kolumn. Lämnas tomt för D.',
      en: "The supplier's proposed frame in tkr, for alternatives A, B and C: one number or a column. Left blank for D.",
    },
    bas: {
      sv: 'Budget eller prognos i tkr som alternativ D utgår från: ett tal eller en kolumn.',
      en: 'The budget or forecast in tkr that alternative D starts from: one number or a column.',
    },
    justering: {
      sv: 'Belopp i tkr att dra bort i alternativ B, C och D, utan minus: ett tal, ett per ram eller ett område som summeras.',
      en: 'Amounts in tkr to deduct in alternatives B, C and D, without a minus: one, one per frame or a range that is summed.',
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
  takesPercentages: true,
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
        sv: 'Två ramar enligt alternativ D med 3,3 procents index, korsade med två minskningar',
        en: 'Two frames by alternative D with a rate of 3.3 per cent, crossed with two reductions',
      },
      sheet: ramar,
      args: ['"D"', '', 'A2:A3', '', 'B2:C2', '3,3%', '0'],
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
      en: 'A is the proposal. B is the proposal less the sum of justering. C is the proposal less justering, then reduced by minskning; at least one of them is needed. D is calculated as C but from bas. Last, index is added.',
    },
    {
      sv: 'Argument som ett alternativ inte använder påverkar det inte: A bryr sig varken om justering eller minskning.',
      en: 'Arguments that an alternative does not use leave it as it is: A uses neither justering nor minskning.',
    },
    {
      sv: 'Både alternativ och minskning får vara områden, ett i taget eller lika stora. Står ramarna i en kolumn och alternativen eller minskningarna i en rad ger de en tabell: en rad per ram. En tom cell ger en tom cell.',
      en: 'Both alternativ and minskning may be ranges, one at a time or of the same size. Frames in a column and alternatives or reductions in a row make a table: one row per frame. A blank cell gives a blank cell.',
    },
    {
      sv: 'Justering skrivs utan minus. Har den lika många rader som ramarna dras varje rad från sin ram, annars dras summan.',
      en: 'Justering is written without a minus. With as many rows as there are frames each row is deducted from its own, else their sum.',
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
