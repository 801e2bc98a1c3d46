import { collapseSpaces, lettersOnly, shorten, wordsOnly } from '../../src/language/normalise';

/** Every character of a unit, but for halves of surrogate pairs. */
const CHARACTERS = Array.from({ length: 0x1_0000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCharCode(code));

describe('letters and words', () => {
  it('are what Unicode calls letters and numbers, whatever the character', () => {
    const isKept = (character: string): boolean =>
      /[\p{Letter}\p{Number}]/u.test(character.normalize('NFC').toLowerCase());
    expect(CHARACTERS.filter((each) => (lettersOnly(each) !== '') !== isKept(each))).toEqual([]);
    expect(CHARACTERS.filter((each) => (wordsOnly(each) !== '') !== isKept(each))).toEqual([]);
  });

  it.each([
    [
      'Är informationsklassni\u00ADng\ngenomförd?',
      'ärinformationsklassninggenomförd',
      'är informationsklassning genomförd',
    ],
    ['O\u0308ppna  data – ”fas 2”.', 'öppnadatafas2', 'öppna data fas 2'],
    ['ÅTGÄRDA\u00A0½ dag…', 'åtgärda½dag', 'åtgärda ½ dag'],
    ['Ελλάδα: Δ 5', 'ελλάδαδ5', 'ελλάδα δ 5'],
    ['😀 plan\u200B2', 'plan2', 'plan2'],
    [' -–— ', '', ''],
  ])('of %j are %j and %j', (text, letters, words) => {
    expect([lettersOnly(text), wordsOnly(text)]).toEqual([letters, words]);
  });
});

describe('collapseSpaces', () => {
  it.each([
    [' Effekt\u00A0mål\n\n för\t alla ', 'Effekt mål för alla'],
    ['informations\u00ADklassning', 'informationsklassning'],
    ['e\u0301n\u2003rad', 'én rad'],
  ])('makes %j %j', (text, line) => {
    expect(collapseSpaces(text)).toBe(line);
  });
});

describe('shorten', () => {
  it('cuts at a word, and only what is too long', () => {
    expect(shorten('Skapa ett gemensamt bibliotek', 40)).toBe('Skapa ett gemensamt bibliotek');
    expect(shorten('Skapa ett gemensamt bibliotek', 22)).toBe('Skapa ett gemensamt…');
    expect(shorten('Ljudbiblioteksförvaltningen', 10)).toBe('Ljudbibli…');
  });
});
