import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { valueOf } from '../../../portfolio/sums';
import type { CostService } from '../../../portfolio/cost-overview';
import { scaleOf } from '../../charts/scale';
import { useListStyles } from '../../components/list-styles';
import { amountText } from './amount-text';
import { useChartStyles } from './chart-styles';
import { figureText, serviceKey } from './cost-texts';
import { ServiceItem } from './ServiceItem';
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
