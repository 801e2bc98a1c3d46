import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Submission } from '../../recognise/submission';
import { useWords } from '../hooks/use-words';

const useStyles = makeStyles({
  root: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
  term: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalXS },
  value: { margin: 0 },
});

/** Supplier and year, how much was read (chapters, insatser, fields, tables), and in which unit. */
export function RecognitionFacts({ submission }: { readonly submission: Submission }) {
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      {useFacts(submission).map(({ term, value }) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function useFacts({ supplier, year, unit, unreadUnit, coverage }: Submission) {
  const { number, texts } = useWords();
  const { recognition } = texts;
  const { sections, cards, fields, tables } = coverage;
  return [
    {
      term: recognition.supplierRow,
      value: [supplier ?? texts.supplierUnknown, year ?? texts.yearUnknown].join(', '),
    },
    {
      term: recognition.chapterRow,
      value: recognition.chapters(number(sections.found), number(sections.expected)),
    },
    {
      term: recognition.insatsRow,
      value: recognition.cards(number(cards.ongoing), number(cards.proposed), number(cards.blank)),
    },
    {
      term: recognition.fieldRow,
      value: recognition.fields({
        read: number(fields.read),
        expected: number(fields.expected),
        missing: number(fields.missing),
        unknown: number(fields.unknown),
      }),
    },
    {
      term: recognition.tableRow,
      value: recognition.tables({
        read: number(tables.read),
        expected: number(tables.expected),
        missing: number(tables.missing),
        outside: number(tables.outside),
      }),
    },
    {
      term: recognition.unitRow,
      value: unreadUnit === null ? recognition.unit(unit) : recognition.unitUnread(unreadUnit, unit),
    },
  ];
}
