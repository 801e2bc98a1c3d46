import type { Browser, Page } from 'playwright-core';
import { cellAddress, parseCellAddress } from '../../src/workbook/address';
import type { Cell } from '../../src/workbook/snapshot';
import { isPane, launchBrowser, paneFrameOf, paneOf } from '../../src/build/browser';
import { faultsIn, type Options } from './accessibility';
import { sharedAddress } from './shared-workbench';

/** The page of the workbench, and what a person does with it. */
export interface WorkbenchPage {
  readonly page: () => Page;
  /** Where the workbench is served. */
  readonly address: () => string;
  /** Goes to a fresh page and waits until a workbook is open; `file` is one of the library's. */
  readonly open: (file?: string) => Promise<void>;
  /**
   * Goes on in the page as the test before left it, where that opened the same file: to open it costs more than most
   * tests do. A test that is tried again gets a fresh one.
   */
  readonly goOn: (file?: string) => Promise<void>;
  /** Loads the page anew and waits until the workbook is open again. */
  readonly reload: () => Promise<void>;
  /** Selects a cell as if by a click. */
  readonly select: (sheet: string, cell: string) => Promise<void>;
  /** Comes to a cell from the one above, by keyboard. */
  readonly stepTo: (sheet: string, cell: string) => Promise<void>;
  /** Types in a cell and presses Enter. */
  readonly type: (sheet: string, cell: string, text: string, how?: Typing) => Promise<void>;
  readonly cell: (sheet: string, cell: string) => Promise<Cell>;
  /** What the cells of a column or a row show, blank ones as null. */
  readonly values: (sheet: string, from: string, to: string) => Promise<unknown[]>;
  /** Rule and place of every accessibility fault, in the page and its frames, outside the spreadsheet. */
  readonly accessibilityFaults: () => Promise<string[]>;
  /** Of the pane alone: the page around it is the same whatever it shows. */
  readonly paneFaults: (options?: Options) => Promise<string[]>;
  /** Of the page around the pane. */
  readonly aroundFaults: (options?: Options) => Promise<string[]>;
}

/**
 * The spreadsheet takes some fifty milliseconds for each letter, and works as hard for the last as for the first: a
 * text is inserted after its first letter, as an input method does, unless the typing is what is looked at.
 */
type Typing = 'at once' | 'letter by letter';

const VIEWPORT = { width: 1280, height: 800 };

interface Shared {
  readonly browser: Browser;
  readonly page: Page;
  /** What it asked of other hosts, and complained of, since the test began. */
  readonly told: string[];
}

/** One page for all files that are run together: it has translated the spreadsheet's code, which takes seconds. */
let shared: Promise<Shared> | null = null;

async function startShared(): Promise<Shared> {
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const told: string[] = [];
  page.on('request', (request) => {
    const isHere = request.url().startsWith(sharedAddress());
    if (!isHere && !/^(data|blob|about):/.test(request.url())) told.push(request.url());
  });
  page.on('pageerror', (error) => told.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') told.push(message.text());
  });
  return { browser, page, told };
}

/** After the last file of a run. */
export async function closeShared(): Promise<void> {
  await (await shared)?.browser.close();
  shared = null;
}

/** The page for the tests of a file. It may ask nothing of other hosts, nor complain. */
function cleanPage(): () => Page {
  let page: Page;
  let told: string[];

  beforeAll(async () => {
    shared ??= startShared();
    ({ page, told } = await shared);
    await page.setViewportSize(VIEWPORT);
  });
  beforeEach(async () => {
    await page.emulateMedia({ colorScheme: null });
    told.length = 0;
  });
  afterEach(() => {
    expect(told).toEqual([]);
  });
  return () => page;
}

/** Goes away from what is open, and forgets it. Kept, the browser need not translate the spreadsheet's code again. */
async function leave(page: Page): Promise<void> {
  if (page.url().startsWith(sharedAddress())) {
    await page.evaluate(() => {
      localStorage.clear();
      indexedDB.deleteDatabase('provbank');
    });
  }
  await page.goto('about:blank');
}

async function open(page: Page, file: string | undefined): Promise<void> {
  await leave(page);
  await page.goto(sharedAddress() + (file === undefined ? '' : `?bok=${file}`));
  await isOpened(page);
}

async function isOpened(page: Page): Promise<void> {
  await page.getByRole('status').getByText(' är öppen.').waitFor({ state: 'attached' });
  await paneOf(page).getByRole('button', { name: 'Kontrollera' }).waitFor();
}

/** Runs the workbench for the tests of a file. */
export function workbenchPage(): WorkbenchPage {
  const page = cleanPage();
  const begun = new Set<string | undefined>();
  let opened: string | null = null;
  const openAfresh = async (file?: string): Promise<void> => {
    await open(page(), file);
    opened = file ?? '';
  };
  return {
    page,
    address: sharedAddress,
    open: openAfresh,
    goOn: async (file) => {
      const { currentTestName } = expect.getState();
      if (opened !== (file ?? '') || begun.has(currentTestName)) await openAfresh(file);
      begun.add(currentTestName);
    },
    reload: async () => {
      await page().reload();
      await isOpened(page());
    },
    select: (sheet, cell) => select(page(), sheet, cell),
    stepTo: async (sheet, cell) => {
      await takeKeyboard(page());
      await select(page(), sheet, above(cell));
      await page().keyboard.press('ArrowDown');
    },
    type: (sheet, cell, text, how) => type(page(), { sheet, cell, text, how }),
    cell: async (sheet, cell) => {
      const [found] = (await read(page(), sheet, cell)).flat();
      if (found === undefined) throw new Error(`There is no ${sheet}!${cell}.`);
      return found;
    },
    values: async (sheet, from, to) =>
      (await read(page(), sheet, from, to)).flat().map((cell) => ('value' in cell ? cell.value : null)),
    accessibilityFaults: () => accessibilityFaults(page()),
    paneFaults: (options = IN_PANE) => faultsIn(paneFrameOf(page()), options),
    aroundFaults: (options) => faultsIn(page().mainFrame(), options),
  };
}

const read = (page: Page, sheet: string, from: string, to = from): Promise<readonly (readonly Cell[])[]> =>
  page.evaluate(([name, area]) => window.workbench?.grid.read({ sheet: name, area }) ?? [], [
    sheet,
    areaOf(from, to),
  ] as const);

async function select(page: Page, sheet: string, cell: string): Promise<void> {
  await page.evaluate(
    ([name, area]) => {
      const grid = window.workbench?.grid;
      if (grid?.activeSheet() !== name) grid?.activate(name);
      grid?.select({ sheet: name, area });
    },
    [sheet, areaOf(cell, cell)] as const,
  );
}

interface Typed {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly how: Typing | undefined;
}

async function type(page: Page, { sheet, cell, text, how }: Typed): Promise<void> {
  await takeKeyboard(page);
  await select(page, sheet, cell);
  const isEditing = () => page.evaluate(() => window.workbench?.grid.isEditing());
  const typed = how === 'letter by letter' ? text.length : 1;
  await page.keyboard.type(text.slice(0, typed));
  // The spreadsheet takes what was typed in its own time. An Enter that comes before is lost, and what is selected
  // before that leaves the cell open.
  await soon(async () => expect(await isEditing()).toBe(true));
  if (typed < text.length) await page.keyboard.insertText(text.slice(typed));
  await soon(async () => {
    if (await isEditing()) await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.workbench?.grid.isEditing() === false, null, { timeout: 2_000 });
  });
  await soon(async () =>
    expect(await page.evaluate(() => window.workbench?.grid.selection())).not.toEqual({
      sheet,
      area: areaOf(cell, cell),
    }),
  );
}

/** By F6 a person comes there: a click soon after another would be a double click, and open the cell below it. */
async function takeKeyboard(page: Page): Promise<void> {
  await page.locator('#grid [id$="DOCS_NORMAL"][contenteditable="true"]').focus();
}

/** Of WCAG 2.2, which axe looks at only when asked. */
const IN_PANE = { rules: { 'target-size': { enabled: true } } };

async function accessibilityFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const frame of page.frames())
    faults.push(...(await faultsIn(frame, isPane(frame.url()) ? IN_PANE : {})));
  return faults;
}

function above(cell: string): string {
  const place = parseCellAddress(cell);
  if (place === null || place.row === 0) throw new Error(`There is nothing above ${cell}.`);
  return cellAddress(place.row - 1, place.column);
}

function areaOf(from: string, to: string) {
  const first = parseCellAddress(from);
  const last = parseCellAddress(to);
  if (first === null || last === null) throw new Error(`${from}:${to} is no area.`);
  return {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

/** Milliseconds: time for a slow machine. How fast the page is, is measured elsewhere. */
const LONGEST_WAIT = 20_000;

/** Tries again for a while what is not true at once. */
export async function soon(check: () => Promise<void>): Promise<void> {
  const until = Date.now() + LONGEST_WAIT;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
