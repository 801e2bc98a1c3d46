import { mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { CostFigure, CostService } from '../../portfolio/cost-overview';
import { valueOf } from '../../portfolio/sums';
import { makeLooks } from '../shared/styles';
import { useTexts } from '../shared/words';
import { CostBar } from './CostBar';
import {
  amountText,
  figureKey,
  figureLabel,
  figureText,
  serviceKey,
  serviceName,
  signedText,
} from './figures';
import { type Scale, scaleOf } from './scale';
import { chartTexts } from './texts';

const useStyles = makeLooks({
  services: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  name: { ...typographyStyles.body1Strong, margin: 0, hyphens: 'auto' },
  figures: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXXS} 0 0` },
});

/** Services with their bars, all on one scale, and what the scale is. */
export function ServiceBars({ services }: { readonly services: readonly CostService[] }) {
  const styles = useStyles();
  const { costs: texts } = useTexts(chartTexts);
  const read = services.flatMap(({ figures }) => figures.filter(({ amount }) => valueOf(amount) !== null));
  const scale = scaleOf(read.flatMap(({ amount }) => valueOf(amount) ?? []));
  const room = Math.max(0, ...read.map((figure) => figureText(figure, texts).length));
  const low = scale.low.isZero() ? null : amountText(scale.low);
  return (
    <>
      <ol className={mergeClasses(styles.list, styles.services)}>
        {services.map((service) => (
          <ServiceItem key={serviceKey(service)} service={service} scale={scale} room={room} />
        ))}
      </ol>
      {read.length > 0 && <p className={styles.note}>{texts.scale(low, amountText(scale.high))}</p>}
    </>
  );
}

interface ServiceItemProps {
  readonly service: CostService;
  readonly scale: Scale;
  /** How many characters the longest figure of the scale has. */
  readonly room: number;
}

/** One service: how its cost changes, a bar per figure, and which figures it has none of. */
function ServiceItem({ service, scale, room }: ServiceItemProps) {
  const styles = useStyles();
  const { costs: texts } = useTexts(chartTexts);
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
              key={figureKey(figure)}
              label={labelOf(figure)}
              figure={figure}
              scale={scale}
              room={room}
            />
          ))}
      </dl>
      {blanks.length > 0 && <p className={styles.note}>{texts.blanks(blanks.map(labelOf).join(', '))}</p>}
    </li>
  );
}

/** "Budget 2023 till Prognos 2024: +4 322 tkr (+3,3 %)"; nothing where the two cannot be compared. */
function CostStep({ service: { change, figures } }: { readonly service: CostService }) {
  const styles = useStyles();
  const { costs: texts } = useTexts(chartTexts);
  if (change === null) return null;
  const [from, to] = [change.from, change.to].map((figure) => figureLabel(figure, figures, texts));
  const share = change.share && signedText(change.share.times(100).toDecimalPlaces(1));
  return (
    <p className={styles.note}>{texts.change(from ?? '', to ?? '', signedText(change.amount), share)}</p>
  );
}
