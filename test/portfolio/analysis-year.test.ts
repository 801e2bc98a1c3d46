import { analysisYear } from '../../src/portfolio/analysis-year';
import { recognise } from '../../src/recognise/recognise';
import { latestTemplate } from '../../src/template/catalogue';
import { sheet, type Value, workbook } from '../../src/workbook/from-values';

const yearOf = (cover: Value, ...forecasts: readonly string[]): number =>
  analysisYear(
    recognise(
      workbook(
        sheet('Blad', [
          ['Leverantör', 'Nämnden för X'],
          ['Avser år', cover],
          [],
          ['3.1 Kostnader förvaltning och utveckling'],
          [],
          ...forecasts.flatMap((forecast) => [['Tjänst', forecast], ['Domino', 200], []]),
        ]),
      ),
      latestTemplate,
    ),
  );

describe('the year of an analysis', () => {
  it('is the cover’s, or the template’s where the cover names none', () => {
    expect(yearOf(2024, 'Prognos budget 2024')).toBe(2024);
    expect(yearOf(null, 'Prognos budget 2025')).toBe(2024);
  });

  it('is the cover’s in a workbook of another year, whatever its forecasts are called', () => {
    expect(yearOf(2025, 'Prognos budget 2025')).toBe(2025);
    expect(yearOf(2025, 'Prognos budget 2024', 'Prognos budget 2025')).toBe(2025);
    expect(yearOf(2025, 'Budget')).toBe(2025);
  });

  it('is the template’s where only the cover says another', () => {
    expect(yearOf(2025, 'Budget 2023', 'Prognos budget 2024')).toBe(2024);
    expect(yearOf(2023, 'Prognos 2024')).toBe(2024);
  });
});
