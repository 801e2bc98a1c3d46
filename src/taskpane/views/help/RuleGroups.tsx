import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { SEVERITIES } from '../../../findings/finding';
import { Disclosure } from '../../components/Disclosure';
import { useListStyles } from '../../components/list-styles';
import { SeverityIcon } from '../../components/SeverityIcon';
import { useWords } from '../../hooks/use-words';
import type { RuleEntry } from './help-entries';
import { useHelpStyles } from './help-styles';
import { RuleHelp } from './RuleHelp';
import { useHelpTexts } from './use-help-texts';
import type { OpenEntries } from './use-open-entries';

const useStyles = makeStyles({
  rules: { paddingLeft: tokens.spacingHorizontalM },
  severity: { '& > svg': { verticalAlign: '-3px', marginRight: tokens.spacingHorizontalXS } },
  count: { ...typographyStyles.caption1, fontVariantNumeric: 'tabular-nums' },
});

export interface RuleGroupsProps {
  readonly rules: readonly RuleEntry[];
  readonly entries: OpenEntries;
  /** While something is sought, every group with a hit is unfolded. */
  readonly isSearching: boolean;
}

/** The rules by the gravest severity that they give; groups without any are left out. */
export function RuleGroups({ rules, entries, isSearching }: RuleGroupsProps) {
  const styles = useStyles();
  const help = useHelpStyles();
  const lists = useListStyles();
  const { count } = useWords();
  const texts = useHelpTexts();
  const headingId = useId();
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={help.heading}>
        {texts.rulesHeading}
      </h2>
      {SEVERITIES.map((severity) => {
        const group = rules.filter(({ rule }) => rule.severity === severity);
        if (group.length === 0) return null;
        return (
          <Disclosure
            key={severity}
            level="h3"
            open={isSearching || entries.isOpen(severity)}
            onToggle={() => {
              entries.toggle(severity);
            }}
            label={
              <span className={styles.severity}>
                <SeverityIcon severity={severity} />
                {texts.severities[severity]}
              </span>
            }
            aside={<span className={styles.count}>{count(group.length, texts.rules)}</span>}
          >
            <ul className={mergeClasses(lists.root, help.list, styles.rules)}>
              {group.map(({ key, rule }) => (
                <li key={key} ref={entries.element(key)}>
                  <RuleHelp
                    rule={rule}
                    open={entries.isOpen(key)}
                    onToggle={() => {
                      entries.toggle(key);
                    }}
                  />
                </li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </section>
  );
}
