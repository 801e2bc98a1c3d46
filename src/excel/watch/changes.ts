import type { WorkbookChange } from '../gateway';
import type { SheetsById } from '../read/sheets';

/**
 * What is known of a sheet: it has changed; the product itself wrote on it, which is no cause to tell, but to read it
 * again when something else is told; or it may have changed without Excel telling.
 */
type Note = 'changed' | 'own' | 'doubtful';

/** Gathers what has happened to the workbook, sheets by their ids, until it is time to tell. */
export class Changes {
  private readonly noted = {
    changed: new Set<string>(),
    own: new Set<string>(),
    doubtful: new Set<string>(),
  } satisfies Record<Note, Set<string>>;
  private isLost = false;

  note(what: Note, sheet: string): void {
    this.noted[what].add(sheet);
  }

  /** Anything may have changed. */
  lose(): void {
    this.isLost = true;
  }

  /** What to tell, in the names of the last reading, if anything; it is then forgotten. */
  take(last: SheetsById | null): WorkbookChange | null {
    if (!this.isLost && this.noted.changed.size === 0) return null;
    const sets = Object.values(this.noted);
    const ids = [...new Set(sets.flatMap((sheets) => [...sheets]))];
    const names = ids.flatMap((id) => last?.get(id)?.name ?? []);
    const isKnown = !this.isLost && names.length === ids.length;
    this.isLost = false;
    for (const sheets of sets) sheets.clear();
    return { sheets: isKnown ? names : 'all' };
  }

  /** The sheets to look at; they are then no longer in doubt. */
  takeDoubtful(): readonly string[] {
    const ids = [...this.noted.doubtful];
    this.noted.doubtful.clear();
    return ids;
  }
}

interface Debouncer {
  /** Something has happened. */
  readonly poke: () => void;
  /** Forgets what has happened. */
  readonly cancel: () => void;
}

/**
 * Calls `settled` once nothing has happened for `quiet` milliseconds, but at most `longest` after the first that did.
 */
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
