import { Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { type CostTable, costTables } from '../../portfolio/cost-overview';
import { costSection } from '../../portfolio/cost-tables';
import type { Submission } from '../../recognise/submission';
import { Choice } from '../shared/Choice';
import { Search } from '../shared/Search';
import { useLooks } from '../shared/styles';
import { useTexts } from '../shared/words';
import { CostPage } from './CostPage';
import { ServiceBars } from './ServiceBars';
import { useChartStyles } from './styles';
import { chartTexts } from './texts';
import { type CostList, useCostList } from './use-cost-list';

const useChoiceStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(9rem, 100%), 1fr))',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  field: { minWidth: 0 },
  wide: { gridColumn: '1 / -1' },
  select: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** How the costs of the services develop: outcome, budget, forecast, and what the development adds to them. */
export function CostChart({ submission }: { readonly submission: Submission }) {
  const styles = useChartStyles();
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
        <p className={styles.body}>{section?.found ? texts.noTables(chapter) : texts.noChapter(chapter)}</p>
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
  const looks = useLooks();
  const { costs: texts } = useTexts(chartTexts);
  const list = useCostList(tables, first);
  const { blank, total } = list.table;
  return (
    <>
      <p className={looks.note}>
        {texts.scope(chapter)}
        {blank.length > 0 && ` ${texts.blankColumns(blank.join(', '))}`}
      </p>
      <CostChoices list={list} />
      {list.sought === '' && total !== null && <ServiceBars services={[total]} />}
      <CostPage list={list} />
    </>
  );
}

/** Which table is shown, in what order, and which of its rows. */
function CostChoices({ list }: { readonly list: CostList }) {
  const styles = useChoiceStyles();
  const { costs: texts } = useTexts(chartTexts);
  return (
    <div className={styles.root}>
      {list.tables.length > 1 && (
        <Field size="small" label={texts.table} className={mergeClasses(styles.field, styles.wide)}>
          <Choice
            className={styles.select}
            options={list.tables}
            value={list.tableKey}
            onChoose={list.setTable}
          />
        </Field>
      )}
      {list.isLong && (
        <>
          <Field size="small" label={texts.search} className={styles.field}>
            <Search value={list.sought} onSearch={list.setSought} />
          </Field>
          <Field size="small" label={texts.order} className={styles.field}>
            <Choice
              className={styles.select}
              options={list.orders.map((each) => [each, texts.orders[each]])}
              value={list.order}
              onChoose={list.setOrder}
            />
          </Field>
        </>
      )}
    </div>
  );
}
