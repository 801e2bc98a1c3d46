import { makeStyles } from '@fluentui/react-components';
import { Suspense, useCallback, useMemo, useState } from 'react';
import { isRecognised } from '../check/check-queue';
import { NO_FILTER } from '../findings/filter';
import { type FindingList, useFindingList } from '../findings/use-finding-list';
import { OverviewView } from '../overview/OverviewView';
import { usePreference } from '../shared/use-preference';
import { type MadeFix, type ViewId, type Work, WorkContext } from '../shared/work';
import { ChartsView, FindingsView, HelpView, SettingsView } from '../views';
import { CheckingView } from './BeforeCheck';
import { NoTemplateView } from './NoTemplateView';
import { PaneTabs, tabId, tabPanelId } from './PaneTabs';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 0',
    minHeight: 0,
    '& > *': { minHeight: 0 },
    '@media (max-height: 480px)': { minHeight: '400px' },
  },
});

export type CheckedViewProps = Pick<Work, 'gateway' | 'memory' | 'result' | 'review' | 'changed' | 'version'>;

/** What was found in the workbook, in the pane's views. It lives on from check to check. */
export default function CheckedView(props: CheckedViewProps) {
  const styles = useStyles();
  const { result, review } = props;
  const rules = useMemo(() => new Map(result.rules.map((rule) => [rule.id, rule])), [result.rules]);
  const [view, show] = useState<ViewId>('overview');
  const [focusedRule, setFocusedRule] = useState<string | null>(null);
  const [lastFix, onFix] = useState<MadeFix | null>(null);
  const [name, onName] = usePreference('namn');
  const recognised = isRecognised(result);
  // The list is worked out while it is looked at.
  const isListed = view === 'findings' || !recognised;
  const list = useFindingList(review.findings, rules, isListed ? result.submission : null);
  const { setFilter } = list;
  const showFindings = useCallback<Work['showFindings']>(
    (filter) => {
      setFilter({ ...NO_FILTER, ...filter });
      show('findings');
    },
    [setFilter],
  );
  const showView = (next: ViewId, rule: string | null = null): void => {
    setFocusedRule(rule);
    show(next);
  };
  const showRule = (rule: string): void => showView('help', rule);
  const work: Work = { ...props, rules, lastFix, onFix, name: name ?? '', onName, showFindings, showRule };

  return (
    <WorkContext value={work}>
      {recognised ? (
        <>
          <PaneTabs view={view} onView={showView} />
          <div role="tabpanel" id={tabPanelId} aria-labelledby={tabId(view)} className={styles.view}>
            <Suspense fallback={<CheckingView slow={false} />}>
              <ShownView view={view} work={work} list={list} focusedRule={focusedRule} />
            </Suspense>
          </div>
        </>
      ) : (
        <div className={styles.view}>
          <NoTemplateView submission={result.submission} />
          <Suspense fallback={<CheckingView slow={false} />}>
            {review.findings.length > 0 && <FindingsView list={list} />}
          </Suspense>
        </div>
      )}
    </WorkContext>
  );
}

interface ShownViewProps {
  readonly view: ViewId;
  readonly work: Work;
  readonly list: FindingList;
  readonly focusedRule: string | null;
}

function ShownView({ view, work: { result }, list, focusedRule }: ShownViewProps) {
  switch (view) {
    case 'overview':
      return <OverviewView />;
    case 'findings':
      return <FindingsView list={list} />;
    case 'charts':
      return <ChartsView submission={result.submission} />;
    case 'help':
      return (
        <HelpView
          rules={result.rules}
          focus={focusedRule === null ? null : { kind: 'rule', id: focusedRule }}
        />
      );
    case 'settings':
      return <SettingsView />;
  }
}
