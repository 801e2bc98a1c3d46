import { useId, useMemo, useState } from 'react';
import { type CostTable, costTables } from '../../portfolio/cost-overview';
import { costSection } from '../../portfolio/cost-tables';
import type { Submission } from '../../recognise/submission';
import { addressOf, placeAddress } from '../../workbook/address';
import { useTextStyles } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { arrange, type CostOrder, ordersFor } from './cost-order';
import { CostChoices } from './CostChoices';
import { CostPage, PAGE } from './CostPage';
import { ServiceBars } from './ServiceBars';
import { useChartStyles } from './styles';
import { chartTexts } from './texts';

/** How the costs of the services develop: outcome, budget, forecast, and what the development adds to them. */
export function CostChart({ submission }: { readonly submission: Submission }) {
  const styles = useChartStyles();
  const looks = useTextStyles();
  const { costs: texts } = useTexts(chartTexts);
  const tables = useMemo(() => costTables(submission), [submission]);
  const headingId = useId();
  const section = costSection(submission);
  const chapter = section?.id ?? '';
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {texts.heading}
      </h2>
      {tables[0] === undefined ? (
        <p className={looks.body}>{section?.found ? texts.noTables(chapter) : texts.noChapter(chapter)}</p>
      ) : (
        <CostTables tables={tables} first={tables[0]} chapter={chapter} />
      )}
    </section>
  );
}

interface CostTablesProps {
  readonly tables: readonly CostTable[];
  readonly first: CostTable;
  readonly chapter: string;
}

/** One of the tables at a time, and the choice of it. */
function CostTables({ tables, first, chapter }: CostTablesProps) {
  const looks = useTextStyles();
  const { count } = useWords();
  const { costs: texts } = useTexts(chartTexts);
  const [tableKey, setTableKey] = useState<string | null>(null);
  const [chosenOrder, setOrder] = useState<CostOrder>('size');
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
  return (
    <>
      <p className={looks.note}>
        {texts.scope(chapter)}
        {table.blank.length > 0 && ` ${texts.blankColumns(table.blank.join(', '))}`}
      </p>
      <CostChoices
        tables={tables.map((each) => [keyOf(each), nameOf(each)])}
        table={keyOf(table)}
        onTable={setTableKey}
        isLong={isLong}
        orders={orders}
        order={order}
        onOrder={setOrder}
        sought={sought}
        onSought={setSought}
      />
      {activeSearch === '' && table.total !== null && <ServiceBars services={[table.total]} />}
      <CostPage
        list={[keyOf(table), order, activeSearch].join(' ')}
        services={services}
        effectsOf={table.effectsOf}
        caption={texts.caption(nameOf(table))}
      />
    </>
  );
}

const keyOf = ({ place }: CostTable): string => placeAddress(place);
