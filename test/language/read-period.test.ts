import fc from 'fast-check';
import { findReversedPeriod, readPeriod } from '../../src/language/read-period';

const TODAY = { from: '2024-02-29', to: '2024-02-29' };

describe('readPeriod', () => {
  it.each([
    ['2023-01-01 - 2024-12-31', '2023-01-01', '2024-12-31'],
    ['2023-10-01-2024-06-30', '2023-10-01', '2024-06-30'],
    ['2023-01-01 – 2023-12-31.', '2023-01-01', '2023-12-31'],
    ['2023/01/01 till och med 2023/12/31', '2023-01-01', '2023-12-31'],
    ['20230101-20231231', '2023-01-01', '2023-12-31'],
    ['1/3 - 30/6 2024', '2024-03-01', '2024-06-30'],
    ['1.3.2024 - 30.6.2024', '2024-03-01', '2024-06-30'],
    ['1 mars - 30 april 2024', '2024-03-01', '2024-04-30'],
    ['2023-01 - 2023-06', '2023-01-01', '2023-06-30'],
    ['jan–mars 2024', '2024-01-01', '2024-03-31'],
    ['december 2023 – februari 2024', '2023-12-01', '2024-02-29'],
    ['2022 - 2025', '2022-01-01', '2025-12-31'],
    ['2023–2026', '2023-01-01', '2026-12-31'],
    ['2023-24', '2023-01-01', '2024-12-31'],
    ['2023/2024', '2023-01-01', '2024-12-31'],
    ['Q4 2022 – Q2 2024', '2022-10-01', '2024-06-30'],
    ['Q1-Q3 2024', '2024-01-01', '2024-09-30'],
    ['2024 Q3', '2024-07-01', '2024-09-30'],
    ['Första kvartalet 2024', '2024-01-01', '2024-03-31'],
    ['T2 2024', '2024-05-01', '2024-08-31'],
    ['andra halvåret 2024', '2024-07-01', '2024-12-31'],
    ['Våren 2023', '2023-01-01', '2023-06-30'],
    ['Under hösten 2023', '2023-07-01', '2023-12-31'],
    ['Slutet av 2023', '2023-01-01', '2023-12-31'],
    ['28 mars 2023', '2023-03-28', '2023-03-28'],
    ['2023-03-28 00:00', '2023-03-28', '2023-03-28'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['Tidplan: 2023', '2023-01-01', '2023-12-31'],
    ['Projektet pågår 2022-2023', '2022-01-01', '2023-12-31'],
    ['mellan 2022 och 2024', '2022-01-01', '2024-12-31'],
    ['Start: 2024-01-01 Slut: 2024-05-31', '2024-01-01', '2024-05-31'],
    ['2022 - 2023 (preliminärt)', '2022-01-01', '2023-12-31'],
    ['45291', '2023-12-31', '2023-12-31'],
    ['44927 - 45291', '2023-01-01', '2023-12-31'],
    ['Avslut under 2023', null, '2023-12-31'],
    ['Klart Q2 2024', null, '2024-06-30'],
    ['Till och med 2023-06-30', null, '2023-06-30'],
    ['Från 2023', '2023-01-01', null],
    ['Påbörjas hösten 2023', '2023-07-01', null],
    ['2023 och framåt', '2023-01-01', null],
    ['2023-', '2023-01-01', null],
    ['HT22 – VT23', '2022-07-01', '2023-06-30'],
    ['hösten -24', '2024-07-01', '2024-12-31'],
    ['Start Q4 23, klart Q2 24', '2023-10-01', '2024-06-30'],
    ['Start: 2024-01-01 Klart: 2024-12-31', '2024-01-01', '2024-12-31'],
    ['Startår 2024. Slutår 2025', '2024-01-01', '2025-12-31'],
    ['Projektstart: 2024-05-01\nProjektslut: 2024-12-31', '2024-05-01', '2024-12-31'],
    ['Projektstart 2024, driftsättning 2025', '2024-01-01', '2025-12-31'],
    ['Planerad start hösten 2024, planerat slut vår 2025', '2024-07-01', '2025-06-30'],
    ['Beräknat slut juni 2025', null, '2025-06-30'],
    ['220101-231231', '2022-01-01', '2023-12-31'],
    ['202401 - 202406', '2024-01-01', '2024-06-30'],
    ['2023-10-01 – 24-06-30', '2023-10-01', '2024-06-30'],
    ['mars -24 - juni -24', '2024-03-01', '2024-06-30'],
    ['jan-15 mars 2024', '2024-01-01', '2024-03-15'],
    ['15 jan - 15 dec 2024', '2024-01-15', '2024-12-15'],
    ['v. 12 2024', '2024-03-18', '2024-03-24'],
    ['v. 3-2024', '2024-01-15', '2024-01-21'],
    ['v. 12-20 2024', '2024-03-18', '2024-05-19'],
    ['2024-W12', '2024-03-18', '2024-03-24'],
    ['v. 45 2023 – v. 10 2024', '2023-11-06', '2024-03-10'],
    ['vecka 1 2025', '2024-12-30', '2025-01-05'],
    ['vecka 53 2026', '2026-12-28', '2027-01-03'],
  ])('reads "%s"', (text, from, to) => {
    expect(readPeriod(text)).toEqual({ from, to });
  });

  it.each([
    'Påbörjas under 2023, ser fortsatta behov av utveckling under 2024.',
    'Lansering version 1.0 sker 28 mars 2023, därefter fortsätter projektet med ytterligare utveckling.',
    'Projektet startade Q4 2022 och planeras pågå till Q2 2024, en risk är att upphandlingen överprövas.',
    'Upphandling pågår och det tekniska införandet planeras ske under hösten 2023.',
    '2023-01-01 - 2023-12-32',
    '2025–2023',
    'Q4 – Q2 2024',
    'december 2023 – januari',
    'hösten',
    'v. 12-20',
    'v. 53 2024',
    'mars 24-28',
    '23/24-24/25',
    '241301',
    `2023${' '.repeat(400)}till vidare`,
    '12345',
    'Tas fram i förstudien',
    'tills vidare',
    '',
  ])('does not read "%s"', (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  it('reads a leap day, in a leap year only', () => {
    expect(readPeriod('2024-02-29')).toEqual(TODAY);
    expect(readPeriod('29 februari 2024')).toEqual(TODAY);
    expect(readPeriod('2023-02-29')).toBeNull();
  });
});

describe('findReversedPeriod', () => {
  it.each([
    ['2025-01-01 - 2024-12-31', '2025-01-01', '2024-12-31'],
    ['2026-01-01 – 2025-06-30', '2026-01-01', '2025-06-30'],
    ['2025–2023', '2025-01-01', '2023-12-31'],
    ['Q4 2024 – Q2 2024', '2024-10-01', '2024-06-30'],
    ['hösten 2024 - våren 2024', '2024-07-01', '2024-06-30'],
    ['Juni 2023 – maj 2023', '2023-06-01', '2023-05-31'],
    ['mellan 2024 och 2023', '2024-01-01', '2023-12-31'],
    ['Start: 2024-05-01 Slut: 2024-02-01', '2024-05-01', '2024-02-01'],
    [
      'Projektet startade Q4 2024 och planeras pågå till Q2 2024, en risk är överprövning',
      '2024-10-01',
      '2024-06-30',
    ],
    ['Förstudie: 2023. Införande (2025-01-01 till 2024-12-31) enligt plan', '2025-01-01', '2024-12-31'],
    ['45291 - 44927', '2023-12-31', '2023-01-01'],
    ['HT24-VT24', '2024-07-01', '2024-06-30'],
    ['241231-240101', '2024-12-31', '2024-01-01'],
    ['v. 40 2024 – v. 10 2024', '2024-09-30', '2024-03-10'],
    ['Start: 2024-10-01 Klart: 2023-12-31', '2024-10-01', '2023-12-31'],
    ['Start: 2024-10-01\nSlut: 2023-12-31', '2024-10-01', '2023-12-31'],
    ['Projektstart: 2024-05-01\nProjektslut: 2023-12-31', '2024-05-01', '2023-12-31'],
    ['Planerad start höst 2024, beräknat slut vår 2023', '2024-07-01', '2023-06-30'],
    ['Q4 24 – Q2 24', '2024-10-01', '2024-06-30'],
    ['24-12-01 – 24-06-30', '2024-12-01', '2024-06-30'],
  ])('finds that "%s" ends before it begins', (text, from, to) => {
    expect(findReversedPeriod(text)).toEqual({ from, to });
  });

  it.each([
    '2023-01-01 - 2024-12-31',
    '2024-06 - 2024',
    '2024 - 2024-03',
    'Q4 – Q2 2024',
    'november - februari 2024',
    '2025-23',
    'Tidigarelagd från Q4 2024 till Q2 2024.',
    'Framflyttat från 2024-06-30 till 2024-03-31',
    'Budget 2024 - 2023 års medel används först',
    '23/24-24/25',
    'v. 12-20',
    '2023-10-01 – 24-06-30',
    'kvartal 4 till kvartal 2',
    'Etapp 2 2025, etapp 1 2024',
    '1/3-30/6 2024',
    'Avslut 2024 (start 2022)',
    'VT24-HT24',
    'nov 2023 – feb',
    'Upphandling 2025, förstudie klar 2024',
    `2025 - ${' '.repeat(10)}${'2024 '.repeat(200)}`,
    '',
  ])('finds nothing in "%s"', (text) => {
    expect(findReversedPeriod(text)).toBeNull();
  });

  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('agrees with readPeriod on any two dates', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        const text = `${from} - ${to}`;
        expect(readPeriod(text)).toEqual(from <= to ? { from, to } : null);
        expect(findReversedPeriod(text)).toEqual(from <= to ? null : { from, to });
      }),
    );
  });
});
