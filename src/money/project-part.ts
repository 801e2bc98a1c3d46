/**
 * The part of a text about a project's budget that tells of the project itself. The template asks for the influence on the cost
 * of running the service (förvaltningskostnad) in the same answer; that is not project budget.
 */

const RUNNING_COST =
  /förvaltnings?-? ?(?:kostnad|budget)|förv\. ?kostnad|påverkan (?:på )?förvaltning|drifts?-?kostnad/iu;
const PROJECT_COST = /projekt-?(?:budget|kostnad)|utvecklings-?(?:budget|kostnad)|införande-?kostnad/iu;

/** "Ingen påverkan på förvaltningskostnaden" tells of no cost; only the rest of its sentence is left out. */
const NOT = /(?:^|[^\p{L}])(?:ingen|inte|ej|utan) (?:\p{L}+ ){0,3}$/iu;
const END_OF_SENTENCE = /[.;](?: |$)/u;

/** The text says that there is no budget; an estimate may follow all the same. */
const NO_BUDGET =
  /^(?:det )?(?:finns (?:inte|ej|ingen|inga)|saknas|ingen (?:projekt)?budget|(?:projekt)?budget(?:en)? (?:saknas|finns (?:inte|ej)))(?!\p{L})/iu;
const ESTIMATE = /uppskatt|beräkn|bedöm|preliminär/iu;
const NOT_ESTIMATED = /(?:inte|ej) (?:\p{L}+ )?(?:uppskatt|beräkn|bedöm)/giu;

/** What is left of a plain text when the cost of running is taken out; "" when it says that there is no budget. */
export function projectPart(text: string): string {
  if (NO_BUDGET.test(text) && !ESTIMATE.test(text.replace(NOT_ESTIMATED, ''))) return '';
  let rest = text;
  let kept = '';
  for (let match = RUNNING_COST.exec(rest); match !== null; match = RUNNING_COST.exec(rest)) {
    const [before, after] = [rest.slice(0, match.index), rest.slice(match.index + match[0].length)];
    kept += before;
    rest = after.slice(lengthOfRunningCost(before, after));
  }
  return kept + rest;
}

/** How far the running cost goes: to the closing bracket, to where the project is named again, or to the end. */
function lengthOfRunningCost(before: string, after: string): number {
  const isInBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
  const bracket = after.indexOf(')');
  if (isInBrackets && bracket !== -1) return bracket;
  const end = NOT.test(before) ? END_OF_SENTENCE : PROJECT_COST;
  return end.exec(after)?.index ?? after.length;
}
