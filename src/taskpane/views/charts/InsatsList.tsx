import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { shorten } from '../../../language/normalise';
import { answerOf } from '../../../portfolio/cards';
import { cellAddress } from '../../../workbook/address';
import type { BalanceCell, BalanceInsats } from '../../../portfolio/balance';
import { useListStyles } from '../../components/list-styles';
import { PlaceLink } from '../../components/PlaceLink';
import { placeOf } from './balance-measure';
import { useChartTexts } from './use-chart-texts';
import { amountText } from './amount-text';

const LONGEST_ANSWER = 60;

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
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
  const lists = useListStyles();
  const texts = useChartTexts();
  return (
    <div id={id} className={styles.root}>
      <h3 className={styles.heading}>{placeOf(cell, texts)}</h3>
      <ul className={mergeClasses(lists.root, styles.item)}>
        {cell.insatser.map((insats) => {
          const { sheet, row, column } = insats.card.title.place;
          return (
            <li key={`${sheet}|${String(row)}|${String(column)}`}>
              <span lang="sv" className={styles.name}>
                {insats.card.heading}
              </span>
              {[asked(insats), ...unclearAnswers(insats)].join(' · ')}
              <br />
              <PlaceLink sheet={sheet} cell={cellAddress(row, column)} />
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
    ];
    return questions
      .filter(({ side }) => side === 'oklart')
      .map(({ field }) => {
        const question = card.fields.get(field)?.definition.labels[0] ?? field;
        return texts.balance.answered(question, shorten(answerOf(card, field), LONGEST_ANSWER));
      });
  }
}
