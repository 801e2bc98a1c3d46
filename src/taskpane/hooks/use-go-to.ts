import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { WorkbookGateway } from '../../excel/gateway';
import type { Problem } from '../problem';
import { toProblem } from '../problem';

export interface GoTarget {
  readonly sheet: string;
  /** A1 address; null for the sheet as a whole. */
  readonly cell: string | null;
}

/** How the latest step into the sheet went; `problem` is null when Excel shows the place. */
export interface GoOutcome {
  readonly target: GoTarget;
  readonly problem: Problem | null;
}

export interface GoTo {
  readonly go: (target: GoTarget) => Promise<void>;
  readonly outcome: GoOutcome | null;
}

/** Steps into the sheet and keeps the outcome of the latest step only, in whatever order Excel answers. */
export function useGoToState(gateway: WorkbookGateway): GoTo {
  const [outcome, setOutcome] = useState<GoOutcome | null>(null);
  const latest = useRef<GoTarget | null>(null);

  const go = useCallback(
    async (target: GoTarget) => {
      latest.current = target;
      setOutcome(null);
      const problem = await gateway.goTo(target.sheet, target.cell).then(() => null, toProblem);
      if (latest.current === target) setOutcome({ target, problem });
    },
    [gateway],
  );

  return useMemo(() => ({ go, outcome }), [go, outcome]);
}

export const GoToContext = createContext<GoTo>({ go: () => Promise.resolve(), outcome: null });

export const useGoTo = () => useContext(GoToContext);

/** The problem of the latest step, if it was to this place. */
export function problemAt({ outcome }: GoTo, target: GoTarget): Problem | null {
  if (outcome === null) return null;
  return outcome.target.sheet === target.sheet && outcome.target.cell === target.cell
    ? outcome.problem
    : null;
}
