import { loadFunctions, ExcelError } from './excel';

type Functions = Awaited<ReturnType<typeof loadFunctions>>;

let call: Functions['call'];
let refusal: Functions['refusal'];
beforeAll(async () => ({ call, refusal } = await loadFunctions()));

const column = (...values: unknown[]) => values.map((value) => [value]);
/** What a result shows: an error by its message. */
const shown = (result: unknown) =>
  (result as unknown[][]).map((row) => row.map((cell) => (cell instanceof ExcelError ? cell.message : cell)));

describe('INDEX_UPPRAKNING, cell by cell', () => {
  test('one bad cell spoils one cell', () => {
    expect(shown(call('INDEX_UPPRAKNING', column(904, '23 588 tkr', 1e308), 0.9))).toEqual(
      column(
        1717.6,
        "Argumentet belopp. Rad 2: '23 588 tkr' är text. Använd ARLIG.TKR.",
        'Argumentet belopp. Rad 3: resultatet är större än Excel kan räkna med. Kontrollera talen.',
      ),
    );
  });

  test('a header says that it is one, an amount of text does not', () => {
    expect(shown(call('INDEX_UPPRAKNING', column('Budget 2023', 100), 0.1))).toEqual(
      column("Argumentet belopp. Rad 1: 'Budget 2023' är text. Markera bara talen, utan rubriken.", 110),
    );
    expect(refusal('INDEX_UPPRAKNING', column('23 588 tkr', 100), 0.1)).toContain('Använd ARLIG.TKR');
    expect(refusal('FORDELNING', 7, column('Antal anställda', 6, 3))).toBe(
      "Argumentet nyckeltal. Rad 1: 'Antal anställda' är text. Markera bara talen, utan rubriken.",
    );
    expect(refusal('FORDELNING', 7, column('Antal', 'fler', 3))).toContain('Skriv ett tal');
  });

  test('each amount may have its own mix', () => {
    const index = [[0.03, 0.055]];
    const andelar = [
      [0.3, 0.7],
      [0.05, 0.95],
      [1, 0],
    ];
    expect(call('INDEX_UPPRAKNING', column(130_964, 8_463, 70_434), index, andelar, null, 0)).toEqual(
      column(137_185, 8_918, 72_547),
    );
    const wrong = [
      [0.3, 0.7],
      [0.5, 0.4],
      ['', ''],
    ];
    expect(shown(call('INDEX_UPPRAKNING', column(100, 100, ''), index, wrong))).toEqual(
      column(
        104.75,
        'Argumentet andelar. Rad 2: andelarna är 0,9 men ska vara 1 (100 %). Rätta andelarna på den raden.',
        '',
      ),
    );
    expect(refusal('INDEX_UPPRAKNING', column(1, 2), index, andelar)).toContain(
      'har 3 rader men belopp har 2',
    );
  });

  test('shares that hold nothing are left out, also as the zeros of the desktop', () => {
    expect(call('INDEX_UPPRAKNING', 100, 0.1, [[0, 0]])).toEqual([[110]]);
    expect(call('FORDELNING', 10, column(1, 1), [[0]], null, null, column(0, 0), [[0, 0]])).toEqual(
      column(5, 5),
    );
  });

  test('a share of exactly 1 is right', () => {
    expect(call('INDEX_UPPRAKNING', 100, [[0.1, 0.2]], [[1, 0]])).toEqual([[110]]);
    const gruppandelar = [['a', 1]];
    expect(call('FORDELNING', 10, column(1, 1), 1, null, null, column('a', 'a'), gruppandelar)).toEqual(
      column(5, 5),
    );
  });
});

describe('INDEX_SERIE', () => {
  test('gives a row per amount and a column per year, each rounded once', () => {
    expect(call('INDEX_SERIE', 1_071_972, [[0.033, 0.03, 0.025]], 0)).toEqual([
      [1_107_347, 1_140_567, 1_169_082],
    ]);
    expect(call('INDEX_SERIE', column(100, '', 200), [[0.1, 0.1]])).toEqual([
      [110, 121],
      ['', ''],
      [220, 242],
    ]);
    const own = [
      [0.1, 0.1],
      [0.5, 0],
    ];
    expect(call('INDEX_SERIE', column(100, 100), own)).toEqual([
      [110, 121],
      [150, 150],
    ]);
  });

  test('a rate that cannot be read spoils its year and those after it', () => {
    const text =
      "Argumentet index_per_år. Kolumn 2: 'x' är text. Skriv 3,3 % eller 0,033 som ett tal, inte som text.";
    expect(shown(call('INDEX_SERIE', 100, [[0.1, 'x', 0.1]]))).toEqual([[110, text, text]]);
  });

  test('says what does not fit', () => {
    expect(refusal('INDEX_SERIE', [[1, 2]], [[0.1]])).toContain('ska vara en kolumn');
    expect(refusal('INDEX_SERIE', 1, column(0.1, 0.2))).toContain('har 2 rader men belopp har 1');
    expect(refusal('INDEX_SERIE', 1, '')).toContain('värdet saknas');
  });
});

describe('FORDELNING_MATRIS', () => {
  const keys = [
    [120, 8400],
    [80, 5200],
    [25, 900],
  ];

  test('distributes each service by its own key, or all by one', () => {
    expect(call('FORDELNING_MATRIS', [[9_000, 22_800]], keys)).toEqual([
      [4_800, 13_208],
      [3_200, 8_177],
      [1_000, 1_415],
    ]);
    expect(call('FORDELNING_MATRIS', [[10, '']], column(1, 1))).toEqual([
      [5, ''],
      [5, ''],
    ]);
  });

  test('says what does not fit', () => {
    expect(refusal('FORDELNING_MATRIS', [[1, 2, 3]], keys)).toContain('har 2 kolumner men belopp har 3');
    expect(refusal('FORDELNING_MATRIS', column(1, 2), keys)).toContain('ska vara en rad');
    expect(refusal('FORDELNING_MATRIS', [[1, 2]], [[1, 0]])).toBe(
      'Argumentet nyckeltal. Kolumn 2: nyckeltalen summerar till 0. Ange minst ett nyckeltal över 0.',
    );
  });
});

describe('AVRUNDA_SUMMA', () => {
  test('rounds so that the sum agrees, and keeps blanks', () => {
    expect(call('AVRUNDA_SUMMA', column(933.4, '', 1210.4, -21.6, 300.4))).toEqual(
      column(934, '', 1211, -22, 300),
    );
    expect(call('AVRUNDA_SUMMA', [[0.4, 0.4, 0.4]], 0, 2)).toEqual([[1, 1, 0]]);
    expect(call('AVRUNDA_SUMMA', column('', ''))).toEqual(column('', ''));
  });

  test('tells both sums where one is out of reach; a 0 of the desktop is left out', () => {
    expect(refusal('AVRUNDA_SUMMA', column(2.4, 3.4), 0, 8)).toContain(
      'tillsammans 5,8 och kan inte avrundas till 8',
    );
    expect(call('AVRUNDA_SUMMA', column(2.4, 3.4), 0, 0)).toEqual(column(3, 3));
    expect(call('AVRUNDA_SUMMA', column(0.4, -0.2), 0, 0)).toEqual(column(0, 0));
  });
});

describe('AVSTAM', () => {
  const delar = [
    [767_900, 31_700],
    [25_300, 1_100],
  ];

  test('answers for each column, each row or the whole', () => {
    expect(call('AVSTAM', delar, [[792_300, 33_800]])).toEqual([[900, -1_000]]);
    expect(call('AVSTAM', delar, column(799_600, 26_400))).toEqual(column(0, 0));
    expect(call('AVSTAM', delar, 826_000)).toEqual([[0]]);
    expect(call('AVSTAM', delar, [[792_300, '']], 1000)).toEqual([[0, '']]);
  });

  test('a part that cannot be read spoils the answer of its line', () => {
    const spoilt = "Argumentet delar. Rad 2, kolumn 1: 'x' är text. Använd ARLIG.TKR.";
    expect(
      shown(
        call(
          'AVSTAM',
          [
            [1, 2],
            ['x', 2],
          ],
          [[3, 4]],
        ),
      ),
    ).toEqual([[spoilt, 0]]);
    expect(refusal('AVSTAM', delar, delar)).toContain('är 2 × 2 celler');
    expect(refusal('AVSTAM', delar, [[1, 2]], 50)).toContain('50 är ingen tiopotens');
  });
});

describe('TKR with unit and substitute', () => {
  test('a bare number is in the unit, typed or not', () => {
    expect(call('TKR', column(500_000, '1 250 000', '7,5 mnkr', ''), 'kr')).toEqual(
      column(500, 1250, 7500, ''),
    );
    expect(call('TKR', 7.5, 'mnkr')).toEqual([[7500]]);
    expect(call('TKR', 5, 0)).toEqual([[5]]);
    expect(refusal('TKR', 5, 1)).toBe('Argumentet enhet: 1 är ett tal. Skriv "kr", "tkr" eller "mnkr".');
    expect(refusal('TKR', 1.7e308, 'mnkr')).toContain('större än Excel kan räkna med');
    expect(refusal('TKR', 5, 'st')).toBe('Argumentet enhet: \'st\' är text. Skriv "kr", "tkr" eller "mnkr".');
  });

  test('what cannot be read, and errors, give the substitute; a blank stays blank', () => {
    expect(call('TKR', column('134,800', { code: '#N/A' }, '', '5 tkr'), null, 0)).toEqual(
      column(0, 0, '', 5),
    );
    expect(shown(call('TKR', column('500 tkr x 3', '5 tkr')))[1]).toEqual([5]);
  });
});

describe('whole columns', () => {
  const ROWS = 1_048_576;
  const sheet = (...values: unknown[]) => Array.from({ length: ROWS }, (_, row) => [values[row] ?? '']);

  test('are worked to their last filled cell, and answer in as many rows', () => {
    const indexed = call('INDEX_UPPRAKNING', sheet(100, '', 200), 0.1) as unknown[][];
    expect(indexed).toHaveLength(ROWS);
    expect(indexed.slice(0, 4)).toEqual(column(110, '', 220, ''));
    const parts = call('FORDELNING', 100, sheet(1, 1, 1)) as unknown[][];
    expect(parts).toHaveLength(ROWS);
    expect(parts.slice(0, 4)).toEqual(column(34, 33, 33, ''));
    expect(call('AVSTAM', sheet(1, 2), 3)).toEqual([[0]]);
  });

  test('that belong together end where the longest of them does', () => {
    const parts = call('FORDELNING', 100, sheet(3, 1, ''), null, sheet(10, 10, 20)) as unknown[][];
    expect(parts).toHaveLength(ROWS);
    expect(parts.slice(0, 4)).toEqual(column(55, 25, 20, ''));
    const grouped = call('FORDELNING', 9, sheet(2, 1, ''), null, null, 0, sheet('a', 'a', 'a'), [['a', 1]]);
    expect((grouped as unknown[][]).slice(0, 4)).toEqual(column(6, 3, 0, ''));
  });

  test('of frames too, each of them once', () => {
    const crossed = call('RAM_ALTERNATIV', 'D', null, sheet(100, '', 200), null, [[0.1, 0.2]]) as unknown[][];
    expect(crossed).toHaveLength(ROWS);
    expect(crossed.slice(0, 4)).toEqual([
      [90, 80],
      ['', ''],
      [180, 160],
      ['', ''],
    ]);
    expect(crossed.at(-1)).toEqual(['', '']);
    const deducted = call('RAM_ALTERNATIV', 'B', sheet(100), null, sheet(1)) as unknown[][];
    expect(deducted.slice(0, 3)).toEqual(column(99, '', ''));
    const reduced = call('RAM_ALTERNATIV', 'D', null, 100, null, sheet(0.1)) as unknown[][];
    expect([reduced[0], reduced[1], reduced.at(-1)]).toEqual(column(90, 100, 100));
  });
});
