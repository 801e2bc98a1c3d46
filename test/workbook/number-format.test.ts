import { expectLinear } from '../builders/growth';
import { readNumberFormat, tellingFormat } from '../../src/workbook/number-format';

describe('readNumberFormat', () => {
  it.each<[format: string, value: number, kind: string, scale: number, text: string]>([
    ['General', 5, 'number', 1, ''],
    ['#,##0', 5, 'number', 1, ''],
    ['# ##0', 5, 'number', 1, ''],
    ['#,##0.00;[Red]-#,##0.00', -5, 'number', 1, ''],
    ['0.00E+00', 5, 'number', 1, ''],
    ['# ?/?', 0.5, 'number', 1, ''],
    ['_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', 0, 'number', 1, ''],
    ['@', 5, 'number', 1, ''],
    ['#,##0,', 5, 'number', 1000, ''],
    ['# ##0,', 5, 'number', 1000, ''],
    ['0.0,,', 5, 'number', 1_000_000, ''],
    ['#,##0,,.0', 5, 'number', 1_000_000, ''],
    ['#,##0,\\ "tkr"', 5, 'number', 1000, 'tkr'],
    ['# ##0\\ \\t\\k\\r', 5, 'number', 1, 'tkr'],
    ['#,##0 [$kr-41D]', 5, 'number', 1, 'kr'],
    ['[$€-2] #,##0', 5, 'number', 1, '€'],
    ['# ##0 mnkr', 5, 'number', 1, 'mnkr'],
    ['0\\ "st";-0\\ "st";"inga"', 0, 'number', 1, 'inga'],
    ['0"000"', 5, 'number', 1, '000'],
    ['0%', 0.5, 'percent', 1, ''],
    ['0.0\\ %', 0.5, 'percent', 1, ''],
    ['yyyy\\-mm\\-dd', 45292, 'date', 1, ''],
    ['[$-41D]d mmmm yyyy;@', 45292, 'date', 1, ''],
    ['mmm', 45292, 'date', 1, ''],
    ['yyyy-mm-dd hh:mm', 45292, 'date', 1, ''],
    ['[h]:mm:ss', 1.5, 'time', 1, ''],
    ['mm:ss.0', 1.5, 'time', 1, ''],
    ['h:mm AM/PM', 0.5, 'time', 1, ''],
    [';;;', 5, 'hidden', 1, ''],
    ['0;-0;;@', 0, 'hidden', 1, ''],
    ['0;-0;;@', 5, 'number', 1, ''],
    ['[<1000]0" kr";0," tkr"', 999, 'number', 1, 'kr'],
    ['[<1000]0" kr";0," tkr"', 1000, 'number', 1000, 'tkr'],
    ['[>=10]0"+"', 5, 'number', 1, ''],
    ['0"d"', 5, 'number', 1, 'd'],
    ['0"', 5, 'number', 1, ''],
  ])('reads %s of %d as %s', (format, value, kind, scale, text) => {
    expect(readNumberFormat(format, value)).toMatchObject({ kind, scale, text });
  });
});

describe('tellingFormat', () => {
  it.each<[string, number]>([
    ['', 5],
    ['General', 5],
    ['#,##0.00', 5],
    ['#,##0;(#,##0)', -5],
  ])('has no use for %s', (format, value) => {
    expect(tellingFormat(format, value)).toBeUndefined();
  });

  it.each<[string, number]>([
    ['#,##0,', 5],
    ['0%', 5],
    ['yyyy-mm-dd', 45292],
    ['0" tkr"', 5],
    [';;;', 5],
  ])('keeps %s', (format, value) => {
    expect(tellingFormat(format, value)).toBe(format);
  });
});

it.each(['"', '\\', '[', '#', ',', '0,', ';', 'y', '[<1]', '_', 'å', '"a"', 'General'])(
  'a format is read in a time that its length asks for: repeated %j',
  (piece) => {
    expectLinear((text) => readNumberFormat(text, 5), piece);
  },
);
