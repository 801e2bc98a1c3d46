import { exactly } from '../../src/calculations/exact';
import { ramAlternativ, saknasFor, type Ramunderlag } from '../../src/calculations/ram-alternativ';

const tomt: Ramunderlag = { forslag: null, bas: null, justering: null, minskning: null, index: 0 };
const underlag: Ramunderlag = {
  forslag: 10_000,
  bas: 8_000,
  justering: exactly(1_000),
  minskning: 0.1,
  index: 0,
};

describe('ramAlternativ', () => {
  test.each([
    ['A', 'the proposal as it is', 10_000],
    ['B', 'the proposal less the adjustment', 9_000],
    ['C', 'the adjusted proposal, reduced', 8_100],
    ['D', 'the adjusted base, reduced', 6_300],
  ] as const)('%s: %s', (alternativ, _, ram) => {
    expect(ramAlternativ(alternativ, underlag, null)).toBe(ram);
  });

  test('adds the index last and then rounds', () => {
    const indexed = { ...underlag, index: 0.033 };
    expect(ramAlternativ('C', indexed, null)).toBe(8367.3);
    expect(ramAlternativ('C', indexed, 0)).toBe(8367);
    expect(ramAlternativ('C', indexed, -2)).toBe(8400);
  });

  test('C and D do with either of adjustment and reduction', () => {
    expect(ramAlternativ('C', { ...underlag, minskning: null }, null)).toBe(9000);
    expect(ramAlternativ('C', { ...underlag, justering: null }, null)).toBe(9000);
    expect(ramAlternativ('D', { ...underlag, justering: null, minskning: null }, null)).toBe(8000);
  });
});

describe('saknasFor', () => {
  test('says what each alternative cannot do without', () => {
    expect(saknasFor('A', tomt)).toBe('forslag');
    expect(saknasFor('B', tomt)).toBe('forslag');
    expect(saknasFor('B', { ...tomt, forslag: 1 })).toBe('justering');
    expect(saknasFor('C', { ...tomt, forslag: 1 })).toBe('justering eller minskning');
    expect(saknasFor('D', { ...tomt, forslag: 1 })).toBe('bas');
    expect(saknasFor('D', { ...tomt, bas: 0 })).toBe('bas');
  });

  test('is content when all is there', () => {
    const all = (['A', 'B', 'C', 'D'] as const).map((alternativ) => saknasFor(alternativ, underlag));
    expect(all).toEqual([null, null, null, null]);
  });
});
