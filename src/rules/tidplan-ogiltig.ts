import { findImpossibleDates, type ImpossibleDate } from '../language/impossible-dates';
import type { Language, Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import { findReversedPeriod } from '../language/read-period';
import { remember } from '../language/by-key';
import { ongoingExample } from './example';
import { answerOf, cardsAskedFor } from '../portfolio/cards';
import { findingOnCard } from '../findings/finding';
import type { Rule } from './rule';
import { capital, wordingOf } from './wording';

const FIELD = 'tidplan';

/**
 * Only what is certain is judged; how dates and periods are read stands at `findImpossibleDates` and
 * `findReversedPeriod`.
 */
export const tidplanOgiltig: Rule = {
  id: 'tidplan-ogiltig',
  severity: 'fel',
  textsIn: (words) => ({
    title: { sv: `Ogiltig ${words.name(FIELD).sv}`, en: `Invalid ${words.name(FIELD).en}` },
    rationale: {
      sv: `En ${words.name(FIELD).sv} med ett datum som inte finns, eller som slutar före den börjar, går inte att planera eller följa upp efter.`,
      en: `A ${words.name(FIELD).en} with a date that does not exist, or one that ends before it begins, is of no use for planning or follow-up.`,
    },
    source: {
      sv: `${words.source('pagaendeInsatser').sv}, ${words.name(FIELD).sv}`,
      en: `${words.source('pagaendeInsatser').en}, ${words.name(FIELD).en}`,
    },
    firesOn: {
      sv: 'ett omöjligt datum (”2023-12-32”) eller ett slut före början',
      en: 'an impossible date (“2023-12-32”) or an end before its start',
    },
    remedy: {
      sv: 'Rätta det datum som är fel. Har början och slut blivit omkastade, låt dem byta plats.',
      en: 'Correct the date that is wrong. Where start and end have been swapped, let them change places.',
    },
  }),
  exampleIn: (words) => {
    const year = words.year - 1;
    return ongoingExample(words, FIELD, `${year}-01-01 - ${year}-12-32`, `${year}-01-01 - ${year}-12-31`);
  },
  check: (submission) => {
    const the = wordingOf(submission.template).theName(FIELD);
    // Many cards have the same schedule.
    const faultOf = remember((text) => whatIsWrong(text, the));
    return cardsAskedFor(submission, FIELD).flatMap((card) => {
      const text = answerOf(card, FIELD);
      const message = faultOf(text);
      if (message === null) return [];
      return [findingOnCard(card, FIELD, { message, found: shorten(text, 80) })];
    });
  },
};

function whatIsWrong(text: string, the: Localized): Localized | null {
  const impossible = findImpossibleDates(text).map(explain);
  if (impossible.length > 0) {
    return {
      sv: `${impossible.map(({ sv }) => sv).join('; ')}. Rätta datumet.`,
      en: `${impossible.map(({ en }) => en).join('; ')}. Correct the date.`,
    };
  }
  const reversed = findReversedPeriod(text);
  if (reversed === null) return null;
  const { from, to } = reversed;
  return {
    sv: `${capital(the.sv)} slutar (senast ${to}) före den börjar (tidigast ${from}). Rätta det datum som är fel, eller låt dem byta plats.`,
    en: `${capital(the.en)} ends (${to} at the latest) before it begins (${from} at the earliest). Correct the date that is wrong, or let them change places.`,
  };
}

/** The name of a month, counted from 1: "januari". */
const monthIn = (language: Language, month: number): string =>
  new Date(Date.UTC(2000, month - 1)).toLocaleDateString(language, { month: 'long', timeZone: 'UTC' });

function explain({ text, why }: ImpossibleDate): Localized {
  switch (why.kind) {
    case 'quarter':
      return {
        sv: `”${text}” finns inte: ett år har fyra kvartal`,
        en: `“${text}” does not exist: a year has four quarters`,
      };
    case 'week':
      return {
        sv: `”${text}” finns inte: ${why.year} har ${why.weeks} veckor`,
        en: `“${text}” does not exist: ${why.year} has ${why.weeks} weeks`,
      };
    case 'month':
      return {
        sv: `”${text}” är inget datum: det finns ingen månad ${why.month}`,
        en: `“${text}” is no date: there is no month ${why.month}`,
      };
    case 'day': {
      const year = why.year === null ? '' : ` ${why.year}`;
      return {
        sv: `”${text}” är inget datum: ${monthIn('sv', why.month)}${year} har ${why.days} dagar`,
        en: `“${text}” is no date: ${monthIn('en', why.month)}${year} has ${why.days} days`,
      };
    }
  }
}
