import fc from 'fast-check';
import { findImpossibleDates } from '../../src/language/impossible-dates';

const found = (text: string): readonly string[] => findImpossibleDates(text).map((date) => date.text);

describe('findImpossibleDates', () => {
  it.each([
    ['2023-01-01 - 2023-12-32', '2023-12-32'],
    ['2023-02-30', '2023-02-30'],
    ['2023–02–30', '2023–02–30'],
    ['2024-13-01 - 2025-06-30', '2024-13-01'],
    ['2023-00-10', '2023-00-10'],
    ['Klart 31/11 2024', '31/11 2024'],
    ['31.11.2024', '31.11.2024'],
    ['31/11-2024', '31/11-2024'],
    ['Lansering 31 november 2024', '31 november 2024'],
    ['Lansering 30\u00A0februari', '30 februari'],
    ['29 feb 2023', '29 feb 2023'],
    ['Den 31:a april 2023', '31:a april 2023'],
    ['Q5 2024', 'Q5 2024'],
    ['kvartal 0 2024', 'kvartal 0 2024'],
    ['240631', '240631'],
    ['240101–241131', '241131'],
    ['20240631', '20240631'],
    ['Klart 24-06-31', '24-06-31'],
    ['v. 54 2024', 'v. 54 2024'],
    ['vecka 53 2024', 'vecka 53 2024'],
    ['2024-13', '2024-13'],
    ['2024-13 - 2025-02', '2024-13'],
    ['Start 2024-01, klart 2024-15', '2024-15'],
    ['2024-00', '2024-00'],
  ])('finds the one in "%s"', (text, date) => {
    expect(found(text)).toEqual([date]);
  });

  it('says why', () => {
    expect(findImpossibleDates('2023-12-32 2023-13-01 Q5 2024').map(({ why }) => why)).toEqual([
      { kind: 'day', year: 2023, month: 12, days: 31 },
      { kind: 'month', month: 13 },
      { kind: 'quarter', quarter: 5 },
    ]);
  });

  it.each([
    '2024-25',
    '2012-13',
    '2024-12',
    'Enligt TU 2024-13 ska arbetet starta',
    '2023-10-01-2024-06-30',
    '29 februari 2024',
    '29 februari',
    '12/31 2024',
    'Q4 2022 – Q2 2024',
    '2022-2023-2024',
    'v. 45 november',
    '240630',
    '240101-241231',
    '202406',
    'Dnr 240631',
    'Ärende 0123/20240631',
    '31-12-24',
    'vecka 53 2026',
    'v. 12-20',
    'vecka 44-46 november 2023',
    'Version 1.0 den 28 mars 2023, kl. 10.30',
    'Dnr 0123/23, 31 december 2023',
    '2023-2025',
    '',
  ])('finds none in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('knows every day of the calendar', () => {
    const year = fc.integer({ min: 1990, max: 2099 });
    const part = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(year, part, part, (y, m, d) => {
        const written = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        const exists = new Date(`${written}T00:00:00Z`).toJSON()?.startsWith(written) ?? false;
        expect(found(written)).toEqual(exists ? [] : [written]);
      }),
    );
  });
});
