import { exactly } from '../calculations/exact';
import { type Alternativ, ramAlternativ, saknasFor, type Saknas } from '../calculations/ram-alternativ';
import type { Localized } from '../language/localized';
import { formatAmount } from '../money/amount';
import { Decimal, roundLikeExcel, sumOf } from '../money/decimal';
import type { Cost } from '../portfolio/cost-rows';
import type { ServiceKind } from '../template/roles';
import type { SupplierPart } from './supplier';

/** What the beredningsfunktion sets for an alternative of a frame; null: not given. */
export interface AlternativeChoice {
  readonly supplier: string;
  readonly alternative: Alternativ;
  /** Null: all kinds together. */
  readonly kind: ServiceKind | null;
  /** Null: running and developing together. */
  readonly cost: Cost | null;
  readonly adjustments: readonly { readonly what: string; readonly tkr: Decimal }[];
  /** A share of what is left. */
  readonly reduction: Decimal | null;
  /** Where D starts; for the other alternatives it stands in for the proposal. */
  readonly base: Decimal | null;
  readonly index: Decimal | null;
}

/** A frame by an alternative; `ram` is null where something is missing, which `missing` tells. */
export interface AlternativeFrame {
  readonly choice: AlternativeChoice;
  /** The supplier's proposal, unrounded. */
  readonly forslag: Decimal | null;
  /** In tkr. */
  readonly ram: Decimal | null;
  readonly missing: Saknas | null;
}

/** The underlag shows hundreds of tkr, and its alternatives start from what it shows. */
export const inHundreds = (value: Decimal): Decimal => roundLikeExcel(value, -2);

/** The proposal of a supplier for a frame, or for several together; null where nothing is asked for. */
export function forslagFor(
  { frames }: Pick<SupplierPart, 'frames'>,
  { kind, cost }: Pick<AlternativeChoice, 'kind' | 'cost'>,
): Decimal | null {
  const asked = frames.ramar.flatMap((ram) =>
    ram.kind !== 'utanfor' &&
    (kind === null || ram.kind === kind) &&
    (cost === null || ram.cost === cost) &&
    ram.forslag !== null
      ? [ram.forslag.value]
      : [],
  );
  return asked.length === 0 ? null : sumOf(asked);
}

/**
 * The frame that an alternative gives: from the proposal in hundreds, as the underlag shows it, or from a given base;
 * whole tkr.
 */
export function reckonFrame(part: Pick<SupplierPart, 'frames'>, choice: AlternativeChoice): AlternativeFrame {
  const forslag = forslagFor(part, choice);
  const { alternative, adjustments, reduction, base, index } = choice;
  const start = base ?? (forslag && inHundreds(forslag));
  const adjusted = adjustments.length === 0 ? null : sumOf(adjustments.map(({ tkr }) => tkr));
  const given = {
    forslag: alternative === 'D' ? null : numberOf(start),
    bas: numberOf(base),
    justering: adjusted && exactly(adjusted.toNumber()),
    minskning: numberOf(reduction),
    index: numberOf(index) ?? 0,
  };
  const missing = saknasFor(alternative, given);
  const ram = missing === null ? new Decimal(ramAlternativ(alternative, given, 0)) : null;
  return { choice, forslag, missing, ram };
}

const numberOf = (value: Decimal | null): number | null => value && value.toNumber();

/** Alternative A of each of the supplier's frames: the proposal as it is. */
export const proposalsOf = ({ supplier, frames }: SupplierPart): readonly AlternativeChoice[] =>
  frames.ramar.flatMap(({ kind, cost, forslag }) =>
    kind === 'utanfor' || forslag === null
      ? []
      : [
          {
            supplier,
            alternative: 'A',
            kind,
            cost,
            adjustments: [],
            reduction: null,
            base: null,
            index: null,
          },
        ],
  );

const shareText = (share: Decimal): string => `${formatAmount(share.times(100))} %`;

/** How a frame is reckoned, as a formula in words: "(förslag − 1 400) × (1 − 7 %) × (1 + 3,3 %)". */
export function howReckoned({ alternative, adjustments, reduction, base, index }: AlternativeChoice): string {
  const start = base === null ? 'förslag' : `bas ${formatAmount(base)}`;
  if (alternative === 'A') return withIndex(start, index);
  const less = adjustments.map(({ tkr }) => ` − ${formatAmount(tkr)}`).join('');
  const reduces = reduction !== null && alternative !== 'B';
  const adjusted = less !== '' && reduces ? `(${start}${less})` : `${start}${less}`;
  const reduced = reduces ? `${adjusted} × (1 − ${shareText(reduction)})` : adjusted;
  return withIndex(less !== '' && !reduces && index !== null ? `(${reduced})` : reduced, index);
}

const withIndex = (text: string, index: Decimal | null): string =>
  index === null ? text : `${text} × (1 + ${shareText(index)})`;

/** What is missing for an alternative, and what to do. */
export const MISSING: Readonly<Record<Saknas, Localized>> = {
  forslag: {
    sv: 'leverantören har inget förslag för ramen; ange en bas',
    en: 'the supplier has no proposal for the frame; give a base',
  },
  bas: {
    sv: 'bas saknas; ange den prognos eller budget som D utgår från',
    en: 'the base is missing; give the forecast or budget that D starts from',
  },
  justering: {
    sv: 'justering saknas; ange vad som tas bort',
    en: 'the adjustment is missing; give what is taken away',
  },
  'justering eller minskning': {
    sv: 'justering eller minskning saknas; ange minst en av dem',
    en: 'an adjustment or a reduction is missing; give at least one of them',
  },
};
