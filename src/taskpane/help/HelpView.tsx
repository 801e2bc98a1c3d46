import { Field, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import type { RuleAsTold } from '../check/check-workbook';
import { Search } from '../shared/Search';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { functionEntries, type HelpFocus, keyOf, ruleEntries, search } from './entries';
import { FunctionList } from './FunctionHelp';
import { RuleGroups } from './RuleHelp';
import { helpTexts } from './texts';
import { useOpenEntries } from './use-open-entries';

const useStyles = makeLooks({
  root: { overflowWrap: 'anywhere' },
});

export interface HelpViewProps {
  readonly rules: readonly RuleAsTold[];
  /** What to unfold and take the focus to; null to begin at the beginning. */
  readonly focus: HelpFocus | null;
  /** What else there is, below what can be searched. */
  readonly more?: ReactNode;
}

/** What the rules ask for and how the functions are used, to be searched. */
export function HelpView({ rules: told, focus, more }: HelpViewProps) {
  const styles = useStyles();
  const { count } = useWords();
  const texts = useTexts(helpTexts);
  const allRules = useMemo(() => ruleEntries(told), [told]);
  const key = focus === null ? null : keyOf(focus);
  const [query, setQuery] = useState({ key, sought: '' });
  // A search ends when something is asked for, so that it cannot hide it.
  const sought = query.key === key ? query.sought : '';
  const [rules, functions] = [search(allRules, sought), search(functionEntries, sought)];

  const focusedRule = allRules.find((entry) => entry.key === key)?.rule;
  const isKnown = focusedRule !== undefined || functionEntries.some((entry) => entry.key === key);
  const entries = useOpenEntries([
    ...(focusedRule ? [focusedRule.severity] : []),
    ...(isKnown && key ? [key] : []),
  ]);
  return (
    <div className={mergeClasses(styles.view, styles.root)}>
      <div role="search">
        <Field size="small" label={texts.search}>
          <Search value={sought} onSearch={(text) => setQuery({ key, sought: text })} />
        </Field>
        <p role="status" className={styles.note}>
          {rules.length + functions.length === 0
            ? texts.nothing
            : texts.found(count(rules.length, texts.rules), count(functions.length, texts.functions))}
        </p>
      </div>
      {focus !== null && !isKnown && <p className={styles.note}>{texts.unknown(focus.id)}</p>}
      <RuleGroups rules={rules} entries={entries} isSearching={sought.trim() !== ''} />
      <FunctionList functions={functions} entries={entries} />
      {sought.trim() === '' && more}
    </div>
  );
}
