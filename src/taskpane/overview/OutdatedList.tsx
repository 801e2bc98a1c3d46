import { mergeClasses, tokens } from '@fluentui/react-components';
import type { AcceptedFinding } from '../../findings/acceptance';
import { identityKey } from '../../findings/identity';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { withdrawAcceptance } from '../actions/withdraw-acceptance';
import { Disclosure } from '../shared/Disclosure';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { titleOf, useWork } from '../shared/work';
import { overviewTexts } from './texts';

const useStyles = makeLooks({
  item: { paddingBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
});

/** What was accepted and is no longer found: told, and taken away only by hand. */
export function OutdatedList() {
  const styles = useStyles();
  const { count } = useWords();
  const texts = useTexts(overviewTexts);
  const { outdated } = useWork().review;
  if (outdated.length === 0) return null;
  return (
    <section aria-label={texts.outdatedHeading}>
      <Disclosure level="h2" label={count(outdated.length, texts.outdated)}>
        <ul className={styles.list}>
          {outdated.map((accepted) => (
            <Outdated key={identityKey(accepted.finding)} accepted={accepted} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function Outdated({ accepted }: { readonly accepted: AcceptedFinding }) {
  const styles = useStyles();
  const { texts, say, date } = useWords();
  const work = useWork();
  const performing = usePerform();
  const { finding, motivering } = accepted;
  return (
    <li className={mergeClasses(styles.body, styles.item)}>
      {[say(titleOf(work.rules, finding.rule)), finding.insats ?? finding.subject]
        .filter(Boolean)
        .join(' · ')}
      <span className={styles.noteBelow}>{motivering}</span>
      <span className={styles.noteBelow}>{texts.acceptedBy(accepted.by, date(new Date(accepted.at)))}</span>
      <ActionButton
        action={withdrawAcceptance}
        given={{ ...work, accepted, isFound: false }}
        by={performing}
      />
      <ActionNotice of={performing} />
    </li>
  );
}
