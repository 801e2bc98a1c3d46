import type { Severity } from './finding';

/** What somebody declared of a workbook when it was ready to be submitted, and what that rested on. */
export interface Stamp {
  readonly by: string;
  readonly at: string;
  /** Of the workbook's cells; another one tells that they have changed since. */
  readonly fingerprint: string;
  readonly template: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: number;
  readonly rulesOff: readonly string[];
  readonly unread: number;
}
