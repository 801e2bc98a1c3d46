import type { AlternativeChoice } from '../../underlag/alternatives';
import type { Received } from '../../underlag/received';
import { compileSteps, type Underlag, withChoices } from '../../underlag/underlag';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { inSlices } from '../check/in-slices';
import type { Answers, FileRead, ReadBy } from './read-file';

/** A file that was chosen, and how far it has come. */
export interface ChosenFile {
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'read';
  readonly received: Received | null;
  /** Where it is a workbook of questions that has come back. */
  readonly answers: Answers | null;
  /** The workbook that is open in Excel. */
  readonly isOpen: boolean;
}

export interface UnderlagState {
  readonly files: readonly ChosenFile[];
  /** Of the files that are read; null before the first. */
  readonly underlag: Underlag | null;
  readonly choices: readonly AlternativeChoice[];
  /** Those that have been written in the open workbook, where people go on with them. */
  readonly written: readonly AlternativeChoice[];
  /** The answers that stand there too: what people write over them later stays. */
  readonly taken: readonly WorkbookSnapshot[];
}

type ReadFile = (file: File, by: ReadBy) => Promise<FileRead>;

const UNREAD = { state: 'waiting', received: null, answers: null, isOpen: false } as const;

/** The workbooks of questions among the files. */
export const answersOf = ({ files }: Pick<UnderlagState, 'files'>): readonly WorkbookSnapshot[] =>
  files.flatMap(({ answers }) => answers?.workbook ?? []);

/**
 * The files, the underlag that they make, and the alternatives that are set. It lives as long as the pane, whatever
 * view is shown. Files are read one at a time.
 */
export class UnderlagStore {
  private state: UnderlagState = { files: [], underlag: null, choices: [], written: [], taken: [] };
  private readonly listeners = new Set<() => void>();
  private queue: Promise<void> = Promise.resolve();
  private compiling = 0;

  constructor(private readonly read: ReadFile) {}

  readonly current = (): UnderlagState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads files, one after the other; one with the name of another takes its place. */
  readonly add = (files: readonly File[], by: ReadBy): Promise<void> => {
    const names = new Set(files.map(({ name }) => name));
    this.change({
      files: [
        ...this.state.files.filter(({ name, isOpen }) => isOpen || !names.has(name)),
        ...files.map(({ name }): ChosenFile => ({ ...UNREAD, name })),
      ],
    });
    this.queue = files
      .reduce((before, file) => before.then(() => this.readOne(file, by)), this.queue)
      .then(this.compile);
    return this.queue;
  };

  /** Takes in what is open in Excel, as it was checked last. */
  readonly addOpen = (received: Received): Promise<void> => {
    const open: ChosenFile = { ...UNREAD, name: received.file, state: 'read', received, isOpen: true };
    this.change({ files: [open, ...this.state.files.filter(({ isOpen }) => !isOpen)] });
    return this.compile();
  };

  readonly remove = (file: ChosenFile): Promise<void> => {
    this.change({ files: this.state.files.filter((each) => each !== file) });
    return this.compile();
  };

  readonly choose = (choices: readonly AlternativeChoice[]): void => {
    const { underlag } = this.state;
    this.change({ choices, underlag: underlag && withChoices(underlag, choices) });
  };

  /** The alternatives and the answers stand in the open workbook now. */
  readonly wrote = ({ choices, files }: Pick<UnderlagState, 'choices' | 'files'>): void => {
    this.change({ written: choices, taken: answersOf({ files }) });
  };

  private async readOne(file: File, by: ReadBy): Promise<void> {
    const isStillThere = (): boolean =>
      this.state.files.some(({ name, isOpen }) => name === file.name && !isOpen);
    if (!isStillThere()) return;
    this.mark(file.name, { state: 'reading' });
    this.mark(file.name, { state: 'read', ...(await this.read(file, by)) });
  }

  private mark(name: string, change: Partial<ChosenFile>): void {
    this.change({
      files: this.state.files.map((file) =>
        file.name === name && !file.isOpen ? { ...file, ...change } : file,
      ),
    });
  }

  /** Of several at once only the latest is kept. */
  private readonly compile = async (): Promise<void> => {
    this.compiling += 1;
    const own = this.compiling;
    const received = this.state.files.flatMap((file) => file.received ?? []);
    const underlag = received.length === 0 ? null : await inSlices(compileSteps(received));
    if (own !== this.compiling) return;
    this.change({ underlag: underlag && withChoices(underlag, this.state.choices) });
  };

  private change(change: Partial<UnderlagState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
