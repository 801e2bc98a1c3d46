import { Link } from '@fluentui/react-components';
import { HELP_FOLDERS } from '../../../help/addresses';
import type { Rule } from '../../../rules/rule';
import { Disclosure } from '../../components/Disclosure';
import { useWords } from '../../hooks/use-words';
import { RuleExample } from './RuleExample';
import { useHelpStyles } from './help-styles';
import { useHelpTexts } from './use-help-texts';

export interface RuleHelpProps {
  readonly rule: Rule;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** What a rule asks for, why, what to do about it, where the demand comes from, and an example. */
export function RuleHelp({ rule, open, onToggle }: RuleHelpProps) {
  const styles = useHelpStyles();
  const { language, say } = useWords();
  const texts = useHelpTexts();
  const parts = [
    { term: texts.firesOn, text: say(rule.firesOn) },
    { term: texts.why, text: say(rule.rationale) },
    { term: texts.remedy, text: say(rule.remedy) },
    { term: texts.source, text: say(rule.source) },
  ];
  return (
    <Disclosure level="h4" open={open} onToggle={onToggle} label={say(rule.title)}>
      <div className={styles.content}>
        <dl className={styles.definitions}>
          {parts.map(({ term, text }) => (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.definition}>{text}</dd>
            </div>
          ))}
        </dl>
        <RuleExample example={rule.example} />
        <Link
          className={styles.link}
          href={`${HELP_FOLDERS[language]}regler.html#${rule.id}`}
          target="_blank"
          rel="noopener"
        >
          {texts.rulePage}
        </Link>
      </div>
    </Disclosure>
  );
}
