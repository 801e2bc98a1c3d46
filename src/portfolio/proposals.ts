import { remember } from '../language/by-key';
import { yearsIn } from '../language/headers';
import { toPlainText, wordsOnly } from '../language/normalise';
import { createNameIndex } from '../language/same-name';
import { formatAmount } from '../money/amount';
import { Decimal, sumOf } from '../money/decimal';
import { findAmounts, projectPart } from '../money/find-amounts';
import { statedUnit } from '../money/stated-unit';
import { toTkr, type Unit } from '../money/unit';
import type { AmountCell, AmountTable, Card, FieldValue, Submission } from '../recognise/submission';
import type { Place } from '../workbook/address';
import { answerOf, cardsAskedFor, fieldOf, nameInTitle, namnOf } from './cards';
import { developmentLines } from './cost-tables';
import { valueOf } from './sums';

/** "2024-2026 3 500 tkr", "500 tkr 2024 och framåt": for several years, of which no part is one year's for sure. */
const PERIOD =
  /(?:19|20)\d\d(?: ?[-/] ?(?:19|20)?\d\d(?![\d-])| ?(?:,|&|och|samt|till|t\.?o\.?m\.?) ?(?:(?:19|20)\d\d|framåt|senare))/i;
/** "1,5 miljoner varav hälften 2024": the year's part is told as a share, not as an amount. */
const SHARE = /hälften|tredjedel|fjärdedel|\d ?(?:%|procent)/i;
const OF_WHICH = /varav|därav/i;
const IN_ALL = /totalt|sammanlagt|summa/i;

/**
 * The unit of a budget's amounts that state none: what its label says, "Total projektbudget (mnkr)", else that of the
 * workbook.
 */
export function budgetUnit({ label }: FieldValue, workbookUnit: Unit): Unit {
  return statedUnit(label.text) ?? workbookUnit;
}

/**
 * What a project's budget asks for in a year, in tkr: the amounts dated that year; else, where nothing is dated,
 * the whole. Null where that cannot be told: no amount, one between two bounds, a whole for several years, several
 * amounts that are neither a whole and its parts nor dated. Wrong on: a budget without a year whose money is meant for
 * later years.
 */
function amountOfYear(field: FieldValue, year: number, workbookUnit: Unit): Decimal | null {
  const { cell, text } = field;
  const unit = budgetUnit(field, workbookUnit);
  if (cell.type === 'number') return toTkr(new Decimal(cell.value), unit);
  const amounts = findAmounts(text, unit);
  if (isBetweenBounds(amounts)) return null;
  const dated = amounts.filter((amount) => amount.year !== null);
  const ofYear = dated.filter((amount) => amount.year === year);
  if (ofYear.length > 0) return sumOf(ofYear.map(({ value }) => value));
  const [whole, ...parts] = amounts;
  if (!whole) return null;
  if (dated.length > 0) return dated.length === amounts.length ? new Decimal(0) : null;
  const own = projectPart(toPlainText(text));
  if (PERIOD.test(own) || SHARE.test(own)) return null;
  const isWhole =
    parts.length === 0 || OF_WHICH.test(text) || sumOf(parts.map(({ value }) => value)).equals(whole.value);
  return isWhole ? whole.value : null;
}

/**
 * What a project's budget asks for by year, in tkr: the year's own amount, and what is dated in later years. Years of
 * which nothing can be read are left out.
 */
export function budgetByYear(
  field: FieldValue,
  year: number,
  workbookUnit: Unit,
): ReadonlyMap<number, Decimal> {
  const own = amountOfYear(field, year, workbookUnit);
  const amounts =
    field.cell.type === 'number' ? [] : findAmounts(field.text, budgetUnit(field, workbookUnit));
  const later = isBetweenBounds(amounts)
    ? []
    : amounts.flatMap((amount) =>
        amount.year !== null && amount.year > year ? { ...amount, year: amount.year } : [],
      );
  const sums = new Map<number, Decimal>(own === null ? [] : [[year, own]]);
  for (const { year: of, value } of later) sums.set(of, value.plus(sums.get(of) ?? 0));
  return sums;
}

const isBetweenBounds = (amounts: ReturnType<typeof findAmounts>): boolean =>
  amounts.some(({ isBound }) => isBound);

/** "200 tkr per år 2024–2026" is no whole. */
const EACH_YEAR = /(?:per|\/) ?år(?!\p{L})|årlig|(?:varje|vardera) år/iu;

/**
 * What a project's budget asks for in all its years, in tkr: the whole of which one year is a part, or the sum of what
 * is dated in several years; null where it tells of one year alone or nothing can be told. `years` are those that the
 * text names for the project, or null where it gives the whole without them. `ofYear` is null where only the whole of
 * some years is told ("700 tkr totalt för 2024–2026").
 */
export interface WholeBudget {
  readonly value: Decimal;
  readonly ofYear: Decimal | null;
  readonly years: readonly number[] | null;
}

export function wholeBudget(field: FieldValue, year: number, workbookUnit: Unit): WholeBudget | null {
  if (field.cell.type === 'number') return null;
  const amounts = findAmounts(field.text, budgetUnit(field, workbookUnit));
  const dated = amounts.filter((amount) => amount.year !== null);
  const undated = amounts.filter((amount) => amount.year === null);
  const [whole] = undated;
  if (undated.length > 1 || isBetweenBounds(amounts)) return null;
  const plain = projectPart(toPlainText(field.text));
  if (whole && dated.length === 0) return wholeOfYears(whole.value, plain, year);
  const ofYear = sumOf(dated.filter((amount) => amount.year === year).map(({ value }) => value));
  if (ofYear.isZero()) return null;
  if (whole) return wholeWithYear(whole.value, plain, ofYear);
  const years = [...new Set(dated.flatMap((amount) => amount.year ?? []))];
  return years.length > 1 ? { value: sumOf(dated.map(({ value }) => value)), ofYear, years } : null;
}

/** "4 600 tkr varav 2 600 tkr 2024", "2 600 tkr 2024, totalt 4 600 tkr". */
function wholeWithYear(value: Decimal, plain: string, ofYear: Decimal): WholeBudget | null {
  const isWhole = (OF_WHICH.test(plain) || IN_ALL.test(plain)) && value.greaterThan(ofYear);
  const years = yearsOfPeriod(plain);
  return isWhole ? { value, ofYear, years: years.length > 0 ? years : null } : null;
}

const yearsOfPeriod = (plain: string): readonly number[] => yearsIn(PERIOD.exec(plain)?.[0] ?? '');

function wholeOfYears(value: Decimal, plain: string, year: number): WholeBudget | null {
  const years = yearsOfPeriod(plain);
  const isWhole = years.length > 1 && years.includes(year) && !SHARE.test(plain) && !EACH_YEAR.test(plain);
  return isWhole ? { value, ofYear: null, years } : null;
}

/** A whole that a budget states beside the amounts of its years, and what these make, in tkr. */
export interface StatedWhole {
  readonly whole: Decimal;
  readonly sum: Decimal;
  /** The amounts of the years. */
  readonly parts: number;
}

/**
 * The whole that a budget says its years make: "Totalt 4 800 tkr: 1 450 tkr 2024, 1 600 tkr 2025 och 1 450 tkr 2026".
 * Null where it states none, or fewer than two years, or says that the years are only some of it ("varav").
 */
export function statedWhole(field: FieldValue, workbookUnit: Unit): StatedWhole | null {
  if (field.cell.type === 'number') return null;
  const amounts = findAmounts(field.text, budgetUnit(field, workbookUnit));
  const dated = amounts.filter(({ year }) => year !== null);
  const [whole, ...more] = amounts.filter(({ year }) => year === null);
  const plain = projectPart(toPlainText(field.text));
  const isOfYears = new Set(dated.map(({ year }) => year)).size > 1;
  if (!whole || more.length > 0 || !isOfYears || isBetweenBounds(amounts)) return null;
  if (!IN_ALL.test(plain) || OF_WHICH.test(plain) || SHARE.test(plain)) return null;
  return { whole: whole.value, sum: sumOf(dated.map(({ value }) => value)), parts: dated.length };
}

/** A proposal, and what it asks for in the year; null when that cannot be read. */
export interface Proposal {
  readonly card: Card;
  readonly amount: Decimal | null;
}

/** Every filled proposal (2.2), in the order they stand. */
export function readProposals(submission: Submission, year: number): readonly Proposal[] {
  return cardsAskedFor(submission, 'projektbudget').map((card) => {
    const budget = fieldOf(card, 'projektbudget');
    return { card, amount: budget ? amountOfYear(budget, year, submission.unit) : null };
  });
}

/** "Ja, Stöd för digitalt bevarande": the question was whether there is a service. */
const YES = /^ja(?![a-zà-öø-ɏ\p{Number}])[\s,.:;–-]*/iu;

/** The service that an answer names, without the yes before it. */
export const withoutYes = (answer: string): string => answer.replace(YES, '');

/**
 * Makes a function that finds the proposals (2.2) for a service by its name; where rows are named by insats, by that
 * name too. It gives the same list each time. None where a proposal names the service among others: then nobody can
 * tell how much of it is for this one.
 */
export function createProposalFinder(
  submission: Submission,
  year: number,
): (name: string, orInsats: boolean) => readonly Proposal[] {
  const proposals = readProposals(submission, year);
  const ofService = createNameIndex(
    proposals.map((proposal) => [withoutYes(answerOf(proposal.card, 'koppladTjanst')), proposal]),
  );
  const ofInsats = createNameIndex(
    proposals.map((proposal) => [answerOf(proposal.card, 'namn') || proposal.card.titleName, proposal]),
  );
  const ofEither = remember((name) => [...new Set([...ofService(name).same, ...ofInsats(name).same])]);
  return (name, orInsats) => {
    if (ofService(name).among) return [];
    return orInsats ? ofEither(name) : ofService(name).same;
  };
}

/** What an insats asks for in a year, and where that stands. */
export interface AskedMoney {
  /** In tkr, as people write it. */
  readonly amount: string;
  readonly place: Place;
}

const BRACKETS = /\([^()]*\)/g;
/** Small words, "ny", and that the row is a pott: they come and go in the names of one and the same insats. */
const SMALL_WORDS =
  /^(?:i|av|för|till|på|med|om|inom|och|samt|inkl|ny|nya|nytt|\p{L}*pott|projekt|projektet)$/u;

/**
 * Makes a function that finds what a card asks for in the year: in its own projektbudget, or in a row of
 * amounts that bears its name in the development tables of 3.1 or in the tables of the chapter of proposals,
 * which speak of the analysis year where they name none. The names must be the same words, whatever their
 * order, but for brackets and small words: "Förstudie förmånsportal" and "Införande förmånsportal" are two
 * insatser.
 */
export function createMoneyFinder(submission: Submission, year: number): (card: Card) => AskedMoney | null {
  const rows = new Map<string, AskedMoney>();
  for (const [label, { amount, place }] of linesOf(submission, year)) {
    const value = valueOf(amount);
    const key = keyOf(label);
    if (key === '' || rows.has(key) || !value?.greaterThan(0)) continue;
    rows.set(key, { amount: formatAmount(value), place });
  }
  return (card) => {
    const named = [namnOf(card), nameInTitle(card)].flatMap((name) => rows.get(keyOf(name)) ?? []);
    return ownBudget(card, year, submission.unit) ?? named[0] ?? null;
  };
}

function ownBudget(card: Card, year: number, unit: Unit): AskedMoney | null {
  const budget = fieldOf(card, 'projektbudget');
  const value = budget && amountOfYear(budget, year, unit);
  if (!budget || !value?.greaterThan(0)) return null;
  return { amount: formatAmount(value), place: budget.place };
}

/** The tables of amounts that stand among the proposals (2.2). */
export function proposalTables({ template, tables }: Submission): readonly AmountTable[] {
  const chapters = template.chapters.filter(({ card }) => card?.role === 'foreslagen');
  return tables.filter(({ chapter }) => chapters.some(({ number }) => number === chapter));
}

function linesOf(
  submission: Submission,
  year: number,
): readonly (readonly [label: string, cell: AmountCell])[] {
  return [
    ...developmentLines(submission, year).map(({ row, cell }) => [row.label, cell] as const),
    ...proposalTables(submission).flatMap((table) => {
      const column = columnOfYear(table, year);
      return table.rows.flatMap(({ kind, label, amounts }) => {
        const cell = amounts[column];
        return kind === 'data' && cell ? [[label, cell] as const] : [];
      });
    }),
  ];
}

/** The first column of the year; the first of all in a table that names no years; -1 when there is none. */
export function columnOfYear({ columns }: AmountTable, year: number): number {
  const years = columns.map((column) => column.years);
  if (years.every(({ length }) => length === 0)) return 0;
  return years.findIndex((named) => named.length === 1 && named[0] === year);
}

function keyOf(name: string): string {
  const words = wordsOnly(name.replace(BRACKETS, ' ')).split(' ');
  return [...new Set(words.filter((word) => !SMALL_WORDS.test(word)))].sort().join(' ');
}
