import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useMemo } from 'react';
import type { WorkbookGateway } from '../../excel/gateway';
import type { Language } from '../../language/localized';
import type { CheckWorkbook } from '../check/checked-workbook';
import { usePreference } from '../shared/use-preference';
import { type LanguageChoice, LanguageContext, words, WordsContext } from '../shared/words';
import { OutsideView } from './BeforeCheck';
import { PaneView } from './PaneView';
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
}

/** The pane beside the sheet: it checks the workbook, points into it, and writes there only what is asked for. */
export function TaskPane({ gateway, checkWorkbook }: TaskPaneProps) {
  usePageStyles();
  const styles = useStyles();
  const theme = useTheme(gateway);
  const [preferred, prefer] = usePreference('language');
  const chosen = preferred === 'sv' || preferred === 'en' ? preferred : null;
  const inLanguage = words[chosen ?? gateway?.displayLanguage() ?? 'sv'];
  usePageLanguage(inLanguage.language, inLanguage.texts.title(null));
  const language = useMemo<LanguageChoice>(
    () => ({
      chosen,
      choose: (next: Language | null) => {
        prefer(next ?? '');
      },
    }),
    [chosen, prefer],
  );
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <LanguageContext value={language}>
        <WordsContext value={inLanguage}>
          {gateway === null ? <OutsideView /> : <PaneView gateway={gateway} checkWorkbook={checkWorkbook} />}
        </WordsContext>
      </LanguageContext>
    </FluentProvider>
  );
}

/** Tells the browser and the screen reader which language the page speaks, and its title. */
export function usePageLanguage(language: Language, title: string): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
