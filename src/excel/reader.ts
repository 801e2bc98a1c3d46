import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { WorkbookChange } from './gateway';
import { readChanges, readSome, readWorkbook } from './read-workbook';
import { isSameSheet, toWorkbook, type Reading } from './reading';
import type { Run } from './run';

/** Reads the workbook, and keeps the last reading so that after a change only a part need be read. */
export class Reader {
  private reading: Reading | null = null;

  constructor(private readonly run: Run) {}

  readonly last = (): Reading | null => this.reading;

  readonly read = async (change?: WorkbookChange): Promise<WorkbookSnapshot> => {
    const before = this.reading;
    const reading = await this.run((context) =>
      change === undefined || before === null ? readWorkbook(context) : readChanges(context, before, change),
    );
    this.reading = reading;
    return toWorkbook(reading);
  };

  /** The names of those sheets, of these ids, that are otherwise than in the last reading; what it has not is left out. */
  readonly differing = async (ids: readonly string[]): Promise<readonly string[]> => {
    const now = await this.run((context) => readSome(context, ids));
    return [...now].flatMap(([id, sheet]) => {
      const before = this.reading?.get(id);
      return before === undefined || isSameSheet(before, sheet) ? [] : [before.name];
    });
  };
}
