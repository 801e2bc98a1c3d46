import { createNameIndex } from '../../src/language/name-index';
import { formsOfName, nameTheSame } from '../../src/language/same-name';

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
  ]);

  it('finds what is filed under the name in any form, and under names that hold it among others', () => {
    expect(find('kontaktcenter')).toEqual({ same: [1, 5, 3], among: true });
    expect(find('Öppna data')).toEqual({ same: [2], among: true });
    expect(find('Telefoni')).toEqual({ same: [], among: false });
    expect(find('')).toEqual({ same: [], among: false });
  });
});
