import { Button, tokens } from '@fluentui/react-components';
import { Wrench16Regular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useState } from 'react';
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

const useStyles = makeLooks({
  root: { flexShrink: 0, paddingBottom: tokens.spacingVerticalXS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** Everything that can be mended by itself, with one preview and one undo, beside what is told of the list. */
export function FixAllBar({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { number } = useWords();
  const { actions: texts } = useTexts(findingTexts);
  const work = useWork();
  const by = usePerform();
  const all = useFixAll(work);
  const [open, setOpen] = useState(false);
  const several = all !== null && all.findings > 1 ? all : null;
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        {children}
        {several !== null && (
          <Button size="small" icon={<Wrench16Regular />} aria-expanded={open} onClick={() => setOpen(!open)}>
            {texts.fixAll(number(several.findings))}
          </Button>
        )}
      </div>
      {open && several !== null && (
        <FixPreview label={texts.fixAll(number(several.findings))} preview={several.preview}>
          <div className={styles.buttons}>
            <ActionButton
              action={applyAllFixes}
              given={{ ...work, all: several }}
              by={by}
              appearance="primary"
            />
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
