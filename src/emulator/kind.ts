import type { Session } from './session';

/** What a method does; the client's own, which no typing has, begin with an underscore. */
type Method<S> = (state: S, args: Given, session: Session) => unknown;

/** Something for each member of a class of Office.js. */
type Of<T, Member> = { readonly [K in keyof T]?: Member };

/**
 * What Excel knows of a kind of object, by the names of the typings: a member that Office.js does not have does not
 * compile. `S` is what such an object stands for.
 */
export interface Kind<T, S> {
  readonly type: string;
  /** What an answer names the object by, where its collection can find it again by that. */
  readonly id?: (state: S, session: Session) => string;
  /** The properties that can be read. */
  readonly reads?: { readonly [K in keyof T]?: (state: S, session: Session) => T[K] };
  /** The properties that can be written. */
  readonly writes?: { readonly [K in keyof T]?: (state: S, value: T[K], session: Session) => void };
  /** Methods that do something, or answer with plain values. */
  readonly does?: Of<T, Method<S>> & Readonly<Record<`_${string}`, Method<S>>>;
  /** Properties and methods that give objects; null is a null object. */
  readonly gives?: Of<T, (state: S, args: Given, session: Session) => Entity | null>;
  /** The objects in a collection. */
  readonly items?: (state: S, session: Session) => readonly Entity[];
  /** The requirement set of Excel (ExcelApi) that a member came with. */
  readonly since?: Of<T, string>;
  /** Names that the wire has in place of those of the typings. */
  readonly wireNames?: Readonly<Record<string, keyof T & string>>;
}

/** An object of Excel: a kind, and what it stands for. */
export interface Entity {
  readonly type: string;
  readonly state: unknown;
  readonly id: (session: Session) => string | null;
  /** Whether it has objects in it rather than properties. */
  readonly isCollection: boolean;
  readonly read: (name: string, session: Session) => unknown;
  readonly write: (name: string, value: unknown, session: Session) => void;
  readonly call: (name: string, args: readonly unknown[], session: Session) => unknown;
  readonly reach: (name: string, args: readonly unknown[], session: Session) => Entity | null;
  readonly items: (session: Session) => readonly Entity[];
}

/** What a member has been called with. */
export class Given {
  constructor(
    private readonly member: string,
    private readonly values: readonly unknown[],
  ) {}

  /** An argument as it came; null where it was left out. */
  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value === 'string') return value;
    throw new NotEmulatedError(`${this.member}(${String(value)})`);
  }

  number(index: number): number {
    const value = this.at(index);
    if (typeof value === 'number') return value;
    throw new NotEmulatedError(`${this.member}(${String(value)})`);
  }

  /** What the object in this place stands for. */
  state<S>(index: number, type: string): S {
    const value = this.at(index);
    if (isEntity(value) && value.type === type) return value.state as S;
    throw new NotEmulatedError(`${this.member} of anything but a ${type}`);
  }

  /** Refuses aloud what is not emulated. */
  only(index: number, ...known: readonly unknown[]): void {
    const value = this.at(index);
    if (!known.includes(value)) throw new NotEmulatedError(`${this.member}(${JSON.stringify(value)})`);
  }
}

/** Raised where a request uses something that the emulator does not know, or that Excel does not have. */
export class NotEmulatedError extends Error {
  override readonly name = 'NotEmulatedError';

  constructor(readonly what: string) {
    super(`Emulatorn känner inte ${what}.`);
  }
}

type Group = 'reads' | 'writes' | 'does' | 'gives';
type Member<S> = (state: S, ...rest: readonly never[]) => unknown;

function find<T, S>(kind: Kind<T, S>, group: Group, name: string): Member<S> {
  const members = kind[group] as Readonly<Record<string, Member<S>>> | undefined;
  const member = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
  if (member !== undefined) return member;
  throw new NotEmulatedError(`${group === 'writes' ? 'att skriva ' : ''}${kind.type}.${name}`);
}

/** Makes an object of a kind. */
export function entity<T, S>(kind: Kind<T, S>, state: S): Entity {
  const member = (
    group: Group,
    name: string,
    session: Session,
  ): ((...rest: readonly unknown[]) => unknown) => {
    const typed = typedName(kind, name);
    const found = find(kind, group, typed);
    const since = (kind.since as Readonly<Record<string, string>> | undefined)?.[typed];
    if (since !== undefined) session.requireApi(since, `${kind.type}.${typed}`);
    return (...rest) => found(state, ...(rest as never[]));
  };
  return {
    type: kind.type,
    state,
    isCollection: kind.items !== undefined,
    id: (session) => kind.id?.(state, session) ?? null,
    read: (name, session) => member('reads', name, session)(session),
    write: (name, value, session) => {
      member('writes', name, session)(value, session);
    },
    call: (name, args, session) =>
      member('does', name, session)(new Given(`${kind.type}.${typedName(kind, name)}`, args), session),
    reach: (name, args, session) =>
      member(
        'gives',
        name,
        session,
      )(new Given(`${kind.type}.${typedName(kind, name)}`, args), session) as Entity | null,
    items: (session) => kind.items?.(state, session) ?? [],
  };
}

/** `GetRange`, as the wire has it, is `getRange` in the typings. */
function typedName<T, S>({ wireNames }: Kind<T, S>, wire: string): string {
  const name = wire.charAt(0).toLowerCase() + wire.slice(1);
  return wireNames?.[name] ?? name;
}

const isEntity = (value: unknown): value is Entity =>
  typeof value === 'object' && value !== null && 'reach' in value;
