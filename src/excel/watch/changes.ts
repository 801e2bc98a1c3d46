import type { WorkbookChange } from '../gateway';
import type { SheetsById } from '../read/sheets';

/** Gathers what has happened to the workbook, sheets by their ids, until it is time to tell. */
export class Changes {
  private readonly changed = new Set<string>();
  private readonly own = new Set<string>();
  private readonly doubtful = new Set<string>();
  private isLost = false;

  note(sheet: string): void {
    this.changed.add(sheet);
  }

  /** The product itself wrote on the sheet: no cause to tell, but to be read again when something else is told. */
  noteOwn(sheet: string): void {
    this.own.add(sheet);
  }

  /** The sheet may have changed without Excel telling. */
  doubt(sheet: string): void {
    this.doubtful.add(sheet);
  }

  /** Anything may have changed. */
  lose(): void {
    this.isLost = true;
  }

  /** What to tell, in the names of the last reading, if anything; it is then forgotten. */
  take(last: SheetsById | null): WorkbookChange | null {
    if (!this.isLost && this.changed.size === 0) return null;
    const ids = [...new Set([...this.changed, ...this.own, ...this.doubtful])];
    const names = ids.flatMap((id) => last?.get(id)?.name ?? []);
    const isKnown = !this.isLost && names.length === ids.length;
    this.isLost = false;
    for (const set of [this.changed, this.own, this.doubtful]) set.clear();
    return { sheets: isKnown ? names : 'all' };
  }

  /** The sheets to look at; they are then no longer in doubt. */
  takeDoubtful(): readonly string[] {
    const ids = [...this.doubtful];
    this.doubtful.clear();
    return ids;
  }
}

export interface Debouncer {
  /** Something has happened. */
  readonly poke: () => void;
  /** Forgets what has happened. */
  readonly cancel: () => void;
}

/**
 * Calls `settled` once nothing has happened for `quiet` milliseconds, but at most `longest` after the first that
 * did.
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
