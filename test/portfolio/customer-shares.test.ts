import { readCustomerShares } from '../../src/portfolio/customer-shares';

describe('readCustomerShares', () => {
  const read = (text: string) =>
    readCustomerShares(text).map(({ kind, count, percent }) => [kind, count, percent]);

  it.each([
    [
      'Bolag 32 st ger 91% Nämnder 25 st ger 100%',
      [
        ['bolag', 32, 91],
        ['forvaltningar', 25, 100],
      ],
    ],
    ['Förvaltningar: 100 procent Bolag: 16 bolag (46 procent)', [['bolag', 16, 46]]],
    ['Bolag: 11st (31 procent) Ej inräknade i totalt (Förbund/stiftelser: 1st)', [['bolag', 11, 31]]],
    ['10 av 35 bolag (28,6 %)', [['bolag', 10, 28.6]]],
    [
      '46 procent (16 bolag), 100 procent (25 nämnder)',
      [
        ['bolag', 16, 46],
        ['forvaltningar', 25, 100],
      ],
    ],
    [
      '16 bolag, dvs. 46 %; 25 nämnder vilket ger 100 %',
      [
        ['bolag', 16, 46],
        ['forvaltningar', 25, 100],
      ],
    ],
    ['32 st (91%)', [['kunder', 32, 91]]],
    ['Styrelser 7 st = 20 %', [['bolag', 7, 20]]],
    ['Ökning med 1,4 % sedan 2023: 91 %', []],
    ['Bolag 10 28 %', []],
    ['100 procent', []],
    ['', []],
  ])('reads "%s"', (text, shares) => {
    expect(read(text)).toEqual(shares);
  });
});
