import { yearsIn } from '../language/headers';
import { type Answer, readAnswer } from '../language/answers';
import { namesMeasure } from '../language/measures';
import { speaksOfPersonalData } from '../language/personal-data';
import { isPlaceholder } from '../language/placeholder';
import { readPeriod } from '../language/read-period';
import { saysIrrelevant } from '../language/relevance';
import type { Decimal } from '../money/decimal';
import { findAmounts } from '../money/find-amounts';
import type { Card, Submission } from '../recognise/submission';
import type { CardRole, FieldRole } from '../template/roles';
import { portfolioBalance, type BalanceInsats } from './balance';
import { answerOf, fieldOf, filledCards, isUnread, nameInTitle, namnOf } from './cards';
import { createInsatsMoney } from './insats-money';
import { readJaNej } from './ja-nej';
import { budgetByYear, withoutYes } from './proposals';
import { registerOf } from './register';
import { isPott } from './rows';

/** A förändringsinsats as its card tells of it. */
export interface Insats {
  readonly card: Card;
  readonly name: string;
  /** As the card writes it. */
  readonly writtenService: string;
  /** The one registered service that it names; null otherwise. */
  readonly service: string | null;
  readonly hasEffektmal: boolean;
}

/** The questions of a proposal that are answered by JA or NEJ and tell whether it may be decided on. */
export const ASSESSMENTS = [
  'informationsklassning',
  'riskanalys',
  'itSakerhetsbedomning',
  'arkitekturbedomning',
] as const satisfies readonly FieldRole[];
export type Assessment = (typeof ASSESSMENTS)[number];

export interface NewInsats extends Insats, Pick<BalanceInsats, 'nytta' | 'inriktning'> {
  /** In tkr; years of which nothing can be read are left out. */
  readonly budget: ReadonlyMap<number, Decimal>;
  readonly assessments: Readonly<Record<Assessment, Answer>>;
  readonly isPott: boolean;
}

export interface OngoingInsats extends Insats {
  /** The year in which it ends; null where that cannot be read. */
  readonly end: number | null;
  /** Whether an amount for it stands anywhere; null where nobody can tell. */
  readonly hasAmount: boolean | null;
}

/** The filled cards that tell of insatser that run, or that are asked for. */
export const cardsOfRole = (submission: Submission, role: CardRole): readonly Card[] =>
  filledCards(submission).filter(({ definition }) => definition.role === role);

/** What an insats is called: by its field or else by its title row; "" where neither says. */
export const nameOfCard = (card: Card): string => namnOf(card) || nameInTitle(card);

/** Whether a card states a goal for its effects, and not only that one will come. */
export function hasEffektmal(card: Card): boolean {
  const text = answerOf(card, 'effektmal');
  return text !== '' && !isPlaceholder(text);
}

/**
 * The year in which an insats ends: of its schedule, or in running text the last year that it names.
 * Wrong on: running text whose last year is of something else than the end.
 */
export function endOf(card: Card): number | null {
  const text = answerOf(card, 'tidplan');
  const end = readPeriod(text)?.to ?? null;
  if (end !== null) return Number(end.slice(0, 4));
  const years = yearsIn(text);
  return years.length === 0 ? null : Math.max(...years);
}

/** Whether a proposal says, anywhere, whether personal data are concerned. */
export function looksIntoPersonalData(card: Card): boolean {
  const value = fieldOf(card, 'riskanalys');
  // Excel's #N/A is a failed formula, not the answer "N/A".
  const text = value === undefined || value.cell.type === 'error' ? '' : value.text;
  return (
    readAnswer(text) === 'JA' ||
    saysIrrelevant(text) ||
    isUnread(value) ||
    card.fields.some((field) => field.text !== '' && speaksOfPersonalData(field.text))
  );
}

/** Whether a text of benefit names an amount, a time or a number. */
export const namesValue = (text: string): boolean => namesMeasure(text) || findAmounts(text).length > 0;

/** Whether a card answers a field with something that is no placeholder. */
export function states(card: Card, role: FieldRole): boolean {
  const text = answerOf(card, role);
  return text !== '' && !isPlaceholder(text);
}

/** The proposals (2.2), in the order they stand. */
export function newInsatser(submission: Submission, year: number): readonly NewInsats[] {
  const read = createReader(submission);
  return portfolioBalance(submission).insatser.map(({ card, nytta, inriktning }) => {
    const budget = fieldOf(card, 'projektbudget');
    return {
      ...read(card, 'koppladTjanst'),
      ...{ nytta, inriktning },
      budget: budget ? budgetByYear(budget, year, submission.unit) : new Map<number, Decimal>(),
      assessments: Object.fromEntries(
        ASSESSMENTS.map((role) => [role, readJaNej(card, role, 'done', year).answer]),
      ) as Record<Assessment, Answer>,
      isPott: isPott(nameOfCard(card)),
    };
  });
}

/** The insatser that run (1.4), in the order they stand. */
export function ongoingInsatser(submission: Submission): readonly OngoingInsats[] {
  const read = createReader(submission);
  const money = createInsatsMoney(submission);
  return cardsOfRole(submission, 'pagaende').map((card) => ({
    ...read(card, 'tjanst'),
    end: endOf(card),
    hasAmount: money.hasAmount(card) || (money.isStated && money.isOfKnownService(card) ? false : null),
  }));
}

function createReader({ template }: Submission): (card: Card, service: FieldRole) => Insats {
  const register = registerOf(template.register);
  return (card, role) => {
    const writtenService = withoutYes(answerOf(card, role));
    const [service = null, ...more] = register.named(writtenService);
    return {
      ...{ card, writtenService },
      name: nameOfCard(card) || card.heading,
      service: more.length === 0 ? service : null,
      hasEffektmal: hasEffektmal(card),
    };
  };
}
