import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { WorkbookGateway } from '../../excel/gateway';
import {
  EMPTY_MEMORY,
  type Memory,
  memoryText,
  readMemory,
  type SettingsDocument,
} from '../../findings/document';
import { type Problem, toProblem } from './problem';

/** What the workbook remembers, and the ways to change it. */
export interface WorkbookMemory {
  /** What holds now: settings and accepted findings. */
  readonly document: SettingsDocument;
  /** `loading` before the workbook has answered; then what stood there. Only over `ok` may be written. */
  readonly kind: Memory['kind'] | 'loading' | 'unread';
  /** Why the latest reading or writing failed. */
  readonly problem: Problem | null;
  /** Keeps a changed document in the workbook; tells whether it is kept. Where it is not, nothing has changed. */
  readonly change: (edit: (document: SettingsDocument) => SettingsDocument) => Promise<boolean>;
  /** Reads again what the workbook remembers: somebody else may have written. */
  readonly reload: () => Promise<void>;
}

type State = Pick<WorkbookMemory, 'document' | 'kind' | 'problem'>;

const UNREAD: State = { document: EMPTY_MEMORY, kind: 'loading', problem: null };

export function useMemory(gateway: WorkbookGateway): WorkbookMemory {
  const [state, setState] = useState<State>(UNREAD);
  const stored = useRef<string | null>(null);
  const current = useRef(EMPTY_MEMORY);

  const reload = useCallback(async () => {
    try {
      const text = await gateway.readMemory();
      const memory = readMemory(text);
      stored.current = text;
      current.current = memory.kind === 'ok' ? memory.document : EMPTY_MEMORY;
      setState({ document: current.current, kind: memory.kind, problem: null });
    } catch (error) {
      setState((before) => ({ ...before, kind: 'unread', problem: toProblem(error) }));
    }
  }, [gateway]);

  useEffect(() => {
    void reload();
  }, [reload]);

  const { kind } = state;
  const change = useCallback<WorkbookMemory['change']>(
    async (edit) => {
      if (kind !== 'ok') return false;
      const document = edit(current.current);
      const text = memoryText(document);
      try {
        await gateway.writeMemory(text, stored.current);
      } catch (error) {
        setState((before) => ({ ...before, problem: toProblem(error) }));
        return false;
      }
      stored.current = text;
      current.current = document;
      setState({ document, kind: 'ok', problem: null });
      return true;
    },
    [gateway, kind],
  );

  return useMemo(() => ({ ...state, change, reload }), [state, change, reload]);
}
