import { formatAmount } from '../money/format-amount';
import { wordsOnly } from '../language/normalise';
import type { Unit } from '../money/unit';
import type { AmountCell, AmountTable, Card, Submission } from '../template/submission';
import { cellAddress } from '../workbook/address';
import { valueOf } from './amounts';
import { nameInTitle, namnOf } from './card-name';
import { developmentLines } from './development-lines';
import { yearsIn } from './headers';
import { amountOfYear } from './year-amount';

/** What an insats asks for in a year, and where that stands. */
export interface AskedMoney {
  /** In tkr, as people write it. */
  readonly amount: string;
  readonly sheet: string;
  readonly cell: string;
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
    rows.set(key, {
      amount: formatAmount(value),
      sheet: place.sheet,
      cell: cellAddress(place.row, place.column),
    });
  }
  return (card) => {
    const named = [namnOf(card), nameInTitle(card)].flatMap((name) => rows.get(keyOf(name)) ?? []);
    return ownBudget(card, year, submission.unit) ?? named[0] ?? null;
  };
}

function ownBudget({ fields }: Card, year: number, unit: Unit): AskedMoney | null {
  const budget = fields.get('projektbudget');
  const value = budget && amountOfYear(budget, year, unit);
  if (!budget || !value?.greaterThan(0)) return null;
  const { sheet, row, column } = budget.place;
  return { amount: formatAmount(value), sheet, cell: cellAddress(row, column) };
}

function linesOf(
  submission: Submission,
  year: number,
): readonly (readonly [label: string, cell: AmountCell])[] {
  const proposals = submission.template.chapters.filter(({ card }) => card?.role === 'proposed');
  const tables = submission.tables.filter(({ chapter }) => proposals.some(({ id }) => id === chapter));
  return [
    ...developmentLines(submission, year).map(({ row, cell }) => [row.label, cell] as const),
    ...tables.flatMap((table) => {
      const column = columnOf(table, year);
      return table.rows.flatMap(({ kind, label, amounts }) => {
        const cell = amounts[column];
        return kind === 'data' && cell ? [[label, cell] as const] : [];
      });
    }),
  ];
}

/** The first column of the year; the first of all in a table that names no years; -1 when there is none. */
function columnOf({ columns }: AmountTable, year: number): number {
  const years = columns.map(({ header }) => yearsIn(header));
  if (years.every(({ length }) => length === 0)) return 0;
  return years.findIndex((named) => named.length === 1 && named[0] === year);
}

function keyOf(name: string): string {
  const words = wordsOnly(name.replace(BRACKETS, ' ')).split(' ');
  return [...new Set(words.filter((word) => !SMALL_WORDS.test(word)))].sort().join(' ');
}
