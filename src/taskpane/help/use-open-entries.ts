import { useCallback, useEffect, useRef, useState } from 'react';

export interface OpenEntries {
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  /** For the entry's element, so that the focus can be taken there. */
  readonly element: (key: string) => (element: HTMLElement | null) => void;
}

/**
 * Which groups and entries are unfolded. Those of `focused` are unfolded when it changes, and the focus goes to the
 * last of them, which somebody has asked to see; it is not taken there again.
 */
export function useOpenEntries(focused: readonly string[]): OpenEntries {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(focused));
  const [handled, setHandled] = useState(focused.join());
  const elements = useRef(new Map<string, HTMLElement>());
  const target = focused.at(-1) ?? null;

  if (handled !== focused.join()) {
    setHandled(focused.join());
    setOpen(new Set([...open, ...focused]));
  }

  useEffect(() => {
    const element = target === null ? undefined : elements.current.get(target);
    element?.querySelector('button')?.focus();
    element?.scrollIntoView({ block: 'start' });
  }, [target]);

  const element = useCallback(
    (key: string) => (each: HTMLElement | null) => {
      if (each === null) elements.current.delete(key);
      else elements.current.set(key, each);
    },
    [],
  );
  return {
    isOpen: (key) => open.has(key),
    toggle: (key) => {
      setOpen(open.has(key) ? new Set([...open].filter((other) => other !== key)) : new Set([...open, key]));
    },
    element,
  };
}
