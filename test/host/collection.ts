import { createItem, notLoaded, strictProxy, type Definition, type Handle } from './client-object';
import type { Request } from './request';
import { NotEmulatedError } from './strict';

/** A collection whose `items` can be loaded; `list` tells them in the sync that loads them. */
export function createCollection<C extends object, T extends object, S>(
  request: Request,
  type: string,
  item: Definition<T, S>,
  list: () => readonly S[],
  members: Partial<C>,
): Handle<C> {
  const readers: Partial<Record<string, unknown>> = item.values;
  const known: Partial<Record<string, unknown>> = members;
  let items: readonly Handle<T>[] | null = null;

  const handle: Handle<C> = {
    check: (path) => {
      if (readers[path] === undefined) throw new NotEmulatedError(`Loading ${type}.items/${path}`);
    },
    fill: (paths) => {
      items = list().map((state) => createItem(request, item, state));
      for (const child of items) child.fill(paths);
    },
    proxy: strictProxy<C>(
      type,
      request,
      () => handle,
      (key) => {
        if (known[key] !== undefined) return known[key];
        if (key !== 'items') throw new NotEmulatedError(`${type}.${key}`);
        if (items === null) throw notLoaded(type, key);
        return items.map((child) => child.proxy);
      },
    ),
  };
  return handle;
}
