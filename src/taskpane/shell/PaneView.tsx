import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { WorkbookGateway } from '../../excel/gateway';
import { countBySeverity } from '../../findings/finding';
import { addressOf } from '../../workbook/address';
import { openFindings, reviewIdentified } from '../../findings/review';
import { FixContext, useLastFix } from '../actions/use-last-fix';
import { CheckBar } from '../check/CheckBar';
import { type CheckState, isRecognised } from '../check/check-queue';
import type { CheckWorkbook } from '../check/checked-workbook';
import { useCheck } from '../check/use-check';
import { NO_FILTER } from '../findings/filter';
import { toItems } from '../findings/items';
import { useFindingList } from '../findings/use-finding-list';
import { OverviewView } from '../overview/OverviewView';
import { LiveStatus } from '../shared/LiveStatus';
import { MemoryNotice } from '../shared/MemoryNotice';
import { ProblemNotice } from '../shared/ProblemNotice';
import { type GoTo, GoToContext, useGoToState } from '../shared/go-to';
import { RulesContext } from '../shared/rules';
import { useMemory } from '../shared/use-memory';
import { usePreference } from '../shared/use-preference';
import { useWords, type Words } from '../shared/words';
import { type Work, WorkContext } from '../shared/work';
import { CheckingView, StartView } from './BeforeCheck';
import { NoTemplateView } from './NoTemplateView';
import { PaneHeader } from './PaneHeader';
import { PaneTabs, tabId, tabPanelId, type ViewId } from './PaneTabs';
import { useDelayed } from './use-delayed';

// Not needed for the first look, so they come when they are opened.
const FindingsView = lazy(() => import(/* webpackChunkName: "findings" */ '../findings/FindingsView'));
const ChartsView = lazy(() => import(/* webpackChunkName: "charts" */ '../charts/ChartsView'));
const HelpView = lazy(() => import(/* webpackChunkName: "help" */ '../help/HelpView'));
const SettingsView = lazy(() => import(/* webpackChunkName: "settings" */ '../settings/SettingsView'));

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    // On a low screen, or a magnified one, the page scrolls instead of its parts.
    '@media (max-height: 480px)': { height: 'auto' },
  },
  view: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 0',
    minHeight: 0,
    '& > *': { minHeight: 0 },
    '@media (max-height: 480px)': { minHeight: '400px' },
  },
  top: { paddingBottom: tokens.spacingVerticalXS },
});

/** Work that is over sooner than this needs no words. */
const SLOW_AFTER_MS = 500;

export interface PaneViewProps {
  readonly gateway: WorkbookGateway;
  readonly checkWorkbook: CheckWorkbook;
}

/** The pane beside an open workbook: what was found, and the views of it. */
export function PaneView({ gateway, checkWorkbook }: PaneViewProps) {
  const memory = useMemory(gateway);
  const { state, run, changed } = useCheck(gateway, checkWorkbook, memory.document.settings);
  const goTo = useGoToState(gateway);
  const fix = useLastFix(gateway, changed);
  const { result } = state;
  const rules = useMemo(() => new Map((result?.rules ?? []).map((rule) => [rule.id, rule])), [result?.rules]);
  return (
    <GoToContext value={goTo}>
      <FixContext value={fix}>
        <RulesContext value={rules}>
          <Pane gateway={gateway} memory={memory} state={state} run={run} goTo={goTo} />
        </RulesContext>
      </FixContext>
    </GoToContext>
  );
}

interface PaneProps {
  readonly gateway: WorkbookGateway;
  readonly memory: ReturnType<typeof useMemory>;
  readonly state: CheckState;
  readonly run: () => Promise<void>;
  readonly goTo: GoTo;
}

function Pane({ gateway, memory, state, run, goTo }: PaneProps) {
  const styles = useStyles();
  const words = useWords();
  const { texts, time, explain } = words;
  const { checking, result, problem } = state;
  const slow = useDelayed(checking, SLOW_AFTER_MS);
  const [view, show] = useState<ViewId>('overview');
  const [focusedRule, setFocusedRule] = useState<string | null>(null);
  const [name, onName] = usePreference('namn');

  const { accepted } = memory.document;
  const reviewed = useMemo(() => reviewIdentified(result?.findings ?? [], accepted), [result, accepted]);
  const items = useMemo(() => toItems(reviewed.findings), [reviewed]);
  const recognised = result !== null && isRecognised(result);
  // The list is worked out while it is looked at.
  const isListed = result !== null && (view === 'findings' || !recognised);
  const list = useFindingList(items, isListed ? result.submission : null);
  const { setFilter } = list;

  const showFindings = useCallback<Work['showFindings']>(
    (filter) => {
      setFilter({ ...NO_FILTER, ...filter });
      show('findings');
    },
    [setFilter],
  );
  const showRule = useCallback((rule: string) => {
    setFocusedRule(rule);
    show('help');
  }, []);
  const work: Work | null = result && {
    gateway,
    result,
    items,
    outdated: reviewed.outdated,
    memory,
    name: name ?? '',
    onName,
    showFindings,
    show,
    showRule,
  };

  return (
    <main className={styles.root}>
      <div className={styles.top}>
        <PaneHeader submission={recognised ? result.submission : null} />
        <LiveStatus message={spokenState()} />
        <LiveStatus message={spokenStep()} />
        {result === null && <StartView />}
        <CheckBar state={state} slow={slow} onCheck={() => void run()} />
        {checking && result === null && <CheckingView slow={slow} />}
        {problem !== null && (
          <ProblemNotice
            title={texts.problem.checkFailed}
            problem={problem}
            {...(result === null ? {} : { note: texts.problem.listIsFrom(time(result.checkedAt)) })}
          />
        )}
        <MemoryNotice memory={memory} />
      </div>
      {work !== null && (
        <WorkContext value={work}>
          {recognised ? (
            <>
              <PaneTabs
                view={view}
                onView={(chosen) => {
                  setFocusedRule(null);
                  show(chosen);
                }}
              />
              <div role="tabpanel" id={tabPanelId} aria-labelledby={tabId(view)} className={styles.view}>
                <Suspense fallback={<CheckingView slow={false} />}>{shownView()}</Suspense>
              </div>
            </>
          ) : (
            <div className={styles.view}>
              <NoTemplateView submission={work.result.submission} />
              <Suspense fallback={<CheckingView slow={false} />}>
                {items.length > 0 && <FindingsView list={list} />}
              </Suspense>
            </div>
          )}
        </WorkContext>
      )}
    </main>
  );

  function shownView() {
    switch (view) {
      case 'overview':
        return <OverviewView />;
      case 'findings':
        return <FindingsView list={list} />;
      case 'charts':
        return result && <ChartsView submission={result.submission} />;
      case 'help':
        return <HelpView focus={focusedRule === null ? null : { kind: 'rule', id: focusedRule }} />;
      case 'settings':
        return <SettingsView />;
    }
  }

  function spokenStep(): string {
    const { outcome } = goTo;
    if (outcome === null) return '';
    const { place, problem } = outcome;
    return problem === null ? texts.placeShown(place.sheet, addressOf(place)) : explain(problem);
  }

  function spokenState(): string {
    if (checking) return slow ? texts.check.checking : '';
    if (problem !== null) return `${texts.problem.checkFailed}. ${explain(problem)}`;
    if (result === null) return '';
    if (!isRecognised(result)) return texts.noTemplate.lead;
    return spokenResult(words);
  }

  function spokenResult({ summary }: Words): string {
    const open = openFindings(reviewed);
    return open.length === 0 ? texts.faultless.lead : texts.check.done(summary(countBySeverity(open)));
  }
}
