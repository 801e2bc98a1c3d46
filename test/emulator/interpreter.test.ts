import { carryOut, References } from '../../src/emulator/interpreter';
import { Session } from '../../src/emulator/session';
import { SnapshotGrid } from '../../src/emulator/snapshot-grid';
import { ActionType, PathType, type Action, type ObjectPath } from '../../src/emulator/wire';
import { sheet } from '../../src/workbook/from-values';

/** What a client says, without a client: the requests are written by hand, as the wire has them. */
function open() {
  const grid = new SnapshotGrid({
    sheets: [
      sheet('Blad1', [
        ['a', 1],
        ['b', 2],
      ]),
      sheet('Blad2', [['c']]),
    ],
  });
  const session = new Session(grid, { apiVersion: '1.20', payloadLimit: 1_000_000 });
  const references = new References();
  const registrar = { register: jest.fn(), unregister: jest.fn() };
  return {
    grid,
    references,
    registrar,
    ask: (paths: readonly ObjectPath[], actions: readonly Action[]) =>
      carryOut(
        { ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])), Actions: actions },
        session,
        references,
        registrar,
      ),
  };
}

const ROOT: ObjectPath = { Id: 1, ObjectPathType: PathType.root, Name: '' };
const SHEETS: ObjectPath = {
  Id: 2,
  ObjectPathType: PathType.property,
  Name: 'Worksheets',
  ParentObjectPathId: 1,
};
const method = (
  Id: number,
  ParentObjectPathId: number,
  Name: string,
  ...Arguments: unknown[]
): ObjectPath => ({
  Id,
  ObjectPathType: PathType.method,
  Name,
  ParentObjectPathId,
  ArgumentInfo: { Arguments },
});
const instantiate = (Id: number, ObjectPathId: number): Action => ({
  Id,
  ActionType: ActionType.instantiate,
  Name: '',
  ObjectPathId,
});
const query = (Id: number, ObjectPathId: number, ...Select: string[]): Action => ({
  Id,
  ActionType: ActionType.query,
  Name: '',
  ObjectPathId,
  QueryInfo: { Select },
});
const call = (Id: number, ObjectPathId: number, Name: string, ...Arguments: unknown[]): Action => ({
  Id,
  ActionType: ActionType.method,
  Name,
  ObjectPathId,
  ArgumentInfo: { Arguments },
});
const set = (Id: number, ObjectPathId: number, Name: string, value: unknown): Action => ({
  Id,
  ActionType: ActionType.set,
  Name,
  ObjectPathId,
  ArgumentInfo: { Arguments: [value] },
});

it('tells what is asked for, with capitals, and of each object of a collection what finds it again', () => {
  const { ask } = open();
  const { Results } = ask([ROOT, SHEETS], [instantiate(10, 1), query(11, 2, 'name', 'protection/protected')]);
  expect(Results).toEqual([
    { ActionId: 10, Value: {} },
    {
      ActionId: 11,
      Value: {
        _Items: [
          { _Id: '{00000001}', Name: 'Blad1', Protection: { Protected: false } },
          { _Id: '{00000002}', Name: 'Blad2', Protection: { Protected: false } },
        ],
      },
    },
  ]);
});

it('finds an object of a collection by that in a later request, whatever it is called since', () => {
  const { ask, grid } = open();
  grid.rename('Blad2', 'Tvåan');
  const item: ObjectPath = {
    Id: 3,
    ObjectPathType: PathType.indexer,
    Name: '',
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ['{00000002}'] },
  };
  expect(ask([ROOT, SHEETS, item], [query(10, 3, 'name')]).Results[0]?.Value).toEqual({ Name: 'Tvåan' });
});

it('keeps an object that the client asks it to, under a name, until the client gives it back', () => {
  const { ask, references } = open();
  const range = method(4, 3, 'GetRange', 'A1:B1');
  const { Results } = ask(
    [ROOT, SHEETS, method(3, 2, 'GetItem', 'Blad1'), range],
    [instantiate(10, 4), call(11, 4, '_KeepReference'), instantiate(12, 4)],
  );
  expect(Results.map(({ Value }) => Value)).toEqual([{}, null, { _ReferenceId: 'ref-1' }]);
  const kept: ObjectPath = { Id: 5, ObjectPathType: PathType.reference, Name: 'ref-1' };
  expect(ask([kept], [query(13, 5, 'values')]).Results[0]?.Value).toEqual({ Values: [['a', 1]] });
  ask([ROOT], [call(14, 1, '_RemoveReference', 'ref-1')]);
  expect(references.count()).toBe(0);
  expect(ask([kept], [query(15, 5, 'values')]).Error).toMatchObject({ Code: 'InvalidReference' });
});

it('gives null for what is not there, and for all behind it, and does nothing with it', () => {
  const { ask, grid } = open();
  const before = grid.snapshot();
  const paths = [ROOT, SHEETS, method(3, 2, 'GetItemOrNullObject', 'Saknas'), method(4, 3, 'GetRange', 'A1')];
  const { Results, Error: failure } = ask(paths, [
    instantiate(10, 3),
    query(11, 4, 'values'),
    set(12, 4, 'Formulas', [['x']]),
    call(13, 4, 'Select'),
  ]);
  expect(failure).toBeUndefined();
  expect(Results.map(({ Value }) => Value)).toEqual([null, null, null, null]);
  expect(grid.snapshot()).toEqual(before);
});

it('carries out actions up to the one that fails, and says which that is', () => {
  const { ask, grid } = open();
  const { Results, Error: failure } = ask(
    [
      ROOT,
      SHEETS,
      method(3, 2, 'GetItem', 'Blad1'),
      method(4, 3, 'GetRange', 'A1'),
      method(5, 2, 'GetItem', 'X'),
    ],
    [set(10, 4, 'Formulas', [['först']]), instantiate(11, 5), set(12, 4, 'Formulas', [['sedan']])],
  );
  expect(Results).toHaveLength(1);
  expect(failure).toEqual({
    Code: 'ItemNotFound',
    Message: 'There is no sheet "X".',
    Location: 'WorksheetCollection.getItem',
    ActionIndex: 1,
  });
  expect(grid.snapshot().sheets[0]?.cells[0]?.[0]).toEqual({ type: 'text', value: 'först' });
});

it('takes objects as arguments', () => {
  const { ask } = open();
  const rows = [method(4, 3, 'GetRange', 'A1:B2'), method(5, 4, 'GetRow', 0), method(6, 4, 'GetRow', 1)];
  const both: ObjectPath = {
    Id: 7,
    ObjectPathType: PathType.method,
    Name: 'GetBoundingRect',
    ParentObjectPathId: 5,
    ArgumentInfo: { Arguments: [6], ReferencedObjectPathIds: [6] },
  };
  const { Results } = ask(
    [ROOT, SHEETS, method(3, 2, 'GetItem', 'Blad1'), ...rows, both],
    [query(10, 7, 'address')],
  );
  expect(Results[0]?.Value).toEqual({ Address: "'Blad1'!A1:B2" });
});

it('hears who listens to what', () => {
  const { ask, registrar } = open();
  ask([ROOT, SHEETS], [call(10, 2, '_RegisterDataChangedEvent'), call(11, 2, '_UnregisterActivatedEvent')]);
  expect(registrar.register).toHaveBeenCalledWith('DataChanged');
  expect(registrar.unregister).toHaveBeenCalledWith('Activated');
});

it.each<[string, readonly ObjectPath[], Action]>([
  ['Workbook.names', [{ ...SHEETS, Name: 'Names' }], instantiate(10, 2)],
  ['WorksheetCollection.getFirst', [SHEETS, method(3, 2, 'GetFirst')], instantiate(10, 3)],
  ['Workbook.isDirty', [], query(10, 1, 'isDirty')],
  ['att skriva Workbook.readOnly', [], set(10, 1, 'ReadOnly', true)],
  ['Workbook.close', [], call(10, 1, 'Close')],
  ['WorksheetCollection.getItem(7)', [SHEETS, method(3, 2, 'GetItem', 7)], instantiate(10, 3)],
  [
    'OfficeCore.Ribbon',
    [{ Id: 2, ObjectPathType: PathType.newObject, Name: 'OfficeCore.Ribbon' }],
    instantiate(10, 2),
  ],
  ['åtgärder av typ 7', [], { ...instantiate(10, 1), ActionType: 7 }],
])('says by name what it does not know: %s', (what, paths, action) => {
  const { ask } = open();
  expect(ask([ROOT, ...paths], [action]).Error).toMatchObject({
    Code: 'NotEmulated',
    Message: `Emulatorn känner inte ${what}.`,
  });
});

it('refuses what came with a later requirement set than it has', () => {
  const grid = new SnapshotGrid({ sheets: [sheet('Blad1', [['a']])] });
  const session = new Session(grid, { apiVersion: '1.12', payloadLimit: 1_000_000 });
  const paths = [
    ROOT,
    SHEETS,
    method(3, 2, 'GetItem', 'Blad1'),
    method(4, 3, 'GetRange', 'A1'),
    method(5, 4, 'GetMergedAreasOrNullObject'),
  ];
  const body = {
    ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
    Actions: [instantiate(10, 5)],
  };
  const answer = carryOut(body, session, new References(), { register: jest.fn(), unregister: jest.fn() });
  expect(answer.Error).toMatchObject({
    Code: 'ApiNotFound',
    Location: 'Range.getMergedAreasOrNullObject',
  });
});
