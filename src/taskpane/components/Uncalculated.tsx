import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Submission } from '../../recognise/submission';
import { useWords } from '../hooks/use-words';

const useStyles = makeStyles({
  root: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
});

/** That the file holds formulas whose value nobody has saved, where, and what to do; nothing when there are none. */
export function Uncalculated({ submission }: { readonly submission: Submission }) {
  const styles = useStyles();
  const { number, texts } = useWords();
  const places = submission.sheets
    .filter(({ uncalculated }) => uncalculated > 0)
    .map(({ name, uncalculated }) => `${name} ${number(uncalculated)}`);
  if (places.length === 0) return null;
  return <p className={styles.root}>{texts.recognition.uncalculatedNote(places.join(', '))}</p>;
}
