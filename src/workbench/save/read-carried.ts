import { cloneChart, readXlsx, type Sheet, type SheetChart, type Workbook } from 'hucre';
import { parseArea } from '../../workbook/address';
import type { Rectangle } from '../../workbook/snapshot';
import { sheetId } from '../univer-data';
import type { Carried, CarriedOf } from './carried';

/** Reads what goes over. A chart of a kind that the writer does not know does not, nor a password. */
export async function readCarried(bytes: Uint8Array): Promise<readonly Carried[]> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  return [...workbook.sheets.flatMap((sheet, at) => carriedIn(sheet, sheetId(at))), ...namesIn(workbook)];
}

const carriedIn = (sheet: Sheet, id: string): readonly Carried[] => {
  const on = { sheet: id };
  const { name, protection, dataValidations = [], conditionalRules = [], charts = [], cells } = sheet;
  const mentioned = (formulas: readonly (string | undefined)[]): readonly string[] =>
    formulas.flatMap((formula) => sheetsIn(formula ?? '', name));
  return [
    ...dataValidations.map(({ range, ...what }): Carried => {
      const mentions = mentioned([what.formula1, what.formula2]);
      return { kind: 'validations', ...on, areas: areasOf(range), mentions, what };
    }),
    ...conditionalRules.map(({ range, ...what }): Carried => {
      const mentions = mentioned([what.formula].flat());
      return { kind: 'conditions', ...on, areas: areasOf(range), mentions, what };
    }),
    ...charts.flatMap((chart): Carried | [] => {
      const { anchor } = chart;
      const made = anchor === undefined ? null : cloned(chart, anchor);
      if (made === null || anchor === undefined) return [];
      const { from, to = { row: from.row + 15, col: from.col + 6 } } = anchor;
      const area = { row: from.row, column: from.col, rows: to.row - from.row, columns: to.col - from.col };
      return { kind: 'charts', ...on, areas: [area], mentions: mentioned(rangesOf(made)), what: made };
    }),
    ...[...(cells ?? [])].flatMap(([place, { comment }]): Carried | [] => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      const areas = [{ row, column, rows: 1, columns: 1 }];
      return comment === undefined ? [] : { kind: 'comments', ...on, areas, mentions: [], what: comment };
    }),
    ...(protection?.sheet
      ? [{ kind: 'protection', ...on, areas: [], mentions: [], what: protection } as const]
      : []),
  ];
};

type ReadChart = NonNullable<Sheet['charts']>[number];

/** Null for a kind of chart that the writer does not know. */
function cloned(
  chart: ReadChart,
  anchor: NonNullable<ReadChart['anchor']>,
): CarriedOf<'charts'>['what'] | null {
  try {
    return cloneChart(chart, { anchor });
  } catch {
    return null;
  }
}

const rangesOf = ({ series }: Pick<SheetChart, 'series'>): readonly string[] =>
  series.flatMap(({ values, categories }) => [values, categories].filter((each) => typeof each === 'string'));

const namesIn = ({ namedRanges = [] }: Workbook): readonly Carried[] =>
  namedRanges
    .filter(({ name }) => !name.startsWith('_xlnm.'))
    .map((what) => ({
      kind: 'names',
      sheet: '',
      areas: [],
      mentions: [...sheetsIn(what.range, ''), ...(what.scope === undefined ? [] : [what.scope])],
      what,
    }));

const REFERENCE = /(?:(?:'((?:[^']|'')+)'|([\p{L}\d_.]+))!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gu;

/** The sheets that a formula points to, its own where it names none. Also what only looks like an address counts. */
const sheetsIn = (formula: string, own: string): readonly string[] =>
  [...formula.matchAll(REFERENCE)].map(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? own);

const areasOf = (range: string): readonly Rectangle[] =>
  range.split(/[\s,]+/u).flatMap((each) => parseArea(each.replaceAll('$', '')) ?? []);
