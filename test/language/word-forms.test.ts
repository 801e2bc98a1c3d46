import { areOneWord, isMisspelt, sharedLetters, startAlike } from '../../src/language/word-forms';

describe('sharedLetters', () => {
  it.each([
    ['domino', 'domino', 6],
    ['process', 'processerna', 7],
    ['fakturahantering', 'leverantörsfakturahantering', 16],
    ['fakturahantering', 'leverantörsfakturahandtering', 15],
    ['fakturahantering', 'leverantörsfakturahanteringen', 16],
    ['lokalt', 'lokala', 5],
    ['telefoni', 'telfoni', 6],
    ['lis', 'lista', 0],
    ['lönebildning', 'löneadministration', 0],
    ['databashotell', 'webbhotell', 0],
    ['kring', 'signering', 0],
  ])('counts the letters that %s and %s share', (one, other, letters) => {
    expect(sharedLetters(one, other)).toBe(letters);
    expect(sharedLetters(other, one)).toBe(letters);
  });
});

describe('startAlike', () => {
  it.each([
    ['mediabank', 'mediabanken', true],
    ['telefoni', 'telefonilösning', true],
    ['privilegierad', 'priviligierad', true],
    ['säkerhet', 'osäkerhet', false],
    ['växel', 'telefonväxel', false],
    ['nät', 'nätet', false],
  ])('of %s and %s is %s', (one, other, expected) => {
    expect([startAlike(one, other), startAlike(other, one)]).toEqual([expected, expected]);
  });
});

describe('areOneWord', () => {
  it.each([
    ['tjänst', 'tjänsten', true],
    ['privilegierad', 'priviligierad', true],
    ['tjänstplattform', 'tjänsteplattform', true],
    ['hotell', 'hotellplattform', false],
    ['osäker', 'säker', false],
    ['nät', 'nät', true],
    ['lis', 'las', false],
    ['fas2024', 'fas2025', false],
  ])('of %s and %s is %s', (one, other, expected) => {
    expect([areOneWord(one, other), areOneWord(other, one)]).toEqual([expected, expected]);
  });
});

test('a misspelt word has one letter wrong, missing or too many, but neither the first nor a digit', () => {
  const misspelt = ['telefnoi', 'telfoni', 'tellefoni', 'telefani', 'elefoni', 'telefoni'];
  expect(misspelt.filter((word) => isMisspelt(word, 'telefoni'))).toEqual([
    'telfoni',
    'tellefoni',
    'telefani',
    'telefoni',
  ]);
  expect(isMisspelt('office365', 'office366')).toBe(false);
});
