import type { Grid } from './grid';
import { supports, type ExcelTraits } from './session';
import { strict } from './strict';

/** What Excel tells of itself and its window. */
export interface OfficeTraits extends ExcelTraits {
  /** The language of Excel's menus. */
  readonly displayLanguage: string;
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac';
  /**
   * The theme at each time it is asked for; undefined where Office does not tell, as on the web (office-js issue
   * 6134).
   */
  readonly theme: () => Pick<Office.OfficeTheme, 'bodyBackgroundColor' | 'bodyForegroundColor'> | undefined;
}

const MEGABYTE = 1024 * 1024;

/** The newest Excel on the web, in Swedish. */
export const NEWEST: OfficeTraits = {
  apiVersion: '1.20',
  payloadLimit: 5 * MEGABYTE,
  displayLanguage: 'sv-SE',
  platform: 'OfficeOnline',
  theme: () => undefined,
};

/** What the page does for a command. */
export type Associated = (event?: { readonly completed: () => void }) => void;

/** What `Office` is made of. */
interface OfficeParts {
  readonly microsofts: object;
  /** What the page has associated with commands, by their names. */
  readonly associated: Map<string, Associated>;
  readonly settings: DocumentSettings;
}

/** The settings that go with a workbook: those that are set, and those that have been saved. */
export interface DocumentSettings {
  readonly saved: Map<string, unknown>;
  /** What the next saving fails with. */
  failure: { readonly name: string; readonly message: string } | null;
}

/**
 * The global `Office`: Microsoft's own, with what Microsoft's loader and Excel itself put in it: what the page is
 * opened in, and that all is ready.
 */
export function createOffice(
  grid: Grid,
  traits: OfficeTraits,
  { microsofts, associated, settings }: OfficeParts,
): object {
  const info = { host: 'Excel', platform: traits.platform };
  const { actions } = microsofts as { readonly actions?: object };
  return Object.create(microsofts, {
    context: { value: createContext(grid, traits, settings), enumerable: true },
    actions: {
      value: Object.create(actions ?? {}, {
        associate: {
          value: (id: string, action: Associated) => {
            associated.set(id, action);
          },
        },
      }) as object,
    },
    onReady: {
      value: async (callback?: (ready: typeof info) => unknown) => {
        await callback?.(info);
        return info;
      },
    },
    HostType: { value: { Excel: 'Excel' } },
    PlatformType: { value: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' } },
  }) as object;
}

/** What the manifest asks for beside ExcelApi, and what the runtime of custom functions does. */
export const OTHER_SETS: Readonly<Record<string, string>> = {
  KeyboardShortcuts: '1.1',
  CustomFunctions: '1.4',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.1',
};

function createContext(grid: Grid, traits: OfficeTraits, settings: DocumentSettings): object {
  return strict('Office.context', {
    host: 'Excel',
    platform: traits.platform,
    displayLanguage: traits.displayLanguage,
    document: strict('Office.context.document', {
      get mode() {
        return grid.isReadOnly() ? 'readOnly' : 'readWrite';
      },
      settings: createSettings(settings),
    }),
    get officeTheme() {
      const theme = traits.theme();
      return theme && strict('Office.context.officeTheme', theme);
    },
    requirements: strict('Office.context.requirements', {
      isSetSupported: (name: string, version: string | number = '1.1') => {
        const supported = name === 'ExcelApi' ? traits.apiVersion : OTHER_SETS[name];
        return supported !== undefined && supports(supported, String(version));
      },
    }),
  });
}

/** Settings are kept by the page until it saves them all. */
function createSettings(store: DocumentSettings): object {
  const set = new Map(store.saved);
  return strict('Office.context.document.settings', {
    get: (name: string) => set.get(name) ?? null,
    set: (name: string, value: unknown) => {
      set.set(name, value);
    },
    remove: (name: string) => {
      set.delete(name);
    },
    saveAsync: (callback: (result: object) => void) => {
      const { failure, saved } = store;
      store.failure = null;
      if (failure === null) {
        saved.clear();
        for (const [name, value] of set) saved.set(name, value);
      }
      setTimeout(() => {
        callback(failure === null ? { status: 'succeeded' } : { status: 'failed', error: failure });
      });
    },
  });
}
