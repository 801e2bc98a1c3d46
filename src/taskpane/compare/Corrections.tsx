import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { undoCorrection } from '../actions/undo-correction';
import { Disclosure } from '../shared/Disclosure';
import { useLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { compareTexts } from './texts';

/** What has been corrected by hand, each with the way to take it back. */
export function Corrections() {
  const styles = useLooks();
  const texts = useTexts(compareTexts);
  const { number } = useWords();
  const { memory } = useWork();
  const by = usePerform();
  const { corrections } = memory.document;
  if (corrections.length === 0) return null;
  return (
    <Disclosure level="h3" label={texts.corrected} aside={number(corrections.length)}>
      <ul className={styles.list}>
        {corrections.map((correction, at) => {
          const { left, right } = correction;
          return (
            <li key={at} className={styles.small}>
              {left !== null && right !== null
                ? texts.sameAsSaid(left, right)
                : texts.apartSaid(left ?? right ?? '')}{' '}
              <ActionButton action={undoCorrection} given={{ memory, remove: correction }} by={by} />
            </li>
          );
        })}
      </ul>
      <ActionNotice of={by} />
    </Disclosure>
  );
}
