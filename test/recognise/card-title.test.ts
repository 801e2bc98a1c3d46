import { splitCode } from '../../src/recognise/card-title';

test.each([
  ['GT5 Skapa ljudbibliotek', 'GT5', 'Skapa ljudbibliotek'],
  ['12. Byta växel', '12', 'Byta växel'],
  ['B: Byta växel', 'B', 'Byta växel'],
  ['C – Byta växel', 'C', 'Byta växel'],
  ['D) Byta växel', 'D', 'Byta växel'],
  ['A', 'A', ''],
  ['E-arkiv för alla', '', 'E-arkiv för alla'],
  ['G.H. Malms arkiv', '', 'G.H. Malms arkiv'],
  ['Ärendehantering', '', 'Ärendehantering'],
])('%s is taken apart as code and name', (title, code, name) => {
  expect(splitCode(title)).toEqual({ code, name });
});
