import { mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { shorten } from '../../language/normalise';
import type { Balance, BalanceCell, BalanceInsats, BalanceShare } from '../../portfolio/balance';
import { answerOf, fieldOf } from '../../portfolio/cards';
import { placeAddress } from '../../workbook/address';
import { PlaceLink } from '../shared/PlaceLink';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { amountText, cellKey, placeOf } from './figures';
import { useChartStyles } from './styles';
import { TableBehind } from './TableBehind';
import { chartTexts } from './texts';

const LONGEST_ANSWER = 60;

const useStyles = makeLooks({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  item: { ...typographyStyles.caption1, '& > li': { marginTop: tokens.spacingVerticalS } },
  name: { ...typographyStyles.body1, display: 'block' },
});

export interface InsatsListProps {
  readonly id: string;
  readonly cell: BalanceCell;
  /** The year of the amounts. */
  readonly year: number;
}

/** The proposals in a square, each with its amount, what is unclear, and the way to its card. */
export function InsatsList({ id, cell, year }: InsatsListProps) {
  const styles = useStyles();
  const texts = useTexts(chartTexts);
  return (
    <div id={id} className={styles.root}>
      <h3 className={styles.strong}>{placeOf(cell, texts)}</h3>
      <ul className={mergeClasses(styles.list, styles.item)}>
        {cell.insatser.map((insats) => {
          const { place } = insats.card.title;
          return (
            <li key={placeAddress(place)}>
              <span lang="sv" className={styles.name}>
                {insats.card.heading}
              </span>
              {[asked(insats), ...unclearAnswers(insats)].join(' · ')}
              <br />
              <PlaceLink place={place} />
            </li>
          );
        })}
      </ul>
    </div>
  );

  function asked({ amount }: BalanceInsats): string {
    return amount === null ? texts.balance.noAmount(String(year)) : texts.tkr(amountText(amount));
  }

  function unclearAnswers({ card, nytta, inriktning }: BalanceInsats): readonly string[] {
    const questions = [
      { side: nytta, field: 'internExtern' },
      { side: inriktning, field: 'effektivitetInnovation' },
    ] as const;
    return questions
      .filter(({ side }) => side === 'oklart')
      .map(({ field }) => {
        const question = fieldOf(card, field)?.definition.label ?? field;
        return texts.balance.answered(question, shorten(answerOf(card, field), LONGEST_ANSWER));
      });
  }
}

/** The proposals that the sums in tkr lack, each with the way to its budget; nothing when there are none. */
export function UnreadAmounts({ balance }: { readonly balance: Balance }) {
  const styles = useStyles();
  const { count } = useWords();
  const texts = useTexts(chartTexts);
  const unread = balance.insatser.filter(({ amount }) => amount === null);
  if (unread.length === 0) return null;
  return (
    <div>
      <p className={styles.note}>
        {texts.balance.unread(count(unread.length, texts.balance.proposals), String(balance.year))}
      </p>
      <ul className={mergeClasses(styles.list, styles.note)}>
        {unread.map(({ card }) => {
          const place = fieldOf(card, 'projektbudget')?.place ?? card.title.place;
          return (
            <li key={placeAddress(place)}>
              <span lang="sv">{card.heading}</span>
              {': '}
              <PlaceLink place={place} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Every square of the matrix with both its measures. */
export function BalanceTable({ balance }: { readonly balance: Balance }) {
  const styles = useChartStyles();
  const { number } = useWords();
  const texts = useTexts(chartTexts);
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
            <tr key={cellKey(cell)}>
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
