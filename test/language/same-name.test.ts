import { createNameIndex, formsOfName, mayNameTheSame, nameTheSame } from '../../src/language/same-name';

describe('mayNameTheSame', () => {
  it.each([
    ['Priviligierad behörighet (PAM access)', 'Priviligierad behörighet'],
    ['Lansera Interna digitala navet', 'Interna digitala navet'],
    ['Utveckla operativt inköp', 'Utveckla operativt inköp (Tjänsteplan 2023–2025)'],
    ['Ny politisk ärendehantering inklusive Styrande dokument', 'Införa stöd för politisk ärendehantering'],
    [
      'Utveckling av ny tjänst Stöd vid upphandling, leverantörs och avtalshantering',
      'Stöd vid upphandling, leverantörs och avtalshantering (ULA)',
    ],
    ['Mediabank', 'Mediabanken'],
    ['Ny telefonilösning', 'Ny och utökad telefoni'],
    ['Byte av telefonväxel', 'Ny växel'],
    ['Privilegierad åtkomst', 'Priviligierad behörighet'],
    ['Chromebok', 'Staden publik enhet Chromebook'],
    ['Ny digital tjänst', 'ny digital tjänst.'],
  ])('%j may be %j', (one, other) => {
    expect([mayNameTheSame(one, other), mayNameTheSame(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['Skapa ljudbibliotek', 'Upphandla ny mediabank'],
    ['Upphandla ljudbibliotek', 'Upphandla ny mediabank'],
    ['Förstudie IT-stöd för bemanning', 'Förstudie IT-stöd för rekrytering och rehabilitering'],
    ['Ny e-tjänst för bygglov', 'Ny e-tjänst för parkering'],
    ['Digital signering', 'Digital post'],
    ['Byta växel', 'Ny digital tjänst'],
  ])('%j is not %j', (one, other) => {
    expect([mayNameTheSame(one, other), mayNameTheSame(other, one)]).toEqual([false, false]);
  });
});

const areSame = (one: string, other: string): boolean => nameTheSame(formsOfName(one), formsOfName(other));

describe('nameTheSame', () => {
  it.each([
    ['Göteborgs Stads kontaktcenter.', 'Kontaktcenter'],
    ['Extern service och kommunikation (goteborg.se)', 'Extern service och kommunikation'],
    ['Ledning i samverkan (LIS)', 'LIS'],
    ['E-tjänstplattform', 'E-tjänsteplattform'],
    ['Stöd i ekonomiprocesserna', 'Stöd i ekonomiprocesser'],
    ['Telefonitjänsten', 'Telefoni'],
    ['Office365', 'Office 365'],
    ['Stöd vid inköp/beställning', 'Stöd vid inköp och beställning'],
    ['Demokratis- tärkande metoder', 'Demokratistärkande metoder'],
  ])('is true of %j and %j', (one, other) => {
    expect(areSame(one, other)).toBe(true);
    expect(areSame(other, one)).toBe(true);
  });

  it.each([
    ['Applikationsplattform', 'Webbapplikationsplattform'],
    ['Kommunikation', 'Extern service och kommunikation'],
    ['Stöd i arbetet med rekrytering', 'Stöd i arbetet med rehabilitering'],
    ['Ledning och styrning', 'Ledning i samverkan'],
    ['', 'Kontaktcenter'],
    ['Plattform 2024', 'Plattform 2025'],
    ['Ärende 100001', 'Ärende 100002'],
    ['(se nedan)', '(se ovan)'],
  ])('is false of %j and %j', (one, other) => {
    expect(areSame(one, other)).toBe(false);
    expect(areSame(other, one)).toBe(false);
  });
});

describe('createNameIndex', () => {
  const find = createNameIndex([
    ['Kontaktcenter', 1],
    ['Öppna data', 2],
    ['Göteborgs Stads kontaktcentret', 3],
    ['Kontaktcenter och öppna data', 4],
    ['Kontaktcenter', 5],
    ['Lokalt Nät - LAN', 6],
    ['Digitalisering - pott', 7],
  ]);

  it('finds what is filed under the name in any form, and under names that hold it among others', () => {
    expect(find('kontaktcenter')).toEqual({ same: [1, 5, 3], among: true });
    expect(find('Öppna data')).toEqual({ same: [2], among: true });
    expect(find('Telefoni')).toEqual({ same: [], among: false });
    expect(find('LAN').same).toEqual([6]);
    expect(find('Lokala nät').same).toEqual([6]);
    expect(find('Pott').same).toEqual([]);
    expect(find('')).toEqual({ same: [], among: false });
  });
});
