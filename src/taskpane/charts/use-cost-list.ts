import { useMemo, useState } from 'react';
import type { CostTable } from '../../portfolio/cost-overview';
import { addressOf, placeAddress } from '../../workbook/address';
import { useTexts, useWords } from '../shared/words';
import { arrange, type CostOrder, ordersFor } from './cost-order';
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
