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
import {
  columnsIn,
  cutAlike,
  extended,
  isOneCell,
  mapCells,
  placeIn,
  readCell,
  refusal,
  sizeOf,
  type Grid,
} from './cells';
import { customFunction, toExcel, type ResultCell } from './custom-function';
import { errorAt, type Place } from './input-error';
import { quote, withRemedy } from './messages';
import { AMOUNT, DECIMALS, DEDUCTION, RATE, REDUCTION } from './number-kinds';
import { anything, completeNumbersIn, numbersIn, optional, orBlank, single, type Table } from './parameters';

export const RAM_ALTERNATIV = customFunction(
  [
    ['alternativ', anything],
    ['förslag', orBlank(anything, null)],
    ['bas', optional(anything, null)],
    ['justering', optional(anything, null)],
    ['minskning', optional(anything, null)],
    ['index', optional(single(RATE), 0)],
    ['decimaler', optional(single(DECIMALS), null)],
  ],
  ([alternativ, forslag, bas, justering, minskning, index, decimaler]) => {
    const given = [alternativ, forslag, bas, minskning] as const;
    // A whole column keeps a blank row, which tells what all those below it give.
    const [shortLetters, shortForslag, shortBas, shortMinskning, shortJustering] = cutAlike(
      [...given, justering],
      1,
    );
    const frames: Frames = {
      letters: lettersIn(shortLetters),
      forslag: shortForslag === null ? NONE : numbersIn('förslag', shortForslag, AMOUNT),
      bas: shortBas === null ? NONE : numbersIn('bas', shortBas, AMOUNT),
      minskning: shortMinskning === null ? NONE : numbersIn('minskning', shortMinskning, REDUCTION),
    };
    const [rows, columns] = sizeOfAll(frames);
    const deducted = deductions(
      shortJustering && completeNumbersIn('justering', shortJustering, DEDUCTION),
      rows,
    );
    const results = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const letter = cellOf(frames.letters, row, column);
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
    const asked = Math.max(...given.map((grid) => grid?.length ?? 1));
    return extended<ResultCell>(results, asked, results[rows - 1] ?? []);
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
      en: `is ${sizeOf(grid)} cells but ${other} is ${sizeOf(otherGrid)}. Give ranges of the same size.`,
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
      en: `the value is missing. Give the amount to deduct in alternative ${letter}.`,
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

const lettersIn = (alternativ: Grid) =>
  mapCells(alternativ, (value, row, column) =>
    letterIn(value, () => placeIn('alternativ', alternativ, row, column)),
  );

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
