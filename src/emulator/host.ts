import { EventHub } from './events';
import type { Grid } from './grid';
import { createOffice, type OfficeGlobal, type OfficeTraits } from './office';
import type { OfficeErrorCode } from './office-error';
import { Request, type Wire } from './request';
import { NotEmulatedError, strict } from './strict';
import { createWorkbook } from './workbook';

export type HostOptions = Partial<OfficeTraits>;

/** The two globals of Office.js over a grid, and what a test may know and order. */
export interface Host {
  readonly Excel: Pick<typeof Excel, 'run'>;
  readonly Office: OfficeGlobal;
  /** How many round trips to Excel there have been. */
  readonly syncs: () => number;
  /** How many event handlers are registered. */
  readonly handlers: () => number;
  /** Makes the next round trip fail with this code. */
  readonly failNext: (code: OfficeErrorCode) => void;
  /** Makes the next round trip wait for its answer until what this gives is called. */
  readonly holdNext: () => () => void;
}

const MEGABYTE = 1024 * 1024;

/**
 * Emulates the part of Office.js that the product uses, and nothing else: what is not loaded and synced
 * cannot be read, and what is not emulated throws and is named.
 */
export function createHost(grid: Grid, options: HostOptions = {}): Host {
  const traits: OfficeTraits = {
    apiVersion: '1.20',
    payloadLimit: 5 * MEGABYTE,
    underWay: () => Promise.resolve(),
    displayLanguage: 'sv-SE',
    platform: 'OfficeOnline',
    theme: () => undefined,
    ...options,
  };
  const wire: Wire = { syncs: 0, ordered: null, held: null, executing: false };
  const events = new EventHub(grid, traits, wire);
  const requests = new WeakMap<object, Request>();

  /** A new context, or that of an earlier run. */
  function requestOf(context: unknown): Request {
    if (context === undefined) {
      const request = new Request(grid, traits, wire, (own) => createContext(own, events));
      requests.set(request.context(), request);
      return request;
    }
    const earlier = typeof context === 'object' && context !== null ? requests.get(context) : undefined;
    if (earlier === undefined) throw new NotEmulatedError('Excel.run with options');
    return earlier;
  }

  async function run<T>(...args: [Batch<T>] | [unknown, Batch<T>]): Promise<T> {
    const [context, batch] = args.length === 1 ? [undefined, args[0]] : args;
    const request = requestOf(context);
    request.open();
    const result = await batch(request.context());
    await request.close();
    return result;
  }

  return {
    Excel: strict('Excel', { run }),
    Office: createOffice(grid, traits),
    syncs: () => wire.syncs,
    handlers: () => events.count(),
    failNext: (code) => {
      wire.ordered = code;
    },
    holdNext: () => {
      let answer = (): void => undefined;
      wire.held = new Promise((resolve) => {
        answer = resolve;
      });
      return () => {
        answer();
      };
    },
  };
}

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

function createContext(request: Request, events: EventHub): Excel.RequestContext {
  const context: Partial<Excel.RequestContext> = {
    workbook: createWorkbook(request, events).proxy,
    sync: async <T>(passThrough?: T) => {
      await request.sync();
      return passThrough as T;
    },
  };
  return strict('RequestContext', context) as Excel.RequestContext;
}
