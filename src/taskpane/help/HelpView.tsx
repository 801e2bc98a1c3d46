import { Field, makeStyles, SearchBox, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../shared/words';
import { functionEntries, keyOf, ruleEntries, search, type HelpFocus } from './entries';
import { FunctionList } from './FunctionHelp';
import { RuleGroups } from './RuleHelp';
import { useHelpTexts } from './use-help-texts';
import { useOpenEntries } from './use-open-entries';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    paddingBottom: tokens.spacingVerticalL,
  },
  search: { maxWidth: 'none', minWidth: 0 },
  found: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface HelpViewProps {
  /** What to unfold and take the focus to; null to begin at the beginning. */
  readonly focus: HelpFocus | null;
}

/** What the rules ask for and how the functions are used, to be searched. */
export default function HelpView({ focus }: HelpViewProps) {
  const styles = useStyles();
  const { count } = useWords();
  const texts = useHelpTexts();
  const key = focus === null ? null : keyOf(focus);
  const [query, setQuery] = useState({ key, sought: '' });
  // A search ends when something is asked for, so that it cannot hide it.
  const sought = query.key === key ? query.sought : '';
  const focusedRule = ruleEntries.find((entry) => entry.key === key)?.rule;
  const isKnown = focusedRule !== undefined || functionEntries.some((entry) => entry.key === key);
  const entries = useOpenEntries([
    ...(focusedRule ? [focusedRule.severity] : []),
    ...(isKnown && key ? [key] : []),
  ]);

  const [rules, functions] = [search(ruleEntries, sought), search(functionEntries, sought)];
  const isNothing = rules.length + functions.length === 0;
  return (
    <div className={styles.root}>
      <div role="search">
        <Field size="small" label={texts.search}>
          <SearchBox
            size="small"
            className={styles.search}
            value={sought}
            dismiss={{ 'aria-label': texts.clearSearch }}
            onChange={(_, { value }) => {
              setQuery({ key, sought: value });
            }}
          />
        </Field>
        <p role="status" className={styles.found}>
          {isNothing
            ? texts.nothing
            : texts.found(count(rules.length, texts.rules), count(functions.length, texts.functions))}
        </p>
      </div>
      {focus !== null && !isKnown && <p className={styles.found}>{texts.unknown(focus.id)}</p>}
      <RuleGroups rules={rules} entries={entries} isSearching={sought.trim() !== ''} />
      <FunctionList functions={functions} entries={entries} />
    </div>
  );
}
