import type { IdentifiedFinding } from '../../findings/identity';
import type { Rule } from '../../rules/rule';
import type { Settings } from '../../findings/settings';
import type { Submission } from '../../recognise/submission';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** What the pane tells of a rule. */
export type RuleTexts = Pick<Rule, 'id' | 'title' | 'rationale' | 'source'>;

/** What one reading of the workbook gave: what was recognised, and what the rules say of it. */
export interface CheckedWorkbook {
  readonly submission: Submission;
  readonly findings: readonly IdentifiedFinding[];
  /** The rules that there are, whether or not they found anything. */
  readonly rules: readonly RuleTexts[];
}

export type CheckWorkbook = (snapshot: WorkbookSnapshot, settings: Settings) => Promise<CheckedWorkbook>;
