import {
  type AddedRows,
  type Applied,
  type CellComment,
  type CopyMade,
  type Found,
  GatewayError,
  type Mark,
  type OfficeTheme,
  type RangeContent,
  type SheetArea,
  type Opening,
  type Outcome,
  type WorkbookChange,
  type WorkbookGateway,
} from '../../../src/excel/gateway';
import type { Command, Shortcuts } from '../../../src/excel/command-names';
import type { CellOrSheet, Place } from '../../../src/workbook/address';
import type { Language } from '../../../src/language/localized';
import type { DocumentSheet } from '../../../src/workbook/document';
import type { BlockCopy } from '../../../src/workbook/block-copy';
import type { Edit } from '../../../src/workbook/edit';
import type { EntryRule, WorkbookSnapshot } from '../../../src/workbook/snapshot';

const empty: WorkbookSnapshot = { sheets: [] };

const all = (things: readonly unknown[]): Outcome => ({ done: things.length, skipped: [] });

/** Excel as the pane sees it: answers at once, unless a test says otherwise. */
export class FakeGateway implements WorkbookGateway {
  private onChange: ((change: WorkbookChange) => void) | null = null;
  private readonly themeChanges = new EventTarget();
  /** What the workbook remembers. */
  memory: string | null = null;
  office: OfficeTheme | null = null;

  readonly readWorkbook = jest.fn<Promise<WorkbookSnapshot>, [change?: WorkbookChange]>(() =>
    Promise.resolve(empty),
  );
  readonly readEntries = jest.fn<Promise<readonly EntryRule[]>, [readonly Place[]]>(() =>
    Promise.resolve([]),
  );
  readonly goTo = jest.fn<Promise<void>, [place: CellOrSheet, options?: { readonly reveal?: boolean }]>(() =>
    Promise.resolve(),
  );
  /** What is selected, and what ranges hold, by sheet and address. */
  selected: SheetArea | null = null;
  private onSelection: (() => void) | null = null;
  readonly readRange = jest.fn<Promise<RangeContent>, [range: SheetArea]>((range) =>
    Promise.resolve({ ...range, values: [['']] }),
  );
  readonly formulaAt = (): Promise<null> => Promise.resolve(null);
  readonly selection = (): Promise<SheetArea | null> => Promise.resolve(this.selected);

  readonly mark = jest.fn<Promise<Outcome>, [readonly Mark[]]>((marks) => Promise.resolve(all(marks)));
  readonly unmark = jest.fn<Promise<Outcome>, []>(() => Promise.resolve(all([])));
  readonly comment = jest.fn<Promise<Outcome>, [readonly CellComment[]]>((comments) =>
    Promise.resolve(all(comments)),
  );
  readonly removeComments = jest.fn<Promise<Outcome>, []>(() => Promise.resolve(all([])));
  /** Whether marks or comments of the product's stand in the workbook. */
  hasOurs = true;
  readonly follow = jest.fn<Promise<boolean>, [Found]>(() => Promise.resolve(this.hasOurs));
  readonly writeSheet = jest.fn<Promise<string>, [sheet: DocumentSheet, titles: readonly string[]]>(
    ({ name }) => Promise.resolve(name),
  );
  readonly openNew = jest.fn<Promise<void>, [bytes: Uint8Array]>(() => Promise.resolve());
  readonly copyBlock = jest.fn<Promise<CopyMade>, [copy: BlockCopy]>(({ from, to }) =>
    Promise.resolve({ area: { ...from, ...to }, added: null }),
  );
  readonly removeRows = jest.fn<Promise<void>, [rows: AddedRows]>(() => Promise.resolve());
  readonly apply = jest.fn<Promise<Applied>, [readonly Edit[], Found?]>((edits) =>
    Promise.resolve({ undo: edits }),
  );
  readonly keepTemplate = jest.fn<Promise<void>, [json: string | null]>(() => Promise.resolve());
  readonly readMemory = jest.fn<Promise<string | null>, []>(() => Promise.resolve(this.memory));
  readonly writeMemory = jest.fn<Promise<void>, [text: string, expected: string | null]>((text) => {
    this.memory = text;
    return Promise.resolve();
  });

  constructor(private readonly language: Language = 'sv') {}

  readonly watch = (onChange: (change: WorkbookChange) => void): Promise<() => Promise<void>> => {
    this.onChange = onChange;
    return Promise.resolve(() => {
      this.onChange = null;
      return Promise.resolve();
    });
  };

  readonly watchSelection = (onChange: () => void): Promise<() => Promise<void>> => {
    this.onSelection = onChange;
    return Promise.resolve(() => {
      this.onSelection = null;
      return Promise.resolve();
    });
  };

  /** Somebody selects a range. */
  select(range: SheetArea): void {
    this.selected = range;
    this.onSelection?.();
  }

  /** Somebody changes the workbook. */
  change(change: WorkbookChange): void {
    this.onChange?.(change);
  }

  opening: Opening = { isMade: false, opensPane: false };
  readonly readOpening = jest.fn<Promise<Opening>, []>(() => Promise.resolve(this.opening));
  readonly writeOpening = jest.fn<Promise<void>, [opensPane: boolean]>((opensPane) => {
    this.opening = { ...this.opening, opensPane };
    return Promise.resolve();
  });

  private perform: ((command: Command) => void) | null = null;
  readonly expectCommands = jest.fn<undefined, []>(() => undefined);
  readonly takeCommands = (perform: (command: Command) => void): (() => void) => {
    this.perform = perform;
    return () => {
      this.perform = null;
    };
  };

  /** Somebody chooses a command in Excel. */
  command(command: Command): void {
    this.perform?.(command);
  }

  keys: Shortcuts | null = null;
  readonly shortcuts = (): Promise<Shortcuts | null> => Promise.resolve(this.keys);

  private onHidden: ((isHidden: boolean) => void) | null = null;
  readonly watchHidden = (onChange: (isHidden: boolean) => void): (() => void) => {
    this.onHidden = onChange;
    return () => {
      this.onHidden = null;
    };
  };

  /** Somebody closes the pane, or opens it again. */
  hide(isHidden: boolean): void {
    this.onHidden?.(isHidden);
  }

  readonly displayLanguage = (): Language => this.language;

  readonly theme = (): OfficeTheme | null => this.office;

  readonly watchTheme = (onChange: () => void): (() => void) => {
    this.themeChanges.addEventListener('change', onChange);
    return () => {
      this.themeChanges.removeEventListener('change', onChange);
    };
  };

  setTheme(theme: OfficeTheme): void {
    this.office = theme;
    this.themeChanges.dispatchEvent(new Event('change'));
  }

  /** The next reading waits until the test lets it answer. */
  holdNextReading(): () => void {
    let answer: (snapshot: WorkbookSnapshot) => void = () => undefined;
    this.readWorkbook.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    return () => {
      answer(empty);
    };
  }
}

export const cellEditing = new GatewayError(
  'cellEditing',
  { sv: 'En cell redigeras. Avsluta redigeringen.', en: 'A cell is being edited. Finish it.' },
  'InvalidOperationInCellEditMode',
);

export const sheetHidden = new GatewayError(
  'sheetHidden',
  { sv: 'Bladet är dolt. Ta fram det.', en: 'The sheet is hidden. Unhide it.' },
  'visibility: hidden',
);
