import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { Settings16Regular } from '@fluentui/react-icons';
import { useTexts } from '../shared/words';
import { type ViewId, VIEWS } from '../shared/work';
import { shellTexts } from './texts';

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
  const { views } = useTexts(shellTexts);
  return (
    <TabList
      size="small"
      className={styles.root}
      selectedValue={view}
      onTabSelect={(_, { value }) => onView(VIEWS.find((each) => each === value) ?? view)}
    >
      {VIEWS.map((each) => (
        <Tab
          key={each}
          id={tabId(each)}
          value={each}
          className={styles.tab}
          aria-controls={each === view ? tabPanelId : undefined}
          {...(each === 'settings' ? { icon: <Settings16Regular />, 'aria-label': views.settings } : {})}
        >
          {each === 'settings' ? null : views[each]}
        </Tab>
      ))}
    </TabList>
  );
}
