import { addressOf, type Place } from '../../workbook/address';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { LiveStatus } from '../shared/LiveStatus';
import { ProblemNotice } from '../shared/ProblemNotice';
import type { FindingItem } from './items';
import { useAction } from '../actions/use-action';
import { useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { withdraw } from '../../findings/acceptance';
import { fixesFor } from '../../rules/registry';
import { AcceptForm } from './AcceptForm';
import { FixChoice } from './Fixes';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalS,
  },
  done: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0` },
});

type Open = 'fix' | 'accept' | null;

/** Everything that can be done about a finding. Nothing is written in the workbook before it is chosen here. */
export function FindingActions({ item }: { readonly item: FindingItem }) {
  const styles = useStyles();
  const { say, texts } = useWords();
  const words = texts.actions;
  const { gateway, result, memory } = useWork();
  const { finding, status } = item.reviewed;
  const [open, setOpen] = useState<Open>(null);
  const [done, setDone] = useState('');
  const action = useAction();
  const fixes = useMemo(
    () => fixesFor(finding, result.submission, result.workbook),
    [finding, result.submission, result.workbook],
  );
  const { place } = finding;

  const comment = async (at: Place): Promise<void> => {
    const text = say(finding.message);
    const outcome = await action.run(() => gateway.comment([{ place: at, text }]));
    if (outcome === null) return;
    const [skipped] = outcome.skipped;
    setDone(skipped === undefined ? words.commented(addressOf(at)) : say(skipped.why));
  };

  const takeBack = async (): Promise<void> => {
    if (item.reviewed.status === 'ny') return;
    const { accepted } = item.reviewed;
    await memory.change((document) => ({ ...document, accepted: withdraw(document.accepted, accepted) }));
  };

  const toggle = (part: Open): void => {
    setOpen(open === part ? null : part);
  };

  return (
    <>
      <div className={styles.buttons}>
        {fixes.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            aria-expanded={open === 'fix'}
            onClick={() => {
              toggle('fix');
            }}
          >
            {words.fix}
          </Button>
        )}
        {place.row !== null && (
          <Button size="small" disabledFocusable={action.busy} onClick={() => void comment(place)}>
            {words.comment}
          </Button>
        )}
        {status === 'godtagen' ? (
          <Button size="small" onClick={() => void takeBack()}>
            {words.withdraw}
          </Button>
        ) : (
          <Button
            size="small"
            aria-expanded={open === 'accept'}
            onClick={() => {
              toggle('accept');
            }}
          >
            {words.accept}
          </Button>
        )}
      </div>
      <LiveStatus message={done} />
      {done !== '' && (
        <p aria-hidden className={styles.done}>
          {done}
        </p>
      )}
      {action.problem !== null && <ProblemNotice title={words.failed} problem={action.problem} />}
      {memory.problem !== null && <ProblemNotice title={texts.memory.notKept} problem={memory.problem} />}
      {open === 'fix' && <FixChoice fixes={fixes} />}
      {open === 'accept' && (
        <AcceptForm
          reviewed={item.reviewed}
          onDone={() => {
            setOpen(null);
          }}
        />
      )}
    </>
  );
}
