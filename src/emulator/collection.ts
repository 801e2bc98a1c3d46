import { createItem, createPart, type Definition } from './client-object';
import type { Request } from './request';
import { NotEmulatedError } from './strict';
import { type Handle, notLoaded, strictProxy } from './strict-proxy';

/** A collection whose `items` can be loaded; `list` tells them in the sync that loads them. */
export function createCollection<C extends object, T extends object, S>(
  request: Request,
  type: string,
  item: Definition<T, S>,
  list: () => readonly S[],
  members: Partial<C>,
): Handle<C> {
  const known = new Map<string, unknown>(Object.entries(members));
  let items: readonly Handle<T>[] | null = null;

  const anyItem = createPart({ request, state: () => null }, item);

  const handle: Handle<C> = {
    knows: anyItem.knows,
    fill: (paths) => {
      items = list().map((state) => createItem(request, item, state));
      for (const child of items) child.fill(paths);
    },
    proxy: strictProxy<C>(type, request, () => handle, {
      read: (key) => {
        if (known.has(key)) return known.get(key);
        if (key !== 'items') throw new NotEmulatedError(`${type}.${key}`);
        if (items === null) throw notLoaded(type, key);
        return items.map((child) => child.proxy);
      },
      write: (key) => {
        throw new NotEmulatedError(`Writing ${type}.${key}`);
      },
    }),
  };
  return handle;
}
