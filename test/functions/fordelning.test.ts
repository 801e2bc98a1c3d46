import fc from 'fast-check';
import { loadFunctions } from './excel';

type Functions = Awaited<ReturnType<typeof loadFunctions>>;

const column = (...values: unknown[]) => values.map((value) => [value]);

describe('FORDELNING', () => {
  let call: Functions['call'];
  beforeAll(async () => ({ call } = await loadFunctions()));

  test.each([
    [7, [6, 3, 1], null, [4, 2, 1]],
    [100, [1, 1, 1], null, [34, 33, 33]],
    [-100, [1, 1, 1], null, [-34, -33, -33]],
    [0.05, [70, 30], 2, [0.04, 0.01]],
    [10_300, [0.75, 0.25], null, [7_725, 2_575]],
  ])('%d by %j', (belopp, nyckeltal, decimaler, expected) => {
    const result = call('FORDELNING', belopp, column(...nyckeltal), null, null, decimaler);
    expect(result).toEqual(column(...expected));
  });

  const grupper = column('INK', 'förvaltningar', 'bolag');
  const gruppandelar = [
    ['INK', 0.15],
    ['förvaltningar', 0.6375],
    ['bolag', 0.2125],
  ];

  test('splits ULA’s development cost over the groups', () => {
    const result = call('FORDELNING', 7_500, column(1, 1, 1), null, null, null, grupper, gruppandelar);
    expect(result).toEqual(column(1_125, 4_781, 1_594));
  });

  test('knows groups by their names, whatever their case and spaces, and by numbers', () => {
    const written = [...column('ink', ' Förvaltningar', 'BOLAG')];
    const result = call('FORDELNING', 7_500, column(1, 1, 1), null, null, null, written, [
      ...gruppandelar,
      ['', ''],
    ]);
    expect(result).toEqual(column(1_125, 4_781, 1_594));
    const codes = [
      [101, 0.5],
      [102, 0.5],
    ];
    expect(call('FORDELNING', 10, [[1, 1]], null, null, null, [[101, 102]], codes)).toEqual([[5, 5]]);
  });

  test('leaves out a group that has neither share nor customer', () => {
    const shares = [
      ['a', 0.5],
      ['b', 0.5],
      ['c', 0],
    ];
    expect(call('FORDELNING', 10, column(1, 1), null, null, null, column('b', 'a'), shares)).toEqual(
      column(5, 5),
    );
  });

  test('reads Kontaktcenter’s key: grundbelopp and two weighted keys', () => {
    const nyckeltal = [
      [1_200, 45],
      [800, 150],
      [0, 5],
    ];
    const result = call('FORDELNING', 23_588, nyckeltal, column(0.5, 0.5), 100);
    expect(result).toEqual(column(9_706, 13_491, 391));
    expect(call('FORDELNING', 23_588, nyckeltal, [[0.5, 0.5]], column(100, 100, 100))).toEqual(result);
  });

  test('reads a single row as one key and gives a row back', () => {
    expect(call('FORDELNING', 100, [[1, 1, 1]])).toEqual([[34, 33, 33]]);
    expect(call('FORDELNING', 100, [[1, 1, 1]], 1, [[10, '', 0]])).toEqual([[40, 30, 30]]);
  });

  test('counts a blank key figure as 0', () => {
    expect(call('FORDELNING', 9, column(2, '', null, 1))).toEqual(column(6, 0, 0, 3));
  });

  test('gives blanks for a blank amount', () => {
    expect(call('FORDELNING', '', column(1, 1))).toEqual(column('', ''));
    expect(call('FORDELNING', '', column(1, 1), null, 5)).toEqual(column('', ''));
  });

  test('gives a credit the same grundbelopp, with its own sign or the amount’s', () => {
    const mirrored = column(-70, -30);
    expect(call('FORDELNING', 100, column(3, 1), null, 10)).toEqual(column(70, 30));
    expect(call('FORDELNING', -100, column(3, 1), null, 10)).toEqual(mirrored);
    expect(call('FORDELNING', -100, column(3, 1), null, -10)).toEqual(mirrored);
  });

  test('spills over 10 000 customers', () => {
    const nyckeltal = Array.from({ length: 10_000 }, (_, customer) => [customer % 97, customer % 89, 1]);
    const result = call('FORDELNING', 90_500, nyckeltal, [[0.5, 0.3, 0.2]]) as number[][];
    expect(result).toHaveLength(10_000);
    expect(result.flat().reduce((sum, part) => sum + part, 0)).toBe(90_500);
  });

  test('leaves nothing over of any sum', () => {
    const figures = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), figures, (belopp, nyckeltal) => {
        const result = call('FORDELNING', belopp, column(...nyckeltal)) as number[][];
        expect(result.flat().reduce((sum, part) => sum + part, 0)).toBe(belopp);
      }),
    );
  });
});
