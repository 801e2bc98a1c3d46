import { loadFunctions } from './excel';

type Functions = Awaited<ReturnType<typeof loadFunctions>>;

describe('RAM_ALTERNATIV', () => {
  let call: Functions['call'];
  let refusal: Functions['refusal'];
  beforeAll(async () => ({ call, refusal } = await loadFunctions()));

  test.each([
    ['A', [77_600], 77_600],
    ['B', [5_200, null, 300], 4_900],
    ['C', [10_300, null, 1_400], 8_900],
    ['D', [null, 918_500], 918_500],
  ])('%s with %j', (alternativ, rest, expected) => {
    expect(call('RAM_ALTERNATIV', alternativ, ...rest)).toEqual([[expected]]);
  });

  test('gives one result per reduction', () => {
    const minskning = [[0.07], [0.12], [0.17], [0.22]];
    const expected = [[891_405], [843_480], [795_555], [747_630]];
    expect(call('RAM_ALTERNATIV', 'D', null, 958_500, null, minskning)).toEqual(expected);
    expect(call('RAM_ALTERNATIV', [['D']], '', [[958_500]], undefined, [[0.07, 0.22]])).toEqual([
      [891_405, 747_630],
    ]);
  });

  test('gives one result per alternative, in any case', () => {
    const alternativ = [
      ['a', 'B'],
      [' c ', 'D'],
      ['', null],
    ];
    expect(
      call(
        'RAM_ALTERNATIV',
        alternativ,
        1_000,
        800,
        [
          [50, ''],
          [30, 20],
        ],
        0.1,
      ),
    ).toEqual([
      [1_000, 900],
      [810, 630],
      ['', ''],
    ]);
  });

  test('pairs alternatives with reductions of the same shape', () => {
    expect(call('RAM_ALTERNATIV', [['C'], ['D']], 1_000, 800, null, [[0.1], [0.2]])).toEqual([[900], [640]]);
  });

  test('crosses frames in a column with reductions or alternatives in a row', () => {
    const minskning = [[0.07, 0.12, 0.17, 0.22]];
    expect(call('RAM_ALTERNATIV', 'D', '', [[918_500], [90_500]], null, minskning, 0.033, 0)).toEqual([
      [882_394, 834_953, 787_513, 740_072],
      [86_942, 82_268, 77_594, 72_919],
    ]);
    expect(call('RAM_ALTERNATIV', [['A', 'B']], [[1_000], [500]], null, 100)).toEqual([
      [1_000, 900],
      [500, 400],
    ]);
    const frames = [[243_300], [47_800], [782_600], [63_400]];
    expect(call('RAM_ALTERNATIV', 'A', frames, null, null, null, 0.033, 0)).toEqual([
      [251_329],
      [49_377],
      [808_426],
      [65_492],
    ]);
  });

  test('takes a deduction per frame where there are as many rows, else their sum', () => {
    const frames = [[1_000], [500]];
    expect(call('RAM_ALTERNATIV', 'B', frames, null, [[100], [0]])).toEqual([[900], [500]]);
    expect(call('RAM_ALTERNATIV', 'B', frames, null, [[100, 20]])).toEqual([[880], [380]]);
    expect(call('RAM_ALTERNATIV', 'B', 500, null, 0)).toEqual([[500]]);
  });

  test('passes over a blank frame among others', () => {
    expect(call('RAM_ALTERNATIV', 'A', [[1_000], [''], [500]])).toEqual([[1_000], [''], [500]]);
    expect(call('RAM_ALTERNATIV', 'D', null, [[''], [500]], null, [[0.1, 0.2]])).toEqual([
      ['', ''],
      [450, 400],
    ]);
  });

  test('adds the index and rounds', () => {
    expect(call('RAM_ALTERNATIV', 'A', 77_600, null, null, null, 0.033)).toEqual([[80_160.8]]);
    expect(call('RAM_ALTERNATIV', 'A', 77_600, null, null, null, 0.033, -2)).toEqual([[80_200]]);
  });

  test.each([
    [
      'an unknown alternative',
      [[['A'], ['E']], 1],
      "Argumentet alternativ. Rad 2: 'E' är inget alternativ. Skriv A, B, C eller D.",
    ],
    [
      'a number for an alternative',
      [1, 1],
      "Argumentet alternativ: '1' är inget alternativ. Skriv A, B, C eller D.",
    ],
    [
      'a boolean for an alternative',
      [true, 1],
      'Argumentet alternativ: SANT är ett logiskt värde. Skriv A, B, C eller D.',
    ],
    ['A without a proposal', ['A'], 'Argumentet förslag: värdet saknas. Alternativ A räknas från förslaget.'],
    [
      'B without an adjustment',
      ['B', 5_200],
      'Argumentet justering: värdet saknas. Ange vad som dras bort i alternativ B.',
    ],
    [
      'B with a blank adjustment',
      ['B', 5_200, null, [['']]],
      'Argumentet justering: värdet saknas. Ange vad som dras bort i alternativ B.',
    ],
    [
      'C without both',
      [[['A'], ['C']], 1],
      'Argumentet justering: värdet saknas. Alternativ C kräver justering eller minskning.',
    ],
    [
      'a base of 0, which a blank cell is on the desktop',
      ['D', null, [[5], [0]]],
      'Argumentet bas. Rad 2: bas saknas eller är 0. Alternativ D räknas från en budget eller prognos.',
    ],
    [
      'a deduction with a minus',
      ['B', 1, null, [[1], [-300]]],
      'Argumentet justering. Rad 2: -300 är negativt. Skriv minskningen som ett positivt tal.',
    ],
    [
      'frames that do not match',
      [
        [['A'], ['A']],
        [[1], [2], [3]],
      ],
      'Argumentet alternativ: är 2 × 1 celler men förslag är 3 × 1. Ange lika många.',
    ],
    [
      'D without a base',
      ['D', 1],
      'Argumentet bas: bas saknas eller är 0. Alternativ D räknas från en budget eller prognos.',
    ],
    [
      'a reduction in per cent',
      ['D', null, 1, null, 7],
      'Argumentet minskning: 7 tolkas som 700 %. Skriv 3,3 % eller 0,033.',
    ],
    [
      'a reduction of all',
      ['D', null, 1, null, 1],
      'Argumentet minskning: 1 tolkas som 100 %. Skriv 3,3 % eller 0,033.',
    ],
    [
      'a negative reduction',
      ['D', null, 1, null, -0.07],
      'Argumentet minskning: -0,07 är negativt. Skriv 0 eller ett positivt tal.',
    ],
    [
      'ranges of different shapes',
      [[['C'], ['D']], 1, 1, 1, [[0.1, 0.2]]],
      'Argumentet minskning: är 1 × 2 celler men alternativ är 2 × 1. Ange lika många.',
    ],
    [
      'text in a proposal',
      ['A', '77 600 tkr'],
      "Argumentet förslag: '77 600 tkr' är text. Använd ARLIG.TKR.",
    ],
    [
      'text in an adjustment',
      ['B', 1, null, [[1], ['300 tkr']]],
      "Argumentet justering. Rad 2: '300 tkr' är text. Använd ARLIG.TKR.",
    ],
    [
      'an index in per cent',
      ['A', 1, null, null, null, 3.3],
      'Argumentet index: 3,3 tolkas som 330 %. Skriv 3,3 % eller 0,033.',
    ],
    [
      'more than Excel holds',
      ['A', 1e308, null, null, null, 0.9],
      'Argumentet förslag: resultatet är större än Excel kan räkna med. Kontrollera talen.',
    ],
  ])('refuses %s', (_, args, message) => {
    expect(refusal('RAM_ALTERNATIV', ...args)).toBe(message);
  });
});
