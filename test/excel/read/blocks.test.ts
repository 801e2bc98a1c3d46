import { toCells } from '../../../src/excel/read/blocks';

const one = (value: unknown, type: string, formula: unknown = value, format: unknown = 'General'): unknown =>
  toCells({
    values: [[value]],
    formulas: [[formula]],
    valueTypes: [[type]],
    numberFormat: [[format]],
  })[0]?.[0];

describe('toCells', () => {
  it.each([
    ['a blank cell', one('', 'Empty'), { type: 'blank' }],
    ['a blank cell that comes as null', one(null, 'Empty'), { type: 'blank' }],
    ['a text', one('Ja', 'String'), { type: 'text', value: 'Ja' }],
    ['zero', one(0, 'Double'), { type: 'number', value: 0 }],
    ['a share', one(0.5, 'Double', 0.5, '0%'), { type: 'number', value: 0.5, format: '0%' }],
    ['a number in a plain format', one(5, 'Double', 5, '#,##0'), { type: 'number', value: 5 }],
    ['a number whose format is not told', one(5, 'Double', 5, null), { type: 'number', value: 5 }],
    ['a text in a format of numbers', one('Ja', 'String', 'Ja', '0%'), { type: 'text', value: 'Ja' }],
    ['a boolean', one(false, 'Boolean'), { type: 'boolean', value: false }],
    ['an error', one('#N/A', 'Error'), { type: 'error', value: '#N/A' }],
    ['a text that reads like an error', one('#N/A', 'String'), { type: 'text', value: '#N/A' }],
    ['a formula', one(3, 'Double', '=1+2'), { type: 'number', value: 3, formula: '=1+2' }],
    [
      'a formula that fails',
      one('#DIV/0!', 'Error', '=1/0'),
      { type: 'error', value: '#DIV/0!', formula: '=1/0' },
    ],
    ['a formula that gives an empty text', one('', 'String', '=""'), { type: 'blank', formula: '=""' }],
    ['a text that begins like a formula', one('=1+2', 'String', '=1+2'), { type: 'text', value: '=1+2' }],
  ])('reads %s', (_name, cell, expected) => {
    expect(cell).toEqual(expected);
  });
});
