import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import { SeverityIcon } from '../../components/SeverityIcon';
import type { FindingItem } from '../../findings/items';
import { useRule } from '../../hooks/use-rule';
import { useWords } from '../../hooks/use-words';
import { FindingActions } from './FindingActions';
import { FindingFacts } from './FindingFacts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flex: '0 1 auto',
    minHeight: '120px',
    maxHeight: '55%',
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    '@media (max-height: 480px)': { maxHeight: 'none' },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  title: { ...typographyStyles.body1Strong, flex: '1 1 0', minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
  place: { ...typographyStyles.caption1, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  content: { overflowY: 'auto', paddingBottom: tokens.spacingVerticalS },
});

export interface FindingPanelProps {
  readonly item: FindingItem;
  /** Where it stands among those shown, from 1; and how many they are. */
  readonly position: number;
  readonly count: number;
  readonly onStep: (step: -1 | 1) => void;
  readonly onClose: () => void;
}

/** One finding in full: what stands there, what to do, why, and everything that can be done about it. */
export function FindingPanel({ item, position, count, onStep, onClose }: FindingPanelProps) {
  const styles = useStyles();
  const titleId = useId();
  const { say, texts, number } = useWords();
  const { finding } = item.reviewed;
  const rule = useRule(finding.rule);
  return (
    <section aria-labelledby={titleId} className={styles.root}>
      <div className={styles.head}>
        <SeverityIcon severity={finding.severity} />
        <h2 id={titleId} className={styles.title}>
          {say(rule?.title ?? finding.message)}
        </h2>
        <span className={styles.place}>{texts.findings.position(number(position), number(count))}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronUp16Regular />}
          aria-label={texts.findings.previous}
          disabledFocusable={position <= 1}
          onClick={() => {
            onStep(-1);
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDown16Regular />}
          aria-label={texts.findings.next}
          disabledFocusable={position >= count}
          onClick={() => {
            onStep(1);
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={texts.findings.close}
          onClick={onClose}
        />
      </div>
      <div className={styles.content}>
        <FindingFacts reviewed={item.reviewed}>
          <FindingActions key={item.key} item={item} />
        </FindingFacts>
      </div>
    </section>
  );
}
