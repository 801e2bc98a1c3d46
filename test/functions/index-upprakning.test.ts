import { readFile, utils } from '@e965/xlsx';
import path from 'node:path';
import { loadFunctions } from './excel';

type Functions = Awaited<ReturnType<typeof loadFunctions>>;

const WORKBOOK = path.resolve(
  __dirname,
  '../../assets/arlig-analys-2024/arlig-analys-2024-intraservice.xlsx',
);

/** The services of the detail table: rows 17–77 with a name; the subtotals have none. */
function services(): { name: string; budget: number; prognos: number }[] {
  const sheet = readFile(WORKBOOK).Sheets['3.1 Kostnader'];
  if (sheet === undefined) throw new Error('The fixture has no sheet 3.1 Kostnader.');
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, range: 'A17:D77', blankrows: true });
  return rows
    .filter(([name]) => typeof name === 'string')
    .map(([name, , budget, prognos]) => ({
      name: String(name),
      budget: Number(budget),
      prognos: Number(prognos),
    }));
}

describe('INDEX_UPPRAKNING', () => {
  let call: Functions['call'];
  let refusal: Functions['refusal'];
  beforeAll(async () => ({ call, refusal } = await loadFunctions()));

  test.each([
    [904, 0.033, 934],
    [35_369, 0.033, 36_536],
    [70_434, 0.033, 72_758],
    [1_071_972, 0.033, 1_107_347],
    [23_588, 0.06, 25_003],
    [1_639, 0.06, 1_737],
    [300, 0.05, 315],
  ])('%d at %d is %d', (belopp, index, expected) => {
    expect(call('INDEX_UPPRAKNING', belopp, index, null, null, 0)).toEqual([[expected]]);
  });

  test('all 56 services of Intraservice’s detail table come out exactly', () => {
    const table = services();
    expect(table).toHaveLength(56);
    const budget = table.map((service) => [service.budget]);
    expect(call('INDEX_UPPRAKNING', budget, 0.033, null, null, 0)).toEqual(
      table.map(({ prognos }) => [prognos]),
    );
  });

  test('weighs the rates of the cost types', () => {
    const [index, andelar] = [
      [[0.03], [0.055]],
      [[0.88], [0.12]],
    ];
    expect(call('INDEX_UPPRAKNING', 1_071_972, index, andelar, null, 0)).toEqual([[1_107_347]]);
    expect(call('INDEX_UPPRAKNING', 1_071_972, [[0.03, 0.055]], andelar, null, 0)).toEqual([[1_107_347]]);
  });

  test('keeps the shape of the range and its blank cells', () => {
    expect(
      call(
        'INDEX_UPPRAKNING',
        [
          [100, ''],
          [null, 200],
        ],
        0.5,
      ),
    ).toEqual([
      [150, ''],
      ['', 300],
    ]);
    expect(call('INDEX_UPPRAKNING', '', 0.5)).toEqual([['']]);
  });

  test('indexes as many years as asked, and none', () => {
    expect(call('INDEX_UPPRAKNING', 300, 0.05, null, 2)).toEqual([[330.75]]);
    expect(call('INDEX_UPPRAKNING', 300, 0.05, null, 0)).toEqual([[300]]);
  });

  test('rounds half away from zero, to decimals or to thousands', () => {
    expect(call('INDEX_UPPRAKNING', [[0.5, -0.5, 1.005 * 100]], 0, null, null, 0)).toEqual([[1, -1, 101]]);
    expect(call('INDEX_UPPRAKNING', 1_071_972, 0.033, null, null, -3)).toEqual([[1_107_000]]);
  });

  test('has no binary noise', () => {
    expect(0.1 * 1.1).not.toBe(0.11);
    expect(call('INDEX_UPPRAKNING', 0.1, 0.1)).toEqual([[0.11]]);
    expect(call('INDEX_UPPRAKNING', 0.1, 0.2)).toEqual([[0.12]]);
    expect(call('INDEX_UPPRAKNING', 123_456_789.012_345, 0)).toEqual([[123_456_789.012_345]]);
  });

  test.each([
    [
      'text',
      [[[1], [2], ['23 588 tkr']], 0.033],
      "Argumentet belopp. Rad 3: '23 588 tkr' är text. Använd ARLIG.TKR.",
    ],
    [
      'text in a table',
      [
        [
          [1, 2],
          [3, 'x'],
        ],
        0.1,
      ],
      "Argumentet belopp. Rad 2, kolumn 2: 'x' är text. Använd ARLIG.TKR.",
    ],
    ['text in a row', [[[1, 'x']], 0.1], "Argumentet belopp. Kolumn 2: 'x' är text. Använd ARLIG.TKR."],
    ['no rate', [904], 'Argumentet index: värdet saknas. Skriv 3,3 % eller 0,033.'],
    ['a rate in per cent', [904, 3.3], 'Argumentet index: 3,3 tolkas som 330 %. Skriv 3,3 % eller 0,033.'],
    ['a fall of all', [904, -1], 'Argumentet index: -1 tolkas som -100 %. Skriv 3,3 % eller 0,033.'],
    [
      'a blank rate',
      [904, [[0.03], ['']], [[0.5], [0.5]]],
      'Argumentet index. Rad 2: värdet saknas. Skriv 3,3 % eller 0,033.',
    ],
    [
      'rates in a square',
      [
        904,
        [
          [0.1, 0.1],
          [0.1, 0.1],
        ],
      ],
      'Argumentet index: ska vara en enda rad eller kolumn men är 2 × 2 celler. Markera en rad eller en kolumn.',
    ],
    [
      'rates without shares',
      [904, [[0.03], [0.055]]],
      'Argumentet andelar: värdet saknas. Ange varje kostnadsslags andel när det finns flera index.',
    ],
    [
      'too few shares',
      [904, [[0.03], [0.055]], 0.5],
      'Argumentet andelar: antalet värden är 1 men index har 2. Ange lika många.',
    ],
    [
      'shares in per cent',
      [904, [[0.03], [0.055]], [[88], [12]]],
      'Argumentet andelar. Rad 1: 88 tolkas som 8 800 %. Skriv 50 % eller 0,5.',
    ],
    [
      'a negative share',
      [904, [[0.03], [0.055]], [[-0.5], [0.5]]],
      'Argumentet andelar. Rad 1: -0,5 är negativt. Skriv 0 eller ett positivt tal.',
    ],
    [
      'shares that miss',
      [904, [[0.03], [0.055]], [[0.88], [0.11]]],
      'Argumentet andelar: summan är 0,99 men ska vara 1 (100 %). Rätta värdena så att summan blir 1.',
    ],
    [
      'half a year',
      [904, 0.033, null, 0.5],
      'Argumentet antal_år: 0,5 är inget tillåtet heltal. Skriv ett heltal från 0 till 1000.',
    ],
    [
      'a year back',
      [904, 0.033, null, -1],
      'Argumentet antal_år: -1 är inget tillåtet heltal. Skriv ett heltal från 0 till 1000.',
    ],
    [
      'many decimals',
      [904, 0.033, null, 1, 7],
      'Argumentet decimaler: 7 är inget tillåtet heltal. Skriv ett heltal från -6 till 6.',
    ],
    [
      'a range of decimals',
      [904, 0.033, null, 1, [[0], [1]]],
      'Argumentet decimaler: ska vara en enda cell men är 2 × 1 celler. Markera en cell.',
    ],
    [
      'more than Excel holds',
      [[[1], [1e308]], 0.9],
      'Argumentet belopp. Rad 2: resultatet är större än Excel kan räkna med. Kontrollera talen.',
    ],
    ['a boolean', [true, 0.033], 'Argumentet belopp: SANT är ett logiskt värde. Skriv ett tal.'],
    [
      'an error value',
      [[[1], [{ code: '#DIV/0!' }]], 0.033],
      'Argumentet belopp. Rad 2: cellen innehåller felet #DIV/0!. Rätta cellen först.',
    ],
  ] as const)('refuses %s', (_, args, message) => {
    expect(refusal('INDEX_UPPRAKNING', ...args)).toBe(message);
  });

  test('lets shares miss 1 by a millionth', () => {
    expect(call('INDEX_UPPRAKNING', 100, [[0.1], [0.1]], [[0.5], [0.5000009]], 0)).toEqual([[100]]);
    expect(refusal('INDEX_UPPRAKNING', 100, [[0.1], [0.1]], [[0.5], [0.5000011]])).toMatch(
      /summan är 1,0000011/,
    );
  });
});
