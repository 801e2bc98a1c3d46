import type { Localized } from '../language/localized';
import type { Submission } from '../template/submission';
import type { ChapterId } from '../template/template';
import type { Example } from './example';
import type { Limits } from './settings';

/** `fel`: the underlag cannot be used for a decision. `varning`: must be explained. `info`: good to know. */
export type Severity = 'fel' | 'varning' | 'info';

/** One thing to mend or explain, at one place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The sheet to look in; for something that is nowhere, the sheet where it would be expected. */
  readonly sheet: string;
  /** A1 address of the cell to go to, or null when there is none. */
  readonly cell: string | null;
  readonly chapter: ChapterId | null;
  /** The card that the finding concerns, as people name it; null outside cards. */
  readonly insats: string | null;
  /** The keys of the card's fields that the finding concerns; none for a card as a whole and outside cards. */
  readonly fields: readonly string[];
  readonly subject: string | null;
  /** What stands there, what was expected, and what to do. */
  readonly message: Localized;
  readonly found: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
}

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
