import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { useCopy } from '../hooks/use-copy';
import { useWords } from '../hooks/use-words';
import { useFocusRing } from './focus-ring';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  field: {
    ...typographyStyles.caption1,
    boxSizing: 'border-box',
    width: '100%',
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyMonospace,
    resize: 'vertical',
  },
  outcome: { ...typographyStyles.caption1, margin: 0 },
});

/** A technical text to send to support, with a button that copies it. */
export function SupportText({ text }: { readonly text: string }) {
  const styles = useStyles();
  const ring = useFocusRing();
  const { texts } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [state, copy] = useCopy(field);
  const outcomes = { idle: '', copied: texts.problem.copied, selected: texts.problem.copyByHand };
  return (
    <div className={styles.root}>
      <textarea
        ref={field}
        className={mergeClasses(styles.field, ring)}
        aria-label={texts.problem.forSupport}
        readOnly
        rows={4}
        value={text}
      />
      <Button size="small" onClick={copy}>
        {texts.problem.copy}
      </Button>
      <p role="status" className={styles.outcome}>
        {outcomes[state]}
      </p>
    </div>
  );
}
