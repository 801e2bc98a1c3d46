import { createContext, useContext } from 'react';
import type { WorkbookChange, WorkbookGateway } from '../../excel/gateway';
import type { Policy } from '../../findings/policy';
import type { CheckResult } from '../check/check-queue';
import type { RuleAsTold } from '../check/check-workbook';
import type { OpeningChoice } from './opening-choice';
import type { KnownTemplates } from './use-templates';
import type { WorkbookMemory } from './use-memory';

/** By their ids. */
export type Rules = ReadonlyMap<string, RuleAsTold>;

/** What every view has, also before the workbook has been checked and where it is no årlig analys. */
export interface Pane {
  readonly gateway: WorkbookGateway;
  readonly memory: WorkbookMemory;
  /** What outranks the workbook's own settings. */
  readonly policy: Policy;
  /** The templates that are known. */
  readonly templates: KnownTemplates;
  /** The latest check; null before the first. */
  readonly result: CheckResult | null;
  /** In the words of the template that the workbook was read by; before that, of the latest one. */
  readonly rules: Rules;
  /** Checks what the pane itself has changed, of which Excel is not asked to tell. */
  readonly changed: (change: WorkbookChange) => Promise<void>;
  readonly opening: OpeningChoice;
  /** Who the person at the pane says to be; "" before it was asked. */
  readonly name: string;
  readonly onName: (name: string) => void;
  /** Shows a view by its id; what it is to be shown `at` (in help: a rule) is up to the view. */
  readonly showView: (id: string, at?: string) => void;
  /** What the view that is shown was asked to be shown at; null where it was opened by its tab. */
  readonly at: string | null;
  /** Of the product, which support asks for. */
  readonly version: string;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('The view stands outside the pane.');
  return pane;
}
