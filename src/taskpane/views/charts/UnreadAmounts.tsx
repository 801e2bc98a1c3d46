import { mergeClasses } from '@fluentui/react-components';
import { cellAddress } from '../../../workbook/address';
import type { Balance } from '../../../portfolio/balance';
import { useListStyles } from '../../components/list-styles';
import { PlaceLink } from '../../components/PlaceLink';
import { useWords } from '../../hooks/use-words';
import { useChartStyles } from './chart-styles';
import { useChartTexts } from './use-chart-texts';

/** The proposals that the sums in tkr lack, each with the way to its budget; nothing when there are none. */
export function UnreadAmounts({ balance }: { readonly balance: Balance }) {
  const styles = useChartStyles();
  const lists = useListStyles();
  const { count } = useWords();
  const texts = useChartTexts();
  const unread = balance.insatser.filter(({ amount }) => amount === null);
  if (unread.length === 0) return null;
  return (
    <div>
      <p className={styles.note}>
        {texts.balance.unread(count(unread.length, texts.balance.proposals), String(balance.year))}
      </p>
      <ul className={mergeClasses(lists.root, styles.note)}>
        {unread.map(({ card }) => {
          const { sheet, row, column } = card.fields.get('projektbudget')?.place ?? card.title.place;
          const cell = cellAddress(row, column);
          return (
            <li key={`${sheet}|${cell}`}>
              <span lang="sv">{card.heading}</span>
              {': '}
              <PlaceLink sheet={sheet} cell={cell} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
