import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { WorkbookGateway } from '../excel/gateway';
import type { CheckWorkbook } from './check-workbook';
import { usePageLanguage } from './hooks/use-page-language';
import type { RuleTexts } from './hooks/use-rule';
import { RulesContext } from './hooks/use-rule';
import { useSystemTheme } from './hooks/use-system-theme';
import { WordsContext } from './hooks/use-words';
import { words } from './texts/words';
import { CheckView } from './views/CheckView';
import { OutsideView } from './views/OutsideView';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface TaskPaneProps {
  /** The way to Excel; null when the page is opened outside it. */
  readonly gateway: WorkbookGateway | null;
  readonly checkWorkbook: CheckWorkbook;
  /** What the rules are called and why they matter, by id. */
  readonly rules: readonly RuleTexts[];
}

/** The pane beside the sheet: it checks the workbook and points into it, and never writes there. */
export function TaskPane({ gateway, checkWorkbook, rules }: TaskPaneProps) {
  usePageStyles();
  const styles = useStyles();
  const theme = useSystemTheme();
  const inLanguage = words[gateway?.displayLanguage() ?? 'sv'];
  usePageLanguage(inLanguage.language, inLanguage.texts.title(null));
  const rulesById = useMemo(() => new Map(rules.map((rule) => [rule.id, rule])), [rules]);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <WordsContext value={inLanguage}>
        <RulesContext value={rulesById}>
          {gateway === null ? <OutsideView /> : <CheckView gateway={gateway} checkWorkbook={checkWorkbook} />}
        </RulesContext>
      </WordsContext>
    </FluentProvider>
  );
}
