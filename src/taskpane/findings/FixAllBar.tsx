import { Button, tokens } from '@fluentui/react-components';
import { Wrench16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { openFindings } from '../../findings/review';
import { type FixAll, gatherFixes } from '../../rules/fix-all';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { applyAllFixes } from '../actions/apply-all-fixes';
import { inSlices } from '../check/in-slices';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { useWork, type Work } from '../shared/work';
import { FixPreview } from './Fixes';
import { findingTexts } from './texts';

const useStyles = makeLooks({ fixed: { flexShrink: 0, paddingBottom: tokens.spacingVerticalXS } });

/** Everything that can be mended by itself, with one preview and one undo; nothing where there is nothing. */
export function FixAllBar() {
  const styles = useStyles();
  const { number } = useWords();
  const { actions: texts } = useTexts(findingTexts);
  const work = useWork();
  const by = usePerform();
  const all = useFixAll(work);
  const [open, setOpen] = useState(false);
  if (all === null || all.findings < 2) return null;
  return (
    <div className={styles.fixed}>
      <Button size="small" icon={<Wrench16Regular />} aria-expanded={open} onClick={() => setOpen(!open)}>
        {texts.fixAll(number(all.findings))}
      </Button>
      {open && (
        <FixPreview label={texts.fixAll(number(all.findings))} preview={all.preview}>
          <div className={styles.buttons}>
            <ActionButton action={applyAllFixes} given={{ ...work, all }} by={by} appearance="primary" />
          </div>
        </FixPreview>
      )}
      <ActionNotice of={by} />
    </div>
  );
}

/** Worked out in slices when the list is shown; null until it is. */
function useFixAll({ result, review }: Pick<Work, 'result' | 'review'>): FixAll | null {
  const [gathered, setGathered] = useState<{ readonly of: Work['review']; readonly all: FixAll } | null>(
    null,
  );
  useEffect(() => {
    let ended = false;
    const stopping = function* (): Generator<void, FixAll | null> {
      const steps = gatherFixes(openFindings(review), result.submission, result.workbook);
      for (let step = steps.next(); ; step = steps.next()) {
        if (ended) return null;
        if (step.done === true) return step.value;
        yield;
      }
    };
    void inSlices(stopping()).then((all) => {
      if (all !== null && !ended) setGathered({ of: review, all });
    });
    return () => {
      ended = true;
    };
  }, [result, review]);
  return gathered !== null && gathered.of === review ? gathered.all : null;
}
