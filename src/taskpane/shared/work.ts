import { createContext, useContext } from 'react';
import type { Provenance } from '../../findings/provenance';
import type { SinceThen } from '../../findings/earlier';
import type { Finding } from '../../findings/finding';
import type { Question } from '../../findings/questions';
import type { Review } from '../../findings/review';
import type { Localized } from '../../language/localized';
import { contentOf, type Edit, isSameContent } from '../../workbook/edit';
import { cellAt, type WorkbookSnapshot } from '../../workbook/snapshot';
import type { CheckResult } from '../check/check-queue';
import type { RuleAsTold } from '../check/check-workbook';
import type { Filter } from '../findings/filter';
import type { Following } from './following';
import { type Pane, type Rules, usePane } from './pane';

/** A fix that was made, and what undoes it. */
export interface MadeFix {
  readonly title: Localized;
  readonly undo: readonly Edit[];
}

/** What the views of a checked workbook work on: the latest check held against what is accepted, and the ways on. */
export interface Work extends Pane {
  readonly result: CheckResult;
  readonly review: Review;
  /** What the result rests on. */
  readonly provenance: Provenance;
  /** What the pane has written that no longer fits. */
  readonly following: Following;
  /** What is asked of findings, by their keys. */
  readonly questions: ReadonlyMap<string, Question>;
  /** What has happened since the check that this one is held against; null where there is no other. */
  readonly since: (SinceThen & { readonly at: Date }) | null;
  /** The latest fix, until it is undone or put away. It outlives its finding, which the fix has ended. */
  readonly lastFix: MadeFix | null;
  readonly onFix: (made: MadeFix | null) => void;
  /** Shows the findings that a number stands for. */
  readonly showFindings: (filter: Partial<Filter>) => void;
  /** Shows what a rule is for. */
  readonly showRule: (rule: string) => void;
}

export const WorkContext = createContext<Work | null>(null);

export function useWork(): Work {
  const work = useContext(WorkContext);
  if (work === null) throw new Error('The view stands outside a checked workbook.');
  return work;
}

/** What a rule is called and why it matters; undefined where there is no such rule. */
export const useRule = (id: string): RuleAsTold | undefined => usePane().rules.get(id);

/** What a finding is called: by its rule, unless it has a title of its own. */
export const headingOf = (rules: Rules, { title, rule }: Pick<Finding, 'title' | 'rule'>): Localized =>
  title ?? titleOf(rules, rule);

/** What a rule is called; its id where there is no such rule. */
export const titleOf = (rules: Rules, id: string): Localized => rules.get(id)?.title ?? { sv: id, en: id };

/**
 * Whether the workbook still holds what a fix wrote, so that it can be undone: not after Ctrl+Z in Excel, nor when
 * somebody has written in its cells since. Of rows that were put in or taken out nothing is asked.
 */
export function stillHolds({ undo }: MadeFix, { sheets }: WorkbookSnapshot): boolean {
  if (undo.some(({ kind }) => kind !== 'write')) return true;
  return undo.every((edit) => {
    const sheet = sheets.find(({ name }) => name === edit.sheet);
    if (edit.kind !== 'write' || sheet === undefined) return false;
    const cell = cellAt(sheet, edit.row, edit.column);
    if (edit.before !== null && typeof edit.before === 'object') return cell.formula !== undefined;
    return isSameContent(contentOf(cell), edit.before);
  });
}
