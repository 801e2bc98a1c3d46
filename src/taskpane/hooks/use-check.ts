import { useCallback, useRef, useState } from 'react';
import type { WorkbookGateway } from '../../excel/gateway';
import type { CheckedWorkbook, CheckWorkbook } from '../check-workbook';
import type { Problem } from '../problem';
import { toProblem } from '../problem';

export interface CheckResult extends CheckedWorkbook {
  readonly checkedAt: Date;
}

/** Whether the workbook holds anything of the template. */
export const isRecognised = ({ submission }: CheckedWorkbook) => submission.coverage.sections.found > 0;

/** `result` is the last check that succeeded; it stays while the next one runs, and if that one fails. */
export interface CheckState {
  readonly checking: boolean;
  readonly result: CheckResult | null;
  readonly problem: Problem | null;
}

export interface Check {
  readonly state: CheckState;
  readonly run: () => Promise<void>;
}

/** Reads and checks the workbook when asked; one check at a time. */
export function useCheck(gateway: WorkbookGateway, checkWorkbook: CheckWorkbook): Check {
  const [state, setState] = useState<CheckState>({ checking: false, result: null, problem: null });
  const busy = useRef(false);

  const run = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setState((before) => ({ ...before, checking: true }));
    try {
      const checked = checkWorkbook(await gateway.readWorkbook());
      setState({ checking: false, result: { ...checked, checkedAt: new Date() }, problem: null });
    } catch (error) {
      setState((before) => ({ ...before, checking: false, problem: toProblem(error) }));
    } finally {
      busy.current = false;
    }
  }, [gateway, checkWorkbook]);

  return { state, run };
}
