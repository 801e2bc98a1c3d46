import { readCustomerShares } from '../../src/portfolio/customer-shares';

describe('readCustomerShares', () => {
  const read = (text: string) =>
    readCustomerShares(text).map(({ kind, count, percent }) => [kind, count, percent]);

  it.each([
    [
      'Bolag 32 st ger 91% Nämnder 25 st ger 100%',
      [
        ['bolag', 32, 91],
        ['namnder', 25, 100],
      ],
    ],
    ['Förvaltningar: 100 procent Bolag: 16 bolag (46 procent)', [['bolag', 16, 46]]],
    ['Bolag: 11st (31 procent) Ej inräknade i totalt (Förbund/stiftelser: 1st)', [['bolag', 11, 31]]],
    ['10 av 35 bolag (28,6 %)', [['bolag', 10, 28.6]]],
    [
      '46 procent (16 bolag), 100 procent (25 nämnder)',
      [
        ['bolag', 16, 46],
        ['namnder', 25, 100],
      ],
    ],
    [
      '16 bolag, dvs. 46 %; 25 nämnder vilket ger 100 %',
      [
        ['bolag', 16, 46],
        ['namnder', 25, 100],
      ],
    ],
    ['32 st (91%)', [['kunder', 32, 91]]],
    ['Styrelser 7 st = 20 %', [['bolag', 7, 20]]],
    ['Ökning med 1,4 % sedan 2023: 91 %', []],
    ['Bolag 10 28 %', []],
    ['100 procent', []],
    ['', []],
    ['12 förvaltningar (50 %)', [['forvaltningar', 12, 50]]],
  ])('reads "%s"', (text, shares) => {
    expect(read(text)).toEqual(shares);
  });

  it.each([
    ['7 av 10 bolag (70 %)', 10],
    ['7 av de 10 bolag (70 %)', 10],
    ['Av de 12 bolag som har egna datorer använder 9 bolag (75 %) tjänsten', 12],
    ['9 bolag (75 %) av de 12 som har datorer', 12],
    ['Vi har 35 bolag. 9 bolag (75 %)', null],
    ['En del av 35 bolag. Hit hör 9 bolag (26 %)', null],
    ['9 bolag (75 %), 20 % av kostnaden', null],
  ])('reads of how many in "%s"', (text, base) => {
    expect(readCustomerShares(text).map((share) => share.base)).toEqual([base]);
  });
});
