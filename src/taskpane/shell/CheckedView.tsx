import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { Settings16Regular } from '@fluentui/react-icons';
import { type ReactNode, useMemo, useState } from 'react';
import { isRecognised } from '../check/check-queue';
import { NO_FILTER } from '../findings/filter';
import { useFindingList } from '../findings/use-finding-list';
import { OverviewView } from '../overview/OverviewView';
import { usePreference } from '../shared/use-preference';
import { useTexts } from '../shared/words';
import { type MadeFix, type Work, WorkContext } from '../shared/work';
import { ChartsView, FindingsView, HelpView, SettingsView } from '../views';
import { NoTemplateView } from './NoTemplateView';
import { shellTexts } from './texts';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', marginBottom: tokens.spacingVerticalXS },
  tab: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  view: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 0',
    minHeight: 0,
    '& > *': { minHeight: 0 },
    '@media (max-height: 480px)': { minHeight: '400px' },
  },
});

/** The pane's views, in the order of their tabs. */
const VIEWS = ['overview', 'findings', 'charts', 'help', 'settings'] as const;
type ViewId = (typeof VIEWS)[number];

const PANEL = 'view';
const tabId = (view: ViewId): string => `tab-${view}`;

type CheckedViewProps = Pick<Work, 'gateway' | 'memory' | 'result' | 'review' | 'changed' | 'version'>;

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
  const showFindings: Work['showFindings'] = (filter) => {
    list.setFilter({ ...NO_FILTER, ...filter });
    show('findings');
  };
  const showView = (next: ViewId, rule: string | null = null): void => {
    setFocusedRule(rule);
    show(next);
  };
  const showRule = (rule: string): void => showView('help', rule);
  const work: Work = { ...props, rules, lastFix, onFix, name: name ?? '', onName, showFindings, showRule };

  const views: Readonly<Record<ViewId, ReactNode>> = {
    overview: <OverviewView />,
    findings: <FindingsView list={list} />,
    charts: <ChartsView submission={result.submission} />,
    help: (
      <HelpView
        rules={result.rules}
        focus={focusedRule === null ? null : { kind: 'rule', id: focusedRule }}
      />
    ),
    settings: <SettingsView />,
  };
  return (
    <WorkContext value={work}>
      {recognised ? (
        <>
          <PaneTabs view={view} onView={showView} />
          <div role="tabpanel" id={PANEL} aria-labelledby={tabId(view)} className={styles.view}>
            {views[view]}
          </div>
        </>
      ) : (
        <div className={styles.view}>
          <NoTemplateView submission={result.submission} />
          {review.findings.length > 0 && <FindingsView list={list} />}
        </div>
      )}
    </WorkContext>
  );
}

interface PaneTabsProps {
  readonly view: ViewId;
  readonly onView: (view: ViewId) => void;
}

/** The ways between the views. */
function PaneTabs({ view, onView }: PaneTabsProps) {
  const styles = useStyles();
  const { views } = useTexts(shellTexts);
  return (
    <TabList
      size="small"
      className={styles.tabs}
      selectedValue={view}
      onTabSelect={(_, { value }) => onView(VIEWS.find((each) => each === value) ?? view)}
    >
      {VIEWS.map((each) => (
        <Tab
          key={each}
          id={tabId(each)}
          value={each}
          className={styles.tab}
          aria-controls={each === view ? PANEL : undefined}
          {...(each === 'settings' ? { icon: <Settings16Regular />, 'aria-label': views.settings } : {})}
        >
          {each === 'settings' ? null : views[each]}
        </Tab>
      ))}
    </TabList>
  );
}
