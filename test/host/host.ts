import { createObject } from './client-object';
import type { Grid } from './grid';
import type { OfficeErrorCode } from './office-error';
import { rangeDefinition } from './ranges';
import { Request, supports, type ExcelTraits, type Wire } from './request';
import { NotEmulatedError, strict } from './strict';
import { createWorksheets } from './worksheets';

export interface HostOptions extends Partial<ExcelTraits> {
  /** The language of Excel's menus. */
  readonly displayLanguage?: string;
}

/** The two globals of Office.js over a grid, and what a test may know and order. */
export interface Host {
  readonly Excel: Pick<typeof Excel, 'run'>;
  readonly Office: {
    readonly onReady: typeof Office.onReady;
    readonly context: Pick<Office.Context, 'displayLanguage' | 'requirements' | 'host' | 'platform'>;
  };
  /** How many round trips to Excel there have been. */
  readonly syncs: () => number;
  /** Makes the next round trip fail with this code. */
  readonly failNext: (code: OfficeErrorCode) => void;
}

const MEGABYTE = 1024 * 1024;

/**
 * Emulates the part of Office.js that the product uses, and nothing else: what is not loaded and synced
 * cannot be read, and what is not emulated throws and is named.
 */
export function createHost(grid: Grid, options: HostOptions = {}): Host {
  const traits: ExcelTraits = {
    apiVersion: options.apiVersion ?? '1.20',
    payloadLimit: options.payloadLimit ?? 5 * MEGABYTE,
  };
  const wire: Wire = { syncs: 0, ordered: null };

  async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    if (typeof batch !== 'function') throw new NotEmulatedError('Excel.run with options');
    const request = new Request(grid, traits, wire);
    const result = await batch(createContext(request));
    await request.close();
    return result;
  }

  const info = { host: 'Excel', platform: 'OfficeOnline' } as unknown as {
    host: Office.HostType;
    platform: Office.PlatformType;
  };
  return {
    Excel: strict('Excel', { run }) as unknown as Pick<typeof Excel, 'run'>,
    Office: strict('Office', {
      onReady: async (callback?: (ready: typeof info) => unknown) => {
        await callback?.(info);
        return info;
      },
      context: strict('Office.context', {
        ...info,
        displayLanguage: options.displayLanguage ?? 'sv-SE',
        requirements: strict('Office.context.requirements', {
          isSetSupported: (name: string, version: string | number = '1.1') =>
            name === 'ExcelApi' && supports(traits.apiVersion, String(version)),
        }) as Office.RequirementSetSupport,
      }),
    }),
    syncs: () => wire.syncs,
    failNext: (code) => {
      wire.ordered = code;
    },
  };
}

function createContext(request: Request): Excel.RequestContext {
  const workbook: Partial<Excel.Workbook> = {
    worksheets: createWorksheets(request).proxy,
    getSelectedRange: () => createObject(request, rangeDefinition, () => request.grid.selection()).proxy,
  };
  const context: Partial<Excel.RequestContext> = {
    workbook: strict('Workbook', workbook) as Excel.Workbook,
    sync: async <T>(passThrough?: T) => {
      await request.sync();
      return passThrough as T;
    },
  };
  return strict('RequestContext', context) as Excel.RequestContext;
}
