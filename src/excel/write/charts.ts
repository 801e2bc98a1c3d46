import { cellAddress } from '../../workbook/address';
import type { DocumentChart } from '../../workbook/document';
import { rangeOf } from '../ranges';

const TYPES = { beside: 'ColumnClustered', shares: 'ColumnStacked100' } as const;

/** By its name a chart of ours is known again. */
const nameOf = (table: string, index: number): string => `${table} ${String(index + 1)}`;

/** The charts of ours among those of a sheet; their names have to be loaded. */
export const ownCharts = (charts: Excel.ChartCollection, table: string, count: number): Excel.Chart[] => {
  const names = new Set(Array.from({ length: count }, (_, index) => nameOf(table, index)));
  return charts.items.filter(({ name }) => names.has(name));
};

/** Draws charts over areas of the sheet. ExcelApi 1.7. */
export function draw(sheet: Excel.Worksheet, charts: readonly DocumentChart[], table: string): void {
  charts.forEach(({ columns, title, categories, series, area }, index) => {
    const [first, ...others] = series;
    if (first === undefined) return;
    const chart = sheet.charts.add(TYPES[columns], rangeOf(sheet, first.values), 'Rows');
    chart.name = nameOf(table, index);
    chart.title.text = title;
    chart.legend.position = 'Bottom';
    chart.setPosition(
      cellAddress(area.row, area.column),
      cellAddress(area.row + area.rows - 1, area.column + area.columns - 1),
    );
    const of = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
    series.forEach(({ name, values }, at) => {
      const one = of[at];
      if (one === undefined) return;
      one.name = name;
      if (at > 0) one.setValues(rangeOf(sheet, values));
      one.setXAxisValues(rangeOf(sheet, categories));
    });
  });
}
