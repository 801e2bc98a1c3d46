import type { Grid } from '../../emulator/grid';
import { NEWEST } from '../../emulator/office';
import { Server } from '../../emulator/server';
import { addressInExcel, hostFrame, type Answering, type SavedSettings } from '../../emulator/web-host';
import { commands } from '../../taskpane/commands';
import { nextTask } from '../../taskpane/check/in-slices';
import type { UniverGrid } from '../univer-grid';
import { element } from './element';
import { displayLanguage } from './language';
import { leavePane } from './parts';

const PANE = 'pane/taskpane.html';

/** Requirement sets of Excel, the newest first; with less than the last the add-in is not offered. */
const SETS = ['1.20', '1.19', '1.18', '1.17', '1.16', '1.15', '1.14', '1.13', '1.12'] as const;

/** Names a requirement set in the address of the page. */
const PARAMETER = 'api';

/**
 * Milliseconds that the add-in waits at most for a workbook. A real file is opened with the values that it was saved
 * with; here our functions work them out first, in the frame of the add-in itself.
 */
const LONGEST_OPENING = 10_000;

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const frame = element('pane', HTMLIFrameElement);
const sets = element('sets', HTMLSelectElement);

/** Excel on the web as the add-in in the frame knows it: the workbook below, and how new Excel is said to be. */
export interface ExcelOnTheWeb {
  /** Opens the add-in afresh, over the workbook of the page or another Excel. */
  readonly start: (other?: Answering) => void;
  /** Answers the add-in no more, until it is opened afresh: between two workbooks there is none. */
  readonly stop: () => void;
  /** Somebody chooses a command of the ribbon. */
  readonly command: (name: string) => void;
  readonly showPane: (isShown: boolean) => void;
  readonly isPaneShown: () => boolean;
  /** Told of the bytes of a workbook that the add-in makes, once it has its answer. */
  onNewWorkbook: (bytes: Uint8Array) => void;
}

const desk = element('desk', HTMLElement);
const shortcuts = Object.fromEntries(commands.map(({ id, keys }) => [id, keys]));

export function createExcel(grid: UniverGrid): ExcelOnTheWeb {
  let stop = (): void => undefined;
  let server: Server | null = null;
  let settings: SavedSettings = { saved: {} };
  const isPaneShown = (): boolean => !desk.classList.contains('without-pane');
  const onPane = (isShown: boolean): void => {
    desk.classList.toggle('without-pane', !isShown);
  };

  function start(other?: Answering): void {
    stop();
    const watching: (() => void)[] = [];
    const watched: Grid = {
      ...grid,
      watch: (listener) => {
        const leave = grid.watch(listener);
        watching.push(leave);
        return leave;
      },
    };
    const conversation = crypto.randomUUID();
    const traits = {
      ...NEWEST,
      apiVersion: sets.value,
      displayLanguage: displayLanguage(),
      conversation,
      settings,
    };
    // Excel works in a process of its own: what it does is no part of what the pane was doing.
    let isStopped = false;
    const opening = Promise.race([grid.whenAnswered(), after(LONGEST_OPENING)]).then(() =>
      // What the add-in has asked of a workbook that is closed is answered by nobody.
      isStopped ? new Promise<void>(() => undefined) : undefined,
    );
    const fresh = new Server(watched, { ...traits, underWay: nextTask, opened: () => opening });
    fresh.shell.onPane = onPane;
    fresh.shell.onNewWorkbook = (base64) => {
      const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
      setTimeout(() => {
        excel.onNewWorkbook(bytes);
      });
    };
    fresh.shell.shortcuts = shortcuts;
    server = fresh;
    onPane(true);
    const leave = hostFrame(frame, other ?? fresh, traits, leavePane);
    stop = () => {
      isStopped = true;
      leave();
      grid.callBy(null);
      for (const each of watching) each();
    };
    if (other === undefined) grid.callBy((id, args, address) => fresh.functions.call(id, args, address));
    frame.src = addressInExcel(PANE, location.origin, traits);
  }

  sets.append(...SETS.map((version) => new Option(version, version)));
  const asked = new URLSearchParams(location.search).get(PARAMETER);
  sets.value = SETS.find((version) => version === asked) ?? SETS[0];
  sets.addEventListener('change', () => {
    start();
  });
  // Office.js remembers where it is for the pages of its window: one that is opened by itself is not in Excel.
  frame.addEventListener('load', () => {
    sessionStorage.removeItem('hostInfoValue');
  });
  const excel: ExcelOnTheWeb = {
    start,
    stop: () => {
      stop();
      // What the next workbook brings is its own.
      settings = { saved: {} };
    },
    command: (name) => server?.shell.run(name),
    showPane: (isShown) => server?.shell.showPane(isShown),
    isPaneShown,
    onNewWorkbook: () => undefined,
  };
  return excel;
}
