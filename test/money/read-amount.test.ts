import fc from 'fast-check';
import { Decimal } from '../../src/money/decimal';
import { formatAmount } from '../../src/money/amount';
import { amountFromNumber, readAmountText } from '../../src/money/read-amount';

/** What a reading comes to: the amount in tkr, or why there is none. */
function reading(text: string): string {
  const amount = readAmountText(text);
  if (amount.kind === 'text') return amount.value.toFixed();
  return amount.kind === 'unreadable' ? amount.reason : amount.kind;
}

describe('readAmountText', () => {
  test.each(['', '   ', '\u00a0', '-', '–', '—', '−', ' - ', '--', '- kr', '– tkr'])(
    '%j is blank',
    (text) => {
      expect(reading(text)).toBe('blank');
    },
  );

  test.each([
    // The city's own submissions.
    ['23 588 tkr', '23588'],
    ['25\u00a0003', '25003'],
    ['1\u202f071\u202f972 tkr', '1071972'],
    ['6500 tkr', '6500'],
    ['0 tkr', '0'],
    ['3000 tkr Utvecklingen av befintlig funktionalitet kommer inte att …', '3000'],
    ['100 tkr för införandet Kostnaden för bastjänsten kommer troligen att påverkas', '100'],
    ['450 tkr Tjänst för arkivering, ökade kostnader beräknade till 150 tkr per år', '450'],
    ['Uppskattas till ca 300 tkr Ingen påverkan på förvaltningskostnaden.', '300'],
    ['Uppskattas till 540 tkr. Förvaltningskostnaderna kommer påverkas med 30 tkr', '540'],
    ['500 tkr (år 2024)', '500'],
    ['1 300 tkr 2024', '1300'],
    ['12 000 tkr (år 2024) varav 6 600 tkr nedan*', '12000'],
    ['3 000 tkr varav 1 000 tkr 2024 (Påverkan förvaltningskostnad:2024: 1 500 tkr)', '3000'],
    ['918 500 tkr* + index', '918500'],
    ['−21 200', '-21200'],
    ['7,5 mnkr', '7500'],
    ['60 miljoner kronor', '60000'],
    ['60 miljoner, fördelat på 40 mkr inom förvaltning och 20 mkr inom utveckling', '60000'],
    ['40 mkr', '40000'],
    ['500 kr', '0.5'],
    ['1 234,5', '1234.5'],
    // Thousands of kronor.
    ['300 Tkr', '300'],
    ['300TKR', '300'],
    ['300 kkr', '300'],
    ['300 t kr', '300'],
    ['300 t.kr', '300'],
    ['300 KSEK', '300'],
    ['300 tusen kronor', '300'],
    ['300 tusen', '300'],
    ['23 588 (tkr)', '23588'],
    ['tkr 300', '300'],
    // Millions and milliards.
    ['7,5 Mkr', '7500'],
    ['7.5 MSEK', '7500'],
    ['7,5 milj. kr', '7500'],
    ['7,5 milj', '7500'],
    ['7,5 miljoner', '7500'],
    ['1 miljon', '1000'],
    ['MSEK 7,5', '7500'],
    ['1,2 mdkr', '1200000'],
    ['26 miljarder kronor om året', '26000000'],
    ['1,5 mdr', '1500000'],
    // Kronor.
    ['300 000 kr', '300'],
    ['1.000.000 kr', '1000'],
    ['1,000,000 SEK', '1000'],
    ['5 000:-', '5'],
    ['5 000,-', '5'],
    ['SEK 5 000', '5'],
    ['500 (kr)', '0.5'],
    ['1 kr', '0.001'],
    ['12,50 kronor', '0.0125'],
    // Numbers without a unit.
    ['0', '0'],
    ['134800', '134800'],
    ['0,125', '0.125'],
    ['1234,500', '1234.5'],
    ['1 234,500', '1234.5'],
    ['12.5', '12.5'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['2024', '2024'],
    ['500*', '500'],
    ['500.', '500'],
    ['500 (år 2024)', '500'],
    // Signs and estimates.
    ['-21 200', '-21200'],
    ['- 21 200', '-21200'],
    ['–21 200 tkr', '-21200'],
    ['minus 300 tkr', '-300'],
    ['+300', '300'],
    ['ca 300 tkr', '300'],
    ['ca. 300 tkr', '300'],
    ['c:a 300', '300'],
    ['cirka 7,5 mnkr', '7500'],
    ['~300 tkr', '300'],
    ['Totalt: 500 tkr', '500'],
    ['150 tkr per år', '150'],
    ['150 tkr/år', '150'],
    ['500 tkr för 2024', '500'],
    ['500 tkr i år', '500'],
    ['500 tkr, oförändrat', '500'],
    ['500 tkr (tkr)', '500'],
    ['500 tkr x', '500'],
    ['500 tkr stöd', '500'],
  ])('%j is %s tkr', (text, tkr) => {
    expect(reading(text)).toBe(tkr);
  });

  test.each([
    '134,800',
    '134.800',
    '134,800 tkr',
    '7,525 mnkr',
    '300.000 kr',
    '8 00 tkr',
    '12 34',
    '1 300 2024',
    '0 500',
    '007',
    '4.2.1',
    '300-500 tkr',
    '300 – 500 tkr',
    '2-3 mnkr',
    '500 tkr - 700 tkr',
    '500 tkr eller 700 tkr',
    '500 tkr + 200 tkr',
    '1 000 tkr\n2 000 tkr',
    '1 000 tkr 2024, 500 tkr 2025',
    '25 tkr per månad',
    '500 kr/timme',
    'SEK 5 mn',
    '(300)',
    '(300 tkr)',
    '(-300)',
    '500-',
    '5000:50',
    '- 300 tkr för utredning',
    '500 tkr-',
    '500 tkr −',
    '500 tkr +/- 10 %',
    '500 kr i timmen',
    '500 kr st',
    '500 tkr x 3',
    '500 tkr × 3',
    '500 tkr i 3 år',
    '500 tkr per år i tre år',
    '500 tkr för 2024, 300 tkr för 2025',
    '300 kr tkr',
  ])('%j is ambiguous', (text) => {
    expect(reading(text)).toBe('ambiguous');
  });

  test.each([
    '=',
    '?',
    'tkr',
    '(Förändring enskilt år)',
    '*1 200 tkr (år 2024)',
    '2024-2026 3 500 tkr',
    '2024- 2026 3 500 tkr (varav 500 tkr 2024)',
    '2024: 5 000 tkr',
    '2023-12-31',
    'Finns inte i nuläget, budget finns avsatt motsvarande 2 000 tkr',
    'Ej beslutat',
    'en miljon',
    'max 500 tkr',
    '3,3 %',
    '15% av totalkostnad',
    '12 st',
    '5 miljoner användare',
    '300k',
    '7,5 M',
    '500 EUR',
    '€ 500',
    '1,07E+06',
    '#SAKNAS!',
    '±300',
  ])('%j is no amount', (text) => {
    expect(reading(text)).toBe('noAmount');
  });

  test('keeps the text as it was written', () => {
    expect(readAmountText(' 134,800 ')).toEqual({
      kind: 'unreadable',
      text: ' 134,800 ',
      reason: 'ambiguous',
    });
    expect(readAmountText('23\u00a0588 tkr')).toMatchObject({ kind: 'text', text: '23\u00a0588 tkr' });
  });

  test('reads back every amount that formatAmount writes, unless it looks like thousands', () => {
    const amounts = fc
      .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
      .map(([units, decimals]) => new Decimal(units.toString()).div(new Decimal(10).pow(decimals)))
      .filter((amount) => !/^-?[1-9]\d{0,2},\d{3}$/.test(formatAmount(amount)));
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(reading(formatAmount(amount))).toBe(amount.toFixed());
        expect(reading(`${formatAmount(amount)} tkr`)).toBe(amount.toFixed());
      }),
    );
  });

  test('answers any text, however long', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => reading(text) !== ''));
    expect(reading('1 '.repeat(16_000))).toBe('ambiguous');
    expect(reading('9'.repeat(40))).toBe('9'.repeat(40));
  });
});

describe('amountFromNumber', () => {
  test('takes the digits that Excel shows, without binary noise', () => {
    expect(amountFromNumber(123456789.012345)).toEqual({
      kind: 'number',
      value: new Decimal('123456789.012345'),
    });
    expect(amountFromNumber(0.1 + 0.2)).toEqual({ kind: 'number', value: new Decimal('0.3') });
    expect(amountFromNumber(77_587)).toEqual({ kind: 'number', value: new Decimal(77_587) });
  });

  test('knows that zero is a value', () => {
    expect(amountFromNumber(0)).toEqual({ kind: 'number', value: new Decimal(0) });
  });

  test('refuses what is no number', () => {
    expect(amountFromNumber(Number.NaN)).toEqual({ kind: 'unreadable', text: 'NaN', reason: 'noAmount' });
    expect(amountFromNumber(Number.POSITIVE_INFINITY).kind).toBe('unreadable');
  });
});
