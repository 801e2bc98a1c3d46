import { ALTERNATIV, type Alternativ } from '../../calculations/ram-alternativ';
import { Decimal } from '../../money/decimal';
import { COSTS, type Cost } from '../../portfolio/cost-rows';
import type { ServiceKind } from '../../template/roles';
import type { AlternativeChoice } from '../alternatives';
import type { SupplierPart } from '../supplier';

/** The percentages that the variants of D begin with; people type their own. */
const FIRST_PERCENTAGES = [5, 10, 15, 20].map((percent) => new Decimal(percent).div(100));

/** A row of the frames: an alternative of a frame, or last the recommendation. */
export interface FrameRow {
  readonly part: SupplierPart;
  readonly kind: ServiceKind | null;
  readonly cost: Cost | null;
  /** Null: the recommendation. */
  readonly alternative: Alternativ | null;
  /** From 1; those from 2 on reduce by one of the percentages. */
  readonly variant: number;
  readonly choice: AlternativeChoice | null;
}

/** Those that somebody has chosen for D, or ones to begin with. */
export function percentagesOf(choices: readonly AlternativeChoice[]): readonly Decimal[] {
  const chosen = choices.flatMap(({ alternative, reduction }) =>
    alternative === 'D' && reduction !== null && !reduction.isZero() ? [reduction] : [],
  );
  const distinct = [...new Map(chosen.map((share) => [share.toString(), share])).values()];
  return distinct.length > 0 ? distinct.toSorted((one, other) => one.comparedTo(other)) : FIRST_PERCENTAGES;
}

type FrameOf = Pick<FrameRow, 'kind' | 'cost'>;

const ownFrames = ({ frames }: SupplierPart): readonly FrameOf[] =>
  frames.ramar.flatMap(({ kind, cost }) => (kind === 'utanfor' ? [] : [{ kind, cost }]));

/** Kinds together, where the supplier has several. */
function jointFrames(part: SupplierPart): readonly FrameOf[] {
  const kinds = new Set(ownFrames(part).map(({ kind }) => kind));
  return kinds.size < 2 ? [] : COSTS.map((cost) => ({ kind: null, cost }));
}

export function alternativesOf(
  part: SupplierPart,
  choices: readonly AlternativeChoice[],
  percentages: readonly Decimal[],
): readonly FrameRow[] {
  const own = choices.filter(({ supplier }) => supplier === part.supplier);
  const joint = jointFrames(part);
  const reduced = joint.length > 0 ? joint : ownFrames(part);
  const planned = [
    ...ownFrames(part).flatMap((frame) =>
      ALTERNATIV.map((alternative) => ({ ...frame, alternative, variant: 1 })),
    ),
    ...joint.map((frame) => ({ ...frame, alternative: 'D' as const, variant: 1 })),
    ...reduced.flatMap((frame) =>
      percentages.map((_, at) => ({ ...frame, alternative: 'D' as const, variant: at + 2 })),
    ),
  ];
  const taken = new Set<AlternativeChoice>();
  const rows = planned.map((row): FrameRow => {
    const choice = own.find((each) => !taken.has(each) && isOfRow(each, row, percentages)) ?? null;
    if (choice !== null) taken.add(choice);
    return { ...row, part, choice };
  });
  const rest = own.filter((choice) => !taken.has(choice));
  return [
    ...rows,
    ...rest.map((choice, at) => ({ ...choice, part, choice, variant: percentages.length + 2 + at })),
  ];
}

function isOfRow(
  { kind, cost, alternative, reduction }: AlternativeChoice,
  row: Pick<FrameRow, 'kind' | 'cost' | 'alternative' | 'variant'>,
  percentages: readonly Decimal[],
): boolean {
  const isFrame = kind === row.kind && cost === row.cost && alternative === row.alternative;
  if (!isFrame || row.variant === 1)
    return isFrame && (alternative !== 'D' || reduction === null || reduction.isZero());
  return reduction !== null && percentages[row.variant - 2]?.equals(reduction) === true;
}

export const recommendationsOf = (part: SupplierPart): readonly FrameRow[] =>
  [...ownFrames(part), ...jointFrames(part)].map((frame) => ({
    ...frame,
    ...{ part, alternative: null, variant: 1, choice: null },
  }));

/** The choice that a row stands for before anybody has filled it in. */
export const choiceOf = (
  { part, kind, cost, alternative, variant, choice }: FrameRow,
  percentages: readonly Decimal[],
) =>
  choice ?? {
    ...{ supplier: part.supplier, alternative: alternative ?? 'A', kind, cost },
    ...{ adjustments: [], base: null, index: null },
    reduction: percentages[variant - 2] ?? null,
  };
