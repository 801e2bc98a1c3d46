import { useId, useMemo, useState } from 'react';
import { costSection } from '../../portfolio/cost-tables';
import type { Submission } from '../../recognise/submission';
import { addressOf, placeAddress } from '../../workbook/address';
import { arrange, ordersFor, type CostOrder } from './cost-order';
import { costTables, type CostTable } from '../../portfolio/cost-overview';
import { useWords } from '../shared/words';
import { useChartStyles } from './styles';
import { CostChoices } from './CostChoices';
import { CostPage, PAGE } from './CostPage';
import { ServiceBars } from './ServiceBars';
import { useChartTexts } from './use-chart-texts';

/** How the costs of the services develop: outcome, budget, forecast, and what the development adds to them. */
export function CostChart({ submission }: { readonly submission: Submission }) {
  const styles = useChartStyles();
  const words = useWords();
  const { costs: texts } = useChartTexts();
  const tables = useMemo(() => costTables(submission), [submission]);
  const [tableKey, setTableKey] = useState<string | null>(null);
  const [chosenOrder, setOrder] = useState<CostOrder>('size');
  const [sought, setSought] = useState('');
  const headingId = useId();

  const table = tables.find((each) => keyOf(each) === tableKey) ?? tables[0];
  const orders = table === undefined ? [] : ordersFor(table);
  const order = orders.find((each) => each === chosenOrder) ?? 'size';
  const isLong = (table?.services.length ?? 0) > PAGE;
  // A short table has no search, and the one for a longer table waits until that is shown again.
  const activeSearch = isLong ? sought : '';
  const services = useMemo(
    () => arrange(table?.services ?? [], order, activeSearch),
    [table, order, activeSearch],
  );

  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {texts.heading}
      </h2>
      {table === undefined ? (
        <p className={styles.text}>{emptyText()}</p>
      ) : (
        <>
          <p className={styles.note}>
            {[texts.scope(costSection(submission)?.id ?? ''), ...blankText(table)].join(' ')}
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
      )}
    </section>
  );

  function emptyText(): string {
    const chapter = costSection(submission);
    const id = chapter?.id ?? '';
    return (chapter?.found ?? null) === null ? texts.noChapter(id) : texts.noTables(id);
  }

  function blankText({ blank }: CostTable): readonly string[] {
    return blank.length === 0 ? [] : [texts.blankColumns(blank.join(', '))];
  }

  function nameOf({ kind, services: rows, place }: CostTable): string {
    const isOnOneSheet = tables.every(({ place: { sheet } }) => sheet === place.sheet);
    const cell = addressOf(place);
    return texts.tableName(
      kind,
      words.count(rows.length, texts.rows),
      isOnOneSheet ? cell : `${place.sheet} ${cell}`,
    );
  }
}

const keyOf = ({ place }: CostTable): string => placeAddress(place);
