import { afterMove, type Carried, type Move } from '../../../src/workbench/save/carried';

const area = (row: number, rows = 1) => ({ row, column: 1, rows, columns: 1 });
const onSheet = { sheet: 's1', what: { type: 'list', formula1: '' } } as const;
const own: Carried = { kind: 'validations', ...onSheet, areas: [area(4, 3)], mentions: [] };
const pointing: Carried = { kind: 'validations', ...onSheet, areas: [area(9)], mentions: ['Listor'] };
const lock: Carried = { kind: 'protection', sheet: 's1', areas: [], mentions: [], what: { sheet: true } };
const name: Carried = {
  kind: 'names',
  sheet: '',
  areas: [],
  mentions: ['Blad1'],
  what: { name: 'svar', range: 'Blad1!$A$1' },
};
const all = [own, pointing, lock, name];
const moved = (change: Move['change'], on = { sheet: 's1', name: 'Blad1' }) =>
  afterMove(all, { ...on, change });

describe('what goes over into a saved file, when the sheet changes', () => {
  test('follows rows that are put in, and names that point there are told as lost', () => {
    expect(moved({ kind: 'rows', row: 5, by: 2 })).toEqual({
      carried: [{ ...own, areas: [area(4, 5)] }, { ...pointing, areas: [area(11)] }, lock],
      lost: ['names'],
    });
  });

  test('goes with its rows when they are taken out', () => {
    const { carried, lost } = moved({ kind: 'rows', row: 4, by: -3 });
    expect(carried).toEqual([{ ...pointing, areas: [area(6)] }, lock]);
    expect(lost).toEqual(['names']);
  });

  test('is lost where it points to a sheet that gets another name, and stays otherwise', () => {
    expect(moved({ kind: 'name' }, { sheet: 's2', name: 'Listor' })).toEqual({
      carried: [own, lock, name],
      lost: ['validations'],
    });
    expect(moved({ kind: 'name' })).toEqual({ carried: [own, pointing, lock], lost: ['names'] });
  });

  test('is lost on a sheet whose columns or cells have been moved; the lock stays', () => {
    expect(moved({ kind: 'other' })).toEqual({
      carried: [lock],
      lost: ['validations', 'validations', 'names'],
    });
  });
});
