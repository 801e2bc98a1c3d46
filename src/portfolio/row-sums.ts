import { wordsOnly } from '../language/normalise';
import { createInflections } from '../language/written-words';
import type { AmountColumn } from '../recognise/submission';
import { yearsIn } from '../language/headers';
import type { CostState } from '../template/roles';
import { isIndexColumn, ownHeader } from './columns';

/** Columns, by their order in the table, that a column may be the sum of. */
export type Parts = readonly number[];

/** A column that states the sum of others in its row. */
export interface RowSum {
  readonly sum: number;
  /** What it may sum, likeliest first; at least one. */
  readonly readings: readonly Parts[];
  /** Whether the headers alone settle it: they leave one reading, of columns that can be added. */
  readonly isPlain: boolean;
}

/**
 * Which columns state sums, as the headers tell:
 * - "Summa", "Totalt" and the template's other words for totals: of the columns right before it or, where no two
 *   stand there, right after it; or of earlier sums and the columns since;
 * - "Helår" right after quarters, months or other parts of a year: of those;
 * - "Prognos inkl index" beside a column "Index": of what it names and the cost before that;
 * - "Prognos 2024" after a budget and a column of index: of those, if the rows confirm it. Never a part is a column
 *   of another year than the sum names. Budget and prognos, or different years, may be parts of one sum ("Totalt"),
 *   and what is headed "varav" may be all there is, but then the rows must confirm it.
 * Wrong on: a sum whose parts other columns part from it, and one called by another word ("Tillsammans"), which are
 * not judged.
 */
export function rowSums(columns: readonly AmountColumn[], totalLabels: readonly string[]): readonly RowSum[] {
  const isTotalWord = createInflections(totalLabels.map((label) => label.toLowerCase()));
  const heads = columns.map((column) => readHead(column, isTotalWord));
  const sums = findSums(heads);
  const found = heads.map((head, at) => {
    if (WHOLE_YEAR.test(head.period)) return yearOfParts(heads, at);
    return head.isTotal ? totalOf(heads, sums, at) : costIncluding(heads, head, at);
  });
  return found.filter(({ readings }) => readings.length > 0);
}

/** What a column's header says, as far as sums go. */
interface Head {
  readonly isTotal: boolean;
  readonly isIndex: boolean;
  /** The whole header without its year: "helår", "q1". */
  readonly period: string;
  /** "Varav konsulter": a part that others may be missing beside. */
  readonly isOfWhich: boolean;
  readonly state: CostState | null;
  readonly years: readonly number[];
  /** What stands above the column's own header: "Budget 2023" above "Förvaltning | Utveckling | Totalt". */
  readonly above: string;
  /** The words that name the column itself, and those of what it includes. */
  readonly own: readonly string[];
  readonly including: readonly string[];
}

const WHOLE_YEAR = /^(?:helår|hela året|året)$/u;
/** "Q1", "Kvartal 2", "T3", "Halvår 1", "jan", "mars". */
const PART_OF_YEAR =
  /^(?:(?:q|kv|kvartal|t|tertial|h|halvår) ?\d|\d ?(?:kv|kvartalet)|jan|feb|mar|apr|maj|jun|jul|aug|sep|sept|okt|nov|dec|januari|februari|mars|april|juni|juli|augusti|september|oktober|november|december)$/u;
const YEAR = / ?(?:19|20)\d\d/u;

function yearOfParts(heads: readonly Head[], at: number): RowSum {
  const other = heads.slice(0, at).findLastIndex(({ period }) => !PART_OF_YEAR.test(period));
  const parts = range(other + 1, at);
  return { sum: at, readings: parts.length > 1 ? [parts] : [], isPlain: true };
}

const INCLUDING = /\binkl[a-zà-öø-ɏ]*\.?/iu;
const OF_WHICH = /^(?:varav|därav)\b/i;
const EXCLUDING = /\bexkl[a-zà-öø-ɏ]*\.?/iu;

/** So many columns next to a run of parts may be no part of it. */
const MOST_LEFT_OUT = 8;

/** No part stands farther from its sum, counted in columns, and no sum adds up more than so many earlier ones. */
const FARTHEST_PART = 60;

/** A shorter word names no column. */
const SHORTEST_NAME = 4;

function readHead(column: AmountColumn, isTotalWord: (word: string) => boolean): Head {
  const own = ownHeader(column);
  const [before = '', ...after] = own.split(INCLUDING);
  const wordsOf = (text: string): readonly string[] => wordsOnly(text).split(' ');
  const isName = (word: string): boolean => word.length >= SHORTEST_NAME && !/\d/.test(word);
  return {
    isTotal: wordsOf(before).some(isTotalWord),
    isIndex: isIndexColumn(column),
    period: wordsOnly(own).replace(YEAR, ''),
    isOfWhich: OF_WHICH.test(own),
    state: column.state,
    years: yearsIn(own),
    above: column.headers.slice(0, -1).join(' · '),
    own: wordsOf(before.split(EXCLUDING)[0] ?? '').filter(isName),
    including: after.flatMap(wordsOf).filter(isName),
  };
}

function totalOf(heads: readonly Head[], sums: readonly Sum[], at: number): RowSum {
  const index = sums.findIndex((sum) => sum.at === at);
  const { left = [], right = [] } = sums[index] ?? {};
  // A sum that stands first sums what follows it, and is not added to that.
  const earlier = sums
    .slice(Math.max(0, index - FARTHEST_PART), index)
    .flatMap((sum) => (sum.left.length > 1 ? [sum.at] : []));
  const carrying = earlier.length > 0 ? [earlier, earlier.slice(-1)].map((sum) => [...sum, ...left]) : [];
  const ending = range(1, MOST_LEFT_OUT).map((from) => left.slice(from));
  const beginning = range(1, MOST_LEFT_OUT).map((out) => right.slice(0, -out));
  const isPossible = (parts: Parts): boolean =>
    parts.length > 1 && parts.every((part) => mayBeOfYears(heads[part], heads[at]));
  const before = unique([left, ...ending, ...carrying].filter(isPossible));
  // What stands under the same header above is likeliest; what follows under another is of another sum.
  const isBelowSame = (parts: Parts): boolean =>
    parts.every((part) => heads[part]?.above === heads[at]?.above);
  const after = unique([right, ...beginning].filter(isPossible)).filter(isBelowSame);
  const readings = (before.length > 0 ? before : after).toSorted(
    (one, other) => Number(isBelowSame(other)) - Number(isBelowSame(one)),
  );
  const named = readings.find((parts) => nameTheYearsOf(heads, parts, heads[at]));
  if (named) return { sum: at, readings: [named], isPlain: true };
  const [first = [], ...others] = readings;
  const isPlain = areOfOneKind(heads, first) && others.every((parts) => mixStates(heads, parts));
  return { sum: at, readings, isPlain };
}

function costIncluding(heads: readonly Head[], { state, including }: Head, at: number): RowSum {
  const isNamed = ({ own, isIndex }: Head): boolean =>
    including.length === 0 ? isIndex : own.some((word) => including.some((name) => areAlike(word, name)));
  const first = Math.max(0, at - FARTHEST_PART);
  const earlier = state === null && including.length === 0 ? [] : heads.slice(first, at);
  const lastState = earlier.findLastIndex((head) => head.state !== null && !isNamed(head));
  const isOther = (head: Head): boolean => including.length > 0 && !isNamed(head);
  const lastBase = lastState === -1 ? earlier.findLastIndex(isOther) : lastState;
  const named = earlier.flatMap((head, part) => (part > lastBase && isNamed(head) ? [first + part] : []));
  const base = first + lastBase;
  const isFound = lastBase !== -1 && named.length > 0;
  const readings = isFound ? unique([[base, ...named], range(base, at)]) : [];
  return { sum: at, readings, isPlain: readings.length === 1 && including.length > 0 };
}

/** A column that states a sum, and the columns between it and the next sums on both sides. */
interface Sum {
  readonly at: number;
  readonly left: Parts;
  readonly right: Parts;
}

function findSums(heads: readonly Head[]): readonly Sum[] {
  const places = heads.flatMap(({ isTotal, including }, at) => (isTotal || including.length > 0 ? [at] : []));
  return places.map((at, index) => ({
    at,
    left: range((places[index - 1] ?? -1) + 1, at),
    right: range(at + 1, places[index + 1] ?? heads.length),
  }));
}

function mayBeOfYears(part: Head | undefined, sum: Head | undefined): boolean {
  if (!part || !sum || part.years.length === 0 || sum.years.length === 0) return true;
  return part.years.some((year) => sum.years.includes(year));
}

/**
 * Columns that can be added without more ado: no states of one cost, unless one stands above them all, no two years,
 * and none that is only a part among others.
 */
function areOfOneKind(heads: readonly Head[], parts: Parts): boolean {
  const years = new Set(parts.map((at) => heads[at]?.years.join(' ')));
  const states = new Set(parts.map((at) => heads[at]?.state ?? null));
  const above = new Set(parts.map((at) => heads[at]?.above ?? ''));
  const isOfNone = states.size === 1 && states.has(null);
  const isBelowOne = states.size === 1 && above.size === 1 && !above.has('');
  return years.size === 1 && (isOfNone || isBelowOne) && !haveOfWhich(heads, parts);
}

/** A budget and a prognos are added only where the rows say so. */
const mixStates = (heads: readonly Head[], parts: Parts): boolean =>
  new Set(parts.map((at) => heads[at]?.state ?? null)).size > 1;

/** "Totalt 2024–2026" after "År 2024", "År 2025" and "År 2026": a header that names exactly the years of the others. */
function nameTheYearsOf(heads: readonly Head[], parts: Parts, sum: Head | undefined): boolean {
  const years = parts.map((at) => heads[at]?.years ?? []);
  const states = new Set(parts.map((at) => heads[at]?.state ?? null));
  const isEachOfOne =
    years.every(({ length }) => length === 1) && new Set(years.flat()).size === parts.length;
  const named = new Set(sum?.years);
  const isNamed = named.size === parts.length && years.flat().every((year) => named.has(year));
  return isEachOfOne && isNamed && states.size === 1 && !haveOfWhich(heads, parts);
}

const haveOfWhich = (heads: readonly Head[], parts: Parts): boolean =>
  parts.some((at) => heads[at]?.isOfWhich ?? true);

const areAlike = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

const unique = (readings: readonly Parts[]): readonly Parts[] => [
  ...new Map(readings.map((parts) => [parts.join(' '), parts])).values(),
];

const range = (start: number, end: number): Parts =>
  Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);
