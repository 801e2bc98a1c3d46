import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, SubtractCircle16Filled } from '@fluentui/react-icons';
import { useWords } from '../hooks/use-words';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusDangerForeground1 },
});

/** "klart" or "saknas", in word, form and colour. */
export function ChapterState({ found }: { readonly found: boolean }) {
  const styles = useStyles();
  const { texts } = useWords();
  const Icon = found ? CheckmarkCircle16Regular : SubtractCircle16Filled;
  return (
    <span className={styles.root}>
      <Icon aria-hidden className={found ? styles.done : styles.missing} />
      {found ? texts.findings.chapterDone : texts.findings.chapterMissing}
    </span>
  );
}
