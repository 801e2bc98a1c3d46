import { type Decimal, sumOf } from '../../money/decimal';
import type { CostKind } from '../../portfolio/cost-kinds';
import type { Cost, CostMeasure } from '../../portfolio/cost-rows';
import { cellAddress } from '../../workbook/address';
import type { Block, DocumentCell } from '../../workbook/document';
import type { SupplierPart } from '../supplier';
import { capital, COST_NAMES, FRAME_MEASURES, type FrameMeasure, KIND_NAMES, measureName } from '../words';
import { LOOKS } from './looks';
import { fixedCell, formula, headingFor, numberOf } from './sheet';

export const COSTS_SHEET = 'Kostnader';

/** A row of the frames above the table. */
export interface FrameLine {
  readonly part: SupplierPart;
  readonly kind: CostKind;
  readonly cost: Cost;
  /** Of the sheet, from zero. */
  readonly row: number;
  readonly values: Readonly<Record<FrameMeasure, Decimal | null>>;
}

export const FIRST_FRAME = 4;
/** Of the frames: supplier, kind and cost, and then the measures in columns as narrow as the table's amounts. */
const FIRST_MEASURE = 5;
export const kindName = (kind: CostKind): string => KIND_NAMES[kind].sv;
export const costName = (cost: Cost): string => COST_NAMES[cost].sv;
/** Where a frame's measure stands. */
export const measureColumn = (measure: FrameMeasure): number =>
  FIRST_MEASURE + FRAME_MEASURES.indexOf(measure);

/** The areas of the table's columns, for formulas. */
export type TableColumns = Readonly<Record<'supplier' | 'kind' | 'cost' | CostMeasure, string>>;

/** Of the frames and of their sums: what they are told by, their measures, and the change. */
export const headersOf = (year: number, names: readonly string[]): readonly string[] => [
  ...names,
  ...FRAME_MEASURES.map((measure) => capital(measureName(measure, year)).sv),
  'Förändring tkr',
  'Förändring %',
];

/** What a formula gives where nothing is stated. */
export const valueOrBlank = (value: Decimal | null): number | string => numberOf(value) ?? '';

export function framesBlock(frames: readonly FrameLine[], at: TableColumns): Block {
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
      ...changes(frame.row, frame.values, measureColumn('budget')),
    ]),
    looks: [LOOKS.text, LOOKS.text, LOOKS.text, LOOKS.plain, LOOKS.plain, ...AMOUNTS],
  };
}

export const AMOUNTS = [LOOKS.amount, LOOKS.amount, LOOKS.amount, LOOKS.amount, LOOKS.percent];
/** Of the frames and of their sums. */
export const HEADINGS = [
  ...Array.from({ length: FIRST_MEASURE }, () => LOOKS.heading),
  ...AMOUNTS.map(headingFor),
];

function sumFormula(measure: FrameMeasure, { row, cost }: FrameLine, at: TableColumns): string {
  const [supplier, kind, costCell] = [0, 1, 2].map((column) => fixedCell(row, column));
  const ofFrame = `${at.supplier},${supplier ?? ''},${at.kind},${kind ?? ''}`;
  const ofCost = `${ofFrame},${at.cost},${costCell ?? ''}`;
  const read = measure === 'forslag' && cost === 'forvaltning' ? 'budget' : measure;
  const sum = `SUMIFS(${at[read]},${ofCost})`;
  const effects = read === measure ? '' : `+SUMIFS(${at.effekt},${ofFrame})`;
  return `IF(COUNTIFS(${ofCost},${at[read]},"<>")=0,"",${sum}${effects})`;
}

/**
 * The change from the budget to the proposal, in tkr and as a share, in the columns after these two. Nothing where one
 * of them is not stated.
 */
export function changes(
  row: number,
  { budget, forslag }: FrameLine['values'],
  budgetColumn: number,
): readonly DocumentCell[] {
  const [from, to, gap] = [0, 1, 2].map((step) => cellAddress(row, budgetColumn + step)) as [
    string,
    string,
    string,
  ];
  const difference = budget && forslag ? forslag.minus(budget) : null;
  const share = difference && budget && !budget.isZero() ? difference.div(budget) : null;
  return [
    formula(`IF(OR(${from}="",${to}=""),"",${to}-${from})`, valueOrBlank(difference)),
    formula(`IF(${gap}="","",IF(${from}=0,"",${gap}/${from}))`, valueOrBlank(share)),
  ];
}

/** The sum of a measure over frames, and null where none of them states it. */
const sumOfFrames = (frames: readonly FrameLine[], measure: FrameMeasure): Decimal | null => {
  const stated = frames.flatMap(({ values }) => values[measure] ?? []);
  return stated.length === 0 ? null : sumOf(stated);
};

export const sumsOfFrames = (frames: readonly FrameLine[]): FrameLine['values'] =>
  Object.fromEntries(
    FRAME_MEASURES.map((measure) => [measure, sumOfFrames(frames, measure)]),
  ) as unknown as FrameLine['values'];

/** Of cells with a number: a formula that gives no text counts as filled otherwise. */
export const ANY_NUMBER = '">-1E+99"';

/** The sum of a measure over the frames that meet a condition; blank where none of them states it. */
export const sumWhere = (measures: string, condition: string): string =>
  `IF(COUNTIFS(${condition},${measures},${ANY_NUMBER})=0,"",SUMIFS(${measures},${condition}))`;
