import { createContext, useContext } from 'react';
import type { WorkbookGateway } from '../../excel/gateway';
import type { AcceptedFinding } from '../../findings/acceptance';
import type { CheckResult } from '../check/check-queue';
import type { FindingItem } from '../findings/items';
import type { Filter } from '../findings/filter';
import type { ViewId } from '../shell/PaneTabs';
import type { WorkbookMemory } from './use-memory';

/** What every view works on: the latest check held against what is accepted, and the ways on. */
export interface Work {
  readonly gateway: WorkbookGateway;
  readonly result: CheckResult;
  readonly items: readonly FindingItem[];
  /** Accepted findings that are no longer found. */
  readonly outdated: readonly AcceptedFinding[];
  readonly memory: WorkbookMemory;
  /** Who the person at the pane says to be; "" before it was asked. */
  readonly name: string;
  readonly onName: (name: string) => void;
  /** Shows the findings that a number stands for. */
  readonly showFindings: (filter: Partial<Filter>) => void;
  readonly show: (view: ViewId) => void;
  /** Shows what a rule is for. */
  readonly showRule: (rule: string) => void;
}

export const WorkContext = createContext<Work | null>(null);

export function useWork(): Work {
  const work = useContext(WorkContext);
  if (work === null) throw new Error('The view stands outside a checked workbook.');
  return work;
}
