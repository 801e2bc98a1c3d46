/** Raised where code uses a part of Office.js that the host does not emulate, or that does not exist. */
export class NotEmulatedError extends Error {
  override readonly name = 'NotEmulatedError';

  constructor(what: string) {
    super(
      `${what} is not part of the emulated Office.js. Is the name right? If so, add it under test/host first.`,
    );
  }
}

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
      throw new NotEmulatedError(`Writing ${name}.${String(key)}`);
    },
  });
}
