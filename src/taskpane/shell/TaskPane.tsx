import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  type Theme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import type { WorkbookGateway } from '../../excel/gateway';
import type { CheckWorkbook } from '../check/check-workbook';
import type { LoadPolicy } from '../shared/use-policy';
import type { LoadTemplates } from '../shared/use-templates';
import { usePreference } from '../shared/use-preference';
import { type LanguageChoice, LanguageContext, words, WordsContext } from '../shared/words';
import { OutsideView } from './BeforeCheck';
import { PaneView } from './PaneView';
import { shellTexts } from './texts';

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  // A field is as narrow as the pane, however long its text or its longest choice.
  'input[type="text"], select': { width: '100%' },
  // Around what the focus falls back on, which is large.
  '[data-home]:focus-visible': {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: tokens.spacingHorizontalXS,
  },
});

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
  /** Fetches the policy that lies beside the product; left out, there is none. */
  readonly loadPolicy?: LoadPolicy;
  /** Fetches the templates that lie beside the product; left out, there are none. */
  readonly loadTemplates?: LoadTemplates;
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
    document.title = shellTexts[language].title;
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

const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

function subscribeToSystem(onChange: () => void): () => void {
  const query = dark();
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}

const subscribeToNothing = (): (() => void) => () => undefined;

/**
 * Light or dark as Excel is; as the system is where Excel does not tell, as on the web (office-js #6134). High
 * contrast needs no theme of its own: the browser's forced colours replace every colour.
 */
function useTheme(gateway: WorkbookGateway | null): Theme {
  const isSystemDark = useSyncExternalStore(subscribeToSystem, () => dark().matches);
  const office = useSyncExternalStore(
    gateway?.watchTheme ?? subscribeToNothing,
    () => gateway?.theme() ?? null,
  );
  const isDark = office === null || office === 'highContrast' ? isSystemDark : office === 'dark';
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return isDark ? webDarkTheme : webLightTheme;
}
