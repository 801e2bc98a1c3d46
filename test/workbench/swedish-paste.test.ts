/** @jest-environment jsdom */
import { toEnglishPaste } from '../../src/workbench/swedish-paste';

const NARROW = '\u00A0';
const cellsIn = (html: string): readonly (readonly string[])[] =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td, th')].map((cell) => cell.textContent),
  );

describe('what is pasted', () => {
  it.each([
    ['12 000', '12000'],
    [`12${NARROW}000`, '12000'],
    ['3,3 %', '3.3%'],
    ['=SUMMA(1,5;2)', '=SUM(1.5,2)'],
    ['SANT', 'TRUE'],
    ['23 588 tkr', '23 588 tkr'],
    ['Ja, delvis', 'Ja, delvis'],
  ])('in one cell means what it does in a Swedish Excel: %s', (text, meant) => {
    expect(toEnglishPaste({ text, html: '' })).toEqual({ text: meant, html: '' });
    expect(toEnglishPaste({ text, html: `<span>${text}</span>` })).toEqual({ text: meant, html: '' });
  });

  it('as lines and tabs does so cell by cell, and loses no sign', () => {
    const { html } = toEnglishPaste({ text: '12 000\t3,3\r\na < b & c\t=OM(A1>1,5;1;2)\r\n', html: '' });
    expect(cellsIn(html)).toEqual([
      ['12000', '3.3'],
      ['a < b & c', '=IF(A1>1.5,1,2)'],
    ]);
  });

  it('as a table keeps the looks of what means the same', () => {
    const html = '<table><tr><td style="color: red">1 234,5</td><td><b>Ja</b>, delvis</td></tr></table>';
    const meant = toEnglishPaste({ text: '', html }).html;
    expect(cellsIn(meant)).toEqual([['1234.5', 'Ja, delvis']]);
    expect(meant).toContain('<td style="color: red">1234.5</td>');
    expect(meant).toContain('<b>Ja</b>');
  });
});
