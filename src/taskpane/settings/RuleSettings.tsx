import { mergeClasses, tokens } from '@fluentui/react-components';
import { isSeverityLocked, settingsUnder } from '../../findings/policy';
import { SEVERITY_SETTINGS, type SeveritySetting } from '../../findings/settings';
import type { SettingsProps } from '../actions/change-settings';
import { Choice } from '../shared/Choice';
import { Disclosure } from '../shared/Disclosure';
import { usePane } from '../shared/pane';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { settingTexts } from './texts';

const useStyles = makeLooks({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flex: '1 1 140px', overflowWrap: 'anywhere' },
});

/** How grave each rule's findings are held to be, or that the rule is off. */
export function RuleSettings({ settings, onChange }: SettingsProps) {
  const { severities } = settings;
  const styles = useStyles();
  const { severities: nouns, say, number } = useWords();
  const own = useTexts(settingTexts);
  const { rules, policy } = usePane();
  const changed = Object.keys(severities).length;
  const isLocking = [...rules.keys()].some((id) => isSeverityLocked(policy, id));
  const choices = SEVERITY_SETTINGS.map(
    (each) => [each, each === 'av' ? own.off : nouns[each].mark] as const,
  );
  const change = (rule: string, chosen: SeveritySetting | null): void => {
    const others = Object.entries(severities).filter(([id]) => id !== rule);
    onChange({ severities: Object.fromEntries(chosen === null ? others : [...others, [rule, chosen]]) });
  };
  return (
    <section aria-label={own.rules}>
      <Disclosure level="h2" label={changed === 0 ? own.rules : own.rulesChanged(number(changed))}>
        <p className={styles.small}>{own.rulesNote}</p>
        {isLocking && <p className={styles.small}>{own.rulesLocked(policy.by)}</p>}
        <ul className={styles.list}>
          {[...rules.values()].map(({ id, title, severity }) => (
            <li key={id} className={styles.row}>
              <span className={mergeClasses(styles.body, styles.title)}>{say(title)}</span>
              <Choice
                disabled={isSeverityLocked(policy, id)}
                label={own.severityOf(say(title))}
                none={own.asRule(nouns[severity].mark)}
                options={choices}
                value={settingsUnder(policy, settings).severities[id] ?? null}
                onChoose={(chosen) => change(id, chosen)}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
