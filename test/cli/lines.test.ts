import { wrap } from '../../src/cli/lines';

describe('wrap', () => {
  it('keeps the groups of a number on one line', () => {
    const before = 'x'.repeat(102);
    expect(wrap(`${before} är 63 290 tkr`)).toEqual([`${before} är`, '63 290 tkr']);
    expect(wrap(`${before} är -1 063 290 tkr`)).toEqual([`${before} är`, '-1 063 290 tkr']);
  });

  it('ends a line between two numbers, and between a number and a word', () => {
    const before = 'x'.repeat(104);
    expect(wrap(`${before} 2024 12 st`)).toEqual([`${before} 2024`, '12 st']);
    expect(wrap(`${before} i 3 år`, 2)).toEqual([`  ${before} i 3`, '  år']);
  });
});
