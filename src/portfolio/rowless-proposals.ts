import { createMentions } from '../language/mentions';
import { createLikenessIndex } from '../language/same-name';
import type { Submission } from '../recognise/submission';
import { answerOf, nameInTitle, namnOf } from './cards';
import { costSection, developmentLines } from './cost-tables';
import { type Proposal, readProposals, withoutYes } from './proposals';
import { registerOf } from './register';
import { namesArea, saysNewService } from './services';

/** A share: where fewer of the proposals have a row, the tables are not by service or insats. */
const MOST = 1 / 2;

/**
 * The proposals (2.2) of new services, with an amount for the year, for which the tables of development (3.1) have no
 * row: none that is called like the service or the insats, though most of the others have one, and the chapter's
 * analysis names neither. Of a service that exists a part of its running cost may pay.
 * Wrong on: a proposal whose money stands in a row by quite another name (a pott for several), which no sentence tells.
 */
export function rowlessProposals(submission: Submission, year: number): readonly Proposal[] {
  const labels = [...new Set(developmentLines(submission, year).map(({ row }) => row.label))];
  const asked = readProposals(submission, year).filter(({ amount }) => amount?.isPositive() === true);
  if (labels.length === 0 || labels.some(namesArea)) return [];
  const register = registerOf(submission.template.register);
  const services = new Set(labels.flatMap((label) => register.named(label)));
  const labelsLike = createLikenessIndex(labels.map((label) => [label, label] as const));
  const isMentioned = createMentions(costSection(submission)?.prose.map(({ text }) => text) ?? []);
  const namesOf = ({ card }: Proposal): readonly string[] =>
    [withoutYes(answerOf(card, 'koppladTjanst')), namnOf(card), nameInTitle(card)].filter(
      (name) => name !== '',
    );
  const hasRow = (proposal: Proposal): boolean =>
    namesOf(proposal).some(
      (name) => labelsLike(name).length > 0 || register.named(name).some((each) => services.has(each)),
    );
  const rowless = asked.filter((proposal) => !hasRow(proposal));
  if (rowless.length > asked.length * MOST) return [];
  return rowless
    .filter(({ card }) => saysNewService(answerOf(card, 'koppladTjanst')))
    .filter((proposal) => !namesOf(proposal).some(isMentioned));
}
