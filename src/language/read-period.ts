import type { Span } from './calendar';
import { toPlainText } from './normalise';
import { takePoint, type Point } from './period-points';

/**
 * What a schedule spans: its first possible day and its last, "2024-06-30"; null where it is open or not told.
 */
interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

const LEAD = /^(?:tidplan|tidsplan|period(?:en)?|projekt(?:tid|period)(?:en)?|datum)(?: ?:|(?= )) ?/;
const WORK = '(?:(?:projektet|insatsen|arbetet|uppdraget|förstudien|genomförandet|införandet) )?';
/** "Projektstart", "insatsslut". */
const OF_WORK = '(?:projekt|insats|arbets|uppdrags|förstudie|genomförande|införande)?';
const IN_USE = 'drift(?:start|sättning|sätts)';
const anyOf = (...phrases: readonly string[]): string => `(?:${phrases.join('|')})`;
const END_OF_WORD = '(?![a-zà-öø-ɏ\\d])';
const COLON = `${END_OF_WORD} ?:? ?`;
/** "Planerat slut", "beräknad start". */
const FORESEEN = '(?:(?:planera|beräkna|förvänta|preliminär|tänk)[dt]? )?';
const TILL = ['till(?: och med)?', 't\\.? ?o\\.? ?m\\.?'];
const FROM = ['från(?: och med)?', 'fr\\.? ?o\\.? ?m\\.?'];
const RUNS = new RegExp(`^${WORK}${anyOf('pågår', 'löper', 'genomförs', 'mellan')}${COLON}`, 'u');
const BEGINS = new RegExp(
  `^${WORK}${FORESEEN}${anyOf(`${OF_WORK}start(?:ar|ade|datum|år)?`, 'påbörja(?:s|des|d)', 'inled(?:s|des)', ...FROM)}(?: från| under)?${COLON}`,
  'u',
);
const ENDS = new RegExp(
  `^${WORK}${FORESEEN}${anyOf(
    ...[
      `${OF_WORK}avslut(?:as|ad|at)?`,
      `${OF_WORK}slut(?:ar|datum|år|förs|fört)?`,
      IN_USE,
      'klart?',
      'färdigt?',
      'färdigställs',
      'senast',
    ],
    ...TILL,
  )}(?: senast| under| i){0,3}${COLON}`,
  'u',
);
const UNTIL = new RegExp(
  `^ ?${anyOf(
    ...['-{1,3}>?', '→'],
    `[.,;/]? ?(?:och (?:[a-zà-öø-ɏ]{1,30} ){0,3})?${FORESEEN}${anyOf(...TILL, `${OF_WORK}slut(?:ar|datum|år)?`, `${OF_WORK}avslut(?:as)?`, IN_USE, 'klar[ta]?', 'färdig[ta]?')}${END_OF_WORD}(?: senast| under| i){0,3} ?:?`,
  )} ?`,
  'u',
);
const AND = /^ och /;
const BETWEEN = /(?:^| )mellan $/;
const ONWARDS = /^ ?(?:-|och framåt|och tills vidare|tills vidare|framåt|löpande|,? ?pågår) ?$/;

/** Nothing more is said, or only a remark in brackets. */
const FINISHED = /^ ?[.;,]? ?(?:\([^)]*\))? ?[.;,]?$/;
/** Where a sentence goes on, or another begins. */
const PAUSE = /^ ?[.;,()]/;
/** No schedule is longer; what is longer is running text, and a range in it is read so far. */
const LONGEST = 300;
/** What stands before a range is looked at no further back. */
const BEFORE = 100;
/** "Tidigarelagd från Q4 2024 till Q2 2024" tells of two schedules. */
const MOVED = /(?<!\p{L})(?:fram|bort)?(?:flytt|ändr|tidigarel|senarel|skj|försen)\p{L}*(?: \p{L}+){0,2} $/u;
/** Two years have at least two digits each. */
const TWO_YEARS = /\d\d[^]*?\d\d/;
const WORD_STARTS = /(?<![^ (:;,])[\p{L}\d]/gu;

/**
 * Reads a schedule where the whole text is one: "2023-01-01 - 2024-12-31", "2023–2025", "Q4 2022 – Q2 2024",
 * "jan–mars 2024", "Hösten 2023", "28 mars 2023", "Avslut under 2023", "2023 och framåt", and an Excel date
 * that was left as its serial number. A bound without a year takes the other's, unless that turns the period
 * round. Null for running text, which may say more than its dates ("Påbörjas under 2023, fortsatta behov under
 * 2024").
 * Wrong on: "2023-12" meant as something else than December 2023, a date in the order of other countries ("24-06-30"
 * meant as the 24th of June 2030), and two-digit years without a month or the like ("23-24"), which are not read.
 */
export function readPeriod(text: string): Period | null {
  if (text.length > LONGEST) return null;
  const plain = toPlain(text).replace(LEAD, '');
  const [ends] = ENDS.exec(plain) ?? [];
  return ends === undefined ? readFromStart(plain) : readEnd(plain.slice(ends.length));
}

function readEnd(plain: string): Period | null {
  const end = takePoint(plain);
  return end !== null && FINISHED.test(end.rest) ? until(end.point) : null;
}

function readFromStart(plain: string): Period | null {
  const [begins = ''] = BEGINS.exec(plain) ?? [];
  const [runs = ''] = RUNS.exec(plain) ?? [];
  const range = takeRange(plain, begins.length + runs.length);
  if (range === null) return null;
  const { start, end, rest } = range;
  if (end !== null) return FINISHED.test(rest) ? between(start, end) : null;
  if (ONWARDS.test(rest)) return since(start);
  if (!FINISHED.test(rest)) return null;
  return begins === '' ? during(start) : since(start);
}

/**
 * The first period in a text, wherever it stands, that is over before it begins, whichever days of its bounds
 * are meant: "2025-01-01 - 2024-12-31", "2025–2023", "startade Q4 2024 och pågår till Q2 2024". Both bounds
 * must bear their year.
 */
export function findReversedPeriod(text: string): Span | null {
  const plain = toPlain(text);
  if (!TWO_YEARS.test(plain)) return null;
  const years = reversedYears(plain);
  if (years !== null) return years;
  for (const { index } of plain.matchAll(WORD_STARTS)) {
    const range = takeRange(plain, index);
    const dates = range && datesOf(range);
    if (!dates || dates.from <= dates.to) continue;
    const isWhole = FINISHED.test(range.rest) || PAUSE.test(range.rest);
    if (isWhole && !MOVED.test(justBefore(plain, index))) return dates;
  }
  return null;
}

function toPlain(text: string): string {
  return toPlainText(text).toLowerCase();
}

const justBefore = (plain: string, index: number): string => plain.slice(Math.max(0, index - BEFORE), index);

/** "2024/2023" as a whole answer; forwards it is a year that goes over another. */
const SLASHED_YEARS = /^((?:19|20)\d\d) ?\/ ?((?:19|20)\d\d)[.,;]?$/u;

function reversedYears(plain: string): Span | null {
  const [, first = '', second = ''] = SLASHED_YEARS.exec(plain.replace(LEAD, '')) ?? [];
  return first > second ? { from: `${first}-01-01`, to: `${second}-12-31` } : null;
}

/** What stands from a place on; where it is cut, a letter shows that the text goes on. */
function window(plain: string, index: number): string {
  const cut = plain.slice(index, index + LONGEST);
  return index + LONGEST < plain.length ? `${cut}x` : cut;
}

interface Range {
  readonly start: Point;
  /** Null where only one point stands there. */
  readonly end: Point | null;
  readonly rest: string;
}

function takeRange(plain: string, index: number): Range | null {
  const start = takePoint(window(plain, index));
  if (start === null) return null;
  const and = BETWEEN.test(justBefore(plain, index)) ? AND.exec(start.rest) : null;
  const [link] = and ?? UNTIL.exec(start.rest) ?? [];
  const end = link === undefined ? null : takePoint(start.rest.slice(link.length));
  return { start: start.point, end: end?.point ?? null, rest: (end ?? start).rest };
}

/** The first possible day of a range and its last; null unless both its bounds bear their year. */
function datesOf({ start, end }: Range): Span | null {
  if (start.year === null || end === null || end.year === null) return null;
  return { from: start.spanIn(start.year).from, to: end.spanIn(end.year).to };
}

function between(start: Point, end: Point): Period | null {
  const year = start.year ?? end.year;
  if (year === null) return null;
  const [from, to] = [start.spanIn(year).from, end.spanIn(end.year ?? year).to];
  return from <= to ? { from, to } : null;
}

const until = ({ year, spanIn }: Point): Period | null =>
  year === null ? null : { from: null, to: spanIn(year).to };

const since = ({ year, spanIn }: Point): Period | null =>
  year === null ? null : { from: spanIn(year).from, to: null };

const during = ({ year, spanIn }: Point): Period | null => (year === null ? null : spanIn(year));
