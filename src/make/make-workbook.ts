import type { Place } from '../workbook/address';
import type {
  AreaName,
  Block,
  Entry,
  PaneOfAddIn,
  WorkbookDocument,
  DocumentSheet,
} from '../workbook/document';
import { chapterName, type Template, templateInYear } from '../template/template';
import { cardParts, tableParts } from './chapter-parts';
import { createFilling, type Filling } from './filling';
import { ANSWERS, type ChapterPlan, LABELS, layOut, type Layout, type MadeFor } from './layout';
import { LOOKS, TITLE_HEIGHT } from './looks';
import { statusSheet } from './status';
import { countBlocks } from './status-counts';
import { MADE } from './texts';

/** A workbook that is made from a template: what is written, and where everything stands in it. */
export interface MadeWorkbook {
  readonly document: WorkbookDocument;
  readonly layout: Layout;
}

/** How many cards a chapter has from the start. */
export const FEWEST_CARDS = 3;

export interface MakeOptions extends Partial<MadeFor> {
  readonly year: number;
  readonly pane?: PaneOfAddIn;
  /** Writes more than what every new workbook holds. */
  readonly fill?: (layout: Layout, filling: Filling) => void;
}

/** Makes the workbook of a template document for a year, per supplier or neutral. Pure: the same for the same. */
export function makeWorkbook(source: Template, { fill, pane, ...options }: MakeOptions): MadeWorkbook {
  const { year } = options;
  const document = { ...source, year };
  const template = templateInYear(document, year);
  const layout = layOut(template, { supplier: null, cards: () => FEWEST_CARDS, ...options });
  const filling = createFilling();
  fillFromStart(layout, filling);
  fill?.(layout, filling);
  return {
    layout,
    document: {
      title: `${template.title.sv} ${year}`,
      sheets: sheetsOf(layout, filling),
      names: namesOf(layout),
      properties: {
        'Årlig analys: mall': source.id,
        'Årlig analys: år': String(year),
        'Årlig analys: utgåva': source.edition,
      },
      keeps: JSON.stringify(document),
      ...(pane && { opensPane: pane }),
    },
  };
}

function fillFromStart({ cover, supplier, year, chapters }: Layout, { put }: Filling): void {
  const onCover = (row: number): Place => ({ sheet: cover.sheet, row, column: ANSWERS });
  if (supplier !== null) put(onCover(cover.supplier), supplier);
  put(onCover(cover.year), year);
  put(onCover(cover.unit), 'tkr');
  for (const { sheet, tables } of chapters)
    for (const { groups } of tables)
      for (const { first, names } of groups)
        names.forEach((name, index) => {
          if (name !== null) put({ sheet, row: first + index, column: 0 }, name);
        });
}

function sheetsOf(layout: Layout, filling: Filling): readonly DocumentSheet[] {
  return [
    coverSheet(layout, filling),
    statusSheet(layout, filling),
    ...layout.chapters.map((plan) => chapterSheet(plan, layout, filling)),
    listsSheet(layout, filling),
  ];
}

function coverSheet({ template, cover }: Layout, filling: Filling): DocumentSheet {
  const { sheet, supplier, year, unit } = cover;
  const labels: readonly (readonly [number, readonly string[]])[] = [
    [supplier, template.cover.supplier],
    [year, template.cover.year],
    [unit, template.cover.unit],
  ];
  const entries: readonly Entry[] = [
    {
      area: { row: supplier, column: ANSWERS, rows: 1, columns: 1 },
      ...(template.suppliers.length > 0 && {
        takes: { kind: 'area', ...listArea(1, template.suppliers.length) } as const,
      }),
    },
    {
      area: { row: year, column: ANSWERS, rows: 1, columns: 1 },
      takes: { kind: 'number' },
      otherwise: 'refuses',
      saysOtherwise: MADE.yearOnly,
    },
    {
      area: { row: unit, column: ANSWERS, rows: 1, columns: 1 },
      takes: { kind: 'texts', texts: ['tkr', 'kr', 'mnkr'] },
    },
  ];
  return {
    name: sheet,
    blocks: [
      { row: 0, column: 0, rows: [[template.title.sv]], looks: LOOKS.title },
      ...labels.map(([row, [label = '']]) => ({
        row,
        column: LABELS,
        rows: [[label, filling.at({ sheet, row, column: ANSWERS })]],
        looks: [LOOKS.label, row === year ? LOOKS.year : LOOKS.answer],
      })),
    ],
    heights: new Map([[0, TITLE_HEIGHT]]),
    widths: [34, 60],
    entries,
    gridLines: false,
    print: 'portrait',
    isProtected: true,
  };
}

/** Where the sheet of lists holds the services (0) or the suppliers (1). */
const listArea = (column: number, rows: number) => ({
  sheet: MADE.lists.sheet,
  area: { row: 1, column, rows, columns: 1 },
});

function listsSheet(layout: Layout, filling: Filling): DocumentSheet {
  const { title, suppliers } = MADE.lists;
  const list = (column: number, title: string, names: readonly string[]): Block => ({
    row: 0,
    column,
    rows: [[title], ...names.map((name) => [name])],
  });
  return {
    name: MADE.lists.sheet,
    blocks: [
      list(
        0,
        title,
        layout.services.map(({ name }) => name),
      ),
      list(1, suppliers, layout.template.suppliers),
      ...countBlocks(layout, filling),
    ],
    isHidden: true,
  };
}

/** So many rows below the last card may be written in, for cards that are put in there. */
const FREE_ROWS = 400;
const ANALYSIS_HEIGHT = 150;

function chapterSheet(plan: ChapterPlan, { services, template }: Layout, filling: Filling): DocumentSheet {
  const { chapter, sheet, parent, heading, cards, tables, analyses, end } = plan;
  const within = {
    sheet,
    filling,
    services: services.length === 0 ? null : listArea(0, services.length),
    total: template.words.totals[0] ?? '',
  };
  const parts = [
    ...cards.map((card) => cardParts(card, within)),
    ...tables.map((table) => tableParts(table, within)),
  ];
  const wide = Math.max(3, ...tables.map(({ columns }) => columns.length));
  const [table, ...otherTables] = tables;
  const isOneTable = table !== undefined && otherTables.length === 0 && cards.length === 0;
  return {
    name: sheet,
    blocks: [
      ...(parent ? [{ row: parent.row, column: 0, rows: [[parent.text]], looks: LOOKS.parent }] : []),
      { row: heading, column: 0, rows: [[chapterName(chapter)]], looks: LOOKS.title },
      ...analyses.flatMap((row): readonly Block[] => [
        { row, column: 0, rows: [[template.words.analysis[0] ?? '']], looks: LOOKS.caption },
        {
          row: row + 1,
          column: 0,
          rows: [
            [filling.at({ sheet, row: row + 1, column: LABELS }), ...new Array<null>(wide - 1).fill(null)],
          ],
          looks: LOOKS.answer,
        },
      ]),
      ...parts.flatMap(({ blocks }) => blocks),
      ...(cards.length > 0 ? [freeRows(end)] : []),
    ],
    merges: [
      ...analyses.map((row) => ({ row: row + 1, column: 0, rows: 1, columns: wide })),
      ...cards.flatMap((card) => card.parts.map(({ row }) => ({ row, column: 0, rows: 1, columns: 3 }))),
    ],
    heights: new Map([
      [heading, TITLE_HEIGHT],
      ...analyses.map((row) => [row + 1, ANALYSIS_HEIGHT] as const),
    ]),
    widths: cards.length > 0 ? [46, 70, 40] : widthsOf(tables.map(({ columns }) => columns.length)),
    entries: [
      ...analyses.map((row) => ({
        area: { row: row + 1, column: 0, rows: 1, columns: 1 },
        prompt: { title: template.words.analysis[0] ?? '', text: MADE.analysis },
      })),
      ...parts.flatMap(({ entries }) => entries),
    ],
    frozenRows: isOneTable ? table.header + 1 : heading + 1,
    gridLines: false,
    print: cards.length > 0 ? 'portrait' : 'landscape',
    isProtected: true,
  };
}

const freeRows = (row: number): Block => ({
  row,
  column: LABELS,
  rows: Array.from({ length: FREE_ROWS }, () => [null, null, null]),
  looks: LOOKS.free,
});

function widthsOf(columns: readonly number[]): readonly number[] {
  const most = Math.max(3, ...columns);
  return [44, ...new Array<number>(most - 1).fill(most > 4 ? 20 : 30)];
}

/** A name for each answer and each table, by what it means. They only help: what is read goes by what cells say. */
function namesOf({ chapters }: Layout): readonly AreaName[] {
  const count = new Map<string, number>();
  const free = (wanted: string): string => {
    const name = wanted.replace(/[^\p{L}\d_]/gu, '_');
    const number = (count.get(name) ?? 0) + 1;
    count.set(name, number);
    return number === 1 ? name : `${name}_nr${number}`;
  };
  return chapters.flatMap(({ sheet, cards, tables }) => [
    ...cards.flatMap(({ definition, number, fields }) =>
      fields.map(({ field, row }) => ({
        name: free(`${definition.role}_kort${number}_${field.role}`),
        sheet,
        area: { row, column: ANSWERS, rows: 1, columns: 1 },
      })),
    ),
    ...tables.map(({ definition, header, columns, groups, total }) => {
      const last = groups.at(-1);
      const end = total ?? (last ? last.first + last.names.length - 1 : header);
      return {
        name: free(`tabell_${definition.role}`),
        sheet,
        area: { row: header, column: 0, rows: end - header + 1, columns: Math.max(1, columns.length) },
      };
    }),
  ]);
}
