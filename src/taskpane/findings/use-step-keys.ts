import { useEffect, useRef } from 'react';
import type { FindingList } from './use-finding-list';

/** Marks what keeps the focus when somebody steps by key. */
export const KEEPS_FOCUS = 'data-keeps-focus';

/**
 * F8 goes to the next finding and Shift+F8 to the one before, wherever in the pane the keyboard is; the list is shown
 * first where it is not. `show` is null where there is no list. Gives the way to step by other means.
 */
export function useSteps(
  list: FindingList,
  isShown: boolean,
  show: (() => void) | null,
): (by: -1 | 1) => void {
  const wanted = useRef<-1 | 1 | null>(null);
  useEffect(() => {
    const by = wanted.current;
    if (by === null || !isShown) return;
    wanted.current = null;
    list.step(by);
  }, [list, isShown]);
  const step = (by: -1 | 1): void => {
    if (isShown) list.step(by);
    else {
      wanted.current = by;
      show?.();
    }
  };
  const { takesFocus } = list;
  useStepKeys(
    show &&
      ((by) => {
        // Within the list and the detail the focus stays where the hand is.
        takesFocus.current = !document.activeElement?.closest(`[${KEEPS_FOCUS}]`);
        step(by);
      }),
  );
  return step;
}

/** Listens to F8 and Shift+F8; null: to nothing. */
function useStepKeys(step: ((by: -1 | 1) => void) | null): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isStep = event.key === 'F8' && !event.altKey && !event.ctrlKey && !event.metaKey;
      if (!isStep || latest.current === null) return;
      event.preventDefault();
      latest.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
