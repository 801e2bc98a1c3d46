import type { Finding, Found, Severity } from '../findings/finding';
import type { Limits } from '../findings/settings';
import { hidingOf } from '../recognise/sheet-coverage';
import type { Localized } from '../language/localized';
import type { Submission } from '../recognise/submission';
import type { Template } from '../template/template';
import type { Example } from './example';
import type { FindFixes } from './fix';
import { type Wording, wordingOf } from './wording';

/** What people are told of a rule. */
export interface RuleTexts {
  readonly title: Localized;
  /** Why it matters, to whom. */
  readonly rationale: Localized;
  /** Where the demand comes from: riktlinje, mall or the beredningsfunktion's underlag. */
  readonly source: Localized;
  /** When it fires, in a sentence for the rule table. */
  readonly firesOn: Localized;
  /** What to do when it has fired, whatever the cell; messages say it too, with what is known there. */
  readonly remedy: Localized;
}

/** A rule is data plus pure functions. Ids are permanent. Labels and chapter numbers come from the template in use. */
export interface Rule {
  readonly id: string;
  /** The gravest severity that the rule gives. */
  readonly severity: Severity;
  readonly textsIn: (words: Wording) => RuleTexts;
  readonly exampleIn: (words: Wording) => Example;
  /** The rule tells of workbooks that are no årlig analys; no other rule looks at them. */
  readonly onOtherWorkbooks?: true;
  /** What its findings expect is the most that there may be, and no value to be written. */
  readonly expectsAtMost?: true;
  readonly check: (submission: Submission, limits: Limits) => readonly Found[];
  /** The ways to end one of its findings, the narrowest first; none where only people can. */
  readonly fixes?: FindFixes;
}

/** What a rule finds in a submission, as its own, with what keeps each place out of sight. */
export const findingsOf = (rule: Rule, submission: Submission, limits: Limits): readonly Finding[] =>
  rule.check(submission, limits).map((found) => ({
    rule: rule.id,
    severity: rule.severity,
    ...found,
    hiding: hidingOf(submission, found.place),
  }));

/** A rule as it is told in the words of a template. */
export interface ToldRule extends Rule, RuleTexts {
  readonly example: Example;
}

/** A rule with its texts and its example in the words of a template. */
export function tellRule(rule: Rule, template: Template): ToldRule {
  const words = wordingOf(template);
  return { ...rule, ...rule.textsIn(words), example: rule.exampleIn(words) };
}
