import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { WorkbookGateway } from '../../excel/gateway';
import {
  EMPTY_MEMORY,
  type Memory,
  memoryText,
  readMemory,
  type SettingsDocument,
} from '../../findings/document';
import type { Localized } from '../../language/localized';

/** What the workbook remembers, and the way to change it. */
export interface WorkbookMemory {
  /** What holds now: settings and accepted findings. */
  readonly document: SettingsDocument;
  /** `loading` before the workbook has answered; then what stood there. Only over `ok` may be written. */
  readonly kind: Memory['kind'] | 'loading' | 'unread';
  /** Keeps a changed document in the workbook. Rejects where it cannot be kept; then nothing has changed. */
  readonly change: (edit: (document: SettingsDocument) => SettingsDocument) => Promise<void>;
}

/** Said where a change rejects. */
export const NOT_KEPT: Localized = {
  sv: 'Det kunde inte sparas i arbetsboken',
  en: 'It could not be saved in the workbook',
};

/** Whether what stands in the workbook must be left as it is. */
export const isLocked = ({ kind }: WorkbookMemory): boolean => kind === 'newer' || kind === 'damaged';

export function useMemory(gateway: WorkbookGateway): WorkbookMemory {
  const [{ kind, document }, setState] = useState<Pick<WorkbookMemory, 'document' | 'kind'>>({
    document: EMPTY_MEMORY,
    kind: 'loading',
  });
  /** As it is written in the workbook. */
  const stored = useRef<string | null>(null);
  const current = useRef(EMPTY_MEMORY);
  const whyUnread = useRef<unknown>(null);

  useEffect(() => {
    const read = async (): Promise<void> => {
      try {
        const text = await gateway.readMemory();
        const memory = readMemory(text);
        stored.current = text;
        current.current = memory.kind === 'ok' ? memory.document : EMPTY_MEMORY;
        setState({ document: current.current, kind: memory.kind });
      } catch (error) {
        whyUnread.current = error;
        setState((before) => ({ ...before, kind: 'unread' }));
      }
    };
    void read();
  }, [gateway]);

  const change = useCallback<WorkbookMemory['change']>(
    async (edit) => {
      if (kind === 'unread') throw whyUnread.current;
      if (kind !== 'ok') throw new Error(`What the workbook remembers cannot be changed: ${kind}`);
      const changed = edit(current.current);
      const text = memoryText(changed);
      await gateway.writeMemory(text, stored.current);
      stored.current = text;
      current.current = changed;
      setState({ document: changed, kind: 'ok' });
    },
    [gateway, kind],
  );

  return useMemo(() => ({ document, kind, change }), [document, kind, change]);
}
