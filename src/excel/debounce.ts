export interface Debouncer {
  /** Something has happened. */
  readonly poke: () => void;
  /** Forgets what has happened. */
  readonly cancel: () => void;
}

/** Calls `settled` once nothing has happened for `quiet` milliseconds, but at most `longest` after the first that did. */
export function createDebouncer(settled: () => void, quiet: number, longest: number): Debouncer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let deadline: number | null = null;
  return {
    poke: () => {
      const now = Date.now();
      deadline ??= now + longest;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          deadline = null;
          settled();
        },
        Math.min(quiet, Math.max(0, deadline - now)),
      );
    },
    cancel: () => {
      clearTimeout(timer);
      deadline = null;
    },
  };
}
