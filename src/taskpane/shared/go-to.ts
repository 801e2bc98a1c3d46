import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { WorkbookGateway } from '../../excel/gateway';
import { type CellOrSheet, isSamePlace } from '../../workbook/address';
import { type Problem, toProblem } from './problem';

/** The way into the sheet. */
export interface GoTo {
  /** `reveal` shows the sheet first if it is hidden. */
  readonly go: (place: CellOrSheet, reveal?: boolean) => Promise<void>;
  /** How the latest step went; `problem` is null when Excel shows the place. */
  readonly outcome: { readonly place: CellOrSheet; readonly problem: Problem | null } | null;
}

interface Wanted {
  readonly place: CellOrSheet;
  readonly reveal: boolean;
}

/**
 * Steps into the sheet, one step at a time: of what is asked for meanwhile only the latest is done, so that somebody
 * who runs through a list is not followed by a tail of steps.
 */
export function useGoToState(gateway: WorkbookGateway): GoTo {
  const [outcome, setOutcome] = useState<GoTo['outcome']>(null);
  const wanted = useRef<Wanted | null>(null);
  const underWay = useRef(false);

  const go = useCallback<GoTo['go']>(
    async (asked, reveal = false) => {
      wanted.current = { place: asked, reveal };
      setOutcome(null);
      if (underWay.current) return;
      underWay.current = true;
      for (let next: Wanted | null = wanted.current; next !== null; next = wanted.current) {
        const { place } = next;
        const problem = await gateway.goTo(place, { reveal: next.reveal }).then(() => null, toProblem);
        if (wanted.current !== next) continue;
        wanted.current = null;
        setOutcome({ place, problem });
      }
      underWay.current = false;
    },
    [gateway],
  );

  return useMemo(() => ({ go, outcome }), [go, outcome]);
}

export const GoToContext = createContext<GoTo>({ go: () => Promise.resolve(), outcome: null });

export const useGoTo = (): GoTo => useContext(GoToContext);

/** The problem of the latest step, if it was to this place. */
export const problemAt = ({ outcome }: GoTo, place: CellOrSheet): Problem | null =>
  outcome !== null && isSamePlace(outcome.place, place) ? outcome.problem : null;
