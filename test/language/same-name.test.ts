import { mayNameTheSame } from '../../src/language/same-name';

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
