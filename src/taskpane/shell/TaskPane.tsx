import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useMemo } from 'react';
import type { WorkbookGateway } from '../../excel/gateway';
import type { CheckWorkbook } from '../check/check-workbook';
import { usePreference } from '../shared/use-preference';
import { type LanguageChoice, LanguageContext, words, WordsContext } from '../shared/words';
import { OutsideView } from './BeforeCheck';
import { PaneView } from './PaneView';
import { shellTexts } from './texts';
import { useTheme } from './use-theme';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface TaskPaneProps {
  /** The way to Excel; null when the page is opened outside it. */
  readonly gateway: WorkbookGateway | null;
  readonly checkWorkbook: CheckWorkbook;
  /** Of the product. */
  readonly version: string;
}

/** The pane beside the sheet: it checks the workbook, points into it, and writes there only what is asked for. */
export function TaskPane({ gateway, ...pane }: TaskPaneProps) {
  usePageStyles();
  const styles = useStyles();
  const theme = useTheme(gateway);
  const [preferred, prefer] = usePreference('language');
  const chosen = preferred === 'sv' || preferred === 'en' ? preferred : null;
  const language = chosen ?? gateway?.displayLanguage() ?? 'sv';
  const choice = useMemo<LanguageChoice>(
    () => ({ chosen, choose: (next) => prefer(next ?? '') }),
    [chosen, prefer],
  );
  // For the browser and the screen reader.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = shellTexts[language].title(null);
  }, [language]);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <LanguageContext value={choice}>
        <WordsContext value={words[language]}>
          {gateway === null ? <OutsideView /> : <PaneView gateway={gateway} {...pane} />}
        </WordsContext>
      </LanguageContext>
    </FluentProvider>
  );
}
