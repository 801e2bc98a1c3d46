import { useCallback, useState } from 'react';

const PREFIX = 'arlig-analys.';

/**
 * What one person prefers, whatever the workbook: the language, the name that acceptances bear. Kept on this computer
 * by the browser that the pane runs in; where that is forbidden (private windows) it holds until the pane is closed.
 */
export function usePreference(name: string): [string | null, (value: string) => void] {
  const [value, setValue] = useState(() => stored(name));
  const change = useCallback(
    (next: string) => {
      setValue(next);
      store(name, next);
    },
    [name],
  );
  return [value, change];
}

function stored(name: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + name);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function store(name: string, value: string): void {
  try {
    window.localStorage.setItem(PREFIX + name, value);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
