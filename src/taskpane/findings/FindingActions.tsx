import { Button, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReviewedFinding } from '../../findings/acceptance';
import { fixesFor } from '../../rules/registry';
import { labelOf } from '../actions/action';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { commentFinding } from '../actions/comment-finding';
import { withdrawAcceptance } from '../actions/withdraw-acceptance';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { AcceptForm } from './AcceptForm';
import { FixChoice } from './Fixes';
import { findingTexts } from './texts';

const useStyles = makeLooks({ row: { marginTop: tokens.spacingVerticalS } });

type Part = 'fix' | 'accept';

/** Everything that can be done about a finding. Nothing is written in the workbook before it is chosen here. */
export function FindingActions({ reviewed }: { readonly reviewed: ReviewedFinding }) {
  const styles = useStyles();
  const { say } = useWords();
  const { actions } = useTexts(findingTexts);
  const work = useWork();
  const by = usePerform();
  const [open, setOpen] = useState<Part | null>(null);
  const { finding } = reviewed;
  const { submission, workbook } = work.result;
  const fixes = useMemo(() => fixesFor(finding, submission, workbook), [finding, submission, workbook]);
  const withdrawn =
    reviewed.status === 'godtagen' ? { ...work, accepted: reviewed.accepted, isFound: true } : null;
  const toggle = (part: Part): void => setOpen(open === part ? null : part);
  return (
    <>
      <div className={mergeClasses(styles.buttons, styles.row)}>
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
        {/* One element whether accepted or not, so it keeps the focus. */}
        <Button
          size="small"
          aria-expanded={withdrawn === null ? open === 'accept' : undefined}
          onClick={() =>
            withdrawn === null ? toggle('accept') : void by.perform(withdrawAcceptance, withdrawn)
          }
        >
          {withdrawn === null ? actions.accept : say(labelOf(withdrawAcceptance, withdrawn))}
        </Button>
      </div>
      <ActionNotice of={by} />
      {open === 'fix' && <FixChoice fixes={fixes} />}
      {open === 'accept' && <AcceptForm reviewed={reviewed} onDone={() => setOpen(null)} />}
    </>
  );
}
