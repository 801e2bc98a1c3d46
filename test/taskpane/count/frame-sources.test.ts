import { frameSources } from '../../../src/taskpane/count/frame-sources';
import { areaAddress } from '../../../src/workbook/address';
import { realSubmission } from '../support/real-submission';

describe('what a supplier’s 3.1 offers for its frames', () => {
  test('is the total of each column and year', () => {
    const sources = frameSources(realSubmission('intraservice'));
    const totals = sources.map(({ row, column, amount }) => [row, column, amount]);
    expect(totals.slice(0, 2)).toEqual([
      ['Totalkostnad', 'Budget 2023', 1_072_000],
      ['Totalkostnad', 'Prognos budget 2024', 1_107_300],
    ]);
    expect(totals).toContainEqual(['Totalkostnad:', 'Budget 2023', 90_500]);
    expect(totals).toContainEqual(['Totalkostnad', 'Värde Förändringsinsats, År 2024', 5_200]);
    expect(sources.every(({ column }) => !column.includes('Förändring förvaltning'))).toBe(true);
  });

  test('is the column of its rows where a table states no total', () => {
    const columns = frameSources(realSubmission('intraservice')).filter(({ amount }) => amount === null);
    expect(columns.map(({ column, range }) => [column, range.area.rows])).toEqual([
      ['Budget 2023', 61],
      ['Prognos budget 2024, inkl index 3,3%', 61],
    ]);
  });

  test('leads to cells of the sheet', () => {
    for (const { range, amount } of frameSources(realSubmission('demokrati-och-medborgarservice'))) {
      expect(areaAddress(range.area)).toMatch(/^[A-Z]+\d+(?::[A-Z]+\d+)?$/);
      expect(amount === null).toBe(range.area.rows > 1);
    }
  });
});
