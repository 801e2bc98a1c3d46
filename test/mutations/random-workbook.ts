import { labelsOf } from '../../src/template/template';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';
import {
  BLANK,
  type Cell,
  type Rectangle,
  type SheetSnapshot,
  type Visibility,
  type WorkbookSnapshot,
} from '../../src/workbook/snapshot';
import { faultless } from './faultless';
import type { Random } from '../tools/random';

/** Workbooks that nobody would make: the template's words at random places, beside noise of every type. */

const { chapters, parents, register, words, cover } = mall2024;

/** Everything that the recogniser looks for, so that random cells often mean something to it. */
const TEMPLATE_WORDS: readonly string[] = [
  ...[...chapters, ...parents].flatMap(({ number, title }) => [`${number} ${title}`, title, number]),
  ...chapters.flatMap(({ card, tables = [] }) => [
    ...(card
      ? [`${card.title} 1`, `${card.title} GT2: Ny lösning`, ...card.parts.map((part) => part.title)]
      : []),
    ...(card?.fields.flatMap(labelsOf) ?? []),
    ...(tables[0]?.columns.flatMap(labelsOf) ?? []),
  ]),
  ...register.map(({ name }) => name),
  ...words.analysis,
  ...words.totals,
  ...words.amounts,
  ...Object.values(cover).flat(),
];

const NOISE: readonly string[] = [
  ...['JA', 'NEJ', 'Nej, senare', 'N/A', '-', '?', '', ' ', '\n', '0', '2024', 'År 2025', '#REF!'],
  ...['134,800', '23 588 tkr', '7,5 mnkr', '300-500 tkr', '-500', '1e9', '75% 25%', 'Bolag 10 st ger 28%'],
  ...['2023-12-32', '2024-01-01 - 2023-01-01', 'Q4 2022', 'F19', 'A15A2:B170', 'Se A1.'],
  ...['pott', 'ospec.', 'Ny tjänst', 'inkl index 3,3%', 'Budget 2023', 'Prognos budget 2024', 'Index'],
  ...['😀', '\u202Eabc', '\u0000', '\uD800', 'a\u0301\u0327', '￼', 'İ', 'ß', '١٢٣', '\u00AD', '\uFEFF'],
  ...['__proto__', 'constructor', '=1+1', '(', '[', '\\', '.*', '${x}', 'NaN', 'undefined'],
];

/** What long texts of one pattern are made of, in which a careless search would lose itself. */
export const PATTERNS: readonly string[] = [
  ...['a', '1 ', '- ', 'nej ', '1,', '(', '2024-', 'A1:', '% ', 'och ', '\n', ' ', 'ja,', '.'],
  ...['tas fram i ', 'det finns inga effektmål ', '75 % ', 'bolag 10 st ger 28% ', '500 tkr varav '],
  ...['2023-01-01 - ', 'Q4 2022 - ', 'a b c d e f ', 'förvaltningskostnad '],
];

/** The longest text that a cell holds. */
const LONGEST_TEXT = 32_767;

export const longText = (pattern: string, length = LONGEST_TEXT): string =>
  pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);

const NUMBERS: readonly number[] = [
  ...[0, -0, 1, 2024, 44_927, 0.1 + 0.2, -12.5, 1e15, 1e300, -1e-300, 5e-324, 1071972],
  ...[Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, Number.NaN, Infinity, -Infinity],
];

const ERRORS: readonly string[] = ['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?'];

function randomText(random: Random): string {
  const kind = random.below(100);
  if (kind < 55) return random.pick(TEMPLATE_WORDS);
  if (kind < 85) return random.pick(NOISE);
  if (kind < 94) return `${random.pick(TEMPLATE_WORDS)} ${random.pick(NOISE)}`;
  if (kind < 99) return random.pick(TEMPLATE_WORDS).slice(random.below(8)) + random.pick(TEMPLATE_WORDS);
  return longText(random.pick(PATTERNS), random.below(600));
}

function randomCell(random: Random): Cell {
  const kind = random.below(20);
  if (kind < 6) return BLANK;
  if (kind < 14) return { type: 'text', value: randomText(random) };
  if (kind < 17)
    return { type: 'number', value: random.chance(0.5) ? random.below(100_000) : random.pick(NUMBERS) };
  if (kind < 18) return { type: 'boolean', value: random.chance(0.5) };
  if (kind < 19 && random.chance(0.3)) return { type: 'uncalculated', formula: '=A1' };
  if (kind < 19) return { type: 'error', value: random.pick(ERRORS) };
  return { ...randomCell(random), formula: random.pick(['=A1', '=SUM(A1:A9)', '', '=']) };
}

const repeat = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

/** Rows of the faultless workbook, each cell with a small chance of being something else. */
function brokenRows(random: Random, columns: number): readonly (readonly Cell[])[] {
  const { cells } = random.pick(faultless.sheets);
  const from = random.below(cells.length);
  return cells
    .slice(from, from + 1 + random.below(12))
    .map((row) =>
      Array.from({ length: columns }, (_, column) =>
        random.chance(0.05) ? randomCell(random) : (row[column] ?? BLANK),
      ),
    );
}

function randomMerge(random: Random, rows: number, columns: number): Rectangle {
  return {
    row: random.below(rows + 2),
    column: random.below(columns + 2),
    rows: 1 + random.below(3),
    columns: 1 + random.below(random.chance(0.05) ? 16_384 : 5),
  };
}

function randomSheet(random: Random, number: number): SheetSnapshot {
  const columns = random.below(random.chance(0.1) ? 20 : 6);
  const blocks = repeat(random.below(4), () =>
    random.chance(0.6)
      ? brokenRows(random, columns)
      : repeat(random.below(10), () => repeat(columns, () => randomCell(random))),
  );
  const cells = columns === 0 ? [] : blocks.flat();
  const [row, column] = random.chance(0.3) ? [random.below(50), random.below(20)] : [0, 0];
  return {
    name: random.chance(0.9) ? `Blad${number}` : random.pick(['', '__proto__', "Det's", '1.4', '😀']),
    visibility: random.pick<Visibility>(['visible', 'visible', 'hidden', 'veryHidden']),
    area: { row, column, rows: cells.length, columns: cells.length === 0 ? 0 : columns },
    cells,
    merges: repeat(random.below(3), () => randomMerge(random, row + cells.length, column + columns)),
  };
}

export function randomWorkbook(random: Random): WorkbookSnapshot {
  let number = 0;
  return {
    sheets: repeat(random.below(random.chance(0.05) ? 7 : 3), () => {
      number += 1;
      return randomSheet(random, number);
    }),
  };
}
