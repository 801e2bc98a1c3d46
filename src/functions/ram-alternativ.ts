import {
  ALTERNATIV,
  ramAlternativ,
  saknasFor,
  type Alternativ,
  type Saknas,
} from '../calculations/ram-alternativ';
import type { Localized } from '../language/localized';
import { Decimal } from '../money/decimal';
import { mapCells, placeIn, readCell, refusal, sizeOf, type Grid } from './cells';
import { customFunction } from './custom-function';
import { errorAt, type Place } from './messages';
import { AMOUNT, DECIMALS, RATE, SHARE } from './number-kinds';
import { anything, cells, optional, orBlank, single, table, type Table } from './parameters';
import { problems } from './problems';
import { remedies } from './remedies';
import { toExcel } from './result';

export const RAM_ALTERNATIV = customFunction(
  [
    anything('alternativ'),
    orBlank(single('förslag', AMOUNT), null),
    optional(single('bas', AMOUNT), null),
    optional(table('justering', AMOUNT), null),
    optional(cells('minskning', SHARE), null),
    optional(single('index', RATE), 0),
    optional(single('decimaler', DECIMALS), null),
  ],
  (alternativ, forslag, bas, justering, minskning, index, decimaler) => {
    const letters = mapCells(alternativ, (value, row, column) =>
      letterIn(value, () => placeIn('alternativ', alternativ, row, column)),
    );
    const reductions = minskning ?? [[null]];
    const underlag = {
      forslag: toDecimal(forslag),
      bas: toDecimal(bas),
      justering: justering === null ? null : sumOf(justering),
      index: new Decimal(index),
    };
    return mapCells(largerOf(letters, reductions), (_, row, column) => {
      const letter = cellOf(letters, row, column);
      if (letter === null) return '';
      const place = () => placeIn('alternativ', letters, row, column);
      const given = { ...underlag, minskning: toDecimal(cellOf(reductions, row, column)) };
      const missing = saknasFor(letter, given);
      if (missing !== null) {
        const problem = problems.needs(letter, NEEDS[missing]);
        throw errorAt(place(), { problem, remedy: remedies.giveArgument });
      }
      return toExcel(ramAlternativ(letter, given, decimaler), place);
    });
  },
);

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
  const remedy = remedies.writeAlternative;
  if (cell.kind !== 'text' && cell.kind !== 'number') throw errorAt(place(), refusal(cell, remedy));

  const text = cell.kind === 'text' ? cell.text : String(cell.value);
  const letter = ALTERNATIV.find((known) => known === text.trim().toUpperCase());
  if (letter === undefined) throw errorAt(place(), { problem: problems.isNoAlternative(text), remedy });
  return letter;
}

const toDecimal = (value: number | null) => (value === null ? null : new Decimal(value));

function sumOf(amounts: Table): Decimal {
  return amounts.flat().reduce((sum, amount) => sum.plus(amount), new Decimal(0));
}

/** One result per cell: of the larger range where the other is a single cell, else both have the same shape. */
function largerOf(letters: Grid, reductions: Grid): Grid {
  if (isOneCell(reductions)) return letters;
  if (isOneCell(letters)) return reductions;
  if (sizeOf(letters) === sizeOf(reductions)) return letters;
  const problem = problems.hasWrongShape(sizeOf(reductions), 'alternativ', sizeOf(letters));
  throw errorAt({ argument: 'minskning' }, { problem, remedy: remedies.giveAsMany });
}

const isOneCell = (grid: Grid) => grid.length === 1 && grid[0]?.length === 1;

/** The cell at a place, or the only cell there is. */
function cellOf<Cell>(grid: Table<Cell>, row: number, column: number): Cell {
  return (isOneCell(grid) ? grid[0]?.[0] : grid[row]?.[column]) as Cell;
}
