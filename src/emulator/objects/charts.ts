import { type Chart, type ChartSeries, remove } from '../extras';
import type { GridSheet } from '../grid';
import { entity, type Kind } from '../kind';
import type { RangeState } from './places';
import { requireWritableSheet } from './protection';

const seriesKind: Kind<Excel.ChartSeries, ChartSeries> = {
  type: 'ChartSeries',
  writes: {
    name: (series, name) => {
      series.name = name;
    },
  },
  does: {
    setValues: (series, given) => {
      series.values = given.state<RangeState>(0, 'Range').area;
    },
    setXAxisValues: (series, given) => {
      series.categories = given.state<RangeState>(0, 'Range').area;
    },
  },
  since: { setValues: '1.7', setXAxisValues: '1.7' },
};

const seriesCollectionKind: Kind<Excel.ChartSeriesCollection, Chart> = {
  type: 'ChartSeriesCollection',
  items: ({ series }) => series.map((each) => entity(seriesKind, each)),
  gives: {
    getItemAt: ({ series }, given) => {
      const found = series[given.number(0)];
      return found ? entity(seriesKind, found) : null;
    },
    add: ({ series }, given) => {
      const made: ChartSeries = { name: given.text(0), values: null, categories: null };
      series.push(made);
      return entity(seriesKind, made);
    },
  },
  since: { add: '1.7' },
};

const titleKind: Kind<Excel.ChartTitle, Chart> = {
  type: 'ChartTitle',
  writes: {
    text: (chart, text) => {
      chart.title = text;
    },
  },
};

const legendKind: Kind<Excel.ChartLegend, Chart> = {
  type: 'ChartLegend',
  writes: {
    position: (chart, position) => {
      chart.legend = position;
    },
  },
};

const chartKind: Kind<Excel.Chart, Chart> = {
  type: 'Chart',
  id: (chart, session) => session.idOf(chart),
  reads: { name: ({ name }) => name },
  writes: {
    name: (chart, name) => {
      chart.name = name;
    },
  },
  does: {
    delete: (chart, _given, session) => {
      requireWritableSheet(session, chart.sheet, 'Chart.delete');
      remove(session.grid.extras.charts, chart);
    },
    setPosition: (chart, given) => {
      chart.position = [given.text(0), given.text(1)];
    },
  },
  gives: {
    title: (chart) => entity(titleKind, chart),
    legend: (chart) => entity(legendKind, chart),
    series: (chart) => entity(seriesCollectionKind, chart),
  },
};

/** The charts of a sheet. They are kept, and nobody draws them here. */
export const chartsKind: Kind<Excel.ChartCollection, GridSheet> = {
  type: 'ChartCollection',
  items: ({ id }, { grid }) =>
    grid.extras.charts.filter(({ sheet }) => sheet === id).map((chart) => entity(chartKind, chart)),
  gives: {
    add: ({ id }, given, session) => {
      requireWritableSheet(session, id, 'ChartCollection.add');
      given.only(2, 'Rows');
      const { area } = given.state<RangeState>(1, 'Range');
      const { charts } = session.grid.extras;
      const chart: Chart = {
        sheet: id,
        name: `Chart ${String(charts.length + 1)}`,
        type: given.text(0),
        title: '',
        legend: null,
        position: null,
        series: Array.from({ length: area.rows }, (_, at) => ({
          name: `Series${String(at + 1)}`,
          values: { ...area, row: area.row + at, rows: 1 },
          categories: null,
        })),
      };
      charts.push(chart);
      return entity(chartKind, chart);
    },
  },
};
