import type { DocumentChart } from '../../workbook/document';
import { FRAME_MEASURES, type FrameMeasure } from '../words';
import { measureColumn } from './costs-frames';
import type { Group } from './costs-sums';

/** How high the charts are, in rows, between the sums and the table. */
export const CHART_ROWS = 18;
/** First column and width of each chart. */
const CHART_COLUMNS = [
  [0, 3],
  [3, 2],
  [5, 5],
] as const;

interface ChartsAt {
  readonly summary: number;
  /** The row that the charts begin in. */
  readonly first: number;
  readonly year: number;
}

/**
 * How costs develop by supplier, and how they are shared by kind and by cost. Shares are of the budget and the proposal
 * alone, since few suppliers state what they spent.
 */
export function chartsOf(groups: readonly Group[], at: ChartsAt): readonly DocumentChart[] {
  const of = (first: FrameMeasure) => ({
    row: at.summary - 1,
    column: measureColumn(first),
    rows: 1,
    columns: FRAME_MEASURES.length - FRAME_MEASURES.indexOf(first),
  });
  const chart = (
    place: 0 | 1 | 2,
    columns: DocumentChart['columns'],
    title: string,
    tells: string,
  ): DocumentChart => {
    const categories = of(columns === 'shares' ? 'budget' : 'utfall');
    return {
      ...{ title, tells, columns, categories },
      // Suppliers, kinds and costs, by the column of the frames that tells them.
      series: groups.flatMap(({ name, by }, step) =>
        by?.[0] === place ? [{ name, values: { ...categories, row: at.summary + step } }] : [],
      ),
      area: {
        row: at.first,
        column: CHART_COLUMNS[place][0],
        rows: CHART_ROWS,
        columns: CHART_COLUMNS[place][1],
      },
    };
  };
  const years = `${at.year - 2}–${at.year}`;
  return [
    chart(
      0,
      'beside',
      `Kostnader ${years} per leverantör, tkr`,
      `Staplar för varje leverantörs utfall ${at.year - 2}, budget ${at.year - 1} och förslag ${at.year}. Beloppen står i tabellen Summa ovanför.`,
    ),
    chart(
      1,
      'shares',
      'Andel bastjänster och digital infrastruktur',
      `Staplar för budget ${at.year - 1} och förslag ${at.year}, delade efter slag av tjänst.`,
    ),
    chart(
      2,
      'shares',
      'Andel förvaltning och utveckling',
      `Staplar för budget ${at.year - 1} och förslag ${at.year}, delade efter slag av kostnad.`,
    ),
  ];
}
