import { fixedAreaAddress, sheetAddress } from '../workbook/address';
import type { Block, DocumentCell } from '../workbook/document';
import type { CostRole, FieldRole } from '../template/roles';
import { amountIn, numeric, textual } from './calculated';
import type { Filling } from './filling';
import { ANSWERS, type ChapterPlan, isCostTable, type Layout, type TablePlan } from './layout';
import { LOOKS } from './looks';
import { MADE } from './texts';

const COLUMN = 6;

/**
 * Beside the status: what the costs come to, how they follow the index, and what the proposals ask for. It only tells;
 * a total budget of several years is not the cost of one.
 */
export function figureBlocks(layout: Layout, filling: Filling, row: number): readonly Block[] {
  const running = tableOf(layout, 'forvaltningskostnader');
  if (running === null) return [];
  const { figures } = MADE;
  const budget = totalOf(running, 'budget', filling);
  const prognos = totalOf(running, 'prognos', filling);
  if (budget === null || prognos === null) return [];
  const cell = (step: number): string => `$H$${row + 2 + step}`;
  const index = `${cell(2)}`;
  const growth = budget.value === 0 ? '' : prognos.value / budget.value - 1;
  const lines: readonly (readonly [string, DocumentCell, keyof typeof LOOKS])[] = [
    [budget.label, numeric(`=${budget.formula}`, budget.value), 'sum'],
    [prognos.label, numeric(`=${prognos.formula}`, prognos.value), 'sum'],
    [figures.index, null, 'percentOpen'],
    [figures.indexed, numeric(`=${cell(0)}*(1+${index})`, budget.value), 'sum'],
    [
      figures.growth,
      growth === ''
        ? textual(`=IF(${cell(0)}=0,"",${cell(1)}/${cell(0)}-1)`, '')
        : numeric(`=IF(${cell(0)}=0,"",${cell(1)}/${cell(0)}-1)`, growth),
      'percent',
    ],
    ...proposalLines(layout, filling, cell),
  ];
  return [
    { row, column: COLUMN, rows: [[figures.title, figures.unit]], looks: LOOKS.header },
    ...lines.map(([label, content, look], at) => ({
      row: row + 1 + at,
      column: COLUMN,
      rows: [[label, content]],
      looks: [LOOKS.statusRow, LOOKS[look]],
    })),
  ];
}

interface Located {
  readonly plan: ChapterPlan;
  readonly table: TablePlan;
}

function tableOf({ chapters }: Layout, role: CostRole): Located | null {
  const found = chapters.flatMap((plan) =>
    plan.tables
      .filter((table) => isCostTable(table.definition) && table.definition.role === role)
      .map((table) => ({ plan, table })),
  );
  return found[0] ?? null;
}

interface Total {
  readonly label: string;
  readonly formula: string;
  readonly value: number;
}

function totalOf({ plan, table }: Located, role: string, filling: Filling): Total | null {
  const column = table.columns.findIndex((each) => each.role === role);
  const label = table.columns[column]?.label;
  if (table.total === null || label === undefined) return null;
  const area = fixedAreaAddress({ row: table.total, column, rows: 1, columns: 1 });
  return {
    label: `${table.caption?.text ?? ''} · ${label}`.replace(/^ · /, ''),
    // The total of an empty table is a text.
    formula: `SUM(${sheetAddress(plan.sheet, area)})`,
    value: amountIn(table, column, { sheet: plan.sheet, filling }),
  };
}

/** What the proposals ask for in all, and what the tables of development and of new insatser say of the year. */
function proposalLines(
  layout: Layout,
  filling: Filling,
  cell: (step: number) => string,
): readonly (readonly [string, DocumentCell, 'sum'])[] {
  const proposals = layout.chapters.find(({ cards }) => cards[0]?.definition.role === 'foreslagen');
  const parts = (['utvecklingskostnader', 'nyaInsatser'] as const)
    .flatMap((role) => tableOf(layout, role) ?? [])
    .flatMap((located) => totalOf(located, 'prognos', filling) ?? []);
  const label = proposals && labelCell(proposals, 'projektbudget');
  if (proposals === undefined || label === undefined || parts.length === 0) return [];
  const column = (at: number): string =>
    sheetAddress(proposals.sheet, fixedAreaAddress({ row: 0, column: at, rows: 3000, columns: 1 }));
  const asked = proposals.cards
    .flatMap(({ fields }) => fields.filter(({ field }) => field.role === 'projektbudget'))
    .map(({ row }) => filling.at({ sheet: proposals.sheet, row, column: ANSWERS }))
    .reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
  const told = parts.reduce((sum, { value }) => sum + value, 0);
  const { figures } = MADE;
  return [
    [figures.asked, numeric(`=SUMIF(${column(0)},${label},${column(ANSWERS)})`, asked), 'sum'],
    [figures.told, numeric(`=${parts.map(({ formula }) => formula).join('+')}`, told), 'sum'],
    [figures.difference, numeric(`=${cell(6)}-${cell(5)}`, told - asked), 'sum'],
  ];
}

function labelCell({ sheet, cards }: ChapterPlan, role: FieldRole): string | undefined {
  const row = cards[0]?.fields.find(({ field }) => field.role === role)?.row;
  return row === undefined
    ? undefined
    : sheetAddress(sheet, fixedAreaAddress({ row, column: 0, rows: 1, columns: 1 }));
}
