import { analysisYear } from '../portfolio/analysis-year';
import { findingOnCard, type Found } from '../findings/finding';
import type { Localized } from '../language/localized';
import { createLikenessIndex, createNameIndex } from '../language/same-name';
import { formatAmount } from '../money/amount';
import type { Unit } from '../money/unit';
import { cardsAskedFor, fieldOf, nameInTitle, namnOf } from '../portfolio/cards';
import { budgetUnit, statedWhole, type WholeBudget, wholeBudget } from '../portfolio/proposals';
import { mayBeSum } from '../portfolio/sums';
import { type YearlyRow, yearlyRows } from '../portfolio/yearly-rows';
import type { Card, FieldValue, Submission } from '../recognise/submission';
import { Decimal } from '../money/decimal';
import { placeAddress } from '../workbook/address';
import { cardRows } from './example';
import type { Rule } from './rule';
import { andFollowUp, capital, type Wording, wordingOf } from './wording';

const FIELD = 'projektbudget';

const remedyIn = ({ theName, number }: Wording): Localized => ({
  sv: `Rätta ${theName(FIELD).sv} eller raden i ${number('kostnader')}, så att de har samma belopp för alla år.`,
  en: `Correct ${theName(FIELD).en} or the row in ${number('kostnader')}, so that they have the same amount for all years.`,
});

/**
 * A row is held to be the card's where the names may be of the same insats and both have the same amount in the
 * analysis year, or where the card gives only the whole of some years and the row bears its very name. Where the card
 * names years that the table has no column for, or names none and asks for more than the row holds, the rest may lie
 * outside the table, and nothing is said. A whole that the card's own years do not make is told before that.
 */
export const flerarigBudgetAvviker: Rule = {
  id: 'flerarig-budget-avviker',
  severity: 'varning',
  textsIn: (words) => ({
    title: { sv: 'Budget för flera år avviker', en: 'Budget for several years differs' },
    rationale: {
      sv: 'Beslutet binder pengar i flera år. När kortet och tabellen har samma belopp första året men olika för alla år vet ingen vad de kommande åren kostar.',
      en: 'The decision commits money for several years. When the card and the table have the same amount in the first year but others for all years, nobody knows what the years to come will cost.',
    },
    source: andFollowUp(words.source('nyaForslag', 'kostnader')),
    firesOn: {
      sv: `ett korts belopp för alla år är ett annat än årens summa i kortet eller på dess rad i ${words.number('kostnader')}`,
      en: `a card’s total over years differs from the sum of the years in the card or in its row in ${words.number('kostnader')}`,
    },
    remedy: remedyIn(words),
  }),
  exampleIn: (words) => {
    const { year } = words;
    const budget = `${year}-${year + 1} 900 tkr (varav 500 tkr ${year})`;
    const card = cardRows(words, 'foreslagen', ['namn', 'Byta incidentsystem'], [FIELD, budget]);
    return {
      bad: [
        ...card,
        [],
        [words.heading('kostnader')],
        [`${words.caption('nyaInsatser')}, i tkr`],
        ['Insats', `År ${year}`, `År ${year + 1}`],
        ['Byta incidentsystem', 500, 100],
      ],
      at: ['B3'],
      mended: { C8: 400 },
    };
  },
  check: (submission) => {
    const againstRow = createRowCheck(submission);
    const words = wordingOf(submission.template);
    return cardsAskedFor(submission, FIELD).flatMap((card): readonly Found[] => {
      const budget = fieldOf(card, FIELD);
      if (!budget) return [];
      const own = againstOwnYears(card, budget, { words, unit: budgetUnit(budget, submission.unit) });
      return own.length > 0 ? own : againstRow(card, budget);
    });
  },
};

interface Told {
  readonly words: Wording;
  readonly unit: Unit;
}

/** The amounts show no digits finer than this, in tkr. */
const ACCURACY = new Decimal(1);

function againstOwnYears(card: Card, budget: FieldValue, { words, unit }: Told): readonly Found[] {
  const stated = statedWhole(budget, unit);
  if (stated === null || mayBeSum(stated.whole, stated.sum, stated.parts, ACCURACY)) return [];
  const [found, expected] = [formatAmount(stated.whole, unit), formatAmount(stated.sum, unit)];
  const the = words.theName(FIELD);
  return [
    findingOnCard(card, FIELD, {
      ...{ found, expected, difference: formatAmount(stated.whole.minus(stated.sum), unit) },
      message: {
        sv: `${capital(the.sv)} sägs vara ${found} totalt, men åren i samma svar blir ${expected}. Rätta det belopp som är fel, eller skriv ut de år som fattas.`,
        en: `${capital(the.en)} is said to be ${found} in all, but the years in the same answer add up to ${expected}. Correct the amount that is wrong, or write the years that are missing.`,
      },
    }),
  ];
}

function createRowCheck(submission: Submission): (card: Card, budget: FieldValue) => readonly Found[] {
  const year = analysisYear(submission);
  const rows = yearlyRows(submission, year);
  const byLabel = rows.map((row) => [row.row.label, row] as const);
  const [rowsLike, rowsNamed] = [createLikenessIndex(byLabel), createNameIndex(byLabel)];
  const words = wordingOf(submission.template);
  return (card, budget) => {
    const whole = rows.length > 0 ? wholeBudget(budget, year, submission.unit) : null;
    if (!whole) return [];
    const name = namnOf(card) || nameInTitle(card);
    const { ofYear } = whole;
    const own =
      ofYear === null
        ? rowsNamed(name).same
        : rowsLike(name).filter((row) => row.ofYear?.equals(ofYear) ?? false);
    const [row, ...more] = own;
    if (!row || more.length > 0 || !mayBeHeld(whole, row)) return [];
    return [describe(card, whole, row, { words, unit: budgetUnit(budget, submission.unit) })];
  };
}

function mayBeHeld({ value, years }: WholeBudget, row: YearlyRow): boolean {
  if (mayBeSum(row.sum, value, row.years.length, row.accuracy)) return false;
  return years === null ? value.lessThan(row.sum) : years.every((year) => row.years.includes(year));
}

function describe(
  card: Card,
  { value }: WholeBudget,
  { row, place, sum, years }: YearlyRow,
  { words, unit }: Told,
): Found {
  const [found, expected] = [formatAmount(value, unit), formatAmount(sum, unit)];
  const span = `${years[0] ?? ''}–${years.at(-1) ?? ''}`;
  const where = placeAddress(place);
  const [the, remedy] = [words.theName(FIELD), remedyIn(words)];
  return findingOnCard(card, FIELD, {
    found,
    expected,
    difference: formatAmount(value.minus(sum), unit),
    message: {
      sv: `${capital(the.sv)} är ${found} för alla år, men raden ”${row.label}” (${where}) blir ${expected} för ${span}. ${remedy.sv}`,
      en: `${capital(the.en)} is ${found} for all years, but the row “${row.label}” (${where}) comes to ${expected} for ${span}. ${remedy.en}`,
    },
  });
}
