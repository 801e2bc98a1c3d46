import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { WorkbookGateway } from '../../excel/gateway';
import type { Check } from '../check/use-check';
import type { OpeningChoice } from '../shared/opening-choice';
import { type Problem, toProblem } from '../shared/problem';
import { usePreference } from '../shared/use-preference';
import { inSubmission } from '../shared/view';

const NO = 'nej';

/**
 * Checks by itself where the pane is opened with a workbook that the product made, or that somebody has checked before;
 * and lets Excel open the pane with one that somebody checks. A person may choose to have neither. Gives the choice,
 * and the check that somebody asks for.
 */
export function useOpening(
  gateway: WorkbookGateway,
  check: Check,
): readonly [OpeningChoice, () => Promise<void>] {
  const [preferred, prefer] = usePreference('oppnas');
  const isChosen = preferred !== NO;
  const atStart = useRef(isChosen);
  const { run, changed } = check;
  const { result } = check.state;
  /** As the workbook has it; null where nobody knows. */
  const opensPane = useRef<boolean | null>(null);
  const isAsked = useRef(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    let ended = false;
    gateway.readOpening().then(
      (opening) => {
        if (ended) return;
        opensPane.current = opening.opensPane;
        if (atStart.current && (opening.isMade || opening.opensPane)) void changed({ sheets: 'all' });
      },
      // The button is there; what hinders the reading is told when it is pressed.
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [gateway, changed]);

  const write = useCallback(
    async (opens: boolean): Promise<void> => {
      await gateway.writeOpening(opens);
      opensPane.current = opens;
      setProblem(null);
    },
    [gateway],
  );

  useEffect(() => {
    if (!isAsked.current || !isChosen || opensPane.current !== false || !inSubmission(result)) return;
    isAsked.current = false;
    // Nobody waits for it: the settings tell that it could not be.
    write(true).catch((error: unknown) => setProblem(toProblem(error)));
  }, [result, isChosen, write]);

  const ask = useCallback((): Promise<void> => {
    isAsked.current = true;
    return run();
  }, [run]);
  const opening = useMemo<OpeningChoice>(
    () => ({
      isChosen,
      problem,
      choose: async (chosen) => {
        prefer(chosen ? '' : NO);
        if (!chosen || inSubmission(result)) await write(chosen);
      },
    }),
    [isChosen, problem, prefer, result, write],
  );
  return [opening, ask];
}
