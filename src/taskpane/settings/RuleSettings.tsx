import { makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { SEVERITY_SETTINGS, type Settings } from '../../findings/settings';
import { Disclosure } from '../shared/Disclosure';
import { useListStyles } from '../shared/styles';
import { RulesContext } from '../shared/rules';
import { useWords } from '../shared/words';

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1, flex: '1 1 140px', overflowWrap: 'anywhere' },
});

export interface RuleSettingsProps {
  readonly severities: Settings['severities'];
  readonly onSeverities: (severities: Settings['severities']) => void;
}

/** How grave each rule's findings are held to be, or that the rule is off. */
export function RuleSettings({ severities, onSeverities }: RuleSettingsProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { texts, say, number } = useWords();
  const words = texts.settings;
  const rules = useContext(RulesContext);
  const [open, setOpen] = useState(false);
  const changed = Object.keys(severities).length;

  const change = (rule: string, value: string): void => {
    const chosen = SEVERITY_SETTINGS.find((each) => each === value);
    const others = Object.entries(severities).filter(([id]) => id !== rule);
    onSeverities(Object.fromEntries(chosen === undefined ? others : [...others, [rule, chosen]]));
  };

  return (
    <section aria-label={words.rules}>
      <Disclosure
        level="h2"
        open={open}
        onToggle={() => {
          setOpen(!open);
        }}
        label={changed === 0 ? words.rules : words.rulesChanged(number(changed))}
      >
        <p className={styles.note}>{words.rulesNote}</p>
        <ul className={lists.root}>
          {[...rules.values()].map(({ id, title }) => (
            <li key={id} className={styles.row}>
              <span className={styles.title}>{say(title)}</span>
              <Select
                size="small"
                aria-label={words.severityOf(say(title))}
                value={severities[id] ?? ''}
                onChange={(_, { value }) => {
                  change(id, value);
                }}
              >
                <option value="">{words.asRule}</option>
                {SEVERITY_SETTINGS.map((setting) => (
                  <option key={setting} value={setting}>
                    {setting === 'av' ? words.off : texts.severityMarks[setting]}
                  </option>
                ))}
              </Select>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
