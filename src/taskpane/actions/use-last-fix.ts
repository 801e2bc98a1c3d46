import { createContext, useCallback, useContext, useState } from 'react';
import type { WorkbookChange, WorkbookGateway } from '../../excel/gateway';
import type { Localized } from '../../language/localized';
import type { Fix } from '../../rules/fix';
import type { Edit } from '../../workbook/edit';
import { type Action, useAction } from './use-action';

/** The latest fix that was made, until it is undone or put away. It outlives its finding, which the fix has ended. */
export interface LastFix extends Omit<Action, 'run'> {
  readonly title: Localized | null;
  readonly apply: (fix: Fix) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly forget: () => void;
}

export function useLastFix(
  gateway: WorkbookGateway,
  onChanged: (change: WorkbookChange) => Promise<void>,
): LastFix {
  const { busy, problem, run } = useAction();
  const [made, setMade] = useState<{ readonly title: Localized; readonly undo: readonly Edit[] } | null>(
    null,
  );

  const apply = useCallback(
    async ({ title, edits }: Fix) => {
      const applied = await run(() => gateway.apply(edits));
      if (applied === null) return false;
      setMade({ title, undo: applied.undo });
      void onChanged({ sheets: edits.map(({ sheet }) => sheet) });
      return true;
    },
    [gateway, run, onChanged],
  );
  const undo = useCallback(async () => {
    if (made === null) return;
    const undone = await run(() => gateway.apply(made.undo));
    if (undone === null) return;
    setMade(null);
    void onChanged({ sheets: made.undo.map(({ sheet }) => sheet) });
  }, [gateway, run, made, onChanged]);
  const forget = useCallback(() => {
    setMade(null);
  }, []);

  return { busy, problem, title: made?.title ?? null, apply, undo, forget };
}

const NONE: LastFix = {
  busy: false,
  problem: null,
  title: null,
  apply: () => Promise.resolve(false),
  undo: () => Promise.resolve(),
  forget: () => undefined,
};

export const FixContext = createContext<LastFix>(NONE);

/** The way to make fixes, and to undo the latest one. */
export const useFix = (): LastFix => useContext(FixContext);
