import type { Localized } from '../language/localized';
import type { Submission } from '../recognise/submission';
import type { Example } from './example';
import type { Finding, Severity } from '../findings/finding';
import type { Limits } from '../findings/settings';

/** A rule is data plus a pure function. Ids are permanent. */
export interface Rule {
  readonly id: string;
  /** The gravest severity that the rule gives. */
  readonly severity: Severity;
  readonly title: Localized;
  /** Why it matters, to whom. */
  readonly rationale: Localized;
  /** Where the demand comes from: riktlinje, mall or the beredningsfunktion's underlag. */
  readonly source: Localized;
  /** When it fires, in a sentence for the rule table. */
  readonly firesOn: Localized;
  /** What to do when it has fired, whatever the cell; the messages of the findings say it too, with what is known there. */
  readonly remedy: Localized;
  readonly example: Example;
  readonly check: (submission: Submission, limits: Limits) => readonly Finding[];
}
