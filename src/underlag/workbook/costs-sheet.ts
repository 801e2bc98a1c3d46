import { groupBy } from '../../language/by-key';
import { formatAmount } from '../../money/amount';
import { type Decimal, sumOf } from '../../money/decimal';
import { type CostKind } from '../../portfolio/cost-kinds';
import { type Cost, type CostMeasure, type CostRow, COSTS } from '../../portfolio/cost-rows';
import { frameOf } from '../../portfolio/frames';
import { cellAddress, sheetAddress } from '../../workbook/address';
import type { Block, DocumentCell, DocumentChart } from '../../workbook/document';
import type { SupplierPart } from '../supplier';
import { capital, COST_NAMES, FRAME_MEASURES, type FrameMeasure, KIND_NAMES, measureName } from '../words';
import { LOOKS } from './looks';
import {
  type Column,
  columnArea,
  fixedCell,
  formula,
  numberOf,
  tableSheet,
  type UnderlagSheet,
} from './sheet';

export const COSTS_SHEET = 'Kostnader';

/** A row of the table of costs, and whose it is. */
interface SuppliersRow {
  readonly part: SupplierPart;
  readonly row: CostRow;
  readonly kind: string;
}

/** A row of the frames above the table. */
export interface FrameLine {
  readonly part: SupplierPart;
  readonly kind: CostKind;
  readonly cost: Cost;
  /** Of the sheet, from zero. */
  readonly row: number;
  readonly values: Readonly<Record<FrameMeasure, Decimal | null>>;
}

/** The sheet of costs, and where its frames stand, so that other sheets can point to them. */
export interface CostsSheet {
  readonly sheet: UnderlagSheet;
  readonly frames: readonly FrameLine[];
}

const FIRST_FRAME = 4;
/** Of the frames: supplier, kind and cost, and then the measures in columns as narrow as the table's amounts. */
const FIRST_MEASURE = 5;
const UNPLACED = 'ofördelad minskning';
const LATER_YEARS = 3;

export const kindName = (kind: CostKind): string => KIND_NAMES[kind].sv;
export const costName = (cost: Cost): string => COST_NAMES[cost].sv;
/** Where a frame's measure stands. */
export const measureColumn = (measure: FrameMeasure): number =>
  FIRST_MEASURE + FRAME_MEASURES.indexOf(measure);

/** Costs of all suppliers row by row, with the frames that they make as formulas above, and charts beside those. */
export function costsSheet(parts: readonly SupplierPart[], year: number): CostsSheet {
  const rows = parts
    .flatMap((part) => part.rows.map((row): SuppliersRow => ({ part, row, kind: kindOf(row) })))
    .filter(({ row }) => row.figures.length > 0)
    .toSorted((one, other) => order(one) - order(other));
  const frames = parts
    .flatMap((part) => part.frames.ramar.map(({ kind, cost }) => ({ part, kind, cost })))
    .map((frame, at): FrameLine => ({
      ...frame,
      row: FIRST_FRAME + at,
      values: valuesOf(
        frame.part.rows.filter(({ kind }) => kind === frame.kind),
        frame.cost,
        year,
      ),
    }));
  const summary = FIRST_FRAME + frames.length + 2;
  const groups = groupsOf(parts, frames);
  const headerRow = Math.max(summary + groups.length + 2, FIRST_FRAME + CHART_ROWS);
  const at = createColumns(year, headerRow + 1, rows.length);
  return {
    frames,
    sheet: tableSheet({
      name: COSTS_SHEET,
      tableName: 'Kostnader',
      title: `Kostnader ${year - 2}–${year}`,
      lead: `Tkr. Varje rad är en rad i leverantörens avsnitt om kostnader, med cellerna som beloppen kommer från. Förslag för förvaltning är budget ${year - 1} och årets effekter av utveckling, utan index. Rader utanför ramen står sist och är inte med i ramarna.`,
      columns: columnsOf(year),
      ...{ rows, headerRow },
      blocks: [
        {
          row: FIRST_FRAME - 1,
          column: 0,
          rows: [headersOf(year, ['Leverantör', 'Slag', 'Kostnad', '', ''])],
          looks: LOOKS.heading,
        },
        framesBlock(frames, at),
        {
          row: summary - 1,
          column: 0,
          rows: [headersOf(year, ['Summa', '', '', '', ''])],
          looks: LOOKS.heading,
        },
        summaryBlock(groups, frames, summary),
      ],
      more: { charts: chartsOf(groups, summary) },
    }),
  };
}

const headersOf = (year: number, names: readonly string[]): readonly string[] => [
  ...names,
  ...FRAME_MEASURES.map((measure) => capital(measureName(measure, year)).sv),
  'Förändring tkr',
  'Förändring %',
];

/** A pott below zero is a cut that nobody has placed; it is in no frame. */
const kindOf = ({ kind, isPott, figures }: CostRow): string =>
  isPott && figures.some(({ value }) => value.isNegative()) ? UNPLACED : kindName(kind);

const order = ({ row, kind }: SuppliersRow): number => (row.kind === 'utanfor' || kind === UNPLACED ? 1 : 0);

const valuesOf = (rows: readonly CostRow[], cost: Cost, year: number): FrameLine['values'] => {
  const frame = frameOf(rows, cost, year);
  return {
    utfall: frame.utfall?.value ?? null,
    budget: frame.budget?.value ?? null,
    forslag: frame.forslag?.value ?? null,
  };
};

function columnsOf(year: number): readonly Column<SuppliersRow>[] {
  const amount = (header: string, measure: CostMeasure, of: number): Column<SuppliersRow> => ({
    header,
    width: 15,
    look: LOOKS.amount,
    of: ({ row }) =>
      numberOf(row.figures.find((each) => each.measure === measure && each.year === of)?.value),
  });
  return [
    { header: 'Leverantör', width: 34, of: ({ part }) => part.supplier, isKey: true },
    { header: 'Slag', width: 20, of: ({ kind }) => kind },
    { header: 'Kostnad', width: 13, of: ({ row }) => costName(row.cost) },
    { header: 'Område', width: 18, of: ({ row }) => row.area },
    { header: 'Tjänst eller rad', width: 40, of: ({ row }) => row.name, isKey: true },
    amount(`Utfall ${year - 2}`, 'utfall', year - 2),
    amount(`Budget ${year - 1}`, 'budget', year - 1),
    amount(`Prognos ${year}`, 'prognos', year),
    amount(`Förslag ${year}`, 'forslag', year),
    ...Array.from({ length: LATER_YEARS }, (_, step) =>
      amount(`Effekt ${year + step}`, 'effekt', year + step),
    ),
    { header: 'Celler', width: 30, look: LOOKS.quiet, of: cellsOf, isKey: true },
    { header: 'Anmärkning', width: 36, look: LOOKS.quiet, of: remarkOn },
    { header: 'Kommentar', width: 30, of: () => null, isTheirs: true },
  ];
}

function cellsOf({ row }: SuppliersRow): string {
  const bySheet = groupBy(row.figures, ({ place }) => place.sheet);
  return [...bySheet]
    .map(([sheet, own]) =>
      sheetAddress(sheet, own.map(({ place }) => cellAddress(place.row, place.column)).join(', ')),
    )
    .join('; ');
}

function remarkOn({ row }: SuppliersRow): string | null {
  const slips = row.figures
    .filter(({ value, stated }) => !value.equals(stated))
    .map(
      ({ value, stated, place }) =>
        `${cellAddress(place.row, place.column)} är ${formatAmount(stated)}, räknas som ${formatAmount(value)}: trolig felskrivning.`,
    );
  const guess = row.kindBy === 'guess' ? ['Slaget är en gissning.'] : [];
  return [...slips, ...guess].join(' ') || null;
}

/** The areas of the table's columns, for formulas. */
type TableColumns = Readonly<Record<'supplier' | 'kind' | 'cost' | CostMeasure, string>>;

function createColumns(year: number, first: number, rows: number): TableColumns {
  const headers = columnsOf(year).map(({ header }) => header);
  const area = (header: string): string => columnArea(COSTS_SHEET, headers.indexOf(header), first, rows);
  const [utfall, budget, prognos, forslag] = [
    `Utfall ${year - 2}`,
    `Budget ${year - 1}`,
    `Prognos ${year}`,
    `Förslag ${year}`,
  ].map(area);
  return {
    ...{ supplier: area('Leverantör'), kind: area('Slag'), cost: area('Kostnad') },
    ...{ utfall: utfall ?? '', budget: budget ?? '', prognos: prognos ?? '', forslag: forslag ?? '' },
    effekt: area(`Effekt ${year}`),
  };
}

/** What a formula gives where nothing is stated. */
const valueOrBlank = (value: Decimal | null): number | string => numberOf(value) ?? '';

function framesBlock(frames: readonly FrameLine[], at: TableColumns): Block {
  return {
    row: FIRST_FRAME,
    column: 0,
    rows: frames.map((frame) => [
      frame.part.supplier,
      kindName(frame.kind),
      costName(frame.cost),
      ...[null, null],
      ...FRAME_MEASURES.map((measure) =>
        formula(sumFormula(measure, frame, at), valueOrBlank(frame.values[measure])),
      ),
      ...changes(frame.row, frame.values),
    ]),
    looks: [LOOKS.text, LOOKS.text, LOOKS.text, LOOKS.plain, LOOKS.plain, ...AMOUNTS],
  };
}

const AMOUNTS = [LOOKS.amount, LOOKS.amount, LOOKS.amount, LOOKS.amount, LOOKS.percent];

function sumFormula(measure: FrameMeasure, { row, cost }: FrameLine, at: TableColumns): string {
  const [supplier, kind, costCell] = [0, 1, 2].map((column) => fixedCell(row, column));
  const ofFrame = `${at.supplier},${supplier ?? ''},${at.kind},${kind ?? ''}`;
  const ofCost = `${ofFrame},${at.cost},${costCell ?? ''}`;
  const read = measure === 'forslag' && cost === 'forvaltning' ? 'budget' : measure;
  const sum = `SUMIFS(${at[read]},${ofCost})`;
  const effects = read === measure ? '' : `+SUMIFS(${at.effekt},${ofFrame})`;
  return `IF(COUNTIFS(${ofCost},${at[read]},"<>")=0,"",${sum}${effects})`;
}

/** The change from the budget to the proposal, in tkr and as a share. */
function changes(row: number, { budget, forslag }: FrameLine['values']): readonly DocumentCell[] {
  const [from, to] = [cellAddress(row, measureColumn('budget')), cellAddress(row, measureColumn('forslag'))];
  const gap = cellAddress(row, measureColumn('forslag') + 1);
  const difference = budget && forslag ? forslag.minus(budget) : null;
  const share = difference && budget && !budget.isZero() ? difference.div(budget) : null;
  return [
    formula(`IF(OR(${from}="",${to}=""),"",${to}-${from})`, valueOrBlank(difference)),
    formula(`IF(${gap}="","",IF(${from}=0,"",${gap}/${from}))`, valueOrBlank(share)),
  ];
}

/** Frames that are summed together. */
interface Group {
  readonly name: string;
  /** The column and the text by which its frames are told. */
  readonly by: readonly [column: number, text: string] | null;
  readonly frames: readonly FrameLine[];
}

function groupsOf(parts: readonly SupplierPart[], frames: readonly FrameLine[]): readonly Group[] {
  const inside = frames.filter(({ kind }) => kind !== 'utanfor');
  const kinds = [...new Set(inside.map(({ kind }) => kind))];
  return [
    ...parts.map((part) => ({
      name: part.supplier,
      by: [0, part.supplier] as const,
      frames: inside.filter((frame) => frame.part === part),
    })),
    ...kinds.map((kind) => ({
      name: capital(KIND_NAMES[kind]).sv,
      by: [1, kindName(kind)] as const,
      frames: inside.filter((frame) => frame.kind === kind),
    })),
    ...COSTS.map((cost) => ({
      name: capital(COST_NAMES[cost]).sv,
      by: [2, costName(cost)] as const,
      frames: inside.filter((frame) => frame.cost === cost),
    })),
    { name: 'Totalt', by: null, frames: inside },
  ];
}

function summaryBlock(groups: readonly Group[], frames: readonly FrameLine[], first: number): Block {
  const area = (column: number): string => columnArea(COSTS_SHEET, column, FIRST_FRAME, frames.length);
  const outside = `${area(1)},"<>${kindName('utanfor')}"`;
  return {
    row: first,
    column: 0,
    rows: groups.map(({ name, by, frames: own }, at) => {
      const values = Object.fromEntries(
        FRAME_MEASURES.map((measure) => [measure, sumOf(own.flatMap(({ values }) => values[measure] ?? []))]),
      ) as Record<FrameMeasure, Decimal>;
      const which = by === null ? '' : `,${area(by[0])},"${by[1]}"`;
      return [
        name,
        ...[null, null, null, null],
        ...FRAME_MEASURES.map((measure) =>
          formula(`SUMIFS(${area(measureColumn(measure))},${outside}${which})`, values[measure].toNumber()),
        ),
        ...changes(first + at, values),
      ];
    }),
    looks: [LOOKS.totalText, LOOKS.plain, LOOKS.plain, LOOKS.plain, LOOKS.plain, ...AMOUNTS],
  };
}

/** The table stands below, also when a supplier comes or goes. */
const CHART_ROWS = 26;
/** First column and width of each chart, beside the frames. */
const CHART_COLUMNS = [
  [11, 2],
  [13, 1],
  [14, 2],
] as const;

/** How costs develop by supplier, and how they are shared by kind and by cost. */
function chartsOf(groups: readonly Group[], first: number): readonly DocumentChart[] {
  const categories = { row: first - 1, column: FIRST_MEASURE, rows: 1, columns: FRAME_MEASURES.length };
  const series = (column: number) =>
    groups.flatMap(({ name, by }, at) =>
      by?.[0] === column ? [{ name, values: { ...categories, row: first + at } }] : [],
    );
  const chart = (title: string, column: number, at: 0 | 1 | 2, isStacked: boolean): DocumentChart => ({
    ...{ title, categories, isStacked, kind: 'column', series: series(column) },
    area: { row: 2, column: CHART_COLUMNS[at][0], rows: CHART_ROWS, columns: CHART_COLUMNS[at][1] },
  });
  return [
    chart('Kostnadsutveckling per leverantör, tkr', 0, 0, false),
    chart('Bastjänster och digital infrastruktur, tkr', 1, 1, true),
    chart('Förvaltning och utveckling, tkr', 2, 2, true),
  ];
}
