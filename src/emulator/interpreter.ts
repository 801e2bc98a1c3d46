import { entity, NotEmulatedError, type Entity } from './kind';
import { customFunctionsKind, FUNCTIONS_SERVICE } from './objects/custom-functions';
import {
  ACTION_SERVICE,
  actionKind,
  ADDIN_SERVICE,
  addinKind,
  RUNTIME_SERVICE,
  runtimeKind,
} from './objects/shell';
import { workbookKind } from './objects/workbook';
import { OfficeError } from './office-error';
import type { Session } from './session';
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type AnswerBody,
  type ObjectPath,
  type RequestBody,
} from './wire';

/** Among arguments of which another is an object. */
const NO_OBJECT = 0;

/** How events are registered: Excel counts who listens to each. */
export interface Registrar {
  readonly register: (event: string) => void;
  readonly unregister: (event: string) => void;
}

/** What Excel keeps from one request to the next: the objects that the client has asked it to. */
export class References {
  private readonly kept = new Map<string, Entity>();
  private next = 0;

  keep(object: Entity): string {
    this.next += 1;
    const name = `ref-${String(this.next)}`;
    this.kept.set(name, object);
    return name;
  }

  find(name: string): Entity {
    const found = this.kept.get(name);
    if (found !== undefined) return found;
    throw new OfficeError('InvalidReference', `There is no object by the reference ${name}.`);
  }

  release(name: string): void {
    this.kept.delete(name);
  }

  count(): number {
    return this.kept.size;
  }
}

/** Carries out a request: its actions in order, up to one that fails. */
export function carryOut(
  { Actions, ObjectPaths }: RequestBody,
  session: Session,
  references: References,
  registrar: Registrar,
): AnswerBody {
  session.begin();
  const means = { paths: new Paths(ObjectPaths, session, references), session, references, registrar };
  const Results: ActionResult[] = [];
  for (const [ActionIndex, action] of Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: perform(action, means) });
    } catch (error) {
      return { Results, Error: { ...inWords(error), ActionIndex } };
    }
  }
  return { Results };
}

/** What the client is told of a refusal of Excel's own, or of a gap in the emulator; the rest are faults of it. */
function inWords(error: unknown): Omit<NonNullable<AnswerBody['Error']>, 'ActionIndex'> {
  if (error instanceof OfficeError) {
    return { Code: error.code, Message: error.message, Location: error.location };
  }
  if (error instanceof NotEmulatedError) {
    return { Code: 'NotEmulated', Message: error.message, Location: error.what };
  }
  throw error;
}

/** What the actions of one request are carried out with. */
interface Means {
  readonly paths: Paths;
  readonly session: Session;
  readonly references: References;
  readonly registrar: Registrar;
}

function perform(action: Action, means: Means): unknown {
  const { paths, session } = means;
  switch (action.ActionType) {
    case ActionType.trace:
      return null;
    case ActionType.instantiate:
      return paths.identity(action.ObjectPathId);
    case ActionType.query:
      return tell(paths.at(action.ObjectPathId), selectionOf(action), session);
    case ActionType.set: {
      const [value] = paths.argumentsOf(action);
      paths.at(action.ObjectPathId)?.write(action.Name, value, session);
      return null;
    }
    case ActionType.method:
      return callMethod(action, means);
    default:
      throw new NotEmulatedError(`åtgärder av typ ${String(action.ActionType)}`);
  }
}

/** `_RegisterDataChangedEvent`, `_UnregisterActivatedEvent`. */
const EVENT = /^_(Register|Unregister)(?:Event)?(\w+?)(?:Event)?$/;

function callMethod(action: Action, { paths, session, references, registrar }: Means): unknown {
  const { Name, ObjectPathId } = action;
  const given = paths.argumentsOf(action);
  const [, verb, event] = EVENT.exec(Name) ?? [];
  if (verb !== undefined && event !== undefined) {
    registrar[verb === 'Register' ? 'register' : 'unregister'](event);
    return null;
  }
  switch (Name) {
    case '_KeepReference':
      paths.keep(ObjectPathId);
      return null;
    case '_RemoveReference':
      references.release(String(given[0]));
      return null;
    default:
      return paths.at(ObjectPathId)?.call(Name, given, session) ?? null;
  }
}

/** The objects of one request: every path comes with all that leads to it. */
class Paths {
  private readonly found = new Map<number, Entity | null>();
  private readonly kept = new Set<number>();
  /** The objects of collections by their names, so that hundreds of sheets are not listed for each of them. */
  private readonly listed = new Map<Entity, ReadonlyMap<string, Entity>>();

  constructor(
    private readonly paths: RequestBody['ObjectPaths'],
    private readonly session: Session,
    private readonly references: References,
  ) {}

  /** The object of a path, looked up when it is first met; null where it is a null object. */
  at(id: number): Entity | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new OfficeError('InvalidObjectPath', `There is no path ${String(id)}.`);
    const found = this.resolve(path);
    this.found.set(id, found);
    return found;
  }

  keep(id: number): void {
    this.kept.add(id);
  }

  /** What the client is told of an object that it has asked for. */
  identity(id: number): unknown {
    const object = this.at(id);
    if (object === null) return null;
    if (this.kept.has(id)) return { _ReferenceId: this.references.keep(object) };
    const name = object.id(this.session);
    return name === null ? {} : { _Id: name };
  }

  argumentsOf({ ArgumentInfo }: Pick<Action, 'ArgumentInfo'>): readonly unknown[] {
    const { Arguments = [], ReferencedObjectPathIds = [] } = ArgumentInfo ?? {};
    return Arguments.map((value, index) => {
      const path = ReferencedObjectPathIds[index] ?? NO_OBJECT;
      if (path === NO_OBJECT) return value;
      if (typeof path !== 'number') throw new NotEmulatedError('objekt i listor av argument');
      return this.at(path);
    });
  }

  private resolve(path: ObjectPath): Entity | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return entity(workbookKind, this.session.grid);
      case PathType.newObject:
        return service(path.Name, this.session);
      case PathType.reference:
        return this.references.find(path.Name);
      case PathType.nullObject:
        return null;
      case PathType.method:
        return this.parentOf(path)?.reach(path.Name, this.argumentsOf(path), this.session) ?? null;
      case PathType.property:
        return this.parentOf(path)?.reach(path.Name, [], this.session) ?? null;
      case PathType.indexer:
        return this.item(path);
      default:
        throw new NotEmulatedError(`objekt av typ ${String(path.ObjectPathType)}`);
    }
  }

  private parentOf({ ParentObjectPathId }: ObjectPath): Entity | null {
    return ParentObjectPathId === undefined ? null : this.at(ParentObjectPathId);
  }

  /** An object of a collection, by the name that an answer gave it, or by another that the collection knows. */
  private item(path: ObjectPath): Entity | null {
    const parent = this.parentOf(path);
    const given = this.argumentsOf(path);
    if (parent === null) return null;
    const listed = this.listed.get(parent) ?? this.list(parent);
    return listed.get(String(given[0])) ?? parent.reach('GetItem', given, this.session);
  }

  private list(parent: Entity): ReadonlyMap<string, Entity> {
    const items = parent.items(this.session).map((each) => [each.id(this.session) ?? '', each] as const);
    const listed = new Map(items);
    this.listed.set(parent, listed);
    return listed;
  }
}

/** What a client makes by its name, without a workbook. */
function service(name: string, session: Session): Entity {
  switch (name) {
    case FUNCTIONS_SERVICE:
      return entity(customFunctionsKind, session);
    case ADDIN_SERVICE:
      return entity(addinKind, session);
    case RUNTIME_SERVICE:
      return entity(runtimeKind, session);
    case ACTION_SERVICE:
      return entity(actionKind, session);
    default:
      throw new NotEmulatedError(name);
  }
}

/** "items/name" is "name" of each object of a collection. */
const selectionOf = ({ QueryInfo }: Action): readonly string[] =>
  [...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? [])].map((path) => path.replace(/^items\//i, ''));

/** The properties that have been asked for, in the form of the wire. */
function tell(object: Entity | null, selection: readonly string[], session: Session): unknown {
  if (object === null) return null;
  if (selection.length === 0) throw new NotEmulatedError(`${object.type}.load() av allt`);
  if (object.isCollection) {
    return { _Items: object.items(session).map((item) => toldItem(item, selection, session)) };
  }
  const told: Record<string, unknown> = {};
  for (const [head, rest] of byHead(selection)) {
    told[capital(head)] =
      rest.length === 0 ? object.read(head, session) : tell(object.reach(head, [], session), rest, session);
  }
  return told;
}

function toldItem(item: Entity, selection: readonly string[], session: Session): unknown {
  const id = item.id(session);
  const told = tell(item, selection, session) as object;
  return id === null ? told : { _Id: id, ...told };
}

/** "areas/rowIndex", "areas/rowCount" → "areas" with the two. */
function byHead(selection: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const heads = new Map<string, string[]>();
  for (const path of selection) {
    const slash = path.indexOf('/');
    const head = slash < 0 ? path : path.slice(0, slash);
    const rest = heads.get(head) ?? [];
    heads.set(head, rest);
    if (slash >= 0) rest.push(path.slice(slash + 1).replace(/^items\//i, ''));
  }
  return heads;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
