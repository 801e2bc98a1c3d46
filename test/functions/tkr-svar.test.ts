import { loadFunctions } from './excel';

type Functions = Awaited<ReturnType<typeof loadFunctions>>;

let call: Functions['call'];
let refusal: Functions['refusal'];
beforeAll(async () => ({ call, refusal } = await loadFunctions()));

describe('TKR', () => {
  test.each([
    ['23 588 tkr', 23_588],
    ['7,5 mnkr', 7_500],
    ['60 miljoner kronor', 60_000],
    ['500 kr', 0.5],
    ['3000 tkr Utvecklingen av befintlig funktionalitet', 3_000],
    ['−21 200', -21_200],
    [904, 904],
    [0, 0],
    ['-', ''],
    ['', ''],
    [null, ''],
  ])('%j is %j', (text, expected) => {
    expect(call('TKR', text)).toEqual([[expected]]);
  });

  test('spills', () => {
    expect(
      call('TKR', [
        ['1 tkr', '2 tkr'],
        ['', 4],
      ]),
    ).toEqual([
      [1, 2],
      ['', 4],
    ]);
  });

  test.each([
    [
      'an ambiguous amount',
      [[['1 tkr'], ['134,800']]],
      "Argumentet text. Rad 2: '134,800' kan läsas på flera sätt (tusental eller decimaler? ett belopp, flera eller ett pris?). Skriv ett tal i tkr eller till exempel 23 588 tkr.",
    ],
    [
      'what is no amount',
      ['Tas fram i förstudien'],
      "Argumentet text: 'Tas fram i förstudien' börjar inte med ett belopp. Skriv ett tal i tkr eller till exempel 23 588 tkr.",
    ],
    [
      'a long text, cut short',
      ['x'.repeat(100)],
      `Argumentet text: '${'x'.repeat(40)}…' börjar inte med ett belopp. Skriv ett tal i tkr eller till exempel 23 588 tkr.`,
    ],
    [
      'a boolean',
      [false],
      'Argumentet text: FALSKT är ett logiskt värde. Skriv ett tal i tkr eller till exempel 23 588 tkr.',
    ],
    ['an error value', ['#N/A'], 'Argumentet text: cellen innehåller felet #N/A. Rätta cellen först.'],
    [
      'more than Excel holds',
      ['9'.repeat(400)],
      'Argumentet text: resultatet är större än Excel kan räkna med. Kontrollera talen.',
    ],
  ])('refuses %s', (_, args, message) => {
    expect(refusal('TKR', ...args)).toBe(message);
  });
});

describe('SVAR', () => {
  test.each([
    ['Ja', 'JA'],
    ['nej', 'NEJ'],
    ['Nej, genomförs under 2024', 'NEJ MED MOTIVERING'],
    ['Ej applicerbart', 'EJ TILLÄMPLIGT'],
    ['Möjligtvis om lösningen blir molnbaserad', 'OKLART'],
    ['', 'SAKNAS'],
    [null, 'SAKNAS'],
    [0, 'SAKNAS'],
    [1, 'OKLART'],
    [true, 'JA'],
    [false, 'NEJ'],
    ['Ja, ska göras 2025', 'OKLART'],
  ])('%j is %s', (text, expected) => {
    expect(call('SVAR', text)).toEqual([[expected]]);
  });

  test('spills', () => {
    expect(call('SVAR', [['ja', 'nej']])).toEqual([['JA', 'NEJ']]);
  });

  test('refuses an error value', () => {
    expect(refusal('SVAR', [['ja'], [{ code: '#REF!' }]])).toBe(
      'Argumentet text. Rad 2: cellen innehåller felet #REF!. Rätta cellen först.',
    );
  });
});
