import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CostService } from '../../charts/cost-tables';
import { useWords } from '../../hooks/use-words';
import { useChartStyles } from './chart-styles';
import { CostTableBehind } from './CostTableBehind';
import { ServiceBars } from './ServiceBars';
import { useChartTexts } from './use-chart-texts';

/** As many as can be compared at a glance; each page has a scale of its own, so that small services can be seen. */
const PAGE = 6;

const useStyles = makeStyles({
  pager: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  range: { ...typographyStyles.body1, margin: 0, fontVariantNumeric: 'tabular-nums' },
});

export interface CostPageProps {
  readonly services: readonly CostService[];
  readonly caption: string;
}

/** Some of the services at a time, with the way to the others. */
export function CostPage({ services, caption }: CostPageProps) {
  const styles = useStyles();
  const charts = useChartStyles();
  const { number } = useWords();
  const { costs: texts } = useChartTexts();
  const [chosen, setPage] = useState(0);
  const last = Math.max(0, Math.ceil(services.length / PAGE) - 1);
  const page = Math.min(chosen, last);
  const shown = services.slice(page * PAGE, (page + 1) * PAGE);
  const rangeText = texts.range(
    number(page * PAGE + 1),
    number(page * PAGE + shown.length),
    number(services.length),
  );
  return (
    <>
      <div className={styles.pager}>
        <p role="status" className={styles.range}>
          {shown.length === 0 ? texts.noneFound : rangeText}
        </p>
        {last > 0 && (
          <span>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={page === 0}
              onClick={() => {
                setPage(page - 1);
              }}
            >
              {texts.previous}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={page === last}
              onClick={() => {
                setPage(page + 1);
              }}
            >
              {texts.next}
            </Button>
          </span>
        )}
      </div>
      {shown.length > 0 && (
        <>
          <ServiceBars services={shown} />
          {shown.some(({ figures }) => figures.some(({ kind }) => kind === 'effect')) && (
            <p className={charts.note}>{texts.effectNote}</p>
          )}
          <CostTableBehind services={shown} caption={caption} />
        </>
      )}
    </>
  );
}
