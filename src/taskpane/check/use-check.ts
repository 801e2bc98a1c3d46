import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { WorkbookChange, WorkbookGateway } from '../../excel/gateway';
import type { Settings } from '../../findings/settings';
import { CheckQueue, type CheckState } from './check-queue';
import type { CheckWorkbook } from './check-workbook';

export interface Check {
  readonly state: CheckState;
  /** Checks the whole workbook. */
  readonly run: () => Promise<void>;
  /** Checks what the pane itself has changed, of which Excel is not asked to tell. */
  readonly changed: (change: WorkbookChange) => Promise<void>;
}

/**
 * Checks when asked, and after the first time whenever the workbook or the settings change, as long as somebody can see
 * the pane.
 */
export function useCheck(gateway: WorkbookGateway, checkWorkbook: CheckWorkbook, settings: Settings): Check {
  const latest = useRef(settings);
  const queue = useMemo(
    () =>
      new CheckQueue({
        read: (change) => gateway.readWorkbook(change),
        check: (snapshot) => checkWorkbook(snapshot, latest.current),
      }),
    [gateway, checkWorkbook],
  );
  useEffect(() => queue.stop, [queue]);

  const state = useSyncExternalStore(queue.subscribe, queue.current);

  useEffect(() => {
    latest.current = settings;
    void queue.recheck();
  }, [queue, settings]);

  const [isHidden, setHidden] = useState(false);
  useEffect(() => gateway.watchHidden(setHidden), [gateway]);
  useEffect(() => {
    if (isHidden) queue.pause();
    else void queue.resume();
  }, [queue, isHidden]);

  const started = state.result !== null && !isHidden;
  useEffect(() => {
    if (!started) return undefined;
    let stop: (() => Promise<void>) | null = null;
    let ended = false;
    // Without events the button is still there; what hinders them is told when it is pressed.
    gateway
      .watch((change) => void queue.changed(change))
      .then(
        (end) => {
          stop = end;
          if (ended) void end();
        },
        () => undefined,
      );
    return () => {
      ended = true;
      void stop?.();
    };
  }, [gateway, queue, started]);

  return { state, run: queue.ask, changed: queue.changed };
}
