import { useId, useMemo } from 'react';
import { type CostTable, costTables } from '../../portfolio/cost-overview';
import { costSection } from '../../portfolio/cost-tables';
import type { Submission } from '../../recognise/submission';
import { useLooks } from '../shared/styles';
import { useTexts } from '../shared/words';
import { CostChoices } from './CostChoices';
import { CostPage } from './CostPage';
import { ServiceBars } from './ServiceBars';
import { useChartStyles } from './styles';
import { chartTexts } from './texts';
import { useCostList } from './use-cost-list';

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
