import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useListStyles } from './list-styles';

const useStyles = makeStyles({
  heading: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    ...typographyStyles.caption1,
    overflowWrap: 'anywhere',
    '& > li': { marginTop: tokens.spacingVerticalXS },
  },
});

export interface RecognitionPartProps {
  readonly level?: 'h2' | 'h3';
  readonly heading: string;
  readonly note?: string;
  /** List items. */
  readonly children: ReactNode;
}

/** One list of what was recognised or not, under its heading. */
export function RecognitionPart({ level: Heading = 'h3', heading, note, children }: RecognitionPartProps) {
  const styles = useStyles();
  const lists = useListStyles();
  return (
    <>
      <Heading className={styles.heading}>{heading}</Heading>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <ul className={mergeClasses(lists.root, styles.list)}>{children}</ul>
    </>
  );
}
