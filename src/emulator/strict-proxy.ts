import { loadPaths } from './load-paths';
import { OfficeError } from './office-error';
import type { Request } from './request';
import { NotEmulatedError } from './strict';

/** An object as the code under test sees it, and the host's ways to load it. */
export interface Handle<T extends object> {
  readonly proxy: T;
  /** Whether the path can be loaded. */
  readonly knows: (path: string) => boolean;
  /** Reads the loaded paths; called while a sync runs. */
  readonly fill: (paths: readonly string[]) => void;
}

/** How an object answers, besides `load`. */
interface Access {
  readonly read: (key: string) => unknown;
  readonly write: (key: string, value: unknown) => void;
}

/** An object that answers `load` alike everywhere, and all else as told. */
export function strictProxy<T extends object>(
  type: string,
  request: Request,
  handle: () => Handle<T>,
  { read, write }: Access,
): T {
  const load = (option: unknown): T => {
    const paths = loadPaths(type, option);
    for (const path of paths) {
      if (!handle().knows(path)) throw new NotEmulatedError(`Loading ${type}.${path}`);
    }
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
    set: (_target, key, value) => {
      write(String(key), value);
      return true;
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
