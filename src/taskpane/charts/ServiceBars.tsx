import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { CostFigure, CostService } from '../../portfolio/cost-overview';
import { valueOf } from '../../portfolio/sums';
import { useListStyles } from '../shared/styles';
import { CostBar } from './CostBar';
import { amountText, signedText } from './amount-text';
import { figureLabel, figureText, serviceKey, serviceName } from './cost-texts';
import { type Scale, scaleOf } from './scale';
import { useChartStyles } from './styles';
import { useChartTexts } from './use-chart-texts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Services with their bars, all on one scale, and what the scale is. */
export function ServiceBars({ services }: { readonly services: readonly CostService[] }) {
  const styles = useStyles();
  const charts = useChartStyles();
  const lists = useListStyles();
  const { costs: texts } = useChartTexts();
  const read = services.flatMap(({ figures }) => figures.filter(({ amount }) => valueOf(amount) !== null));
  const scale = scaleOf(read.flatMap(({ amount }) => valueOf(amount) ?? []));
  const room = Math.max(0, ...read.map((figure) => figureText(figure, texts).length));
  const low = scale.low.isZero() ? null : amountText(scale.low);
  return (
    <>
      <ol className={mergeClasses(lists.root, styles.list)}>
        {services.map((service) => (
          <ServiceItem key={serviceKey(service)} service={service} scale={scale} room={room} />
        ))}
      </ol>
      {read.length > 0 && <p className={charts.note}>{texts.scale(low, amountText(scale.high))}</p>}
    </>
  );
}

const useItemStyles = makeStyles({
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
  const styles = useItemStyles();
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

/** "Budget 2023 till Prognos 2024: +4 322 tkr (+3,3 %)"; nothing where the two cannot be compared. */
export function CostStep({ service: { change, figures } }: { readonly service: CostService }) {
  const styles = useChartStyles();
  const { costs: texts } = useChartTexts();
  if (change === null) return null;
  const [from, to] = [change.from, change.to].map((figure) => figureLabel(figure, figures, texts));
  const share = change.share && signedText(change.share.times(100).toDecimalPlaces(1));
  return (
    <p className={styles.note}>{texts.change(from ?? '', to ?? '', signedText(change.amount), share)}</p>
  );
}
