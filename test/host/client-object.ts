import { loadPaths, splitPath } from './load-paths';
import { OfficeError } from './office-error';
import type { Request } from './request';
import { NotEmulatedError } from './strict';

/** What the members of an object may know of it. */
export interface Self<S> {
  readonly request: Request;
  /** What it stands for; null where an …OrNullObject found nothing. Known once a sync has come to it. */
  readonly state: () => S | null;
}

/** The properties of an Office.js class that the host can load, each with how to read it from the grid. */
type Readers<T, S> = { readonly [K in keyof T]?: (state: S, request: Request) => T[K] };

/** A part of an Office.js class, tied to its typings: a member of wrong name or type does not compile. */
export interface Definition<T, S> {
  readonly type: string;
  readonly values: Readers<T, S>;
  readonly members: (self: Self<S>) => Partial<T>;
  /** Collections that are reached and loaded through the object, e.g. `areas/rowIndex`. */
  readonly collections?: (self: Self<S>) => Partial<Record<keyof T, Handle<object>>>;
}

/** An object as the code under test sees it, and the host's ways to load it. */
export interface Handle<T extends object> {
  readonly proxy: T;
  /** Throws on a path that does not exist. */
  readonly check: (path: string) => void;
  /** Reads the loaded paths; called while a sync runs. */
  readonly fill: (paths: readonly string[]) => void;
}

/** An object that the next sync looks up by `find`, in the order of the calls. */
export function createObject<T extends object, S>(
  request: Request,
  definition: Definition<T, S>,
  find: () => S | null,
): Handle<T> {
  let state: S | null | undefined;
  request.enqueue(() => {
    state = find();
  });
  return objectHandle(request, definition, () => state);
}

/** An object whose state is known already: an item of a collection that has been loaded. */
export function createItem<T extends object, S>(
  request: Request,
  definition: Definition<T, S>,
  state: S,
): Handle<T> {
  return objectHandle(request, definition, () => state);
}

function objectHandle<T extends object, S>(
  request: Request,
  definition: Definition<T, S>,
  stateOf: () => S | null | undefined,
): Handle<T> {
  const { type } = definition;
  const readers = new Map<string, (state: S, request: Request) => unknown>(Object.entries(definition.values));
  const self: Self<S> = { request, state: () => stateOf() ?? null };
  const members = new Map<string, unknown>(Object.entries(definition.members(self)));
  const collections = new Map<string, Handle<object>>(Object.entries(definition.collections?.(self) ?? {}));
  const loaded = new Map<string, unknown>();

  function read(name: string, state: S): void {
    const value = readers.get(name)?.(state, request);
    request.weigh(value);
    loaded.set(name, value);
  }

  const handle: Handle<T> = {
    check: (path) => {
      const { head, rest } = splitPath(path);
      const collection = collections.get(head);
      if (rest !== null && collection !== undefined) return collection.check(rest);
      if (rest !== null || !readers.has(head)) throw new NotEmulatedError(`Loading ${type}.${path}`);
    },
    fill: (paths) => {
      const state = self.state();
      if (state === null) return;
      const wanted = paths.map(splitPath);
      for (const { head, rest } of wanted) if (rest === null) read(head, state);
      for (const [name, collection] of collections) {
        const within = wanted.flatMap(({ head, rest }) => (head === name && rest !== null ? [rest] : []));
        if (within.length > 0) collection.fill(within);
      }
    },
    proxy: strictProxy<T>(
      type,
      request,
      () => handle,
      (key) => {
        if (key === 'isNullObject') {
          if (stateOf() === undefined) throw notLoaded(type, key);
          return stateOf() === null;
        }
        if (members.has(key)) return members.get(key);
        if (collections.has(key)) return collections.get(key)?.proxy;
        if (!readers.has(key)) throw new NotEmulatedError(`${type}.${key}`);
        if (!loaded.has(key)) throw notLoaded(type, key);
        return loaded.get(key);
      },
    ),
  };
  return handle;
}

/** An object that answers `load` alike everywhere, asks `read` for all else, and refuses to be written to. */
export function strictProxy<T extends object>(
  type: string,
  request: Request,
  handle: () => Handle<T>,
  read: (key: string) => unknown,
): T {
  const load = (option: unknown): T => {
    const paths = loadPaths(type, option);
    for (const path of paths) handle().check(path);
    request.enqueue(() => {
      handle().fill(paths);
    });
    return handle().proxy;
  };
  return new Proxy({} as T, {
    get: (_target, key) => {
      // A promise asks every object whether it is one; a test runner asks for symbols.
      if (typeof key === 'symbol' || key === 'then') return undefined;
      return key === 'load' ? load : read(key);
    },
    set: (_target, key) => {
      throw new NotEmulatedError(`Writing ${type}.${String(key)}`);
    },
  });
}

export function notLoaded(type: string, member: string): OfficeError {
  return new OfficeError(
    'PropertyNotLoaded',
    `The property '${member}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`,
    `${type}.${member}`,
  );
}
