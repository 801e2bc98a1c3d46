import { cellAddress, fixedAreaAddress, sheetAddress } from '../workbook/address';
import type { Block, DocumentCell, DocumentSheet } from '../workbook/document';
import type { Rectangle } from '../workbook/snapshot';
import { chapterName } from '../template/template';
import type { Filling } from './filling';
import { ANSWERS, type ChapterPlan, type ColumnPlan, LABELS, type Layout, type TablePlan } from './layout';
import { numeric, textual } from './calculated';
import { figureBlocks } from './figures';
import { LOOKS } from './looks';
import { MADE } from './texts';

/** Cards that are copied below the last are counted down to this row. */
const FARTHEST_ROW = 3000;
/** Sums may differ by so much where the amounts were rounded. */
const ROUNDING = 0.5;

/** A formula in parts of which each counts something, and what they come to in the workbook as it is made. */
interface Count {
  readonly formula: string;
  readonly value: number;
}

const NONE: Count = { formula: '0', value: 0 };

const added = (counts: readonly Count[]): Count =>
  counts.length === 0
    ? NONE
    : {
        formula: counts.map(({ formula }) => formula).join('+'),
        value: counts.reduce((sum, { value }) => sum + value, 0),
      };

interface StatusRow {
  readonly name: string;
  readonly filled: Count;
  readonly missing: Count;
  /** How many sums are wrong; null where nothing is summed. */
  readonly wrong: Count | null;
}

/**
 * The sheet of plain formulas that tells how far a workbook is filled in, one row per chapter. It works in any program
 * that calculates, without the add-in. Answers are counted by the labels beside them, so that cards which somebody has
 * copied count too.
 * Wrong on: several cards of which each lacks another answer, where fewer are counted as missing than are.
 */
export function statusSheet(layout: Layout, filling: Filling): DocumentSheet {
  const rows = [
    coverRow(layout, filling),
    ...layout.chapters.map((plan) => chapterRow(plan, layout, filling)),
  ];
  const first = HEADER + 1;
  const end = first + rows.length;
  const { title, lead, headers, done } = MADE.status;
  const states = { row: first, column: STATE, rows: rows.length + 1, columns: 1 };
  const state = cellAddress(first, STATE);
  return {
    name: MADE.status.sheet,
    blocks: [
      { row: 0, column: 0, rows: [[title]], looks: LOOKS.title },
      { row: 1, column: 0, rows: [[lead]], looks: LOOKS.parent },
      { row: HEADER, column: 0, rows: [[...headers]], looks: LOOKS.header },
      {
        row: first,
        column: 0,
        rows: rows.map((each, index) => cellsOfRow(each, first + index)),
        looks: LOOKS.statusRow,
      },
      { row: end, column: 0, rows: [cellsOfAll(rows, first)], looks: LOOKS.total },
      ...figureBlocks(layout, filling, HEADER),
    ],
    widths: [48, 14, 10, 14, 20, 4, 44, 16],
    conditions: [
      { area: states, formula: `=${state}="${done}"`, look: { fill: 'DDF2E0', color: '1E5B2A' } },
      { area: states, formula: `=${state}<>"${done}"`, look: { fill: 'FBE3DC', color: '7A2413' } },
    ],
    frozenRows: HEADER + 1,
    gridLines: false,
    print: 'portrait',
    isProtected: true,
  };
}

function cellsOfRow({ name, filled, missing, wrong }: StatusRow, row: number): readonly DocumentCell[] {
  const { missing: lacks, sumsRight, sumsWrong, done } = MADE.status;
  const [lacking, sums] = [cellAddress(row, MISSING), cellAddress(row, SUMS)];
  const wrongCount = wrong?.value ?? 0;
  return [
    name,
    numeric(`=${filled.formula}`, filled.value),
    numeric(`=${missing.formula}`, missing.value),
    wrong === null
      ? null
      : textual(
          `=IF(${wrong.formula}=0,"${sumsRight}","${sumsWrong}")`,
          wrongCount === 0 ? sumsRight : sumsWrong,
        ),
    textual(
      `=IF(${lacking}>0,${lacking}&" ${lacks}",IF(${sums}="${sumsWrong}","${sumsWrong}","${done}"))`,
      stateOf(missing.value, wrongCount),
    ),
  ];
}

/** The last row: the workbook as a whole. */
function cellsOfAll(rows: readonly StatusRow[], first: number): readonly DocumentCell[] {
  const { all, done, missing: lacks, sumsRight, sumsWrong } = MADE.status;
  const area = (column: number): string =>
    fixedAreaAddress({ row: first, column, rows: rows.length, columns: 1 });
  const filled = added(rows.map((each) => each.filled)).value;
  const missing = added(rows.map((each) => each.missing)).value;
  const wrong = rows.filter((each) => (each.wrong?.value ?? 0) > 0).length;
  const wrongSums = `COUNTIF(${area(SUMS)},"${sumsWrong}")`;
  const lacking = cellAddress(first + rows.length, MISSING);
  return [
    all,
    numeric(`=SUM(${area(FILLED)})`, filled),
    numeric(`=SUM(${area(MISSING)})`, missing),
    textual(`=IF(${wrongSums}=0,"${sumsRight}","${sumsWrong}")`, wrong === 0 ? sumsRight : sumsWrong),
    textual(
      `=IF(${lacking}+${wrongSums}=0,"${done}",(${lacking}+${wrongSums})&" ${lacks}")`,
      missing + wrong === 0 ? done : `${missing + wrong} ${lacks}`,
    ),
  ];
}

const HEADER = 3;
const [FILLED, MISSING, SUMS, STATE] = [1, 2, 3, 4] as const;

function stateOf(missing: number, wrong: number): string {
  if (missing > 0) return `${missing} ${MADE.status.missing}`;
  return wrong > 0 ? MADE.status.sumsWrong : MADE.status.done;
}

function coverRow({ cover: { sheet, supplier, year } }: Layout, filling: Filling): StatusRow {
  const asked = [supplier, year];
  const values = asked.map((row) => filling.at({ sheet, row, column: ANSWERS }));
  const cells = asked.map((row) => sheetAddress(sheet, cellAddress(row, ANSWERS)));
  const filled = values.filter((value) => value !== null).length;
  return {
    name: MADE.status.cover,
    filled: { formula: cells.map((cell) => `(${cell}<>"")`).join('+'), value: filled },
    missing: { formula: cells.map((cell) => `(${cell}="")`).join('+'), value: asked.length - filled },
    wrong: null,
  };
}

function chapterRow(plan: ChapterPlan, layout: Layout, filling: Filling): StatusRow {
  const { chapter, tables } = plan;
  const analysis = analysisCount(plan, filling);
  const column = layout.chapters.filter(({ cards }) => cards.length > 0).indexOf(plan);
  const inCards = column < 0 ? null : cardCounts(plan, FIRST_COUNT_COLUMN + column, filling);
  const inTables = tables.map((table) => tableCounts(plan, table, filling));
  const filled = added([
    analysis,
    ...(inCards ? [inCards.filled] : []),
    ...inTables.map((each) => each.filled),
  ]);
  const lacking = added([...(inCards ? [inCards.missing] : []), ...inTables.flatMap((each) => each.missing)]);
  const sums = inTables.flatMap((each) => each.wrong);
  return {
    name: chapterName(chapter),
    filled,
    // A chapter in which nothing at all is written lacks something, whatever it asks for.
    missing: {
      formula: `IF(${filled.formula}=0,1,${lacking.formula})`,
      value: filled.value === 0 ? 1 : lacking.value,
    },
    wrong: sums.length === 0 ? null : added(sums),
  };
}

const cellsOf = ({ sheet }: ChapterPlan, area: Rectangle): string =>
  sheetAddress(sheet, fixedAreaAddress(area));

function analysisCount(plan: ChapterPlan, filling: Filling): Count {
  return added(
    plan.analyses.map((row) => ({
      formula: `(${cellsOf(plan, { row: row + 1, column: LABELS, rows: 1, columns: 1 })}<>"")`,
      value: filling.at({ sheet: plan.sheet, row: row + 1, column: LABELS }) === null ? 0 : 1,
    })),
  );
}

/** Of each required field, as many answers are missing as there are cards in which another is answered. */
function cardCounts(
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
const FIRST_COUNT_COLUMN = 3;

interface TableCounts {
  readonly filled: Count;
  readonly missing: readonly Count[];
  readonly wrong: readonly Count[];
}

function tableCounts(plan: ChapterPlan, table: TablePlan, filling: Filling): TableCounts {
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
  return [{ formula: `(ABS(N(${cell(table.total)})-(${parts.join('+')}))>${ROUNDING})`, value: 0 }];
}
