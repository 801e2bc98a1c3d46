import { createMentions } from '../language/mentions';
import { createLikenessIndex } from '../language/same-name';
import { findAmounts } from '../money/find-amounts';
import type { AmountRow, AmountTable, Card, Submission } from '../recognise/submission';
import { answerOf, nameInTitle, namnOf } from './cards';
import { developmentKind } from './cost-overview';
import { runningCostTables, tablesOfCosts } from './cost-tables';
import { isOfInsats, statesAmount } from './named-rows';
import { registerOf } from './register';
import { serviceNames } from './services';

/** Where nothing states an amount nobody can be asked why an insats has none. */
export interface InsatsMoney {
  /** Whether the costs (3.1) state what the development of any service comes to. */
  readonly isStated: boolean;
  /** Whether a card's service is registered, or it says that it is for none: else its rows cannot be looked for. */
  readonly isOfKnownService: (card: Card) => boolean;
  /** Whether an amount stands anywhere that may be the card's. */
  readonly hasAmount: (card: Card) => boolean;
}

/** A sentence of running text that names money. */
const SENTENCES = /[.!?;]\s|\n/u;

/**
 * Finds the money of an insats wherever it may stand, in doubt for the insats: in a row of any table of amounts that
 * may bear its name (`mayNameTheSame`), in the row of development of a service that the card names, in its own
 * answers, or in a sentence of any chapter that names it and an amount.
 * Wrong on: an insats whose money is part of a row by quite another name (a pott for a whole area), which is found to
 * have none of its own.
 */
export function createInsatsMoney(submission: Submission): InsatsMoney {
  const { template, sections, tables } = submission;
  const register = registerOf(template.register);
  const { namesArea, namesNoService } = serviceNames(template);
  const costs = tablesOfCosts(submission);
  const running = new Set(runningCostTables(costs));
  const stated = (given: readonly AmountTable[]): readonly AmountRow[] =>
    given.flatMap(({ rows }) =>
      rows.filter((row) => isOfInsats(row) && row.label !== '' && statesAmount(row)),
    );
  const development = stated(
    costs.filter((table) => !running.has(table) && developmentKind(table) !== 'forvaltningskostnader'),
  );
  const labels = stated(tables.filter((table) => !running.has(table))).map(({ label }) => label);
  const labelsLike = createLikenessIndex(
    [...new Set(labels)].filter((label) => !namesArea(label)).map((label) => [label, label] as const),
  );
  const services = new Set(
    development.flatMap(({ label }) => (namesArea(label) ? [] : register.named(label))),
  );
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
    isStated: development.length > 0,
    isOfKnownService: (card) => {
      const service = answerOf(card, 'tjanst');
      return service !== '' && (register.knows(service) || namesNoService(service));
    },
    hasAmount: (card) =>
      namesOf(card).some((name) => labelsLike(name).length > 0 || isMentioned(name)) ||
      register.named(answerOf(card, 'tjanst')).some((service) => services.has(service)) ||
      card.fields.some(
        ({ text, definition }) => definition.kind !== 'tid' && text !== '' && findAmounts(text).length > 0,
      ),
  };
}
