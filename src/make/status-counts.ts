import { fixedAreaAddress, sheetAddress } from '../workbook/address';
import type { Block } from '../workbook/document';
import type { Rectangle } from '../workbook/snapshot';
import { chapterName } from '../template/template';
import type { Filling } from './filling';
import { ANSWERS, type ChapterPlan, type ColumnPlan, LABELS, type Layout, type TablePlan } from './layout';
import { numeric } from './calculated';
import { MADE } from './texts';

/** Cards that are copied below the last are counted down to this row. */
const FARTHEST_ROW = 3000;
/** Sums may differ by so much where the amounts were rounded. */
const ROUNDING = 0.5;

/** A formula in parts of which each counts something, and what they come to in the workbook as it is made. */
export interface Count {
  readonly formula: string;
  readonly value: number;
}

const NONE: Count = { formula: '0', value: 0 };

export const added = (counts: readonly Count[]): Count =>
  counts.length === 0
    ? NONE
    : {
        formula: counts.map(({ formula }) => formula).join('+'),
        value: counts.reduce((sum, { value }) => sum + value, 0),
      };

/** 1 or 0, which a truth value alone is not in Excel: there FALSE is neither 0 nor less than 1. */
export const oneIf = (condition: string): string => `IF(${condition},1,0)`;

const cellsOf = ({ sheet }: ChapterPlan, area: Rectangle): string =>
  sheetAddress(sheet, fixedAreaAddress(area));

export function analysisCount(plan: ChapterPlan, filling: Filling): Count {
  return added(
    plan.analyses.map((row) => ({
      formula: oneIf(`${cellsOf(plan, { row: row + 1, column: LABELS, rows: 1, columns: 1 })}<>""`),
      value: filling.at({ sheet: plan.sheet, row: row + 1, column: LABELS }) === null ? 0 : 1,
    })),
  );
}

/** Of each required field, as many answers are missing as there are cards in which another is answered. */
export function cardCounts(
  plan: ChapterPlan,
  column: number,
  filling: Filling,
): { readonly filled: Count; readonly missing: Count } {
  const counts = fieldCounts(plan, filling);
  const required = counts.filter((count) => count.required);
  const area = (rows: number): string =>
    rows === 0
      ? '0'
      : sheetAddress(MADE.lists.sheet, fixedAreaAddress({ row: FIRST_COUNT, column, rows, columns: 1 }));
  const all = area(counts.length);
  const most = Math.max(0, ...counts.map(({ value }) => value));
  return {
    filled: { formula: `SUM(${all})`, value: added(counts).value },
    missing: {
      formula: `(${required.length}*MAX(${all})-SUM(${area(required.length)}))`,
      value: required.length * most - added(required).value,
    },
  };
}

/** How many cards answer each field: the required ones first. */
function fieldCounts(
  plan: ChapterPlan,
  filling: Filling,
): readonly (Count & { readonly required: boolean })[] {
  const [card] = plan.cards;
  if (card === undefined) return [];
  const column = (at: number): string =>
    cellsOf(plan, { row: 0, column: at, rows: FARTHEST_ROW, columns: 1 });
  const counts = card.fields.map(({ field, row }, index) => ({
    required: field.required,
    formula: `COUNTIFS(${column(LABELS)},${cellsOf(plan, { row, column: LABELS, rows: 1, columns: 1 })},${column(ANSWERS)},"<>")`,
    value: plan.cards.filter((each) => {
      const place = { sheet: plan.sheet, row: each.fields[index]?.row ?? 0, column: ANSWERS };
      return filling.at(place) !== null;
    }).length,
  }));
  return counts.toSorted((one, other) => Number(other.required) - Number(one.required));
}

/** What the counts of fields look like on the sheet of lists: a column for each chapter with cards. */
export const countBlocks = (layout: Layout, filling: Filling): readonly Block[] =>
  layout.chapters
    .filter(({ cards }) => cards.length > 0)
    .map((plan, index) => ({
      row: 0,
      column: FIRST_COUNT_COLUMN + index,
      rows: [
        [chapterName(plan.chapter)],
        ...fieldCounts(plan, filling).map(({ formula, value }) => [numeric(`=${formula}`, value)]),
      ],
    }));

const FIRST_COUNT = 1;
/** Beside the lists of services and of suppliers. */
export const FIRST_COUNT_COLUMN = 3;

interface TableCounts {
  readonly filled: Count;
  readonly missing: readonly Count[];
  readonly wrong: readonly Count[];
}

export function tableCounts(plan: ChapterPlan, table: TablePlan, filling: Filling): TableCounts {
  const { columns, groups } = table;
  const named = columns.findIndex(({ isAmount }) => !isAmount);
  const others = columns.map((_, column) => column).filter((column) => column !== named);
  const rows = groups.flatMap(({ first, names }) => names.map((_, index) => first + index));
  const valueAt = (row: number, column: number): string | number | null =>
    filling.at({ sheet: plan.sheet, row, column });
  const isNamed = (row: number): boolean => named >= 0 && valueAt(row, named) !== null;
  const areasOf = (column: number): readonly string[] =>
    groups.map(({ first, names }) => cellsOf(plan, { row: first, column, rows: names.length, columns: 1 }));
  const filled: Count = {
    formula:
      others
        .flatMap(areasOf)
        .map((area) => `COUNTIF(${area},"<>")`)
        .join('+') || '0',
    value: rows.flatMap((row) => others.filter((column) => valueAt(row, column) !== null)).length,
  };
  // A row that names something and tells nothing of it is not filled in.
  const empty = groups.map(({ first, names }): Count => {
    const area = (column: number): string =>
      cellsOf(plan, { row: first, column, rows: names.length, columns: 1 });
    const lengths = others.map((column) => `LEN(${area(column)})`).join('+');
    return {
      formula: `SUMPRODUCT((LEN(${area(Math.max(named, 0))})>0)*((${lengths || '1'})=0))`,
      value: names.filter((_, index) => {
        const row = first + index;
        return isNamed(row) && others.every((column) => valueAt(row, column) === null);
      }).length,
    };
  });
  const isAsked = table.definition.role === 'forvaltningskostnader' || table.total === null;
  return {
    filled,
    missing: isAsked && others.length > 0 ? empty : [],
    wrong: columns.flatMap((column, index) => wrongSums(plan, table, column, index)),
  };
}

/** The sums are formulas of ours; whoever has overwritten one is told. */
function wrongSums(
  plan: ChapterPlan,
  table: TablePlan,
  { isAmount }: ColumnPlan,
  column: number,
): readonly Count[] {
  if (!isAmount || table.total === null) return [];
  const cell = (row: number): string => cellsOf(plan, { row, column, rows: 1, columns: 1 });
  const parts = table.groups.map(
    ({ first, names }) => `SUM(${cellsOf(plan, { row: first, column, rows: names.length, columns: 1 })})`,
  );
  const difference = `ABS(N(${cell(table.total)})-(${parts.join('+')}))`;
  return [{ formula: oneIf(`${difference}>${ROUNDING}`), value: 0 }];
}
