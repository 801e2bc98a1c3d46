import { GatewayError, type WorkbookChange } from '../../excel/gateway';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { type Problem, toProblem } from '../shared/problem';
import type { CheckedWorkbook } from './check-workbook';

export interface CheckResult extends CheckedWorkbook {
  readonly checkedAt: Date;
  /** What was checked. */
  readonly workbook: WorkbookSnapshot;
}

/** `result` is the last check that succeeded; it stays while the next one runs, and if that one fails. */
export interface CheckState {
  readonly checking: boolean;
  readonly result: CheckResult | null;
  readonly problem: Problem | null;
}

/** What a check needs from outside. */
export interface CheckWork {
  /** The workbook; with a change, only what it names need be read anew. */
  readonly read: (change?: WorkbookChange) => Promise<WorkbookSnapshot>;
  readonly check: (snapshot: WorkbookSnapshot) => Promise<CheckedWorkbook>;
}

/** How often a check that nobody asked for tries again while a cell is being edited. */
export const RETRY_MS = 2000;

const EVERYTHING: WorkbookChange = { sheets: 'all' };

/**
 * Checks the workbook, one check at a time: what is asked for meanwhile is done together afterwards. A check that a
 * change has caused disturbs nobody: while a cell is being edited it waits and tries again.
 */
export class CheckQueue {
  private state: CheckState = { checking: false, result: null, problem: null };
  private readonly listeners = new Set<() => void>();
  private snapshot: WorkbookSnapshot | null = null;
  private waiting: { readonly change: WorkbookChange; readonly asked: boolean } | null = null;
  private retry: ReturnType<typeof setTimeout> | null = null;
  private isPaused = false;
  private hasMissed = false;

  constructor(private readonly work: CheckWork) {}

  readonly current = (): CheckState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Somebody asks for a check of the whole workbook. */
  readonly ask = (): Promise<void> => this.enqueue(EVERYTHING, true);

  /** The workbook has changed. */
  readonly changed = (change: WorkbookChange): Promise<void> => this.enqueue(change, false);

  /** The settings have changed, so what was read last is checked anew. */
  readonly recheck = (): Promise<void> =>
    this.snapshot === null ? Promise.resolve() : this.enqueue({ sheets: [] }, false);

  /** Nobody sees the pane: only what somebody asks for is checked. */
  readonly pause = (): void => {
    this.isPaused = true;
    this.endRetry();
  };

  /** The pane is seen again: what was checked before is read anew, once, whatever has happened meanwhile. */
  readonly resume = (): Promise<void> => {
    if (!this.isPaused) return Promise.resolve();
    this.isPaused = false;
    if (this.state.result === null && !this.hasMissed) return Promise.resolve();
    this.hasMissed = false;
    return this.changed(EVERYTHING);
  };

  /** Ends what waits. */
  readonly stop = (): void => {
    this.endRetry();
    this.waiting = null;
  };

  private endRetry(): void {
    if (this.retry !== null) clearTimeout(this.retry);
    this.retry = null;
  }

  private async enqueue(change: WorkbookChange, asked: boolean): Promise<void> {
    this.waiting = {
      change: this.waiting === null ? change : both(this.waiting.change, change),
      asked: asked || (this.waiting?.asked ?? false),
    };
    if (this.state.checking) return;
    for (let next = this.next(); next !== null; next = this.next()) await this.checkNext(next);
  }

  /** What is to be done now; when the pane is seen again everything is, so that nothing else need be kept. */
  private next(): typeof this.waiting {
    if (this.isPaused && this.waiting?.asked === false) {
      this.waiting = null;
      this.hasMissed = true;
    }
    return this.waiting;
  }

  private async checkNext({ change, asked }: NonNullable<typeof this.waiting>): Promise<void> {
    this.stop();
    this.tell({ ...this.state, checking: true });
    try {
      const workbook = await this.read(change);
      this.snapshot = workbook;
      const checked = await this.work.check(workbook);
      this.tell({ checking: false, result: { ...checked, workbook, checkedAt: new Date() }, problem: null });
    } catch (error) {
      const isBusy = !asked && error instanceof GatewayError && error.problem === 'cellEditing';
      if (isBusy && !this.isPaused) this.retry = setTimeout(() => void this.changed(change), RETRY_MS);
      // What the failed reading would have told is not known any more.
      else this.snapshot = null;
      this.tell({
        ...this.state,
        checking: false,
        problem: isBusy ? this.state.problem : toProblem(error),
      });
    }
  }

  private async read(change: WorkbookChange): Promise<WorkbookSnapshot> {
    const isNothing = change.sheets !== 'all' && change.sheets.length === 0;
    if (isNothing && this.snapshot !== null) return this.snapshot;
    return this.snapshot === null || change.sheets === 'all' ? this.work.read() : this.work.read(change);
  }

  private tell(state: CheckState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

function both(one: WorkbookChange, other: WorkbookChange): WorkbookChange {
  if (one.sheets === 'all' || other.sheets === 'all') return EVERYTHING;
  return { sheets: [...new Set([...one.sheets, ...other.sheets])] };
}
