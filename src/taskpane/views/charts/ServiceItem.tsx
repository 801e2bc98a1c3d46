import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { valueOf } from '../../../portfolio/sums';
import type { CostFigure, CostService } from '../../../portfolio/cost-overview';
import type { Scale } from '../../charts/scale';
import { useChartStyles } from './chart-styles';
import { figureLabel, figureText, serviceName } from './cost-texts';
import { CostBar } from './CostBar';
import { CostStep } from './CostStep';
import { useChartTexts } from './use-chart-texts';

const useStyles = makeStyles({
  name: { ...typographyStyles.body1Strong, margin: 0, hyphens: 'auto' },
  figures: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXXS} 0 0` },
});

export interface ServiceItemProps {
  readonly service: CostService;
  readonly scale: Scale;
  /** How many characters the longest figure of the scale has. */
  readonly room: number;
}

/** One service: how its cost changes, a bar per figure, and which figures it has none of. */
export function ServiceItem({ service, scale, room }: ServiceItemProps) {
  const styles = useStyles();
  const charts = useChartStyles();
  const { costs: texts } = useChartTexts();
  const { figures } = service;
  const labelOf = (figure: CostFigure): string => figureLabel(figure, figures, texts);
  const blanks = figures.filter(({ amount }) => amount.kind === 'blank');
  return (
    <li>
      <h3 className={styles.name} lang="sv">
        {serviceName(service, texts)}
      </h3>
      <CostStep service={service} />
      <dl className={styles.figures}>
        {figures
          .filter((figure) => !blanks.includes(figure))
          .map((figure) => (
            <CostBar
              key={`${figure.source}|${String(figure.place.column)}`}
              label={labelOf(figure)}
              kind={figure.kind}
              value={valueOf(figure.amount)}
              text={figureText(figure, texts)}
              scale={scale}
              room={room}
            />
          ))}
      </dl>
      {blanks.length > 0 && <p className={charts.note}>{texts.blanks(blanks.map(labelOf).join(', '))}</p>}
    </li>
  );
}
