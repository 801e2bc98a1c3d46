import { cellAddress, fixedAreaAddress, sheetAddress } from '../workbook/address';
import type { DocumentCell, DocumentSheet } from '../workbook/document';
import type { Rectangle } from '../workbook/snapshot';
import { chapterName } from '../template/template';
import type { Filling } from './filling';
import { ANSWERS, type ChapterPlan, type Layout } from './layout';
import { numeric, textual } from './calculated';
import { figureBlocks } from './figures';
import { LOOKS, TITLE_HEIGHT } from './looks';
import {
  added,
  analysisCount,
  cardCounts,
  type Count,
  FIRST_COUNT_COLUMN,
  oneIf,
  tableCounts,
} from './status-counts';
import { MADE } from './texts';

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
  const figures = figureBlocks(layout, filling, HEADER);
  const figureEnd = Math.max(0, ...figures.map(({ row, rows: own }) => row + own.length));
  // The last row of the sheet tells of the whole, however few the chapters are.
  const end = Math.max(first + rows.length, figureEnd);
  const { title, lead, headers } = MADE.status;
  const states = [
    { row: first, column: STATE, rows: rows.length, columns: 1 },
    { row: end, column: STATE, rows: 1, columns: 1 },
  ];
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
      { row: end, column: 0, rows: [cellsOfAll(rows, { first, end })], looks: LOOKS.total },
      ...figures,
    ],
    heights: new Map([[0, TITLE_HEIGHT]]),
    widths: [48, 14, 10, 14, 20, 4, 44, 16],
    conditions: [...states.flatMap((area) => conditionsOf(area))],
    frozenRows: HEADER + 1,
    gridLines: false,
    print: 'portrait',
    isProtected: true,
  };
}

/** Green where nothing is missing, red where something is. */
function conditionsOf(area: Rectangle) {
  const { done } = MADE.status;
  const state = cellAddress(area.row, STATE);
  return [
    { area, formula: `=${state}="${done}"`, look: { fill: 'DDF2E0', color: '1E5B2A' } },
    { area, formula: `=${state}<>"${done}"`, look: { fill: 'FBE3DC', color: '7A2413' } },
  ];
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
function cellsOfAll(
  rows: readonly StatusRow[],
  { first, end }: { readonly first: number; readonly end: number },
): readonly DocumentCell[] {
  const { all, done, missing: lacks, sumsRight, sumsWrong } = MADE.status;
  const area = (column: number): string =>
    fixedAreaAddress({ row: first, column, rows: rows.length, columns: 1 });
  const filled = added(rows.map((each) => each.filled)).value;
  const missing = added(rows.map((each) => each.missing)).value;
  const wrong = rows.filter((each) => (each.wrong?.value ?? 0) > 0).length;
  const wrongSums = `COUNTIF(${area(SUMS)},"${sumsWrong}")`;
  const lacking = cellAddress(end, MISSING);
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
    filled: { formula: cells.map((cell) => oneIf(`${cell}<>""`)).join('+'), value: filled },
    missing: { formula: cells.map((cell) => oneIf(`${cell}=""`)).join('+'), value: asked.length - filled },
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
