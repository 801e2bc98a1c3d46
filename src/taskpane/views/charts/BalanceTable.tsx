import type { Balance, BalanceShare } from '../../../portfolio/balance';
import { useWords } from '../../hooks/use-words';
import { keyOf, placeOf } from './balance-measure';
import { useChartStyles } from './chart-styles';
import { TableBehind } from './TableBehind';
import { useChartTexts } from './use-chart-texts';
import { amountText } from './amount-text';

/** Every square of the matrix with both its measures. */
export function BalanceTable({ balance }: { readonly balance: Balance }) {
  const styles = useChartStyles();
  const { number } = useWords();
  const texts = useChartTexts();
  const figures = ({ insatser, amount }: BalanceShare) => (
    <>
      <td>{number(insatser.length)}</td>
      <td>{amountText(amount)}</td>
    </>
  );
  return (
    <TableBehind caption={texts.balance.caption}>
      <thead>
        <tr>
          <th scope="col">{texts.balance.group}</th>
          <th scope="col">{texts.balance.number}</th>
          <th scope="col">{texts.balance.amount}</th>
        </tr>
      </thead>
      <tbody>
        {balance.rows
          .flatMap(({ cells }) => cells)
          .map((cell) => (
            <tr key={keyOf(cell)}>
              <th scope="row">{placeOf(cell, texts)}</th>
              {figures(cell)}
            </tr>
          ))}
      </tbody>
      <tbody className={styles.strong}>
        <tr>
          <th scope="row">{texts.balance.total}</th>
          {figures(balance)}
        </tr>
      </tbody>
    </TableBehind>
  );
}
