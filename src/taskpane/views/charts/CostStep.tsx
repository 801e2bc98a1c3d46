import type { CostService } from '../../../portfolio/cost-overview';
import { useChartStyles } from './chart-styles';
import { figureLabel } from './cost-texts';
import { useChartTexts } from './use-chart-texts';
import { signedText } from './amount-text';

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
