import { splitPath } from './load-paths';
import type { Request } from './request';
import { NotEmulatedError } from './strict';
import { type Handle, notLoaded, strictProxy } from './strict-proxy';

/** What the members of an object may know of it. */
export interface Self<S> {
  readonly request: Request;
  /** What it stands for; null where an …OrNullObject found nothing. Known once a sync has come to it. */
  readonly state: () => S | null;
}

/** The properties of an Office.js class that the host can load, each with how to read it from the grid. */
type Readers<T, S> = { readonly [K in keyof T]?: (state: S, request: Request) => T[K] };

/** The properties that may be written, each with what the next sync does then. */
type Writers<T, S> = { readonly [K in keyof T]?: (state: S, value: T[K], request: Request) => void };

/** A part of an Office.js class, tied to its typings: a member of wrong name or type does not compile. */
export interface Definition<T, S> {
  readonly type: string;
  readonly values: Readers<T, S>;
  readonly writes?: Writers<T, S>;
  readonly members: (self: Self<S>) => Partial<T>;
  /** Objects and collections that are reached and loaded through this one, e.g. `areas/rowIndex`. */
  readonly parts?: (self: Self<S>) => Partial<Record<keyof T, Handle<object>>>;
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

/** A part of another object, which has that object's state. */
export function createPart<T extends object, S>(
  { request, state }: Self<S>,
  definition: Definition<T, S>,
): Handle<T> {
  return objectHandle(request, definition, state);
}

function objectHandle<T extends object, S>(
  request: Request,
  definition: Definition<T, S>,
  stateOf: () => S | null | undefined,
): Handle<T> {
  const { type } = definition;
  const { readers, writers } = tablesOf(definition);
  const self: Self<S> = { request, state: () => stateOf() ?? null };
  const members = lazy(() => new Map<string, unknown>(Object.entries(definition.members(self))));
  const parts = lazy(() => new Map<string, Handle<object>>(Object.entries(definition.parts?.(self) ?? {})));
  const loaded = new Map<string, unknown>();

  function read(name: string, state: S): void {
    const value = readers.get(name)?.(state, request);
    request.weigh(value);
    loaded.set(name, value);
  }

  const handle: Handle<T> = {
    knows: (path) => {
      const { head, rest } = splitPath(path);
      return rest === null ? readers.has(head) : (parts().get(head)?.knows(rest) ?? false);
    },
    fill: (paths) => {
      const state = self.state();
      if (state === null) return;
      const wanted = paths.map(splitPath);
      for (const { head, rest } of wanted) if (rest === null) read(head, state);
      if (wanted.every(({ rest }) => rest === null)) return;
      for (const [name, part] of parts()) {
        const within = wanted.flatMap(({ head, rest }) => (head === name && rest !== null ? [rest] : []));
        if (within.length > 0) part.fill(within);
      }
    },
    proxy: strictProxy<T>(type, request, () => handle, {
      read: (key) => {
        if (key === 'isNullObject') {
          if (stateOf() === undefined) throw notLoaded(type, key);
          return stateOf() === null;
        }
        if (loaded.has(key)) return loaded.get(key);
        if (readers.has(key)) throw notLoaded(type, key);
        if (members().has(key)) return members().get(key);
        if (parts().has(key)) return parts().get(key)?.proxy;
        throw new NotEmulatedError(`${type}.${key}`);
      },
      write: (key, value) => {
        const writer = writers.get(key);
        if (writer === undefined) throw new NotEmulatedError(`Writing ${type}.${key}`);
        request.weighSent(value);
        request.enqueue(() => {
          const state = self.state();
          if (state !== null) writer(state, value as never, request);
        });
      },
    }),
  };
  return handle;
}

/** What a definition says of properties, by their names. */
interface Tables<S> {
  readonly readers: ReadonlyMap<string, (state: S, request: Request) => unknown>;
  readonly writers: ReadonlyMap<string, (state: S, value: never, request: Request) => void>;
}

/**
 * A collection may hold thousands of objects: they share their definition's tables, and make the rest when it is
 * asked for.
 */
const tables = new WeakMap<object, Tables<never>>();

function tablesOf<T, S>(definition: Definition<T, S>): Tables<S> {
  const known = tables.get(definition);
  if (known !== undefined) return known as unknown as Tables<S>;
  const made: Tables<S> = {
    readers: new Map(Object.entries(definition.values)),
    writers: new Map(Object.entries(definition.writes ?? {})),
  };
  tables.set(definition, made);
  return made;
}

function lazy<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
