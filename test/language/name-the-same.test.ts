import { createNameIndex } from '../../src/language/name-index';
import { nameTheSame } from '../../src/language/same-name';

describe('nameTheSame', () => {
  it.each([
    ['Göteborgs Stads kontaktcenter.', 'Kontaktcenter'],
    ['Extern service och kommunikation (goteborg.se)', 'Extern service och kommunikation'],
    ['Ledning i samverkan (LIS)', 'LIS'],
    ['E-tjänstplattform', 'E-tjänsteplattform'],
    ['Stöd i ekonomiprocesserna', 'Stöd i ekonomiprocesser'],
    ['Stöd vid inköp/beställning', 'Stöd vid inköp och beställning'],
    ['Demokratis- tärkande metoder', 'Demokratistärkande metoder'],
  ])('is true of %j and %j', (one, other) => {
    expect(nameTheSame(one, other)).toBe(true);
    expect(nameTheSame(other, one)).toBe(true);
  });

  it.each([
    ['Applikationsplattform', 'Webbapplikationsplattform'],
    ['Kommunikation', 'Extern service och kommunikation'],
    ['Stöd i arbetet med rekrytering', 'Stöd i arbetet med rehabilitering'],
    ['Ledning och styrning', 'Ledning i samverkan'],
    ['', 'Kontaktcenter'],
    ['(se nedan)', '(se ovan)'],
  ])('is false of %j and %j', (one, other) => {
    expect(nameTheSame(one, other)).toBe(false);
    expect(nameTheSame(other, one)).toBe(false);
  });
});

describe('createNameIndex', () => {
  const find = createNameIndex([
    ['Kontaktcenter', 1],
    ['Öppna data', 2],
    ['Göteborgs Stads kontaktcentret', 3],
    ['Kontaktcenter och öppna data', 4],
    ['Kontaktcenter', 5],
  ]);

  it('finds what is filed under the name in any form, and under names that hold it among others', () => {
    expect(find('kontaktcenter')).toEqual({ same: [1, 5, 3], among: [4] });
    expect(find('Öppna data')).toEqual({ same: [2], among: [4] });
    expect(find('Telefoni')).toEqual({ same: [], among: [] });
    expect(find('')).toEqual({ same: [], among: [] });
  });
});
