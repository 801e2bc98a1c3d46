import { readFileSync } from 'node:fs';

/** Microsoft's own client library, as office.js loads it: one file for each platform. */
export const CLIENT_FILES = {
  web: 'excel-web-16.00.js',
  windows: 'excel-win32-16.01.js',
  mac: 'excel-mac-16.00.js',
} as const;

export type ClientPlatform = keyof typeof CLIENT_FILES;

interface Loaded {
  readonly platform: ClientPlatform;
  /** The globals that it has made. */
  readonly names: readonly string[];
  /** The global `Office` as the library leaves it. */
  readonly office: object;
  /** What the library waits with until the page is there. */
  readonly waiting: readonly (() => void)[];
}

let loaded: Loaded | null = null;

/**
 * Loads the library in this realm, unchanged: once, unless another platform's is wanted. Without a page it finds as
 * much of one as it asks for while it is loaded; of that only `window` stays, by which it finds `Office`. Gives that.
 */
export function loadClient(platform: ClientPlatform = 'web'): object {
  if (loaded?.platform === platform) return loaded.office;
  for (const name of loaded?.names ?? []) Reflect.deleteProperty(globalThis, name);
  const before = new Set(Object.keys(globalThis));
  const waiting: (() => void)[] = [];
  const stage = Object.entries(emptyPage(waiting)).filter(([name]) => !(name in globalThis));
  for (const [name, value] of stage) define(name, value);
  if (!('window' in globalThis)) define('window', globalThis);
  if (stage.some(([name]) => name === 'document')) beginSharedRuntime();
  const file = require.resolve(`@microsoft/office-js/dist/${CLIENT_FILES[platform]}`);
  // As a script: what it declares is global.
  (0, eval)(readFileSync(file, 'utf8'));
  for (const [name] of stage) Reflect.deleteProperty(globalThis, name);
  const names = Object.keys(globalThis).filter((name) => !before.has(name));
  loaded = { platform, names, office: globalThis.Office, waiting };
  return loaded.office;
}

/** Lets the runtime of custom functions begin, as it does when the page is there. */
export function startFunctions(): void {
  for (const start of loaded?.waiting ?? []) start();
}

/** Flags of Office.js: the page and the custom functions share a runtime. */
const SHARED_RUNTIME = 2;

/** What office.js itself puts in place before it loads the library. */
function beginSharedRuntime(): void {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  define('OSF', { _OfficeAppFactory: { getHostInfo: () => ({ flags: SHARED_RUNTIME }) } });
  define('CustomFunctions', {
    _association: { mappings, onchange: (listener: () => void) => listeners.push(listener) },
    associate: (id: string, implementation: unknown) => {
      mappings[id.toUpperCase()] = implementation;
      for (const listener of listeners) listener();
    },
  });
}

const define = (name: string, value: unknown): void => {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
};

/** A page that is being loaded; `waiting` gets what is to be done when it is there. */
function emptyPage(waiting: (() => void)[]): Readonly<Record<string, unknown>> {
  const element = () => ({
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
    style: {},
  });
  return {
    self: globalThis,
    name: '',
    navigator: { userAgent: '' },
    addEventListener: nothing,
    open: nothing,
    location: { protocol: 'https:', href: 'https://localhost/', hostname: 'localhost', search: '', hash: '' },
    document: {
      readyState: 'loading',
      domain: 'localhost',
      cookie: '',
      createElement: element,
      getElementsByTagName: () => [],
      getElementById: nothing,
      addEventListener: (event: string, listener: () => void) => {
        if (event === 'DOMContentLoaded') waiting.push(listener);
      },
      head: element(),
      body: element(),
    },
  };
}

const nothing = (): null => null;
