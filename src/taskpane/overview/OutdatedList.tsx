import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Disclosure } from '../shared/Disclosure';
import { useListStyles } from '../shared/styles';
import { useRule } from '../shared/rules';
import { useWords } from '../shared/words';
import { useWork } from '../shared/work';
import { withdraw, type AcceptedFinding } from '../../findings/acceptance';
import { identityKey } from '../../findings/identity';

const useStyles = makeStyles({
  item: { ...typographyStyles.body1, paddingBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  by: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What was accepted and is no longer found: told, and taken away only by hand. */
export function OutdatedList() {
  const lists = useListStyles();
  const { texts, count } = useWords();
  const { outdated } = useWork();
  const [open, setOpen] = useState(false);
  if (outdated.length === 0) return null;
  return (
    <section aria-label={texts.acceptance.outdatedHeading}>
      <Disclosure
        level="h2"
        open={open}
        onToggle={() => {
          setOpen(!open);
        }}
        label={count(outdated.length, texts.acceptance.outdated)}
      >
        <ul className={lists.root}>
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
  const { memory } = useWork();
  const { finding, motivering, by, at } = accepted;
  const rule = useRule(finding.rule);
  const title = rule === undefined ? finding.rule : say(rule.title);
  return (
    <li className={styles.item}>
      {[title, finding.insats ?? finding.subject].filter(Boolean).join(' · ')}
      <span className={styles.by}>{motivering}</span>
      <span className={styles.by}>{texts.findings.acceptedBy(by, date(new Date(at)))}</span>
      <Button
        size="small"
        onClick={() =>
          void memory.change((document) => ({
            ...document,
            accepted: withdraw(document.accepted, accepted),
          }))
        }
      >
        {texts.acceptance.remove}
      </Button>
    </li>
  );
}
