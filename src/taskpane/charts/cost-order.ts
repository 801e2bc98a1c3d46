import { wordsOnly } from '../../language/normalise';
import { Decimal } from '../../money/decimal';
import type { CostService, CostTable } from '../../portfolio/cost-overview';
import { valueOf } from '../../portfolio/sums';

/** In what order the services are listed: the largest or most growing first, or as they stand. */
export type CostOrder = 'size' | 'growth' | 'share' | 'sheet';

/** The orders that make sense for a table; those by growth only where something can grow. */
export function ordersFor({ services }: CostTable): readonly CostOrder[] {
  const grows = services.some(({ change }) => change !== null);
  return grows ? ['size', 'growth', 'share', 'sheet'] : ['size', 'sheet'];
}

/** The services whose name holds every word sought, in the order; those without a figure to order by last. */
export function arrange(
  services: readonly CostService[],
  order: CostOrder,
  sought: string,
): readonly CostService[] {
  const words = wordsOnly(sought).split(' ');
  const found = services.filter(({ name }) => words.every((word) => wordsOnly(name).includes(word)));
  if (order === 'sheet') return found;
  return found
    .map((service) => ({ service, key: keyOf(service, order) }))
    .toSorted((one, other) => other.key.comparedTo(one.key))
    .map(({ service }) => service);
}

function keyOf(service: CostService, order: Exclude<CostOrder, 'sheet'>): Decimal {
  const figure = {
    size: sizeOf(service),
    growth: service.change?.amount,
    share: service.change?.share,
  }[order];
  return figure ?? new Decimal(-Infinity);
}

/** What the service costs as its table tells: by the forecast, else the budget, the outcome or the first year. */
function sizeOf({ figures }: CostService): Decimal | null {
  const kinds = ['prognos', 'budget', 'utfall', 'year'] as const;
  const values = kinds.flatMap((kind) =>
    figures.filter((figure) => figure.kind === kind).flatMap(({ amount }) => valueOf(amount) ?? []),
  );
  return values[0] ?? null;
}
