import { useMemo, useState } from 'react';
import { wordsOnly } from '../../language/normalise';
import { Decimal } from '../../money/decimal';
import type { CostService, CostTable } from '../../portfolio/cost-overview';
import { valueOf } from '../../portfolio/sums';
import { addressOf, placeAddress } from '../../workbook/address';
import { useTexts, useWords } from '../shared/words';
import { chartTexts } from './texts';

/** As many as can be compared at a glance; each page has a scale of its own, so that small services can be seen. */
export const PAGE = 6;

const keyOf = ({ place }: CostTable): string => placeAddress(place);

/** One of the tables at a time as it is looked at: in what order, and which of its services. */
export type CostList = ReturnType<typeof useCostList>;

export function useCostList(tables: readonly CostTable[], first: CostTable) {
  const { count } = useWords();
  const { costs: texts } = useTexts(chartTexts);
  const [tableKey, setTable] = useState<string | null>(null);
  const [chosenOrder, setOrder] = useState<CostOrder | null>(null);
  const [sought, setSought] = useState('');

  const table = tables.find((each) => keyOf(each) === tableKey) ?? first;
  const orders = ordersFor(table);
  const order = orders.find((each) => each === chosenOrder) ?? 'size';
  const isLong = table.services.length > PAGE;
  // A short table has no search, and the one for a longer table waits until that is shown again.
  const activeSearch = isLong ? sought : '';
  const services = useMemo(() => arrange(table.services, order, activeSearch), [table, order, activeSearch]);

  const isOnOneSheet = tables.every(({ place }) => place.sheet === first.place.sheet);
  const nameOf = ({ kind, services: rows, place }: CostTable): string => {
    const cell = isOnOneSheet ? addressOf(place) : `${place.sheet} ${addressOf(place)}`;
    return texts.tableName(kind, count(rows.length, texts.rows), cell);
  };
  return {
    tables: tables.map((each) => [keyOf(each), nameOf(each)] as const),
    table,
    tableKey: keyOf(table),
    setTable,
    /** Whether the table has so many rows that they need be searched and ordered. */
    isLong,
    orders,
    order,
    setOrder,
    sought: activeSearch,
    setSought,
    services,
    /** Another one begins at its first page. */
    key: [keyOf(table), order, activeSearch].join(' '),
    caption: texts.caption(nameOf(table)),
  };
}

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
    .map((service) => ({ service, key: measureOf(service, order) }))
    .toSorted((one, other) => other.key.comparedTo(one.key))
    .map(({ service }) => service);
}

function measureOf(service: CostService, order: Exclude<CostOrder, 'sheet'>): Decimal {
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
