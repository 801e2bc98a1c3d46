import { useCallback, useRef, useState } from 'react';
import { type Problem, toProblem } from '../shared/problem';

/** Something that the workbook is asked to do: whether it is under way, and why it failed last. */
export interface Action {
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** Does the work, unless some is under way; tells what came of it, null where it failed. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T | null>;
}

export function useAction(): Action {
  const [state, setState] = useState<Pick<Action, 'busy' | 'problem'>>({ busy: false, problem: null });
  const underWay = useRef(false);
  const run = useCallback<Action['run']>(async (work) => {
    if (underWay.current) return null;
    underWay.current = true;
    setState({ busy: true, problem: null });
    try {
      const outcome = await work();
      setState({ busy: false, problem: null });
      return outcome;
    } catch (error) {
      setState({ busy: false, problem: toProblem(error) });
      return null;
    } finally {
      underWay.current = false;
    }
  }, []);
  return { ...state, run };
}
