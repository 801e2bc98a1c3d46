import { createMentions } from '../language/mentions';
import { createLikenessIndex } from '../language/same-name';
import { findAmounts } from '../money/find-amounts';
import type { AmountRow, Card, Submission } from '../recognise/submission';
import { answerOf, nameInTitle, namnOf } from './cards';
import { developmentKind } from './cost-overview';
import { runningCostTables, tablesOfCosts } from './cost-tables';
import { statesAmount } from './named-rows';
import { proposalTables } from './proposals';
import { registerOf } from './register';
import { namesArea } from './services';

/** Where nothing states an amount nobody can be asked why an insats has none. */
export interface InsatsMoney {
  /** Whether the workbook states what any insats or any service's development costs. */
  readonly isStated: boolean;
  /** Whether an amount stands anywhere that may be the card's. */
  readonly hasAmount: (card: Card) => boolean;
}

/** A sentence of running text that names money. */
const SENTENCES = /[.!?;]\s|\n/u;

/**
 * Finds the money of an insats wherever it may stand, in doubt for the insats: in a row of any table of amounts that may
 * bear its name (`mayNameTheSame`), in the row of development of a service that the card names, in its own answers, or
 * in a sentence of any chapter that names it and an amount.
 * Wrong on: an insats whose money is part of a row by quite another name (a pott for a whole area), which is found to
 * have none of its own.
 */
export function createInsatsMoney(submission: Submission): InsatsMoney {
  const { template, sections, tables } = submission;
  const register = registerOf(template.register);
  const costs = tablesOfCosts(submission);
  const running = new Set(runningCostTables(costs));
  const stating = (rows: readonly AmountRow[]): readonly AmountRow[] =>
    rows.filter(
      (row) => row.kind === 'data' && row.label !== '' && !namesArea(row.label) && statesAmount(row),
    );
  const development = costs
    .filter((table) => !running.has(table) && developmentKind(table) !== 'forvaltningskostnader')
    .flatMap(({ rows }) => stating(rows));
  const proposed = proposalTables(submission).flatMap(({ rows }) => stating(rows));
  const rowsLike = createLikenessIndex(
    tables
      .filter((table) => !running.has(table))
      .flatMap(({ rows }) => stating(rows).map((row) => [row.label, row] as const)),
  );
  const services = new Set(development.flatMap(({ label }) => register.named(label)));
  const isMentioned = createMentions(
    sections.flatMap(({ prose, notes }) =>
      [...prose, ...notes].flatMap(({ text }) =>
        text.split(SENTENCES).filter((sentence) => findAmounts(sentence).length > 0),
      ),
    ),
  );
  const namesOf = (card: Card): readonly string[] =>
    [namnOf(card), nameInTitle(card)].filter((name) => name !== '');
  return {
    isStated: development.length + proposed.length > 0,
    hasAmount: (card) =>
      namesOf(card).some((name) => rowsLike(name).length > 0 || isMentioned(name)) ||
      register.named(answerOf(card, 'tjanst')).some((service) => services.has(service)) ||
      card.fields.some(
        ({ text, definition }) => definition.kind !== 'tid' && text !== '' && findAmounts(text).length > 0,
      ),
  };
}
