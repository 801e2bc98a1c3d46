import type { Settings } from '../../findings/settings';
import type { CheckedWorkbook as Checked } from '../../rules/check-workbook';
import type { ToldRule } from '../../rules/rule';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** What the pane tells of a rule. */
export type RuleTexts = Pick<ToldRule, 'id' | 'title' | 'rationale' | 'source'>;

/** What one check of the workbook gave. */
export interface CheckedWorkbook extends Checked {
  /** The rules that there are, whether or not they found anything. */
  readonly rules: readonly RuleTexts[];
}

export type CheckWorkbook = (snapshot: WorkbookSnapshot, settings: Settings) => Promise<CheckedWorkbook>;
