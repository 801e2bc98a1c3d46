import fc from 'fast-check';
import { findAmounts } from '../../src/money/find-amounts';

/** "3500" for an amount without a year, "500 (2024)" for one that the text dates. */
const reading = (text: string): readonly string[] =>
  findAmounts(text).map(({ value, year }) =>
    year === null ? value.toFixed() : `${value.toFixed()} (${year})`,
  );

describe('findAmounts', () => {
  test.each([
    ['2024- 2026 3 500 tkr (varav 500 tkr 2024)', ['3500', '500 (2024)']],
    ['2024-2026 4 600 tkr (varav 2 600 tkr 2024)', ['4600', '2600 (2024)']],
    ['1 300 tkr 2024', ['1300 (2024)']],
    ['3000 tkr Utvecklingen av befintlig funktionalitet', ['3000']],
    ['Uppskattas till ca 300 tkr Ingen påverkan på förvaltningskostnaden.', ['300']],
    ['100 tkr för införandet Kostnaden för bastjänsten kommer troligen att påverkas', ['100']],
    ['12 000 tkr (år 2024) varav 6 600 tkr nedan*', ['12000 (2024)', '6600']],
    ['60 miljoner kronor', ['60000']],
    ['0 tkr', ['0']],
  ])('reads %j as the city’s workbooks write it', (text, expected) => {
    expect(reading(text)).toEqual(expected);
  });

  test.each([
    ['8 000 tkr varav 2 000 tkr 2024 (Påverkan förvaltningskostnad 2025: 500 tkr)', ['8000', '2000 (2024)']],
    ['2 000 tkr varav 1 000 tkr 2024 (Påverkan förvaltningskostnad:2024: 200 tkr', ['2000', '1000 (2024)']],
    ['2024: 500 tkr (förvaltningskostnad 2024: 90 tkr), 2025: 700 tkr', ['500 (2024)', '700 (2025)']],
    ['450 tkr Tjänsten ger ökade förvaltningskostnader, beräknade till 150 tkr per år', ['450']],
    ['540 tkr. Förvaltningskostnaderna påverkas med 30 tkr 2024 och framåt.', ['540']],
    ['Påverkan på förvaltning 2024: 200 tkr. Projektbudget: 2 000 tkr 2024', ['2000 (2024)']],
    ['Ingen påverkan på förvaltningskostnaden. 300 tkr', ['300']],
    ['Driftskostnad 100 tkr', []],
  ])('leaves the cost of running out of %j', (text, expected) => {
    expect(reading(text)).toEqual(expected);
  });

  test.each([
    ['2024: 5 000 tkr', ['5000 (2024)']],
    ['500 tkr 2024, 700 tkr 2025', ['500 (2024)', '700 (2025)']],
    ['500 tkr år 2024 och 700 tkr under 2025', ['500 (2024)', '700 (2025)']],
    ['2024 500 tkr 2025 700 tkr', ['500 (2024)', '700 (2025)']],
    ['2024: 500 tkr\n2025: ca 700 tkr', ['500 (2024)', '700 (2025)']],
    ['500 tkr 2025: 700 tkr', ['500', '700 (2025)']],
    ['2024 -500 tkr', ['500 (2024)']],
    ['2,5 Mkr (2024)', ['2500 (2024)']],
    // Several years, or one and more, date no amount.
    ['540 tkr 2024 och framåt', ['540']],
    ['500 tkr för 2024 och 2025', ['500']],
    ['2024/25: 500 tkr', ['500']],
    ['2024-06-30: 500 tkr', ['500']],
    ['150 tkr/år 2024–2026', ['150']],
    // A year that dates something else.
    ['500 tkr enligt tjänsteplan 2023', ['500']],
    ['Beslutat 2023. Uppskattas till 500 tkr', ['500']],
  ])('dates the amounts of %j', (text, expected) => {
    expect(reading(text)).toEqual(expected);
  });

  test.each([
    ['tkr 500', ['500']],
    ['SEK 500 000', ['500']],
    ['5 000:-', ['5']],
    // Millions without kronor, where nothing counted follows.
    ['2 miljoner under 2024', ['2000 (2024)']],
    ['2 miljoner för 2024 och 1 miljon för 2025', ['2000 (2024)', '1000 (2025)']],
    ['ca 2 miljoner per år', ['2000']],
    ['1,5 miljoner varav hälften 2024', ['1500']],
    ['2 milj till licenser och 1 milj till konsulter', ['2000', '1000']],
    ['1,2 milj 2024', ['1200 (2024)']],
    ['2 miljoner investeringsmedel', ['2000']],
    ['500 tusen totalt', ['500']],
    ['En miljon kronor', ['1000']],
    ['Fem hundra tusen kronor', ['500']],
    ['hundra tusen kr', ['100']],
    ['tvåhundra tkr', ['200']],
    ['500.000 kr', ['500']],
    ['1,250 kr', ['1.25']],
    ['två miljoner per år', ['2000']],
    ['en halv miljon 2024', ['500 (2024)']],
    // Nothing is an amount too.
    ['0', ['0']],
    ['0,0', ['0']],
    ['0 (2024)', ['0 (2024)']],
    ['0 kr', ['0']],
    ['0:-', ['0']],
    ['noll kronor', ['0']],
    ['Kostnadsneutral (0 tkr)', ['0']],
    ['-500 tkr', ['-500']],
    ['Besparing −500 tkr', ['-500']],
    ['2000 tkr', ['2000']],
    ['1 000\n500 tkr', ['1000', '500']],
    // Without a unit, where an amount is due.
    ['3500', ['3500']],
    ['2000', ['2000']],
    ['3 500 (varav 500 2024)', ['3500', '500 (2024)']],
    ['2024: 500, 2025: 50', ['500 (2024)', '50 (2025)']],
    ['ca 3 500 för införande', ['3500']],
    // The bound that bears the unit.
    ['300-500 tkr', ['500']],
    ['2–3 mnkr', ['3000']],
    // An estimate in spite of all.
    ['Budget saknas i nuläget, uppskattas till 500 tkr', ['500']],
  ])('reads %j', (text, expected) => {
    expect(reading(text)).toEqual(expected);
  });

  test.each([
    ['300-500 tkr', [true]],
    ['mellan 3 och 4 mkr', [true]],
    ['300 till 500 tkr 2024', [true]],
    ['2024-2026 500 tkr', [false]],
    ['300 tkr 2024 och 500 tkr 2025', [false, false]],
    ['2024 -500 tkr', [false]],
  ])('knows the bounds of ranges in %j', (text, expected) => {
    expect(findAmounts(text).map(({ isBound }) => isBound)).toEqual(expected);
  });

  test.each([
    '',
    'ej klart',
    'Finns inte i nuläget',
    'Finns inte i nuläget, budget för PL finns avsatt motsvarande 2 000 tkr enligt tjänsteplan',
    'Finns inte, kan inte uppskattas. För förstudien är 2 000 tkr avsatta.',
    'Etapp 2 i GT2, beslut 2024-06-30',
    'Se bilaga 300',
    'Projektkod: 12345',
    '2024: 2 konsulter',
    '1) Utredning 2) Införande',
    '15% av totalkostnad',
    '5 miljoner användare',
    'Når 5 miljoner användare',
    '2 miljoner transaktioner per år',
    '2 miljoner nya besök 2024',
    'Avser 2024',
    'En miljon göteborgare',
    'en kronofogde',
    '0 konsulter',
    'Etapp 0',
    '500 kr/timme',
    // Not to be read in one way only.
    '134,800 tkr',
    '8 00 tkr',
    '12 34 tkr',
  ])('finds none in %j', (text) => {
    expect(reading(text)).toEqual([]);
  });

  test('reads every amount that a plan by year states, whatever stands between', () => {
    const plan = fc.array(fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 0, max: 999 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(plan, fc.constantFrom('; ', ', ', ' ', '\n', ' och '), (years, separator) => {
        const expected = years.map(([year, amount]) => `${amount} (${year})`);
        expect(reading(years.map(([year, amount]) => `${year}: ${amount} tkr`).join(separator))).toEqual(
          expected,
        );
      }),
    );
  });

  test('answers any text, however long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => Array.isArray(findAmounts(text))),
    );
    for (const piece of ['1 ', '2024-', '500 tkr ', '(förvaltningskostnad ', '1,', '- ', '20 ']) {
      expect(findAmounts(piece.repeat(32_767 / piece.length)).length).toBeLessThan(32_767);
    }
  });
});
