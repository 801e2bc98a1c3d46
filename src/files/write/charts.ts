import type { SheetChart } from 'hucre/xlsx';
import { fixedAreaAddress, sheetAddress } from '../../workbook/address';
import type { DocumentChart } from '../../workbook/document';

/** A colour for each series, in turn, that can be told apart in grey as well. */
const COLOURS = ['004B7D', 'F2A900', '5B9BD5', '7F7F7F', '70AD47', 'C55A11'];
/** Between columns, in per cent of their width. */
const GAP = 60;

/** A chart as the writer takes it. */
export function chartOf(
  { title, tells, columns, categories, series, area }: DocumentChart,
  sheet: string,
): SheetChart {
  const rangeOf = (of: DocumentChart['area']): string => sheetAddress(sheet, fixedAreaAddress(of));
  return {
    type: 'column',
    title,
    altText: tells,
    barGrouping: columns === 'shares' ? 'percentStacked' : 'clustered',
    ...(columns === 'shares' && { overlap: 100 }),
    axes: {
      y: { gridlines: { major: true }, numberFormat: { formatCode: columns === 'shares' ? '0%' : '#,##0' } },
    },
    gapWidth: GAP,
    legend: 'bottom',
    series: series.map(({ name, values }, at) => ({
      name,
      values: rangeOf(values),
      categories: rangeOf(categories),
      color: COLOURS[at % COLOURS.length] ?? '004B7D',
    })),
    anchor: {
      from: { row: area.row, col: area.column },
      to: { row: area.row + area.rows, col: area.column + area.columns },
    },
  };
}
