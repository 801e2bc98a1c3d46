import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Submission } from '../../template/submission';
import { useWords } from '../hooks/use-words';

const useStyles = makeStyles({
  root: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
  term: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalXS },
  value: { margin: 0 },
});

/** Supplier and year, and how much was read: chapters, insatser, fields. */
export function RecognitionFacts({ submission }: { readonly submission: Submission }) {
  const styles = useStyles();
  const { number, texts } = useWords();
  const { recognition } = texts;
  const { sections, cards, fields } = submission.coverage;
  const facts = [
    {
      term: recognition.supplierRow,
      value: [submission.supplier ?? texts.supplierUnknown, submission.year ?? texts.yearUnknown].join(', '),
    },
    {
      term: recognition.chapterRow,
      value: recognition.chapters(number(sections.found), number(sections.expected)),
    },
    {
      term: recognition.insatsRow,
      value: recognition.cards(number(cards.ongoing), number(cards.proposed), number(cards.blank)),
    },
    { term: recognition.fieldRow, value: recognition.fields(number(fields.read), number(fields.unknown)) },
  ];
  return (
    <dl className={styles.root}>
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
