import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Decimal } from '../../money/decimal';
import type { BalanceCell } from '../../portfolio/balance';
import { useFocusRing } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { amountText, type Measure, measured, measuredText, placeOf } from './figures';
import { widthOf } from './scale';
import { NARROW } from './styles';
import { chartTexts } from './texts';

/** The width in pixels of the circle with the largest area. */
const LARGEST = 44;

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'grid',
    placeItems: 'center',
    gridTemplateAreas: '"only"',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: `${String(LARGEST + 10)}px`,
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: 'tabular-nums',
    overflow: 'hidden',
    '& > *': { gridArea: 'only' },
    [NARROW]: {
      minHeight: '28px',
      gridTemplateAreas: '"name only"',
      gridTemplateColumns: '1fr auto',
      justifyItems: 'start',
    },
  },
  filled: {
    ...typographyStyles.caption1Strong,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  empty: {
    border: 'none',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    [NARROW]: { display: 'none' },
  },
  low: { minHeight: '24px' },
  chosen: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}`,
  },
  circle: {
    boxSizing: 'border-box',
    minWidth: '6px',
    minHeight: '6px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    [NARROW]: { display: 'none' },
  },
  // Where the columns have no heads, each square bears its own.
  name: {
    display: 'none',
    [NARROW]: { display: 'inline', gridArea: 'name', padding: tokens.spacingHorizontalXS },
  },
  text: { [NARROW]: { padding: tokens.spacingHorizontalXS } },
});

export interface BalanceSquareProps {
  readonly cell: BalanceCell;
  readonly measure: Measure;
  /** What the widest circle stands for. */
  readonly largest: Decimal;
  /** Nothing stands in its whole row, which then takes no more room than its words. */
  readonly low: boolean;
  readonly chosen: boolean;
  readonly listId: string;
  readonly onChoose: (cell: BalanceCell) => void;
}

/** One combination of answers; pressing it lists the proposals that gave them. */
export function BalanceSquare({ cell, measure, largest, low, chosen, listId, onChoose }: BalanceSquareProps) {
  const styles = useStyles();
  const ring = useFocusRing();
  const words = useWords();
  const texts = useTexts(chartTexts);
  const text = measuredText(cell, measure, words);
  if (cell.insatser.length === 0)
    return <span className={mergeClasses(styles.root, styles.empty, low && styles.low)}>{text}</span>;
  const width = widthOf(measured(cell, measure), largest) * LARGEST;
  const count = words.count(cell.insatser.length, texts.balance.proposals);
  return (
    <button
      type="button"
      className={mergeClasses(styles.root, styles.filled, chosen && styles.chosen, ring)}
      aria-label={`${placeOf(cell, texts)}: ${count}, ${texts.tkr(amountText(cell.amount))}`}
      aria-expanded={chosen}
      aria-controls={chosen ? listId : undefined}
      onClick={() => onChoose(cell)}
    >
      {width > 0 && <span aria-hidden className={styles.circle} style={{ width, height: width }} />}
      <span className={styles.text}>{text}</span>
      <span className={styles.name}>{texts.balance.nytta[cell.nytta]}</span>
    </button>
  );
}
