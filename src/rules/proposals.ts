import { createNameIndex } from '../language/name-index';
import { remember } from '../language/remember';
import type { Decimal } from '../money/decimal';
import type { Card, Submission } from '../template/submission';
import { answerOf, cardsAskedFor } from './cards';
import { amountOfYear } from './year-amount';

/** A proposal, and what it asks for in the year; null when that cannot be read. */
export interface Proposal {
  readonly card: Card;
  readonly amount: Decimal | null;
}

/** Every filled proposal (2.2), in the order they stand. */
export function readProposals(submission: Submission, year: number): readonly Proposal[] {
  return cardsAskedFor(submission, 'projektbudget').map((card) => {
    const budget = card.fields.get('projektbudget');
    return { card, amount: budget ? amountOfYear(budget, year, submission.unit) : null };
  });
}

/** "Ja, Stöd för digitalt bevarande": the question was whether there is a service. */
const YES = /^ja(?![\p{Letter}\p{Number}])[\s,.:;–-]*/iu;

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
    proposals.map((proposal) => [answerOf(proposal.card, 'koppladTjanst').replace(YES, ''), proposal]),
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
