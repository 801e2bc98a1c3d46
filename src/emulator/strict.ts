import { NotEmulatedError } from './kind';

/** Wraps a namespace so that reading a member it lacks throws and names it, and writing throws. */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol' || Object.hasOwn(target, key)) return Reflect.get(target, key) as unknown;
      // A promise asks every object whether it is one.
      if (key === 'then') return undefined;
      throw new NotEmulatedError(`${name}.${key}`);
    },
    set(_target, key) {
      throw new NotEmulatedError(`att skriva ${name}.${String(key)}`);
    },
  });
}
