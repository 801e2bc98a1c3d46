import { COSTS } from '../../portfolio/cost-rows';
import type { Block, DocumentCell } from '../../workbook/document';
import type { SupplierPart } from '../supplier';
import { capital, COST_NAMES, FRAME_MEASURES, KIND_NAMES, measureName } from '../words';
import {
  AMOUNTS,
  ANY_NUMBER,
  changes,
  costName,
  COSTS_SHEET,
  FIRST_FRAME,
  type FrameLine,
  kindName,
  measureColumn,
  sumsOfFrames,
  sumWhere,
  valueOrBlank,
} from './costs-frames';
import { LOOKS } from './looks';
import { columnArea, formula, quoted } from './sheet';

/** Frames that are summed together. */
export interface Group {
  readonly name: string;
  /** The column and the text by which its frames are told. */
  readonly by: readonly [column: number, text: string] | null;
  readonly frames: readonly FrameLine[];
}

export function groupsOf(parts: readonly SupplierPart[], frames: readonly FrameLine[]): readonly Group[] {
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

/** Says so where only some of the frames state what was spent, so that nobody takes the sum for the whole. */
function partOf(own: readonly FrameLine[], utfall: string, condition: string, year: number): DocumentCell {
  const stated = own.filter(({ values }) => values.utfall !== null).length;
  const [what, counted, all] = [
    capital(measureName('utfall', year)).sv,
    `COUNTIFS(${condition},${utfall},${ANY_NUMBER})`,
    `COUNTIFS(${condition})`,
  ];
  return formula(
    `IF(OR(${counted}=0,${counted}=${all}),"","${what} finns i "&${counted}&" av "&${all}&" ramar")`,
    stated === 0 || stated === own.length ? '' : `${what} finns i ${stated} av ${own.length} ramar`,
  );
}

/** The sums of the frames by supplier, by kind, by cost, and of all. */
export function summaryBlock(
  groups: readonly Group[],
  frames: readonly FrameLine[],
  { first, year }: { readonly first: number; readonly year: number },
): Block {
  const area = (column: number): string => columnArea(COSTS_SHEET, column, FIRST_FRAME, frames.length);
  const outside = `${area(1)},"<>${kindName('utanfor')}"`;
  return {
    row: first,
    column: 0,
    rows: groups.map(({ name, by, frames: own }, at) => {
      const values = sumsOfFrames(own);
      const condition = `${outside}${by === null ? '' : `,${area(by[0])},${quoted(by[1])}`}`;
      return [
        name,
        ...[null, null, null],
        partOf(own, area(measureColumn('utfall')), condition, year),
        ...FRAME_MEASURES.map((measure) =>
          formula(sumWhere(area(measureColumn(measure)), condition), valueOrBlank(values[measure])),
        ),
        ...changes(first + at, values, measureColumn('budget')),
      ];
    }),
    looks: [LOOKS.strong, LOOKS.plain, LOOKS.plain, LOOKS.plain, LOOKS.quiet, ...AMOUNTS],
  };
}
