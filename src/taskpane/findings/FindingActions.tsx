import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReviewedFinding } from '../../findings/review';
import { fixesFor } from '../../rules/registry';
import { labelOf } from '../actions/action';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { commentFinding } from '../actions/comment-finding';
import { withdrawAcceptance } from '../actions/withdraw-acceptance';
import { useLayoutStyles } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { AcceptForm } from './AcceptForm';
import { FixChoice } from './Fixes';
import { findingTexts } from './texts';

const useStyles = makeStyles({ buttons: { marginTop: tokens.spacingVerticalS } });

type Part = 'fix' | 'accept';

/** Everything that can be done about a finding. Nothing is written in the workbook before it is chosen here. */
export function FindingActions({ reviewed }: { readonly reviewed: ReviewedFinding }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { actions } = useTexts(findingTexts);
  const work = useWork();
  const by = usePerform();
  const [open, setOpen] = useState<Part | null>(null);
  const { finding } = reviewed;
  const { submission, workbook } = work.result;
  const fixes = useMemo(() => fixesFor(finding, submission, workbook), [finding, submission, workbook]);
  const toggle = (part: Part): void => setOpen(open === part ? null : part);
  return (
    <>
      <div className={mergeClasses(layout.buttons, styles.buttons)}>
        {fixes.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            aria-expanded={open === 'fix'}
            onClick={() => toggle('fix')}
          >
            {actions.fix}
          </Button>
        )}
        <ActionButton action={commentFinding} given={{ ...work, finding }} by={by} />
        <AcceptanceButton
          reviewed={reviewed}
          open={open === 'accept'}
          onToggle={() => toggle('accept')}
          by={by}
        />
      </div>
      <ActionNotice of={by} />
      {open === 'fix' && <FixChoice fixes={fixes} />}
      {open === 'accept' && <AcceptForm reviewed={reviewed} onDone={() => setOpen(null)} />}
    </>
  );
}

interface AcceptanceButtonProps {
  readonly reviewed: ReviewedFinding;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly by: ReturnType<typeof usePerform>;
}

/** Opens the form that accepts, or takes an acceptance back. It is one element throughout, so it keeps the focus. */
function AcceptanceButton({ reviewed, open, onToggle, by }: AcceptanceButtonProps) {
  const { say } = useWords();
  const { accept } = useTexts(findingTexts).actions;
  const work = useWork();
  const given =
    reviewed.status === 'godtagen' ? { ...work, accepted: reviewed.accepted, isFound: true } : null;
  return (
    <Button
      size="small"
      aria-expanded={given === null ? open : undefined}
      onClick={given === null ? onToggle : () => void by.perform(withdrawAcceptance, given)}
    >
      {given === null ? accept : say(labelOf(withdrawAcceptance, given))}
    </Button>
  );
}
