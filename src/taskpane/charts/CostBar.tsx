import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Decimal } from '../../money/decimal';
import type { CostFigure } from '../../portfolio/cost-overview';
import { valueOf } from '../../portfolio/sums';
import { useTexts } from '../shared/words';
import { figureText } from './figures';
import { barOf, type Scale } from './scale';
import { NARROW } from './styles';
import { chartTexts } from './texts';

const SOLID = {
  backgroundColor: tokens.colorCompoundBrandBackground,
  '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
};

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '6.75rem minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '20px',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  figure: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    margin: 0,
  },
  room: { position: 'relative', flex: '1 1 0', minWidth: 0, height: '12px' },
  bar: {
    position: 'absolute',
    boxSizing: 'border-box',
    top: 0,
    bottom: 0,
    minWidth: '2px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
  },
  // Where every bar begins.
  zero: {
    position: 'absolute',
    top: '-4px',
    bottom: '-4px',
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  utfall: {},
  budget: { backgroundColor: tokens.colorBrandStroke2 },
  prognos: SOLID,
  year: SOLID,
  effect: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorCompoundBrandStroke}` },
  value: { flexShrink: 0, textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  none: { color: tokens.colorNeutralForeground2 },
});

export interface CostBarProps {
  readonly label: string;
  readonly figure: CostFigure;
  readonly scale: Scale;
  /** How many characters the longest figure has, so that all bars have the same room. */
  readonly room: number;
}

/** One figure: what it is, its bar, and its amount. The bar says nothing that the words do not. */
export function CostBar({ label, figure, scale, room }: CostBarProps) {
  const styles = useStyles();
  const { costs } = useTexts(chartTexts);
  const value = valueOf(figure.amount);
  const text = figureText(figure, costs);
  return (
    <div className={styles.root}>
      <dt>{label}</dt>
      {value === null ? (
        <dd className={mergeClasses(styles.figure, styles.none)}>{text}</dd>
      ) : (
        <dd className={styles.figure}>
          <span aria-hidden className={styles.room}>
            <Bar kind={figure.kind} value={value} scale={scale} />
          </span>
          <span className={styles.value} style={{ minWidth: `${String(room)}ch` }}>
            {text}
          </span>
        </dd>
      )}
    </div>
  );
}

interface BarProps {
  readonly kind: CostFigure['kind'];
  readonly value: Decimal;
  readonly scale: Scale;
}

function Bar({ kind, value, scale }: BarProps) {
  const styles = useStyles();
  const { start, length } = barOf(value, scale);
  const zero = barOf(scale.low, scale).length;
  return (
    <>
      {length > 0 && (
        <span
          className={mergeClasses(styles.bar, styles[kind])}
          style={{ left: `${String(start)}%`, width: `${String(length)}%` }}
        />
      )}
      <span className={styles.zero} style={{ left: `${String(zero)}%` }} />
    </>
  );
}
