import { ramAlternativ, saknasFor, type Ramunderlag } from '../../src/calculations/ram-alternativ';
import { Decimal } from '../../src/money/decimal';

const tomt: Ramunderlag = {
  forslag: null,
  bas: null,
  justering: null,
  minskning: null,
  index: new Decimal(0),
};
const underlag: Ramunderlag = {
  forslag: new Decimal(10_000),
  bas: new Decimal(8_000),
  justering: new Decimal(1_000),
  minskning: new Decimal('0.1'),
  index: new Decimal(0),
};

describe('ramAlternativ', () => {
  test.each([
    ['A', 'the proposal as it is', '10000'],
    ['B', 'the proposal less the adjustment', '9000'],
    ['C', 'the adjusted proposal, reduced', '8100'],
    ['D', 'the adjusted base, reduced', '6300'],
  ] as const)('%s: %s', (alternativ, _, ram) => {
    expect(ramAlternativ(alternativ, underlag, null).toFixed()).toBe(ram);
  });

  test('adds the index last and then rounds', () => {
    const indexed = { ...underlag, index: new Decimal('0.033') };
    expect(ramAlternativ('C', indexed, null).toFixed()).toBe('8367.3');
    expect(ramAlternativ('C', indexed, 0).toFixed()).toBe('8367');
    expect(ramAlternativ('C', indexed, -2).toFixed()).toBe('8400');
  });

  test('C and D do with either of adjustment and reduction', () => {
    expect(ramAlternativ('C', { ...underlag, minskning: null }, null).toFixed()).toBe('9000');
    expect(ramAlternativ('C', { ...underlag, justering: null }, null).toFixed()).toBe('9000');
    expect(ramAlternativ('D', { ...underlag, justering: null, minskning: null }, null).toFixed()).toBe(
      '8000',
    );
  });
});

describe('saknasFor', () => {
  test('says what each alternative cannot do without', () => {
    expect(saknasFor('A', tomt)).toBe('forslag');
    expect(saknasFor('B', tomt)).toBe('forslag');
    expect(saknasFor('B', { ...tomt, forslag: new Decimal(1) })).toBe('justering');
    expect(saknasFor('C', { ...tomt, forslag: new Decimal(1) })).toBe('justering eller minskning');
    expect(saknasFor('D', { ...tomt, forslag: new Decimal(1) })).toBe('bas');
  });

  test('is content when all is there', () => {
    expect((['A', 'B', 'C', 'D'] as const).map((alternativ) => saknasFor(alternativ, underlag))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
