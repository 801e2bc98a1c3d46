import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { parseCellAddress } from '../../workbook/address';
import type { WorkbookGateway } from '../../excel/gateway';
import { type Problem, toProblem } from './problem';

export interface GoTarget {
  readonly sheet: string;
  /** A1 address; null for the sheet as a whole. */
  readonly cell: string | null;
  /** Shows the sheet first if it is hidden. */
  readonly reveal?: boolean;
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

/**
 * Steps into the sheet, one step at a time: of what is asked for meanwhile only the latest is done, so that somebody
 * who runs through a list is not followed by a tail of steps.
 */
export function useGoToState(gateway: WorkbookGateway): GoTo {
  const [outcome, setOutcome] = useState<GoOutcome | null>(null);
  const wanted = useRef<GoTarget | null>(null);
  const underWay = useRef(false);

  const go = useCallback(
    async (target: GoTarget) => {
      wanted.current = target;
      setOutcome(null);
      if (underWay.current) return;
      underWay.current = true;
      for (let next: GoTarget | null = target; next !== null; next = wanted.current) {
        const { sheet, cell, reveal = false } = next;
        const place = cell === null ? null : parseCellAddress(cell);
        const problem = await gateway
          .goTo({ sheet, ...(place ?? { row: null, column: null }) }, { reveal })
          .then(() => null, toProblem);
        if (wanted.current !== next) continue;
        wanted.current = null;
        setOutcome({ target: next, problem });
      }
      underWay.current = false;
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
