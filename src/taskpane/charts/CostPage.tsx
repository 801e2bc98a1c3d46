import { Button, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CostService } from '../../portfolio/cost-overview';
import { PlaceLink } from '../shared/PlaceLink';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { figureKey, figureLabel, figureText, serviceKey, serviceName } from './figures';
import { ServiceBars } from './ServiceBars';
import { TableBehind } from './TableBehind';
import { chartTexts } from './texts';
import { type CostList, PAGE } from './use-cost-list';

const useStyles = makeLooks({
  pager: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  range: { ...typographyStyles.body1, margin: 0, fontVariantNumeric: 'tabular-nums' },
});

/** Some of the services at a time, with the way to the others. */
export function CostPage({ list: { key, services, table, caption } }: { readonly list: CostList }) {
  const styles = useStyles();
  const { count, number } = useWords();
  const { costs: texts } = useTexts(chartTexts);
  const [chosen, setChosen] = useState({ key, page: 0 });
  const last = Math.max(0, Math.ceil(services.length / PAGE) - 1);
  const page = chosen.key === key ? Math.min(chosen.page, last) : 0;
  const setPage = (next: number): void => setChosen({ key, page: next });
  const shown = services.slice(page * PAGE, (page + 1) * PAGE).map((service) => ({
    ...service,
    figures: [...service.figures, ...table.effectsOf(service)],
  }));
  const pageButton = (label: string, to: number) => (
    <Button
      size="small"
      appearance="subtle"
      disabledFocusable={to < 0 || to > last}
      onClick={() => setPage(to)}
    >
      {label}
    </Button>
  );
  return (
    <>
      <div className={styles.pager}>
        <p role="status" className={styles.range}>
          {rangeText()}
        </p>
        {last > 0 && (
          <span>
            {pageButton(texts.previous, page - 1)}
            {pageButton(texts.next, page + 1)}
          </span>
        )}
      </div>
      {shown.length > 0 && (
        <>
          <ServiceBars services={shown} />
          {shown.some(({ figures }) => figures.some(({ kind }) => kind === 'effect')) && (
            <p className={styles.note}>{texts.effectNote}</p>
          )}
          <CostTableBehind services={shown} caption={caption} />
        </>
      )}
    </>
  );

  function rangeText(): string {
    if (shown.length === 0) return texts.noneFound;
    if (last === 0) return count(services.length, texts.rows);
    const first = page * PAGE + 1;
    return texts.range(number(first), number(first + shown.length - 1), number(services.length));
  }
}

interface CostTableBehindProps {
  readonly services: readonly CostService[];
  readonly caption: string;
}

/** The services' figures, a row each, and where the services stand in the workbook. */
function CostTableBehind({ services, caption }: CostTableBehindProps) {
  const { costs: texts } = useTexts(chartTexts);
  return (
    <TableBehind caption={caption}>
      <thead>
        <tr>
          <th scope="col">{texts.column}</th>
          <th scope="col">{texts.amount}</th>
        </tr>
      </thead>
      {services.map((service) => (
        <tbody key={serviceKey(service)}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              <strong lang="sv">{serviceName(service, texts)}</strong>
              <br />
              <PlaceLink place={service.place} />
            </th>
          </tr>
          {service.figures.map((figure) => (
            <tr key={figureKey(figure)}>
              <th scope="row">{figureLabel(figure, service.figures, texts)}</th>
              <td>{figureText(figure, texts)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </TableBehind>
  );
}
