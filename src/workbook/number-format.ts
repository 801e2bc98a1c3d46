/**
 * What a number format (as Excel stores it, English) makes people read in a cell. Excel shows 23588000 as "23 588 tkr"
 * by `#,##0,\ "tkr"`: what stands in the cell is then not what its reader sees.
 */
export interface NumberFormat {
  /** `time` tells hours, of the day or in all, and no day; `hidden` shows nothing, as ";;;" does. */
  readonly kind: 'number' | 'percent' | 'date' | 'time' | 'hidden';
  /** What the number is divided by when it is shown: 1000 by "#,##0,". */
  readonly scale: number;
  /** The letters, digits and signs of currency that stand beside the number: "tkr", "st", "€"; "" where none do. */
  readonly text: string;
}

/** One of the parts, divided by ";", that a format has for kinds of numbers. */
interface Section extends NumberFormat {
  /** When a condition in brackets, as [<1000], lets the section be used. */
  readonly holds: ((value: number) => boolean) | null;
}

const PLAIN: NumberFormat = { kind: 'number', scale: 1, text: '' };

const TOKEN =
  /"([^"]*)"?|\\(.)|[_*]([^])|\[([^\]]*)\]?|General|AM\/PM|A\/P|E[+-]|[#0?]|,|\.|%|;|@|[ymdhsebg]+|[^]/gi;

const CONDITION = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/;
const ELAPSED = /^(?:h+|m+|s+)$/i;
const CURRENCY = /^\$([^-]*)/;
const DATE_LETTERS = /^(?:[ymdhsebg]+|AM\/PM|A\/P)$/i;
/** Letters of hours and seconds; "m" is a month where none of them stands in the section. */
const OF_TIME = /[hs]|A\/P|AM/i;
const OF_DAY = /[ydebg]/i;
/** What makes a text beside a number say something; brackets, spaces and dashes do not. */
const TELLING = /[\p{L}\p{N}\p{Sc}]/u;

const known = new Map<string, readonly Section[]>();
/** More formats than a workbook of Excel may have; a new one then makes all be read anew. */
const MOST_KNOWN = 100_000;

function sectionsOf(format: string): readonly Section[] {
  const before = known.get(format);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const sections = splitSections(format).map(readSection);
  known.set(format, sections);
  return sections;
}

/** The tokens of each section. */
function splitSections(format: string): readonly (readonly RegExpExecArray[])[] {
  const sections: RegExpExecArray[][] = [[]];
  for (const token of format.matchAll(TOKEN)) {
    if (token[0] === ';') sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections;
}

function readSection(tokens: readonly RegExpExecArray[]): Section {
  const words = tokens.map(([token]) => token);
  const hasDigits = words.some((word) => /^(?:[#0?]|General)$/i.test(word));
  // "#" stands in no date; some programs write "# ##0 mnkr" without the quotes that Excel asks for.
  const letters = words.includes('#') ? [] : tokens.filter(isOfDate).map(([token]) => token);
  const isDate = letters.length > 0;
  const text = isDate ? '' : tokens.map((token) => literalIn(token)).join('');
  const shows = hasDigits || words.includes('@') || text.trim() !== '';
  return {
    kind: isDate ? kindOfDate(letters) : kindOf(words.includes('%'), shows),
    scale: isDate ? 1 : scaleOf(words),
    text: TELLING.test(text) ? text.trim() : '',
    holds: tokens.map(conditionIn).find((condition) => condition !== null) ?? null,
  };
}

const kindOfDate = (letters: readonly string[]): 'date' | 'time' =>
  letters.some((each) => OF_TIME.test(each)) && !letters.some((each) => OF_DAY.test(each)) ? 'time' : 'date';

function kindOf(isPercent: boolean, shows: boolean): NumberFormat['kind'] {
  if (isPercent) return 'percent';
  return shows ? 'number' : 'hidden';
}

const isOfDate = ([token, , , , bracket]: RegExpExecArray): boolean =>
  bracket === undefined ? DATE_LETTERS.test(token) : ELAPSED.test(bracket);

/** The text that a token stands for itself: quoted, behind "\", as a currency, or a letter without meaning. */
function literalIn([token, quoted, escaped, padding, bracket]: RegExpExecArray): string {
  if (quoted !== undefined) return quoted;
  if (escaped !== undefined) return escaped;
  if (padding !== undefined) return ' ';
  if (bracket !== undefined) return CURRENCY.exec(bracket)?.[1] ?? '';
  return /^(?:General|E[+-]|[#0?,.%@])$/i.test(token) ? '' : token;
}

/** 1000 for each comma between the last digit before the decimals and what comes after. */
function scaleOf(words: readonly string[]): number {
  const point = words.indexOf('.');
  const whole = point < 0 ? words : words.slice(0, point);
  const afterDigits = (some: readonly string[]): number => {
    const last = some.findLastIndex((word) => /^[#0?]$/.test(word));
    if (last < 0) return 0;
    const rest = some.slice(last + 1);
    const end = rest.findIndex((word) => word !== ',');
    return end < 0 ? rest.length : end;
  };
  // "0.0,," scales as "0,,.0" does.
  const commas = afterDigits(whole) + (point < 0 ? 0 : afterDigits(words.slice(point)));
  return 1000 ** commas;
}

function conditionIn([, , , , bracket = '']: RegExpExecArray): ((value: number) => boolean) | null {
  const [, sign, number] = CONDITION.exec(bracket) ?? [];
  if (sign === undefined) return null;
  const limit = Number(number);
  return (value) =>
    (sign.includes('<') && value < limit) ||
    (sign.includes('>') && value > limit) ||
    (sign.includes('=') && value === limit);
}

/** What a number is read as in this format; a number that no section is for is shown bare. */
export function readNumberFormat(format: string, value: number): NumberFormat {
  const sections = sectionsOf(format);
  if (sections.some(({ holds }) => holds !== null)) {
    return sections.find(({ holds }) => holds === null || holds(value)) ?? PLAIN;
  }
  const [positive = PLAIN, negative = positive, zero = positive] = sections;
  if (value === 0) return zero;
  return value < 0 ? negative : positive;
}

/** The format where it makes people read something else than the bare number; undefined where it does not. */
export function tellingFormat(format: string, value: number): string | undefined {
  if (format === 'General' || format === '') return undefined;
  const { kind, scale, text } = readNumberFormat(format, value);
  return kind === 'number' && scale === 1 && text === '' ? undefined : format;
}
