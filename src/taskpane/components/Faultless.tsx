import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import type { Coverage } from '../../recognise/submission';
import { useWords } from '../hooks/use-words';

const useStyles = makeStyles({
  root: { ...typographyStyles.body1, display: 'flex', gap: tokens.spacingHorizontalS, margin: 0 },
  lead: { ...typographyStyles.body1Strong },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

/** The sentence for a workbook in which no rule finds anything. */
export function Faultless({ coverage }: { readonly coverage: Coverage }) {
  const styles = useStyles();
  const { number, texts } = useWords();
  const { found, expected } = coverage.sections;
  return (
    <p className={styles.root}>
      <CheckmarkCircle20Filled aria-hidden className={styles.icon} />
      <span>
        <strong className={styles.lead}>{texts.faultless.lead}</strong>{' '}
        {texts.faultless.scope(number(found), number(expected))}
      </span>
    </p>
  );
}
