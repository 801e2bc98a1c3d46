import { createContext, useContext } from 'react';
import type { WorkbookChange, WorkbookGateway } from '../../excel/gateway';
import type { Review } from '../../findings/review';
import type { Localized } from '../../language/localized';
import type { Edit } from '../../workbook/edit';
import type { CheckResult } from '../check/check-queue';
import type { RuleAsTold } from '../check/check-workbook';
import type { Filter } from '../findings/filter';
import type { WorkbookMemory } from './use-memory';

/** By their ids. */
export type Rules = ReadonlyMap<string, RuleAsTold>;

/** A fix that was made, and what undoes it. */
export interface MadeFix {
  readonly title: Localized;
  readonly undo: readonly Edit[];
}

/** What every view works on: the latest check held against what is accepted, and the ways on. */
export interface Work {
  readonly gateway: WorkbookGateway;
  readonly result: CheckResult;
  readonly review: Review;
  readonly rules: Rules;
  readonly memory: WorkbookMemory;
  /** The latest fix, until it is undone or put away. It outlives its finding, which the fix has ended. */
  readonly lastFix: MadeFix | null;
  readonly onFix: (made: MadeFix | null) => void;
  /** Checks what the pane itself has changed, of which Excel is not asked to tell. */
  readonly changed: (change: WorkbookChange) => Promise<void>;
  /** Who the person at the pane says to be; "" before it was asked. */
  readonly name: string;
  readonly onName: (name: string) => void;
  /** Shows the findings that a number stands for. */
  readonly showFindings: (filter: Partial<Filter>) => void;
  /** Shows what a rule is for. */
  readonly showRule: (rule: string) => void;
  /** Of the product, which support asks for. */
  readonly version: string;
}

export const WorkContext = createContext<Work | null>(null);

export function useWork(): Work {
  const work = useContext(WorkContext);
  if (work === null) throw new Error('The view stands outside a checked workbook.');
  return work;
}

/** What a rule is called and why it matters; undefined where there is no such rule. */
export const useRule = (id: string): RuleAsTold | undefined => useWork().rules.get(id);

/** What a rule is called; its id where there is no such rule. */
export const titleOf = (rules: Rules, id: string): Localized => rules.get(id)?.title ?? { sv: id, en: id };
