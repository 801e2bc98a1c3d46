import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { Settings16Regular } from '@fluentui/react-icons';
import { useWords } from '../shared/words';

const useStyles = makeStyles({
  root: { flexWrap: 'wrap', marginBottom: tokens.spacingVerticalXS },
  tab: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
});

export const tabPanelId = 'view';
export const tabId = (view: ViewId): string => `tab-${view}`;

export interface PaneTabsProps {
  readonly view: ViewId;
  readonly onView: (view: ViewId) => void;
}

/** The ways between the pane's views. */
export function PaneTabs({ view, onView }: PaneTabsProps) {
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <TabList
      size="small"
      className={styles.root}
      selectedValue={view}
      onTabSelect={(_, { value }) => {
        const chosen = VIEWS.find((each) => each === value);
        if (chosen) onView(chosen);
      }}
    >
      {VIEWS.map((each) => (
        <Tab
          key={each}
          id={tabId(each)}
          value={each}
          className={styles.tab}
          aria-controls={each === view ? tabPanelId : undefined}
          {...(each === 'settings'
            ? { icon: <Settings16Regular />, 'aria-label': texts.views.settings }
            : {})}
        >
          {each === 'settings' ? null : texts.views[each]}
        </Tab>
      ))}
    </TabList>
  );
}

/** The pane's views, in the order of their tabs. */
export const VIEWS = ['overview', 'findings', 'charts', 'help', 'settings'] as const;
export type ViewId = (typeof VIEWS)[number];
