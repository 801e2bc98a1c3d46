import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { type Balance, portfolioBalance } from '../../portfolio/balance';
import type { Submission } from '../../recognise/submission';
import { useTexts, useWords } from '../shared/words';
import { BalanceTable, InsatsList, UnreadAmounts } from './BalanceLists';
import { BalanceMatrix } from './BalanceMatrix';
import { cellKey, type Measure, measured, measuredText, placeOf } from './figures';
import { useChartStyles } from './styles';
import { chartTexts } from './texts';

// In line with the text, and below each other where there is no room.
const useStyles = makeStyles({
  measures: { flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** How the proposals are spread over internal and external benefit, efficiency and innovation. */
export function BalanceChart({ submission }: { readonly submission: Submission }) {
  const styles = useChartStyles();
  const own = useStyles();
  const words = useWords();
  const texts = useTexts(chartTexts);
  const balance = useMemo(() => portfolioBalance(submission), [submission]);
  const [measure, setMeasure] = useState<Measure>('count');
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [headingId, listId] = [useId(), useId()];
  const chosen = filledCells(balance).find((cell) => cellKey(cell) === chosenKey) ?? null;

  const chapter = submission.template.chapters.find(({ card }) => card?.role === 'foreslagen')?.number ?? '';
  const found = submission.sections.some((section) => section.id === chapter && section.found !== null);
  const proposals = words.count(balance.insatser.length, texts.balance.proposals);
  const hasUnclear = balance.insatser.some((insats) => [insats.nytta, insats.inriktning].includes('oklart'));

  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {texts.balance.heading}
      </h2>
      {balance.insatser.length === 0 ? (
        <p className={styles.body}>
          {found ? texts.balance.noProposals(chapter) : texts.balance.noChapter(chapter)}
        </p>
      ) : (
        <>
          <p className={styles.note}>{texts.balance.scope(chapter, proposals, String(balance.year))}</p>
          <RadioGroup
            aria-label={texts.balance.measure}
            layout="horizontal"
            className={own.measures}
            value={measure}
            onChange={(_, { value }) => setMeasure(value === 'amount' ? 'amount' : 'count')}
          >
            <Radio value="count" label={texts.balance.byCount} />
            <Radio value="amount" label={texts.balance.byAmount} />
          </RadioGroup>
          <p className={styles.body}>{mostText()}</p>
          <BalanceMatrix
            balance={balance}
            measure={measure}
            chosen={chosen}
            listId={listId}
            onChoose={(cell) => setChosenKey(cell === chosen ? null : cellKey(cell))}
          />
          {chosen === null ? (
            <p className={styles.note}>{texts.balance.choose}</p>
          ) : (
            <InsatsList id={listId} cell={chosen} year={balance.year} />
          )}
          {hasUnclear && <p className={styles.note}>{texts.balance.unclear}</p>}
          {measure === 'amount' && <UnreadAmounts balance={balance} />}
          <BalanceTable balance={balance} />
        </>
      )}
    </section>
  );

  /** The picture in a sentence; of several that are as large, the first. */
  function mostText(): string {
    const [most] = filledCells(balance).toSorted((one, other) =>
      measured(other, measure).comparedTo(measured(one, measure)),
    );
    if (most === undefined) return '';
    const [part, whole] = [most, balance].map((share) => measuredText(share, measure, words));
    return texts.balance.most(
      placeOf(most, texts),
      part ?? '',
      measure === 'count' ? proposals : texts.tkr(whole ?? ''),
    );
  }
}

const filledCells = ({ rows }: Balance) =>
  rows.flatMap(({ cells }) => cells).filter(({ insatser }) => insatser.length > 0);
