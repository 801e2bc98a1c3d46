import type { WorkbookSnapshot } from '../workbook/snapshot';
import { connect } from './bridge';
import type { FunctionResult } from './function-calls';
import { loadClient, type ClientPlatform } from './client';
import { type Associated, createOffice, type DocumentSettings, NEWEST, type OfficeTraits } from './office';
import type { OfficeErrorCode } from './office-error';
import { Server, type ServerTraits } from './server';
import type { Shell } from './shell';
import { SnapshotGrid } from './snapshot-grid';

export type HostOptions = Partial<OfficeTraits & ServerTraits> & {
  /** Whose client library: each platform has its own. */
  readonly client?: ClientPlatform;
};

/** An emulated Excel below Microsoft's client library, and what a test may know and order. */
export interface TestHost {
  readonly grid: SnapshotGrid;
  /** The settings that go with the workbook. */
  readonly settings: DocumentSettings;
  /** Excel around the grid. */
  readonly shell: Shell;
  /** Somebody chooses a command of the ribbon; tells whether the page has said that it is done with it. */
  readonly command: (name: string) => boolean;
  /** How many round trips to Excel there have been that somebody waits for. */
  readonly syncs: () => number;
  /** How many event handlers are registered. */
  readonly handlers: () => number;
  /** How many objects Excel still keeps for the client. */
  readonly kept: () => number;
  /** Calls a custom function that has been registered, with the arguments that Excel's metadata has. */
  readonly call: (id: string, ...args: readonly unknown[]) => Promise<FunctionResult>;
  /** Makes the next round trip fail with this code. */
  readonly failNext: (code: OfficeErrorCode) => void;
  /** Makes the next round trip wait for its answer until what this gives is called. */
  readonly holdNext: () => () => void;
}

/** Opens a workbook in memory in the emulated Excel, for the client library of this realm. */
export function installHost(workbook: WorkbookSnapshot, options: HostOptions = {}): TestHost {
  const grid = new SnapshotGrid(workbook);
  const traits: OfficeTraits & ServerTraits = { ...NEWEST, underWay: () => Promise.resolve(), ...options };
  const microsofts = loadClient(options.client);
  const server = new Server(grid, traits);
  connect(server);
  const associated = new Map<string, Associated>();
  const settings: DocumentSettings = { saved: new Map(), failure: null };
  const office = createOffice(grid, traits, { microsofts, associated, settings });
  Object.assign(globalThis, { Office: office });
  return {
    grid,
    settings,
    shell: server.shell,
    command: (name) => {
      let isDone = false;
      associated.get(name)?.({ completed: () => (isDone = true) });
      return isDone;
    },
    syncs: () => server.requests(),
    handlers: () => server.events.count(),
    kept: () => server.kept(),
    call: (id, ...args) => server.functions.call(id, args, 'Blad1!A1'),
    failNext: (code) => {
      server.failNext(code);
    },
    holdNext: () => server.holdNext(),
  };
}
