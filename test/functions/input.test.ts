import { displayLanguage } from '../../src/functions/for-excel';
import { loadFunctions } from './excel';

type Functions = Awaited<ReturnType<typeof loadFunctions>>;

describe('what Excel hands over', () => {
  let call: Functions['call'];
  let refusal: Functions['refusal'];
  let invocation: Functions['invocation'];
  beforeAll(async () => ({ call, refusal, invocation } = await loadFunctions()));

  test('one cell arrives bare or as a range of one', () => {
    expect(call('INDEX_UPPRAKNING', [[300]], [[0.05]], null, [[2]], [[0]])).toEqual([[331]]);
    expect(call('INDEX_UPPRAKNING', 300, 0.05, null, 2, 0)).toEqual([[331]]);
  });

  test('omitted arguments arrive as null, as undefined or not at all, before the invocation', () => {
    const expected = [[315]];
    expect(call('INDEX_UPPRAKNING', 300, 0.05)).toEqual(expected);
    expect(call('INDEX_UPPRAKNING', 300, 0.05, undefined, undefined, undefined)).toEqual(expected);
    expect(call('INDEX_UPPRAKNING', 300, 0.05, null, null, null, invocation)).toEqual(expected);
    expect(call('INDEX_UPPRAKNING', 300, 0.05, [['']], [[null]], '  ')).toEqual(expected);
  });

  test('metadata older than the code makes the invocation come early, and it is no argument', () => {
    expect(call('INDEX_UPPRAKNING', 300, 0.05, invocation)).toEqual([[315]]);
    expect(call('INDEX_UPPRAKNING', 300, 0.05, null, 2, invocation)).toEqual(
      call('INDEX_UPPRAKNING', 300, 0.05, null, 2),
    );
    expect(refusal('INDEX_UPPRAKNING', 300, invocation)).toBe(refusal('INDEX_UPPRAKNING', 300));
  });

  test('an error is an argument also where it comes last', () => {
    expect(refusal('INDEX_UPPRAKNING', 300, { code: '#N/A' })).toContain('#N/A');
  });

  test('a blank amount arrives as "", null, spaces, or as 0 from the desktop', () => {
    expect(call('INDEX_UPPRAKNING', [['', null, undefined, ' \u00a0', 0]], 0.05)).toEqual([
      ['', '', '', '', 0],
    ]);
  });

  test('a percent-formatted cell arrives as a fraction', () => {
    expect(call('INDEX_UPPRAKNING', 1_071_972, 0.033, null, null, 0)).toEqual([[1_107_347]]);
  });

  test('minus zero never comes out', () => {
    expect(call('INDEX_UPPRAKNING', [[-0, -0.4]], 0, null, null, 0)).toEqual([[0, 0]]);
    expect(call('FORDELNING', -1, [[1, 0]])).toEqual([[-1, 0]]);
  });

  const strange = 'Argumentet belopp: värdet är av en typ som inte kan läsas. Skriv ett tal.';
  const notRectangle = 'Argumentet belopp: området är tomt eller inte rektangulärt. Markera ett cellområde.';
  test.each([
    ['NaN', Number.NaN, strange],
    ['infinity', Number.POSITIVE_INFINITY, strange],
    ['an object', {}, strange],
    ['a function', () => 1, strange],
    ['a symbol', Symbol('x'), strange],
    ['a bigint', 1n, strange],
    ['a range without rows', [], notRectangle],
    ['a range without columns', [[]], notRectangle],
    ['a ragged range', [[1, 2], [3]], notRectangle],
    ['a list', [1, 2], notRectangle],
  ])('%s is refused in words', (_, belopp, message) => {
    expect(refusal('INDEX_UPPRAKNING', belopp, 0.05)).toBe(message);
  });

  test('a number in a message is written so that it can be read', () => {
    expect(refusal('FORDELNING', 7, [[1], [-1234567.5]])).toContain('-1 234 567,5 är negativt');
    expect(refusal('FORDELNING', 7, [[1], [-1.5e300]])).toContain('-1,5e+300 är negativt');
    expect(refusal('FORDELNING', 7, [[1], [-1e-12]])).toContain('-1e-12 är negativt');
    expect(refusal('FORDELNING', 7, [[1], [2]], null, 1e308)).toContain('1,79769313486232e+308, mer än');
  });
});

describe('the language of messages', () => {
  const setOffice = (displayLanguage: unknown) =>
    Object.assign(globalThis, { Office: { context: { displayLanguage } } });
  afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

  test.each([
    ['sv-SE', 'sv'],
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['fi-FI', 'sv'],
    ['eng', 'sv'],
    [undefined, 'sv'],
  ])('Excel in %s gets %s', (language, expected) => {
    setOffice(language);
    expect(displayLanguage()).toBe(expected);
  });

  test('is Swedish where there is no Office, or one that is not ready', () => {
    expect(displayLanguage()).toBe('sv');
    Object.assign(globalThis, { Office: {} });
    expect(displayLanguage()).toBe('sv');
  });

  test('is asked for at each message', async () => {
    const { refusal } = await loadFunctions();
    setOffice('en-US');
    expect(
      refusal(
        'INDEX_UPPRAKNING',
        [
          [1, 2],
          [3, '23 588 tkr'],
        ],
        0.033,
      ),
    ).toBe("Argument belopp. Row 2, column 2: '23 588 tkr' is text. Use ARLIG.TKR.");
    expect(refusal('INDEX_UPPRAKNING', 904, 3.3)).toBe(
      'Argument index: 3.3 is read as 330%. Write 3.3% or 0.033.',
    );
    setOffice('sv-SE');
    expect(refusal('INDEX_UPPRAKNING', 904, 3.3)).toMatch(/^Argumentet index/);
  });
});
