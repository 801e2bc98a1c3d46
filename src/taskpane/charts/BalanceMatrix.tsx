import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Decimal } from '../../money/decimal';
import type { Balance, BalanceCell } from '../../portfolio/balance';
import { VisuallyHidden } from '../shared/LiveStatus';
import { useTexts, useWords } from '../shared/words';
import { BalanceSquare } from './BalanceSquare';
import { type Measure, measured, measuredText } from './figures';
import { NARROW } from './styles';
import { chartTexts } from './texts';

const useStyles = makeStyles({
  root: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: tokens.spacingHorizontalXXS,
    [NARROW]: { display: 'block' },
  },
  head: { [NARROW]: { display: 'none' } },
  stacked: { [NARROW]: { display: 'block' } },
  header: {
    ...typographyStyles.caption1Strong,
    padding: `${tokens.spacingVerticalXXS} 0`,
    verticalAlign: 'bottom',
    hyphens: 'auto',
    // A letter too many is better than a broken word: the words are few and short.
    overflowWrap: 'normal',
  },
  rowHeader: { width: '27%', textAlign: 'start', verticalAlign: 'middle', [NARROW]: { width: 'auto' } },
  sum: {
    ...typographyStyles.caption1,
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface BalanceMatrixProps {
  readonly balance: Balance;
  readonly measure: Measure;
  readonly chosen: BalanceCell | null;
  /** The list of what stands in the chosen square. */
  readonly listId: string;
  readonly onChoose: (cell: BalanceCell) => void;
}

/**
 * The picture: squares with circles whose area is the number or the amount, and the figure in words. Its roles are
 * written out, since a table that is laid out in another way than as one is not told as one.
 */
export function BalanceMatrix({ balance, measure, chosen, listId, onChoose }: BalanceMatrixProps) {
  const styles = useStyles();
  const words = useWords();
  const { balance: texts } = useTexts(chartTexts);
  const { columns, rows } = balance;
  const largest = Decimal.max(
    0,
    ...rows.flatMap(({ cells }) => cells.map((cell) => measured(cell, measure))),
  );
  return (
    <table role="table" className={styles.root}>
      <caption>
        <VisuallyHidden>{texts.caption}</VisuallyHidden>
      </caption>
      <thead role="rowgroup" className={styles.head}>
        <tr role="row">
          <td role="cell" className={styles.rowHeader} />
          {columns.map((column) => (
            <th key={column.nytta} role="columnheader" scope="col" className={styles.header}>
              {texts.nytta[column.nytta]}{' '}
              <span className={styles.sum}>{measuredText(column, measure, words)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={styles.stacked}>
        {rows.map((row) => (
          <tr key={row.inriktning} role="row" className={styles.stacked}>
            <th
              role="rowheader"
              scope="row"
              className={mergeClasses(styles.header, styles.rowHeader, styles.stacked)}
            >
              {texts.inriktning[row.inriktning]}{' '}
              <span className={styles.sum}>{measuredText(row, measure, words)}</span>
            </th>
            {row.cells.map((cell) => (
              <td key={cell.nytta} role="cell" className={styles.stacked}>
                <BalanceSquare
                  cell={cell}
                  measure={measure}
                  largest={largest}
                  low={row.cells.every(({ insatser }) => insatser.length === 0)}
                  chosen={cell === chosen}
                  listId={listId}
                  onChoose={onChoose}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
