import type { WorkbookChange } from '../gateway';
import type { WorkbookReader } from '../read/workbook';
import { supports } from '../requirements';
import type { Run } from '../run';
import { Changes, createDebouncer } from './changes';
import { listen, type OwnWrites, type Registration, type Tell } from './events';

/** Milliseconds without a change before it is told, and how long somebody who never stops may put it off. */
const QUIET = 150;
const LONGEST = 2000;
/** Milliseconds before listening is tried again. */
const RETRY = 10_000;
/**
 * Milliseconds until a sheet on which formulas waited for a custom function is looked at again, of whose answer Excel
 * does not tell: twice as long each time that it is in vain, and at most so long.
 */
const LOOK = 1000;
const LONGEST_LOOK = 60_000;

interface WatchParts {
  readonly run: Run;
  readonly ownWrites: OwnWrites;
  readonly reader: Pick<WorkbookReader, 'last' | 'differing' | 'waiting' | 'afterReading'>;
}

/**
 * Tells of changes that others than the product make, gathered: ten thousand pasted cells are one change. What
 * somebody does in another window counts. Not told of are new values where formulas are calculated only on demand
 * (F9), cells that are merged or split, and on the web a choice in a dropdown (office-js issue 3888): there a sheet
 * that is left is read again, and told of if it differs; as is one with formulas that waited for a custom function
 * when it was read. Before ExcelApi 1.9 nothing is told.
 */
export async function watchWorkbook(
  parts: WatchParts,
  onChange: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  if (!supports('1.9')) return () => Promise.resolve();
  const watch = new Watch(parts, onChange);
  await watch.start();
  return watch.stop;
}

class Watch {
  private readonly changes = new Changes();
  private readonly debouncer = createDebouncer(() => void this.settle(), QUIET, LONGEST);
  private registration: Registration | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private look = LOOK;
  private looking: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;
  /** The sheet that is shown, once it is known. */
  private active: string | null = null;

  constructor(
    private readonly parts: WatchParts,
    private readonly onChange: (change: WorkbookChange) => void,
  ) {}

  /** Where listening fails it is tried again and again; meanwhile the workbook can be checked without. */
  async start(): Promise<void> {
    this.parts.reader.afterReading = () => {
      this.look = LOOK;
      this.lookAgain();
    };
    try {
      this.registration = await listen(this.parts.run, this.parts.ownWrites, this.tell);
      this.active = this.registration.active;
    } catch {
      if (!this.isStopped) this.retry = setTimeout(() => void this.startLate(), RETRY);
    }
    if (this.isStopped) await this.unlisten();
  }

  readonly stop = async (): Promise<void> => {
    this.isStopped = true;
    this.parts.reader.afterReading = () => undefined;
    clearTimeout(this.retry);
    clearTimeout(this.looking);
    this.debouncer.cancel();
    await this.unlisten();
  };

  private readonly tell: Tell = (what, sheet) => {
    if (what !== 'activated') this.changes.note(what, sheet);
    else {
      const mayMiss = Office.context.platform === Office.PlatformType.OfficeOnline;
      if (mayMiss && this.active !== null) this.changes.note('doubtful', this.active);
      this.active = sheet;
    }
    if (what !== 'own') this.poke();
  };

  private async startLate(): Promise<void> {
    await this.start();
    if (this.registration === null) return;
    this.changes.lose();
    this.poke();
  }

  private poke(): void {
    if (!this.isStopped) this.debouncer.poke();
  }

  private lookAgain(): void {
    clearTimeout(this.looking);
    if (this.parts.reader.waiting().length === 0) return;
    this.looking = setTimeout(() => {
      for (const sheet of this.parts.reader.waiting()) this.changes.note('doubtful', sheet);
      this.poke();
    }, this.look);
    this.look = Math.min(2 * this.look, LONGEST_LOOK);
  }

  private async settle(): Promise<void> {
    const change = this.changes.take(this.parts.reader.last());
    if (change !== null) this.onChange(change);
    else await this.settleDoubts();
  }

  private async settleDoubts(): Promise<void> {
    const doubtful = this.changes.takeDoubtful();
    if (doubtful.length === 0) return;
    try {
      const sheets = await this.parts.reader.differing(doubtful);
      if (this.isStopped) return;
      if (sheets.length > 0) this.onChange({ sheets });
      else this.lookAgain();
    } catch {
      // Nobody has asked for this, so nobody is told: the sheets are looked at another time.
      for (const sheet of doubtful) this.changes.note('doubtful', sheet);
    }
  }

  private async unlisten(): Promise<void> {
    const registration = this.registration;
    this.registration = null;
    try {
      await registration?.remove();
    } catch {
      // Handlers that Excel keeps tell nobody any more.
    }
  }
}
