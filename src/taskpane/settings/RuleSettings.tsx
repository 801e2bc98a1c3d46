import { mergeClasses, tokens } from '@fluentui/react-components';
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
export function RuleSettings({ settings: { severities }, onChange }: SettingsProps) {
  const styles = useStyles();
  const { severities: nouns, say, number } = useWords();
  const own = useTexts(settingTexts);
  const { rules } = usePane();
  const changed = Object.keys(severities).length;
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
        <ul className={styles.list}>
          {[...rules.values()].map(({ id, title }) => (
            <li key={id} className={styles.row}>
              <span className={mergeClasses(styles.body, styles.title)}>{say(title)}</span>
              <Choice
                label={own.severityOf(say(title))}
                none={own.asRule}
                options={choices}
                value={severities[id] ?? null}
                onChoose={(chosen) => change(id, chosen)}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
